// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/entryvalues.h"

#include "core/directory/languagenames.h"
#include "core/directory/openinghours.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

namespace Rinnalla {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("EntryValues", text);
}

constexpr qsizetype LongestMoment = 64; // of a date and time as text; more is none

QByteArray itemPrint(const QCborValue& item)
{
    return item.toCbor();
}

/// Two ways of writing one number have one print.
QByteArray numberPrint(const QCborValue& phone)
{
    const QString number = phone.toMap()[QStringLiteral("number")].toString();
    const QString digits = EntryText::digits(number);
    return ((digits.isEmpty() ? u'x' + number : digits) + u'\n' + phone.toMap()[QStringLiteral("extension")].toString())
        .toUtf8();
}

QCborMap withoutEmpty(const QCborMap& item)
{
    QCborMap kept;
    for (auto it = item.constBegin(); it != item.constEnd(); ++it)
        if (!it.value().isString() || !it.value().toString().trimmed().isEmpty())
            kept.insert(it.key(), it.value());
    return kept;
}

} // namespace

QString DirectoryEntry::name() const
{
    const quint16 field = kind == Kind::Partner   ? quint16(PartnerField::Name)
                          : kind == Kind::Service ? quint16(ServiceField::Name)
                                                  : quint16(LocationField::Name);
    const QString given = values.value(field).toString();
    return given.isEmpty() ? sourceId : given;
}

void EntryValues::text(quint16 field, const QString& text)
{
    if (!text.trimmed().isEmpty())
        m_entry.values.insert(field, text);
}

void EntryValues::paragraph(quint16 field, const QString& text)
{
    const QString before = m_entry.values.value(field).toString();
    if (before != text)
        this->text(field, before.isEmpty() || text.trimmed().isEmpty() ? before + text
                                                                       : before + QStringLiteral("\n\n") + text);
}

void EntryValues::paragraphs(quint16 field, const QStringList& texts)
{
    QStringList said = texts;
    said.removeIf([](const QString& text) { return text.trimmed().isEmpty(); });
    paragraph(field, said.join(QStringLiteral("\n\n")));
}

/// Whether a list holds it, by its print; from now on it counts as there.
bool EntryValues::isThere(Known& known, quint16 field, const QCborValue& value, Print print) const
{
    QSet<QByteArray>& prints = known[field];
    const QCborArray list = m_entry.values.value(field).toArray();
    if (prints.size() != list.size()) { // somebody else filled it
        prints.clear();
        for (const QCborValue& there : list)
            prints.insert(print(there));
    }
    const qsizetype before = prints.size();
    prints.insert(print(value));
    return prints.size() == before;
}

/// Taken out and put back, so that nobody shares the list and appending does not copy it.
void EntryValues::append(quint16 field, const QCborValue& value)
{
    QCborArray list = m_entry.values.take(field).toArray();
    list.append(value);
    m_entry.values.insert(field, list);
}

void EntryValues::choice(quint16 field, const QString& value)
{
    const Field* known = info(m_entry.kind).field(field);
    for (const char* choice : known->choices)
        if (value == QLatin1StringView(choice))
            m_entry.values.insert(field, value);
    if (!value.isEmpty() && !m_entry.values.contains(field))
        warn(say(QT_TRANSLATE_NOOP("EntryValues", "\"%1\" is no word this program knows for %2. It was left out."))
                 .arg(value, QLatin1StringView(known->name)));
}

void EntryValues::truth(quint16 field, bool value)
{
    m_entry.values.insert(field, value);
}

void EntryValues::date(quint16 field, const QString& text)
{
    const QString day = EntryText::day(text);
    this->text(field, day);
    if (day.isEmpty() && !text.trimmed().isEmpty())
        warn(say(QT_TRANSLATE_NOOP("EntryValues", "\"%1\" is no date. It was left out.")).arg(text));
}

void EntryValues::language(quint16 field, const QString& code, const QString& name)
{
    const QString tag = EntryText::language(code, name);
    if (EntryText::isLanguage(tag))
        listed(field, tag);
    else if (!code.trimmed().isEmpty() || !name.trimmed().isEmpty())
        warn(say(QT_TRANSLATE_NOOP("EntryValues", "\"%1\" is no code of a language. It was left out."))
                 .arg(code.trimmed().isEmpty() ? name : code));
}

void EntryValues::listed(quint16 field, const QString& text)
{
    if (!text.trimmed().isEmpty() && !isThere(m_items, field, text, itemPrint))
        append(field, text);
}

void EntryValues::email(quint16 field, const QCborValue& value)
{
    static const QRegularExpression scheme(QStringLiteral("\\Amailto:"), QRegularExpression::CaseInsensitiveOption);
    const QString text = EntryText::plain(value).trimmed().remove(scheme);
    if (value.isString() ? EntryText::isEmail(text) : text.isEmpty())
        listed(field, text);
    else if (!text.isEmpty())
        warn(say(QT_TRANSLATE_NOOP("EntryValues", "\"%1\" is no e-mail address. It was left out.")).arg(text));
}

void EntryValues::website(quint16 field, const QString& address)
{
    const QString text = address.trimmed();
    if (EntryText::isWebsite(text))
        listed(field, text);
    else if (!text.isEmpty())
        warn(say(QT_TRANSLATE_NOOP("EntryValues", "\"%1\" is no web address. It was left out.")).arg(text));
}

void EntryValues::phone(quint16 field, const Phone& phone)
{
    QString number = phone.number.trimmed();
    while (number.size() > 1 && number.startsWith(u'"') && number.endsWith(u'"'))
        number = number.mid(1, number.size() - 2).trimmed();
    if (number.isEmpty())
        return;
    static const QRegularExpression rounded(QStringLiteral("\\A\\d[.,]\\d+E\\+\\d+\\z"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (rounded.match(number).hasMatch())
        return warn(say(QT_TRANSLATE_NOOP("EntryValues", "\"%1\" is what a spreadsheet left of a telephone number. It "
                                                         "was left out."))
                        .arg(number));
    const QCborMap item{{QStringLiteral("number"), number},
                        {QStringLiteral("extension"), phone.extension},
                        {QStringLiteral("type"), phone.type},
                        {QStringLiteral("languages"), phone.languages},
                        {QStringLiteral("description"), phone.description}};
    if (!isThere(m_numbers, field, item, numberPrint))
        append(field, withoutEmpty(item));
}

void EntryValues::item(quint16 field, const QCborMap& item)
{
    const QCborMap kept = withoutEmpty(item);
    if (!kept.isEmpty() && !isThere(m_items, field, kept, itemPrint))
        append(field, kept);
}

void EntryValues::warn(const QString& sentence)
{
    if (m_warnings.size() != m_entry.warnings.size()) // somebody else warned
        m_warnings = QSet<QString>(m_entry.warnings.cbegin(), m_entry.warnings.cend());
    if (m_warnings.contains(sentence))
        return;
    m_warnings.insert(sentence);
    m_entry.warnings += sentence;
}

namespace EntryText {

QString plain(const QCborValue& value)
{
    if (value.isString())
        return value.toString() == QStringLiteral("null") ? QString() : value.toString();
    if (value.isInteger())
        return QString::number(value.toInteger());
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return {};
}

bool isLanguage(const QString& tag)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\\z"));
    return form.match(tag).hasMatch();
}

/// "FIN", "fin" and "fi" are one language, and "en_US" is "en-US".
QString tagOf(const QString& code)
{
    const QString tag = QString(code).replace(u'_', u'-');
    const QString first = tag.section(u'-', 0, 0).toLower();
    const QString shortest = QLocale::languageToCode(QLocale::codeToLanguage(first));
    return (shortest.size() == 2 ? shortest : first) + tag.sliced(first.size());
}

QString language(const QString& code, const QString& name)
{
    constexpr qsizetype LongestCode = 3; // "ga" is Irish, and not the language Ga
    const QString given = code.trimmed();
    const QString named = given.isEmpty() || given.size() > LongestCode
                              ? LanguageNames::codeOf(given.isEmpty() ? name : given)
                              : QString();
    return named.isEmpty() ? tagOf(given) : named;
}

bool isEmail(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>.]+\\z"));
    return form.match(text).hasMatch();
}

bool isWebsite(const QString& text)
{
    static const QRegularExpression bare(QStringLiteral("\\A[\\w-]+(\\.[\\w-]+)+([/?#:]\\S*)?\\z"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QUrl url(text, QUrl::TolerantMode);
    const QString scheme = url.scheme().toLower();
    const bool web = scheme == QStringLiteral("http") || scheme == QStringLiteral("https");
    return web ? url.isValid() && !url.host().isEmpty() && !text.contains(u' ') : bare.match(text).hasMatch();
}

QString digits(const QString& phone)
{
    QString digits;
    for (const QChar c : phone)
        if (c.isDigit() || (c == u'+' && digits.isEmpty()))
            digits += c;
    if (digits.startsWith(QStringLiteral("00")))
        digits = u'+' + digits.mid(2);
    if (digits.startsWith(QStringLiteral("+358"))) // Finland, as written at home
        digits = u'0' + digits.mid(digits.startsWith(QStringLiteral("+3580")) ? 5 : 4);
    return digits;
}

QString clock(const QString& text)
{
    const QString time = text.trimmed().left(LongestMoment);
    static const QRegularExpression form(QStringLiteral("\\A(\\d{1,2})(?:[:.](\\d{2}))?(?:[:.]\\d{2}(?:\\.\\d+)?)?\\s*"
                                                        "(?:([ap])\\.?m\\.?|[z]|[+-]\\d{2}:?\\d{2})?\\z"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(time);
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const QString half = match.captured(3).toLower();
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return {};
    if (!half.isEmpty())
        hour = hour % 12 + (half == u"p" ? 12 : 0);
    if (!match.hasMatch() || hour > 24 || minute > 59 || (hour == 24 && minute > 0))
        return {};
    return QStringLiteral("%1:%2").arg(hour % 24, 2, 10, QLatin1Char('0')).arg(minute, 2, 10, QLatin1Char('0'));
}

QString day(const QString& date)
{
    static const QRegularExpression form(QStringLiteral("\\A(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?\\z"));
    const QString given = date.trimmed().left(LongestMoment);
    const QRegularExpressionMatch match = form.match(given);
    QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    if (match.hasMatch() && given.endsWith(u'Z')) // midnight in Finland is the evening before in Greenwich
        if (const QDateTime moment = QDateTime::fromString(given, Qt::ISODateWithMs); moment.isValid())
            day = moment.toTimeZone(Directory::OpeningHours::zone()).date();
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

} // namespace EntryText

} // namespace Rinnalla
