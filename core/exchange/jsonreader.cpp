// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsonreader.h"

#include <QCborArray>
#include <QCborMap>
#include <QCoreApplication>
#include <QStringDecoder>

#include <rapidjson/reader.h>

#include <optional>

namespace Rinnalla::JsonReader {

namespace {

constexpr qsizetype DeepestLevel = 16;
constexpr unsigned Flags = rapidjson::kParseValidateEncodingFlag | rapidjson::kParseStopWhenDoneFlag
                           | rapidjson::kParseIterativeFlag | rapidjson::kParseFullPrecisionFlag;

QString say(const char* text)
{
    return QCoreApplication::translate("JsonReader", text);
}

tl::unexpected<Error> failureAt(int line, const QString& what)
{
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate("JsonReader", "Line %1: %2 Nothing was kept.").arg(line).arg(what));
}

/// RapidJSON's input, counting lines.
class Input {
public:
    using Ch = char;

    explicit Input(const QByteArray& text)
        : m_text(text)
    {
        if (text.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
    }

    char Peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    char Take()
    {
        const char c = Peek();
        m_line += c == '\n';
        ++m_at;
        return c;
    }
    std::size_t Tell() const { return static_cast<std::size_t>(m_at); }
    // Asked for by RapidJSON, used only for parsing in place:
    char* PutBegin() { return nullptr; }
    void Put(char) {}
    void Flush() {}
    std::size_t PutEnd(char*) { return 0; }

    bool atEnd() const { return m_at >= m_text.size(); }
    int line() const { return m_line; }
    /// To the next character that is no space; tells whether a line ended before it.
    bool skipSpace()
    {
        const int before = m_line;
        while (!atEnd() && (Peek() == ' ' || Peek() == '\t' || Peek() == '\r' || Peek() == '\n'))
            Take();
        return m_line > before || atEnd();
    }

private:
    const QByteArray& m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

/// Builds a value from RapidJSON's events. Members of the outermost object keep their lines.
class Builder {
public:
    explicit Builder(const Input& input)
        : m_input(input)
    {}

    bool Null() { return add(nullptr); }
    bool Bool(bool value) { return add(value); }
    bool Int(int value) { return add(value); }
    bool Uint(unsigned value) { return add(qint64(value)); }
    bool Int64(std::int64_t value) { return add(qint64(value)); }
    bool Uint64(std::uint64_t value) { return add(static_cast<double>(value)); } // larger than any integer we keep
    bool Double(double value) { return add(value); }
    bool RawNumber(const char*, rapidjson::SizeType, bool) { return false; }
    bool String(const char* bytes, rapidjson::SizeType size, bool)
    {
        const auto text = decoded(bytes, size);
        return text && add(*text);
    }
    bool StartObject() { return open(false); }
    bool StartArray() { return open(true); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }
    bool Key(const char* bytes, rapidjson::SizeType size, bool)
    {
        const auto name = decoded(bytes, size);
        if (!name)
            return false;
        Level& level = m_levels.last();
        if (level.map.contains(*name))
            return refuse(say(QT_TRANSLATE_NOOP("JsonReader", "the name %1 is given twice.")).arg(*name));
        level.map.insert(*name, nullptr);
        level.name = *name;
        if (m_levels.size() == 1)
            m_members += JsonMember{*name, nullptr, m_input.line()};
        return true;
    }

    const QString& refusal() const { return m_refusal; }
    QCborValue value() const { return m_value; }
    QList<JsonMember> members() const { return m_members; }

private:
    struct Level {
        bool isArray;
        QString name; ///< of the member being read
        QCborArray array;
        QCborMap map;
    };

    bool refuse(const QString& why)
    {
        m_refusal = why;
        return false;
    }

    std::optional<QString> decoded(const char* bytes, rapidjson::SizeType size)
    {
        QStringDecoder decoder(QStringDecoder::Utf8,
                               QStringDecoder::Flag::ConvertInitialBom | QStringDecoder::Flag::Stateless);
        const QString text = decoder.decode(QByteArrayView(bytes, size));
        if (decoder.hasError()) { // RapidJSON lets the second half of a pair stand alone
            refuse(say(QT_TRANSLATE_NOOP("JsonReader", "half of a surrogate pair stands alone.")));
            return std::nullopt;
        }
        return text;
    }

    bool open(bool isArray)
    {
        if (m_levels.size() == DeepestLevel)
            return refuse(say(QT_TRANSLATE_NOOP("JsonReader", "there are too many levels.")));
        m_levels += Level{isArray, {}, {}, {}};
        return true;
    }

    bool close()
    {
        const Level level = m_levels.takeLast();
        return add(level.isArray ? QCborValue(level.array) : QCborValue(level.map));
    }

    bool add(const QCborValue& value)
    {
        if (m_levels.isEmpty()) {
            m_value = value;
            return true;
        }
        Level& level = m_levels.last();
        if (level.isArray)
            level.array.append(value);
        else
            level.map.insert(level.name, value);
        if (m_levels.size() == 1 && !level.isArray)
            m_members.last().value = value;
        return true;
    }

    const Input& m_input;
    QList<Level> m_levels;
    QList<JsonMember> m_members;
    QCborValue m_value;
    QString m_refusal;
};

QString explanation(rapidjson::ParseErrorCode code)
{
    switch (code) {
    case rapidjson::kParseErrorObjectMissName:
    case rapidjson::kParseErrorObjectMissColon:
        return say(QT_TRANSLATE_NOOP("JsonReader", "a name in double quotes and a colon are expected here."));
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
        return say(QT_TRANSLATE_NOOP("JsonReader", "a comma or a closing bracket is missing here."));
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
        return say(QT_TRANSLATE_NOOP("JsonReader", "half of a surrogate pair stands alone."));
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
    case rapidjson::kParseErrorStringEscapeInvalid:
        return say(QT_TRANSLATE_NOOP("JsonReader", "there is no such escape sequence in JSON."));
    case rapidjson::kParseErrorStringInvalidEncoding:
        return say(QT_TRANSLATE_NOOP("JsonReader", "the text is not valid UTF-8."));
    case rapidjson::kParseErrorStringMissQuotationMark:
        return say(
            QT_TRANSLATE_NOOP("JsonReader", "a text has no closing quotation mark, or holds a control character."));
    case rapidjson::kParseErrorNumberTooBig:
    case rapidjson::kParseErrorNumberMissFraction:
    case rapidjson::kParseErrorNumberMissExponent:
        return say(QT_TRANSLATE_NOOP("JsonReader", "the number is too large or not whole."));
    default:
        return say(QT_TRANSLATE_NOOP("JsonReader", "this is not JSON."));
    }
}

/// Parses the one value that begins here.
Status parse(Input& input, Builder& builder)
{
    rapidjson::Reader reader;
    const rapidjson::ParseResult result = reader.Parse<Flags>(input, builder);
    if (result.IsError())
        return failureAt(input.line(), builder.refusal().isEmpty() ? explanation(result.Code()) : builder.refusal());
    return {};
}

} // namespace

Result<QList<JsonObject>> objects(const QByteArray& text)
{
    QList<JsonObject> found;
    Input input(text);
    input.skipSpace();
    while (!input.atEnd()) {
        if (input.Peek() != '{')
            return failureAt(input.line(), say(QT_TRANSLATE_NOOP("JsonReader", "a JSON object is expected here.")));
        const int line = input.line();
        Builder builder(input);
        if (const Status parsed = parse(input, builder); !parsed)
            return tl::unexpected(parsed.error());
        found += JsonObject{line, builder.members()};
        if (!input.skipSpace())
            return failureAt(input.line(),
                             say(QT_TRANSLATE_NOOP("JsonReader", "something stands after the end of the object.")));
    }
    return found;
}

Result<QCborValue> value(const QByteArray& text)
{
    Input input(text);
    Builder builder(input);
    if (const Status parsed = parse(input, builder); !parsed)
        return tl::unexpected(parsed.error());
    input.skipSpace();
    if (!input.atEnd())
        return failureAt(input.line(),
                         say(QT_TRANSLATE_NOOP("JsonReader", "something stands after the end of the value.")));
    return builder.value();
}

} // namespace Rinnalla::JsonReader
