// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/todaywords.h"

#include "core/casework/caselists.h"
#include "core/sheets/sheetcatalogue.h"
#include "core/store/lists.h"
#include "ui/path/pathtext.h"
#include "ui/session/conflicttext.h"
#include "ui/session/visible.h"

#include <QLocale>

namespace Rinnalla::TodayLists {

using namespace TodayWords;

namespace {

Place client(const Record& step)
{
    return {QStringLiteral("client"), step.reference(StepField::Client), QStringLiteral("step/") + step.id.toString()};
}

QString contactRules(Session& session, const Record& contact)
{
    const auto with = visibleClient(session, contact.reference(ContactField::Client));
    return with ? firstLine(ConflictText::textInLine(session, *with, ClientField::ContactRules)) : QString();
}

QList<StepRow> deadlinesBy(Session& session, const QDate& until)
{
    return orFail(session,
                  CaseLists::deadlinesDue(session.connection(), session.paths(), session.room(), until, MostRows));
}

/// The topic's sheets that nobody may hand out after the same day.
TodayRow sheetRow(Session& session, const QString& topic, const QDate& last, const QStringList& languages)
{
    const SheetCatalogue& sheets = session.sheets();
    QStringList names;
    for (const QString& language : languages)
        names += inLine(sheets.languageName(language));
    const bool overdue = last < today(session);
    const QString day = Terms::day(last, today(session));
    return {
        QStringLiteral("documentation"),
        inLine(sheets.title(topic, QLocale().bcp47Name().section(u'-', 0, 0))),
        dots({overdue ? translated(QT_TRANSLATE_NOOP("TodayLists", "Not to be handed out since %1; it needs checking"))
                            .arg(day)
                      : translated(QT_TRANSLATE_NOOP("TodayLists", "Good through %1; it needs checking")).arg(day),
              names.join(QStringLiteral(", "))}),
        overdue,
        {QStringLiteral("sheets"), {}, topic + u'/' + languages.constFirst()}};
}

} // namespace

QList<TodayRow> callbacks(Session& session)
{
    const auto owed = orFail(session, Lists::callbacksOwed(session.connection(), session.room(),
                                                           today(session).addDays(NearDays), MostRows));
    QList<TodayRow> rows;
    for (const ContactRow& row : owed) {
        const Record& contact = row.contact;
        const QDate day = contact.date(ContactField::FollowUpOn);
        const QString owner = contact.has(ContactField::FollowUpOwner)
                                  ? inLine(contact.text(ContactField::FollowUpOwner))
                                  : translated(QT_TRANSLATE_NOOP("TodayLists", "the pair on duty"));
        Edit done{Kind::Contact, contact.id, {}};
        done.set(ContactField::FollowUpDone, QCborValue(true));
        rows += {Terms::channelIcon(contact.text(ContactField::Channel)),
                 who(row.codeName),
                 dots({when(session, day), owner, contactRules(session, contact),
                       firstLine(contact.text(ContactField::Note))}),
                 day < today(session),
                 {QStringLiteral("contacts"), contact.id, {}},
                 {{QStringLiteral("dialog-ok-apply"),
                   translated(QT_TRANSLATE_NOOP("TodayLists", "Done")),
                   {done},
                   translated(QT_TRANSLATE_NOOP("TodayLists", "Follow-up done"))}}};
    }
    return rows;
}

QList<TodayRow> deadlines(Session& session)
{
    QList<TodayRow> rows;
    for (const StepRow& row : deadlinesBy(session, today(session).addDays(DeadlineDays))) {
        const QDate day = row.step.date(StepField::DueOn);
        rows +=
            {QStringLiteral("appointment-reminder"), dots({who(row.codeName), inLine(row.step.text(StepField::Title))}),
             dots({when(session, day), Terms::stepState(row.step.text(StepField::State))}), day < today(session),
             client(row.step)};
    }
    return rows;
}

QList<TodayRow> periods(Session& session)
{
    const QDate day = today(session);
    QList<TodayRow> rows;
    for (const PeriodEntry& entry :
         orFail(session, CaseLists::periodsEnding(session.connection(), session.paths(), session.room(),
                                                  day.addDays(-NearDays), day.addDays(DeadlineDays), MostRows)))
        rows += {QStringLiteral("clock"),
                 dots({who(entry.step.codeName), inLine(PathText::stepTitle(session.paths(), entry.step.record))}),
                 PathText::periodEnd(entry.end, day), false, client(entry.step.record)};
    return rows;
}

QList<TodayRow> conflicts(Session& session)
{
    QList<TodayRow> rows;
    const QList<Conflict> open = ConflictText::all(session);
    for (const Conflict& conflict : open.first(qMin(open.size(), qsizetype(MostRows)))) {
        const QString about = ConflictText::about(session, conflict);
        rows += {QStringLiteral("vcs-merge"),
                 about.isEmpty() ? who({}) : about,
                 translated(QT_TRANSLATE_NOOP("TodayLists", "Two versions: %1")).arg(ConflictText::field(conflict)),
                 false,
                 {QStringLiteral("conflicts"), conflict.client, {}}};
    }
    return rows;
}

QList<TodayRow> expiringSheets(Session& session)
{
    const SheetCatalogue& sheets = session.sheets();
    const QDate horizon = today(session).addDays(DeadlineDays);
    QList<TodayRow> rows;
    const QStringList topics = sheets.topics(session.room());
    for (const QString& topic : topics) {
        QMap<QDate, QStringList> languagesByDay;
        const QStringList languages = sheets.languages(topic);
        for (const QString& language : languages)
            if (const SheetEdition* edition = sheets.edition(topic, language);
                edition && edition->doNotUseAfter.isValid() && edition->doNotUseAfter <= horizon)
                languagesByDay[edition->doNotUseAfter] += language;
        for (auto day = languagesByDay.begin(); day != languagesByDay.end(); ++day)
            rows += sheetRow(session, topic, day.key(), *day);
    }
    return rows;
}

bool isNew(Session& session)
{
    const auto contacts = Lists::contacts(session.connection(), session.room(), std::nullopt, 1);
    const auto clients = Lists::clients(session.connection(), {session.room(), {}}, std::nullopt, 1);
    return contacts && clients && contacts->rows.isEmpty() && clients->rows.isEmpty();
}

int urgent(Session& session)
{
    const QDate day = today(session);
    const auto owed = orFail(session, Lists::callbacksOwed(session.connection(), session.room(), day, MostRows));
    return static_cast<int>(owed.size() + deadlinesBy(session, day).size()) + meetingsToday(session);
}

} // namespace Rinnalla::TodayLists
