// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/syncnow.h"

#include "app/cli/interrupt.h"
#include "app/cli/syncjson.h"
#include "app/cli/table.h"
#include "app/cli/terminal.h"

#include <algorithm>

namespace Rinnalla {

namespace {

using Sync::SyncProgress;
using Sync::SyncReport;
using Sync::Team;

tl::unexpected<Error> shutOut(const Team& team)
{
    QString message =
        Cli::tr("This laptop was shut out of the team. Nothing is sent or received any more; what is in the "
                "store stays. If that is a mistake, talk to an administrator of the team.");
    if (const int behind = team.leftBehind(); behind > 0)
        message += u' ' + Cli::tr("%n edit(s) written here do not count for the team.", nullptr, behind);
    return failure(ErrorCode::Refused,
                   message + u' '
                       + Cli::tr("With sync team leave the store can join again with a new invitation, or "
                                 "make a team of its own, with everything in it."));
}

/// What has to be there before a relay is called.
Result<RelayAddress> relayOf(const Team& team)
{
    if (team.standing() == Team::Standing::None)
        return failure(ErrorCode::Refused, Cli::tr("This store is in no team yet. Use sync team create, or sync team "
                                                   "join with an invitation."));
    if (team.standing() == Team::Standing::Revoked)
        return shutOut(team);
    auto address = team.relay();
    if (!address)
        return tl::unexpected(address.error());
    if (!*address)
        return failure(ErrorCode::Refused, Cli::tr("There is no relay yet: the place where the laptops meet. Use sync "
                                                   "relay add."));
    return std::move(**address);
}

/// The stages one after another on one bar, which never goes back.
class Bar {
public:
    bool operator()(const SyncProgress& progress)
    {
        struct Part {
            int from;
            int to;
        };
        static constexpr Part parts[] = {{0, 10}, {10, 40}, {40, 80}, {40, 80}, {80, 95}, {95, 100}}; // as Stage
        const Part part = parts[static_cast<int>(progress.stage)];
        const qint64 done = progress.total > 0 ? std::clamp<qint64>(progress.done, 0, progress.total) : 0;
        const qint64 total = std::max<qint64>(progress.total, 1);
        m_percent = std::max(m_percent, part.from + static_cast<int>((part.to - part.from) * done / total));
        return m_progress(m_percent);
    }

private:
    Terminal::Progress m_progress;
    int m_percent = 0;
};

/// What was erased elsewhere goes from the search index too.
Status purge(Journal& journal)
{
    constexpr int pagesAtOnce = 1000;
    for (bool more = journal.isPurging(); more && !Interrupt::asked();) {
        const auto purged = journal.purge(pagesAtOnce);
        if (!purged)
            return tl::unexpected(purged.error());
        more = *purged;
    }
    return {};
}

/// Also where the relay had no news and the run ended at once.
bool isAwaiting(const SyncReport& report, const Team& team)
{
    return report.isAwaiting || team.standing() == Team::Standing::Awaiting;
}

QJsonObject write(const SyncReport& report, const Team& team)
{
    QJsonArray admitted;
    for (const Sync::Admission& admission : report.admitted)
        admitted += SyncJson::write(admission);
    QJsonArray alarms;
    for (const Sync::Alarm& alarm : report.alarms)
        alarms += SyncJson::write(alarm, team);
    return {{QStringLiteral("sent"), report.sentEdits},
            {QStringLiteral("received"), report.receivedEdits},
            {QStringLiteral("put_back"), report.putBack},
            {QStringLiteral("admitted"), admitted},
            {QStringLiteral("was_admitted"), report.wasAdmitted},
            {QStringLiteral("awaiting"), isAwaiting(report, team)},
            {QStringLiteral("waiting_for_others"), report.waitingForOthers},
            {QStringLiteral("conflicts"), report.conflicts},
            {QStringLiteral("alarms"), alarms}};
}

QString counts(const SyncReport& report)
{
    Table table({Cli::tr("what"), Cli::tr("number")});
    table.add({Cli::tr("edits sent"), QString::number(report.sentEdits)});
    table.add({Cli::tr("edits received"), QString::number(report.receivedEdits)});
    table.add({Cli::tr("put back on the relay"), QString::number(report.putBack)});
    table.add({Cli::tr("conflicts open"), QString::number(report.conflicts)});
    return table.text();
}

/// Who was let in. Names are part of the answer only: messages end in logs.
QString admitted(const SyncReport& report)
{
    QString text;
    for (const Sync::Admission& admission : report.admitted)
        text += u'\n'
                + Cli::tr("Let in: %1. Compare these words with the person; if theirs differ, shut that laptop "
                          "out: %2")
                      .arg(plainLine(admission.name), admission.comparison.join(u' '));
    return text;
}

/// What a person should know or do now.
void advise(const Context& context, const SyncReport& report, const Team& team)
{
    if (report.wasAdmitted)
        context.say(Cli::tr("This laptop is in the team now."));
    if (isAwaiting(report, team))
        context.say(Cli::tr("This laptop has asked to join. When the inviter has synchronised, synchronise here "
                            "again."));
    if (report.waitingForOthers > 0)
        context.say(Cli::tr("Some of what came waits for another laptop to synchronise first."));
    if (report.conflicts > 0)
        context.say(Cli::tr("The same was changed in two places. See sync conflicts, and choose."));
}

Result<Outcome> now(Context& context, const Invocation&)
{
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    Team team(**store);
    const auto report = synchronise(context, team);
    if (!report)
        return tl::unexpected(report.error());
    const QJsonObject json = write(*report, team);
    if (context.json())
        context.print(json);
    else
        context.print(counts(*report) + admitted(*report));
    advise(context, *report, team);
    if (!context.json() && !report->alarms.isEmpty())
        context.print(u'\n' + SyncJson::alarmTable(json[QStringLiteral("alarms")].toArray()));
    return report->needsPerson() ? Outcome::Warnings : Outcome::Done;
}

} // namespace

Result<SyncReport> synchronise(Context& context, Team& team)
{
    const auto address = relayOf(team);
    if (!address)
        return tl::unexpected(address.error());
    Store& store = context.store();
    const auto relay = openRelay(*address, team.id().toBytes());
    relay->setStop([] { return Interrupt::asked(); });
    Sync::Synchroniser synchroniser(store.connection(), store.journal().state(), store.random(), store.clock());
    Bar bar;
    synchroniser.setProgress(std::ref(bar));
    auto report = synchroniser.run(*relay);
    if (!report)
        return report;
    if (report->isRevoked)
        return shutOut(team);
    if (const Status purged = purge(store.journal()); !purged)
        return tl::unexpected(purged.error());
    return report;
}

Command syncNowCommand()
{
    return {"sync now", "", QT_TRANSLATE_NOOP("Cli", "gives the team what is new here, and takes what is new there"),
            0,          0,  {},
            {},         now};
}

} // namespace Rinnalla
