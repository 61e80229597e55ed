// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheets/phrases.h"

#include "core/base/languagetag.h"
#include "core/sheets/datareader.h"
#include "core/sheets/services.h"

#include <QCoreApplication>
#include <QLocale>

namespace Rinnalla {

namespace {

struct Needed {
    const char* key;
    int markers; ///< how many of %1, %2 must be in it
};

constexpr Needed Keys[] = {
    {"language_name", 0},
    {"always_open", 0},
    {"free", 0},
    {"charged", 0},
    {"no_name", 0},
    {"phone", 0},
    {"email", 0},
    {"website", 0},
    {"hours", 0},
    {"gathered_on", 1},
    {"checked_on", 2},
    {"do_not_use_after", 1},
    {"not_checked", 0},
    {"expired", 0},
    {"withdrawn", 0},
    {"draft", 0},
    {"unconfirmed", 0},
    {"sources", 0},
    {"version", 1},
    {"info", 1},
    {"worker", 0},
    {"page", 2},
    {"range", 2},
    {"list", 2},
    {"languages_spoken", 0},
};

const QStringList& week()
{
    static const QStringList days{QStringLiteral("mo"), QStringLiteral("tu"), QStringLiteral("we"),
                                  QStringLiteral("th"), QStringLiteral("fr"), QStringLiteral("sa"),
                                  QStringLiteral("su")};
    return days;
}

QHash<QString, QString> readNames(DataReader json, const QStringList& needed)
{
    QHash<QString, QString> names;
    for (const QString& key : json.keys() + needed)
        names.insert(key, json.text(qPrintable(key)));
    return names;
}

} // namespace

Result<QHash<QString, Phrases>> Phrases::load(const QString& folder)
{
    auto json =
        DataReader::open(folder + QStringLiteral("/sheets/phrases.json"), QStringLiteral("sheets/phrases.json"));
    if (!json)
        return tl::unexpected(json.error());
    QHash<QString, Phrases> all;
    for (const QString& language : json->keys())
        all.insert(language, read(language, json->object(language)));
    if (json->error())
        return tl::unexpected(*json->error());
    return all;
}

Result<Phrases> Phrases::read(const QString& language, const QJsonObject& entry)
{
    const DataReader json = DataReader::of(entry, QStringLiteral("phrases/") + language);
    Phrases phrases = read(language, json);
    return json.error() ? Result<Phrases>(tl::unexpected(*json.error())) : phrases;
}

Phrases Phrases::read(const QString& language, DataReader entry)
{
    Phrases phrases;
    phrases.m_language = language;
    phrases.m_entry = entry.whole();
    for (const Needed& needed : Keys) {
        const QString text = entry.text(needed.key);
        for (int marker = 1; marker <= needed.markers; ++marker)
            if (!text.contains(QStringLiteral("%%1").arg(marker)))
                entry.fail(QString::fromLatin1(needed.key),
                           QCoreApplication::translate("SheetData", "the marker %1 is missing.")
                               .arg(QStringLiteral("%") + QString::number(marker)));
        phrases.m_texts.insert(QString::fromLatin1(needed.key), text);
    }
    phrases.m_notConfirmed = entry.texts("not_confirmed");
    if (phrases.m_notConfirmed.isEmpty())
        entry.fail(QStringLiteral("not_confirmed"),
                   QCoreApplication::translate("SheetData", "a list of texts must stand here."));
    phrases.m_weekdays = readNames(entry.object("weekdays"), week());
    phrases.m_languages = readNames(entry.object("languages"), {});
    entry.finish();
    return phrases;
}

QStringList Phrases::keys()
{
    QStringList keys;
    for (const Needed& needed : Keys)
        keys += QString::fromLatin1(needed.key);
    for (const QString& day : week())
        keys += QStringLiteral("weekdays/") + day;
    return keys;
}

bool Phrases::rightToLeft() const
{
    return LanguageTag::isRightToLeft(m_language);
}

SheetRuns Phrases::filled(const char* key, const QList<SheetRuns>& values) const
{
    const QString pattern = phrase(key);
    SheetRuns runs;
    qsizetype from = 0;
    for (qsizetype at; (at = pattern.indexOf(u'%', from)) >= 0;) {
        if (at > from)
            runs += SheetRun{pattern.mid(from, at - from)};
        runs += values.value(pattern.mid(at + 1, 1).toInt() - 1);
        from = at + 2;
    }
    if (from < pattern.size())
        runs += SheetRun{pattern.mid(from)};
    return runs;
}

SheetRun Phrases::day(const QDate& date) const
{
    // The customs of Finland where a language has them there: sheets are read beside Finnish papers.
    const QLocale locale(LanguageTag::locale(m_language).language(), QLocale::Finland);
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    format.remove(QChar(0x200F));                // the isolation gives the order
    return {date.toString(format), false, true}; // QDate, unlike QLocale, writes Western digits
}

QString Phrases::join(const char* key, const QString& one, const QString& other) const
{
    return phrase(key).arg(one, other);
}

QString Phrases::days(const QStringList& names) const
{
    const qsizetype first = week().indexOf(names.first());
    const bool unbroken = names.size() > 2 && week().mid(first, names.size()) == names;
    if (unbroken)
        return join("range", m_weekdays.value(names.first()), m_weekdays.value(names.last()));
    QString text = m_weekdays.value(names.first());
    for (const QString& name : names.mid(1))
        text = join("list", text, m_weekdays.value(name));
    return text;
}

SheetRuns Phrases::hours(const Service& service) const
{
    if (service.alwaysOpen)
        return {SheetRun{phrase("always_open")}};
    SheetRuns runs;
    for (const OpeningHours& hours : service.hours) {
        if (!runs.isEmpty())
            runs += SheetRun{join("list", {}, {})};
        runs += SheetRun{days(hours.days) + u' '};
        runs += SheetRun{hours.from + QChar(0x2013) + hours.to, false, true};
    }
    return runs;
}

QString Phrases::languages(const QStringList& tags) const
{
    QString text;
    for (const QString& tag : tags) {
        const QString name = m_languages.value(tag, tag);
        text = text.isEmpty() ? name : join("list", text, name);
    }
    return text;
}

} // namespace Rinnalla
