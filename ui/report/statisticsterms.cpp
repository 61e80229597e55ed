// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/statisticsterms.h"

#include "ui/session/fieldterms.h"
#include "ui/session/terms.h"

#include <QCoreApplication>
#include <QLocale>

namespace Rinnalla::StatisticsTerms {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("StatisticsTerms", text);
}

/// Whose field's words the rows of a table are.
std::optional<std::pair<Kind, quint16>> fieldOf(const QString& table)
{
    if (table == CountedTable::Contacts)
        return std::pair(Kind::Contact, quint16(ContactField::Channel));
    if (table == CountedTable::Outcomes)
        return std::pair(Kind::Step, quint16(StepField::Route));
    if (table == CountedTable::Handouts)
        return std::pair(Kind::Handout, quint16(HandoutField::Topic));
    if (table == CountedTable::Referrals)
        return std::pair(Kind::Referral, quint16(ReferralField::State));
    if (table == CountedTable::Activities || table == CountedTable::Participants)
        return std::pair(Kind::Activity, quint16(ActivityField::Kind));
    return std::nullopt;
}

} // namespace

QString table(const QString& name)
{
    static const QHash<QString, const char*> titles{
        {CountedTable::Contacts, QT_TRANSLATE_NOOP("StatisticsTerms", "Contacts by channel")},
        {CountedTable::People, QT_TRANSLATE_NOOP("StatisticsTerms", "People met on outreach rounds")},
        {CountedTable::Clients, QT_TRANSLATE_NOOP("StatisticsTerms", "Clients who had a contact")},
        {CountedTable::Languages, QT_TRANSLATE_NOOP("StatisticsTerms", "Languages of these clients")},
        {CountedTable::Topics, QT_TRANSLATE_NOOP("StatisticsTerms", "Topics of contacts")},
        {CountedTable::Violence, QT_TRANSLATE_NOOP("StatisticsTerms", "Kinds of violence talked about")},
        {CountedTable::Outcomes, QT_TRANSLATE_NOOP("StatisticsTerms", "Steps of paths by route and state")},
        {CountedTable::Handouts, QT_TRANSLATE_NOOP("StatisticsTerms", "Handouts by topic")},
        {CountedTable::HandoutLanguages, QT_TRANSLATE_NOOP("StatisticsTerms", "Handouts by language")},
        {CountedTable::Referrals, QT_TRANSLATE_NOOP("StatisticsTerms", "Referrals by state")},
        {CountedTable::Activities, QT_TRANSLATE_NOOP("StatisticsTerms", "Training and network work: events")},
        {CountedTable::Participants, QT_TRANSLATE_NOOP("StatisticsTerms", "Training and network work: people")}};
    const char* title = titles.value(name, nullptr);
    return title ? say(title) : name;
}

QString row(Session& session, const QString& table, const QString& row)
{
    if (row == TotalName && table != CountedTable::Topics && table != CountedTable::Violence)
        return say(QT_TRANSLATE_NOOP("StatisticsTerms", "Together"));
    if (row == UndatedName && table == CountedTable::Outcomes)
        return say(QT_TRANSLATE_NOOP("StatisticsTerms", "Without a day"));
    if (table == CountedTable::Languages || table == CountedTable::HandoutLanguages)
        return Terms::languageName(row);
    if (table == CountedTable::Violence)
        return Terms::violence(row);
    const auto field = fieldOf(table);
    return field ? FieldTerms::value(session, field->first, field->second, QCborValue(row)) : row;
}

QString column(const QString& table, const QString& column)
{
    if (column == TotalName)
        return say(QT_TRANSLATE_NOOP("StatisticsTerms", "Together"));
    if (table == CountedTable::Outcomes)
        return Terms::stepState(column);
    return say(QT_TRANSLATE_NOOP("StatisticsTerms", "Number"));
}

QString purpose(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Network:
        return say(QT_TRANSLATE_NOOP("StatisticsTerms", "For the network"));
    case Purpose::Public:
        return say(QT_TRANSLATE_NOOP("StatisticsTerms", "For everybody"));
    case Purpose::Own:
        break;
    }
    return say(QT_TRANSLATE_NOOP("StatisticsTerms", "For own work"));
}

QString number(const StatisticsTable& table, const QString& row, const QString& column)
{
    const auto value = table.value(row, column);
    return value ? QLocale().toString(*value) : QStringLiteral("–");
}

QString whyHidden(const StatisticsTable& table, int threshold)
{
    if (table.isTooLarge)
        return say(QT_TRANSLATE_NOOP("StatisticsTerms", "All of this table is hidden: statistics of so many different "
                                                        "days and regions were given out before that it cannot be "
                                                        "checked what could be computed from it."));
    if (!table.hidesAnything())
        return {};
    if (table.isOpen)
        return say(QT_TRANSLATE_NOOP("StatisticsTerms", "Rows of fewer than %1, or of fewer than %1 people, are not "
                                                        "listed, nor any row from which such a number could be "
                                                        "computed."))
            .arg(threshold);
    return say(QT_TRANSLATE_NOOP("StatisticsTerms", "– means: fewer than %1, or of fewer than %1 people, or hidden so "
                                                    "that such a number cannot be computed."))
        .arg(threshold);
}

QString nothing()
{
    return say(QT_TRANSLATE_NOOP("StatisticsTerms",
                                 "There is nothing to show for these days yet. As you write down your "
                                 "work, its numbers appear here."));
}

QString scope(const Scope& scope)
{
    const QLocale locale;
    const QString days = QStringLiteral("%1 – %2").arg(locale.toString(scope.from, QLocale::ShortFormat),
                                                       locale.toString(scope.until, QLocale::ShortFormat));
    return scope.region.isEmpty() ? days : days + QStringLiteral(" · ") + scope.region;
}

} // namespace Rinnalla::StatisticsTerms
