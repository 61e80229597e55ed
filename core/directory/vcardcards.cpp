// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/vcardcards.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace Rinnalla {

namespace {

constexpr qint64 LongestLine = 32 * 1024 * 1024; // a portrait; more is no card

QString say(const char* text)
{
    return QCoreApplication::translate("VCardCards", text);
}

tl::unexpected<Error> failedAt(int line, const QString& what)
{
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate("VCardCards", "Line %1: %2 Nothing was kept.").arg(line).arg(what));
}

/// Pieces between separators that stand outside quotation marks.
QList<QByteArray> split(const QByteArray& text, char separator)
{
    QList<QByteArray> pieces{QByteArray()};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        if (c == separator && !quoted)
            pieces += QByteArray();
        else
            pieces.last() += c;
    }
    return pieces;
}

qsizetype endOfName(const QByteArray& line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            quoted = !quoted;
        if (line[i] == ':' && !quoted)
            return i;
    }
    return -1;
}

bool isQuotedPrintable(const QByteArray& line)
{
    return line.left(endOfName(line)).toUpper().contains("QUOTED-PRINTABLE");
}

QByteArray unquoted(const QByteArray& printable)
{
    QByteArray plain;
    for (qsizetype i = 0; i < printable.size(); ++i) {
        bool hexadecimal = false;
        const int byte = printable[i] == '=' ? printable.mid(i + 1, 2).toInt(&hexadecimal, 16) : 0;
        if (hexadecimal && i + 2 < printable.size()) {
            plain += static_cast<char>(byte);
            i += 2;
        } else {
            plain += printable[i];
        }
    }
    return plain;
}

QString decoded(const QByteArray& bytes, const QByteArray& encoding)
{
    const auto converted = Utf8Converter(encoding).convert(bytes, true);
    return Text::fromUtf8(converted ? *converted : bytes);
}

std::optional<VCardProperty> propertyOf(const QByteArray& line, const QByteArray& fileEncoding)
{
    const qsizetype end = endOfName(line);
    if (end <= 0)
        return std::nullopt;
    VCardProperty property;
    const QList<QByteArray> words = split(line.left(end), ';');
    const QString name = QString::fromLatin1(words.first());
    property.group = name.contains(u'.') ? name.section(u'.', 0, -2).toLower() : QString();
    property.name = name.section(u'.', -1).toUpper().trimmed();
    for (const QByteArray& word : words.sliced(1)) {
        const qsizetype equals = word.indexOf('=');
        const QString key = equals < 0 ? QStringLiteral("TYPE") : QString::fromLatin1(word.left(equals)).toUpper();
        const QString values = decoded(word.mid(equals + 1), "UTF-8").remove(u'"').toLower();
        for (const QString& value : values.split(u','))
            property.parameters.insert(key, value.trimmed());
    }
    QByteArray value = line.mid(end + 1);
    if (isQuotedPrintable(line))
        value = unquoted(value);
    const QString packed = property.parameters.value(QStringLiteral("ENCODING"));
    static const QStringList pictures{QStringLiteral("PHOTO"), QStringLiteral("LOGO"), QStringLiteral("SOUND"),
                                      QStringLiteral("KEY")};
    if ((packed == u"base64" || packed == u"b") && !pictures.contains(property.name))
        value = QByteArray::fromBase64(value);
    const QString charset = property.parameters.value(QStringLiteral("CHARSET"));
    property.value = decoded(value, charset.isEmpty() ? fileEncoding : charset.toLatin1());
    return property;
}

/// Gives whole lines: folds and soft breaks undone.
class Lines {
public:
    Lines(QIODevice& file, const QByteArray& encoding)
        : m_file(file)
        , m_converter(encoding.startsWith("UTF-16") || encoding.startsWith("UTF-32")
                          ? std::make_unique<Utf8Converter>(encoding)
                          : nullptr)
    {
        fetch();
        if (!m_converter && m_next && m_next->startsWith("\xEF\xBB\xBF"))
            m_next->remove(0, 3);
    }

    /// Nothing at the end.
    std::optional<QByteArray> take()
    {
        if (!m_next)
            return std::nullopt;
        QByteArray line = *m_next;
        m_line = m_number;
        fetch();
        const bool printable = isQuotedPrintable(line);
        while (m_next && line.size() < LongestLine) {
            if (printable && line.endsWith('=')) {
                line.chop(1);
                line += *m_next;
            } else if (m_next->startsWith(' ') || m_next->startsWith('\t'))
                line += m_next->mid(1);
            else
                break;
            fetch();
        }
        return line;
    }

    int line() const { return m_line; } ///< where the line taken last begins
    qint64 position() const { return m_file.pos(); }

private:
    void fetch()
    {
        ++m_number;
        if (m_converter && !m_wide) {
            m_wide = m_converter->convert(m_file.readAll(), true).value_or(QByteArray()).split('\n');
            m_file.seek(m_file.size());
        }
        if (m_wide) {
            m_next = m_wide->isEmpty() ? std::optional<QByteArray>() : m_wide->takeFirst();
        } else {
            m_next = read();
        }
        if (m_next && m_next->endsWith('\r'))
            m_next->chop(1);
    }

    /// Up to the next end of a line, which goes. QIODevice's own way takes room for the longest line with each.
    std::optional<QByteArray> read()
    {
        std::array<char, 8192> piece;
        QByteArray line;
        bool any = false;
        while (line.size() < LongestLine) {
            const qint64 size = m_file.readLine(piece.data(), piece.size());
            if (size <= 0)
                break;
            any = true;
            const bool whole = piece[static_cast<std::size_t>(size) - 1] == '\n';
            line.append(piece.data(), whole ? size - 1 : size);
            if (whole)
                break;
        }
        return any ? std::optional<QByteArray>(line) : std::nullopt;
    }

    QIODevice& m_file;
    std::unique_ptr<Utf8Converter> m_converter;
    std::optional<QList<QByteArray>> m_wide;
    std::optional<QByteArray> m_next;
    int m_number = 0;
    int m_line = 0;
};

bool isLine(const QByteArray& line, const char* name)
{
    return line.trimmed().toUpper() == name;
}

} // namespace

const VCardProperty* VCard::property(const QString& name) const
{
    for (const VCardProperty& each : properties)
        if (each.name == name)
            return &each;
    return nullptr;
}

QString VCard::text(const QString& name) const
{
    const VCardProperty* found = property(name);
    return found ? unescaped(found->value) : QString();
}

QString VCard::unescaped(const QString& value) const
{
    const bool old = version == QStringLiteral("2.1"); // a backslash is only a backslash there, but before ; and ,
    QString plain;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar next = i + 1 < value.size() ? value[i + 1] : QChar();
        if (value[i] != u'\\' || next.isNull() || (old && next != u';' && next != u',')) {
            plain += value[i];
            continue;
        }
        plain += next == u'n' || next == u'N' ? QChar(u'\n') : next;
        ++i;
    }
    return plain;
}

QStringList VCard::parts(const VCardProperty& property) const
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < property.value.size(); ++i) {
        const QChar c = property.value[i];
        if (c == u'\\' && i + 1 < property.value.size()) {
            parts.last() += c;
            parts.last() += property.value[++i];
        } else if (c == u';') {
            parts += QString();
        } else {
            parts.last() += c;
        }
    }
    for (QString& part : parts)
        part = unescaped(part);
    return parts;
}

Status VCardCards::read(QIODevice& file, const Visitor& visit, const ReadProgress& progress)
{
    const auto encoding = TextEncoding::find(file, progress);
    if (!encoding)
        return tl::unexpected(encoding.error());
    Lines lines(file, *encoding);
    const qint64 total = file.size();
    const QByteArray letters = encoding->startsWith("UTF-") ? QByteArray("UTF-8") : *encoding;
    std::optional<VCard> card;
    int inner = 0; // cards within the card
    bool any = false;
    for (int taken = 0;; ++taken) {
        const auto line = lines.take();
        if (!line)
            break;
        if (line->size() >= LongestLine)
            return failedAt(lines.line(), say(QT_TRANSLATE_NOOP("VCardCards", "It is longer than any card has.")));
        if (taken % 1000 == 999 && progress && !progress(lines.position(), total))
            return failure(ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("VCardCards", "Reading was stopped.")));
        if (isLine(*line, "BEGIN:VCARD")) {
            if (card)
                ++inner;
            else
                card = VCard{lines.line(), {}, {}};
        } else if (isLine(*line, "END:VCARD") && inner > 0) {
            --inner;
        } else if (isLine(*line, "END:VCARD") && card) {
            any = true;
            visit(*card);
            card.reset();
        } else if (const auto property = card && inner == 0 ? propertyOf(*line, letters) : std::nullopt) {
            if (property->name == QStringLiteral("VERSION"))
                card->version = property->value.trimmed();
            card->properties += *property;
        }
    }
    if (card)
        return failedAt(card->line, say(QT_TRANSLATE_NOOP("VCardCards", "The card that begins here does not end. The "
                                                                        "file was not saved whole.")));
    if (!any)
        return failure(ErrorCode::InvalidInput,
                       say(QT_TRANSLATE_NOOP("VCardCards", "There is no card in the file. Nothing was kept.")));
    return {};
}

} // namespace Rinnalla
