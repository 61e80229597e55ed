// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clientpages/pagephrases.h"

#include "core/domain/kinds.h"
#include "core/sheets/datareader.h"

#include <QCoreApplication>

namespace Rinnalla {

namespace {

struct Needed {
    const char* key;
    int markers; ///< how many of %1, %2, %3 must be in it
};

constexpr Needed Keys[] = {
    {"unconfirmed", 0},    {"for_person", 0}, {"for_close_ones", 0}, {"undoable_marked", 0},
    {"not_undoable", 0},   {"cost", 0},       {"price", 0},          {"time_limits", 0},
    {"rule_from", 1},      {"rule_until", 1}, {"your_choice", 0},    {"who_can_help", 0},
    {"ask_for_number", 0}, {"my_path", 0},    {"as_of", 1},          {"my_choice", 0},
    {"own_words", 0},      {"my_goals", 0},   {"deadline", 1},       {"starts", 1},
    {"ends", 1},           {"along", 1},      {"other_language", 0}, {"date", 3},
};

constexpr int MonthsInYear = 12;
constexpr int BuddhistEra = 543; // years before the common era: Thai papers count from there

SheetRuns number(const QString& digits)
{
    return {SheetRun{digits, false, true}};
}

const QList<const char*>& stepStates()
{
    return info(Kind::Step).field(StepField::State)->choices;
}

} // namespace

SheetRuns filledPattern(const QString& pattern, const QList<SheetRuns>& values)
{
    SheetRuns runs;
    qsizetype from = 0;
    for (qsizetype at; (at = pattern.indexOf(u'%', from)) >= 0; from = at + 2) {
        if (at > from)
            runs += SheetRun{pattern.mid(from, at - from)};
        runs += values.value(pattern.mid(at + 1, 1).toInt() - 1);
    }
    if (from < pattern.size())
        runs += SheetRun{pattern.mid(from)};
    return runs;
}

QHash<QString, PagePhrases> PagePhrases::load(const QString& folder, const QStringList& languages,
                                              QList<Error>* refused)
{
    QHash<QString, PagePhrases> all;
    for (const QString& language : languages) {
        if (const auto phrases = read(folder, language))
            all.insert(language, *phrases);
        else if (refused)
            *refused += phrases.error();
    }
    return all;
}

Result<PagePhrases> PagePhrases::read(const QString& folder, const QString& language)
{
    const QString name = language + QStringLiteral("/phrases.json");
    auto json = DataReader::open(folder + u'/' + name, QStringLiteral("paths/") + name);
    if (!json)
        return tl::unexpected(json.error());
    PagePhrases phrases;
    for (const Needed& needed : Keys) {
        const QString text = json->text(needed.key);
        for (int marker = 1; marker <= needed.markers; ++marker)
            if (!text.contains(QStringLiteral("%%1").arg(marker)))
                json->fail(QString::fromLatin1(needed.key),
                           QCoreApplication::translate("SheetData", "the marker %1 is missing.")
                               .arg(QStringLiteral("%") + QString::number(marker)));
        phrases.m_texts.insert(QString::fromLatin1(needed.key), text);
    }
    phrases.m_months = json->texts("months");
    if (phrases.m_months.size() != MonthsInYear)
        json->fail(QStringLiteral("months"), QCoreApplication::translate("SheetData", "twelve months are needed."));
    DataReader states = json->object("states");
    for (const char* state : stepStates())
        phrases.m_states.insert(QString::fromLatin1(state), states.text(state));
    states.finish();
    json->finish();
    if (json->error())
        return tl::unexpected(*json->error());
    return phrases;
}

QString PagePhrases::state(const QString& value) const
{
    return m_states.value(value.isEmpty() ? QString::fromLatin1(stepStates().first()) : value);
}

SheetRuns PagePhrases::filled(const char* key, const SheetRuns& value) const
{
    return filledPattern(phrase(key), {value});
}

SheetRuns PagePhrases::day(const QDate& date) const
{
    // Every number stands alone, so that a language read from the right puts day, month and year in its own order.
    return filledPattern(phrase("date"), {number(QString::number(date.day())),
                                          {SheetRun{m_months.value(date.month() - 1)}},
                                          number(QString::number(date.year())),
                                          number(QString::number(date.year() + BuddhistEra))});
}

SheetRuns PagePhrases::moment(const QDateTime& time) const
{
    return day(time.date()) + SheetRuns{SheetRun{QStringLiteral("\u00A0· ")}}
           + number(time.time().toString(QStringLiteral("HH:mm")));
}

} // namespace Rinnalla
