// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsonitems.h"

#include "core/base/text.h"

#include <QCborArray>
#include <QCborMap>
#include <QCoreApplication>

#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>

#include <optional>

namespace Rinnalla::JsonItems {

namespace {

constexpr qsizetype DeepestLevel = 64;
constexpr qsizetype MostMembers = 1000; // of one object: to find one among them takes as long as there are many
constexpr qint64 PieceSize = 256 * 1024;
constexpr unsigned Flags =
    rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag | rapidjson::kParseStopWhenDoneFlag;

QString say(const char* text)
{
    return QCoreApplication::translate("JsonItems", text);
}

/// RapidJSON's input: a file in pieces, counting lines.
class Input {
public:
    using Ch = char;

    Input(QIODevice& file, const QByteArray& encoding, const ReadProgress& progress)
        : m_file(file)
        , m_converter(encoding)
        , m_progress(progress)
        , m_total(file.size())
    {
        next();
    }

    char Peek() const { return m_at < m_piece.size() ? m_piece[m_at] : '\0'; }
    char Take()
    {
        const char c = Peek();
        m_line += c == '\n';
        if (m_at < m_piece.size() && ++m_at == m_piece.size())
            next();
        return c;
    }
    std::size_t Tell() const { return static_cast<std::size_t>(m_before + m_at); }
    // Asked for by RapidJSON, used only for parsing in place:
    char* PutBegin() { return nullptr; }
    void Put(char) {}
    void Flush() {}
    std::size_t PutEnd(char*) { return 0; }

    int line() const { return m_line; }
    bool atEnd() const { return m_at >= m_piece.size(); }
    const std::optional<Error>& trouble() const { return m_trouble; }
    void skipSpace()
    {
        while (!atEnd() && (Peek() == ' ' || Peek() == '\t' || Peek() == '\r' || Peek() == '\n'))
            Take();
    }

private:
    /// A piece may give nothing where it holds half a character.
    void next()
    {
        m_before += m_piece.size();
        m_at = 0;
        m_piece.clear();
        while (m_piece.isEmpty() && !m_ended && !m_trouble) {
            const QByteArray bytes = m_file.read(PieceSize);
            m_ended = bytes.isEmpty();
            m_done += bytes.size();
            auto text = m_converter.convert(bytes, m_ended);
            if (!text)
                m_trouble = text.error();
            else if (m_progress && !m_progress(m_done, m_total))
                m_trouble =
                    Error{ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("JsonItems", "Reading was stopped.")), {}};
            else
                m_piece = *text;
        }
    }

    QIODevice& m_file;
    Utf8Converter m_converter;
    const ReadProgress& m_progress;
    qint64 m_total;
    qint64 m_done = 0;
    QByteArray m_piece;
    qsizetype m_at = 0;
    qsizetype m_before = 0;
    int m_line = 1;
    bool m_ended = false;
    std::optional<Error> m_trouble;
};

/// Builds values from RapidJSON's events and gives items out as they close.
class Builder {
public:
    Builder(const Input& input, const QSet<QString>& lists, const Visitor& visit)
        : m_input(input)
        , m_lists(lists)
        , m_visit(visit)
    {}

    bool Null() { return add(nullptr); }
    bool Bool(bool value) { return add(value); }
    bool Int(int value) { return add(value); }
    bool Uint(unsigned value) { return add(qint64(value)); }
    bool Int64(std::int64_t value) { return add(qint64(value)); }
    bool Uint64(std::uint64_t value) { return add(static_cast<double>(value)); }
    bool Double(double value) { return add(value); }
    bool RawNumber(const char*, rapidjson::SizeType, bool) { return false; }
    bool String(const char* bytes, rapidjson::SizeType size, bool) { return add(Text::fromUtf8({bytes, size})); }
    bool StartObject() { return open(false); }
    bool StartArray() { return open(true); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }
    bool Key(const char* bytes, rapidjson::SizeType size, bool)
    {
        m_levels.last().name = Text::fromUtf8({bytes, size});
        m_tooMany = m_levels.last().map.size() == MostMembers;
        return !m_tooMany;
    }

    bool stopped() const { return m_stopped; }
    bool tooDeep() const { return m_tooDeep; }
    bool tooMany() const { return m_tooMany; }

private:
    struct Level {
        bool isArray;
        bool givesOut; ///< its items go to the visitor
        int line;
        int given = 0;
        QString name; ///< of the member being read
        QCborArray array;
        QCborMap map;
    };

    bool open(bool isArray)
    {
        if (m_levels.size() == DeepestLevel) {
            m_tooDeep = true;
            return false;
        }
        const bool outermost = m_levels.isEmpty();
        const bool named = m_levels.size() == 1 && !m_levels.first().isArray && m_lists.contains(m_levels.first().name);
        m_levels += Level{isArray, isArray && (outermost || named), m_input.line(), 0, {}, {}, {}};
        return true;
    }

    bool close()
    {
        m_line = m_levels.last().line;
        const Level level = m_levels.takeLast();
        if (level.givesOut)
            return true;
        return add(level.isArray ? QCborValue(level.array) : QCborValue(level.map));
    }

    bool give(const Item& item)
    {
        m_stopped = !m_visit(item);
        return !m_stopped;
    }

    bool add(const QCborValue& value)
    {
        const int line = value.isContainer() ? m_line : m_input.line();
        if (m_levels.isEmpty())
            return give({{}, true, 1, line, value});
        Level& level = m_levels.last();
        if (level.givesOut) {
            const QString list = m_levels.size() == 1 ? QString() : m_levels.first().name;
            return give({list, false, ++level.given, line, value});
        }
        if (level.isArray)
            level.array.append(value);
        else
            level.map.insert(level.name, value);
        return true;
    }

    const Input& m_input;
    const QSet<QString>& m_lists;
    const Visitor& m_visit;
    QList<Level> m_levels;
    int m_line = 0;
    bool m_stopped = false;
    bool m_tooDeep = false;
    bool m_tooMany = false;
};

Status failedAt(int line, const QString& what, const QString& detail = {})
{
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate("JsonItems", "Line %1: %2 Nothing was kept.").arg(line).arg(what),
                   detail);
}

QString explanation(const Input& input, const Builder& builder)
{
    if (builder.tooDeep())
        return say(QT_TRANSLATE_NOOP("JsonItems", "There are more levels than any such file has."));
    if (builder.tooMany())
        return say(QT_TRANSLATE_NOOP("JsonItems", "One thing has more members than any such file has."));
    return input.atEnd() ? say(QT_TRANSLATE_NOOP("JsonItems", "The file ends in the middle. It was not saved whole."))
                         : say(QT_TRANSLATE_NOOP("JsonItems", "This is not JSON, or it is damaged here."));
}

} // namespace

Status read(QIODevice& file, const QSet<QString>& lists, const Visitor& visit, const ReadProgress& progress)
{
    const QByteArray mark = file.peek(2);
    const bool little = mark == QByteArray("\xFF\xFE", 2);
    Input input(file, little || mark == QByteArray("\xFE\xFF", 2) ? little ? "UTF-16LE" : "UTF-16BE" : "UTF-8",
                progress);
    Builder builder(input, lists, visit);
    rapidjson::Reader reader;
    const rapidjson::ParseResult result = reader.Parse<Flags>(input, builder);
    if (input.trouble())
        return input.trouble()->code == ErrorCode::Cancelled ? tl::unexpected(*input.trouble())
                                                             : failedAt(input.line(), input.trouble()->message);
    if (builder.stopped())
        return {};
    if (result.IsError())
        return failedAt(input.line(), explanation(input, builder),
                        QString::fromLatin1(rapidjson::GetParseError_En(result.Code())));
    input.skipSpace();
    if (!input.atEnd())
        return failedAt(input.line(), say(QT_TRANSLATE_NOOP("JsonItems", "Something stands behind the end.")));
    return {};
}

} // namespace Rinnalla::JsonItems
