// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/synctext.h"

#include "ui/session/terms.h"

#include <QCoreApplication>
#include <QLocale>

namespace Rinnalla::SyncText {

namespace {

QString say(const char* text, int number = -1)
{
    return QCoreApplication::translate("SyncText", text, nullptr, number);
}

QString momentOf(qint64 at, const QDate& today)
{
    return Terms::moment(QDateTime::fromMSecsSinceEpoch(at), today);
}

QString whatIsDone(Sync::SyncProgress::Stage stage)
{
    using Stage = Sync::SyncProgress::Stage;
    switch (stage) {
    case Stage::Looking:
        return say(QT_TRANSLATE_NOOP("SyncText", "Looking what is new"));
    case Stage::Sending:
        return say(QT_TRANSLATE_NOOP("SyncText", "Sending"));
    case Stage::Receiving:
        return say(QT_TRANSLATE_NOOP("SyncText", "Receiving"));
    case Stage::TakingSnapshot:
        return say(QT_TRANSLATE_NOOP("SyncText", "Receiving everything for the first time"));
    case Stage::MakingSnapshot:
        return say(QT_TRANSLATE_NOOP("SyncText", "Packing everything for laptops that join later"));
    case Stage::Finishing:
        return say(QT_TRANSLATE_NOOP("SyncText", "Finishing"));
    }
    return {};
}

struct Words {
    Sync::Alarm::Kind kind;
    const char* title;
    const char* meaning;
    const char* advice;
};

using AlarmKind = Sync::Alarm::Kind;

constexpr Words Alarms[] = {
    {AlarmKind::RelayRolledBack, QT_TRANSLATE_NOOP("SyncText", "The meeting place went back in time"),
     QT_TRANSLATE_NOOP("SyncText", "It shows an older state than it did before, as after an old copy was brought back. "
                                   "Nothing is lost: each laptop puts back what it has."),
     QT_TRANSLATE_NOOP("SyncText", "Tell whoever looks after the meeting place. Ask everybody in the team to "
                                   "synchronise once.")},
    {AlarmKind::RelayEmptied, QT_TRANSLATE_NOOP("SyncText", "The meeting place was empty"),
     QT_TRANSLATE_NOOP("SyncText", "Everything that lay there is gone. Nothing was deleted here because of it: each "
                                   "laptop puts back what it has."),
     QT_TRANSLATE_NOOP("SyncText", "Check that the address is the right one. If it is, ask everybody in the team to "
                                   "synchronise once.")},
    {AlarmKind::Forked, QT_TRANSLATE_NOOP("SyncText", "A laptop shows two different pasts"),
     QT_TRANSLATE_NOOP("SyncText", "Its file may have been copied and used in two places. What came after that is not "
                                   "taken in."),
     QT_TRANSLATE_NOOP("SyncText",
                       "Ask the person whose laptop it is. If nobody can explain it, an administrator shuts "
                       "the laptop out.")},
    {AlarmKind::DigestDiffers, QT_TRANSLATE_NOOP("SyncText", "Two laptops do not show the same"),
     QT_TRANSLATE_NOOP("SyncText",
                       "They have the same edits and yet different records. This is a fault of the program, "
                       "not of anybody in the team."),
     QT_TRANSLATE_NOOP("SyncText", "Make a backup on both laptops and tell whoever looks after the program.")},
    {AlarmKind::DamagedObject, QT_TRANSLATE_NOOP("SyncText", "Something arrived damaged"),
     QT_TRANSLATE_NOOP("SyncText",
                       "It was cut off or changed on the way, and was not taken in. The laptop it came from "
                       "sends it again the next time it synchronises."),
     QT_TRANSLATE_NOOP("SyncText", "If this comes often, another stick or meeting place is better.")},
    {AlarmKind::ForeignObject, QT_TRANSLATE_NOOP("SyncText", "Something lies there that nobody in the team made"),
     QT_TRANSLATE_NOOP("SyncText", "It was not taken in. Somebody else can write to the meeting place, or it was put "
                                   "under a wrong name."),
     QT_TRANSLATE_NOOP("SyncText", "Tell whoever looks after the meeting place, and change its password if others know "
                                   "it.")},
    {AlarmKind::ClockSkew, QT_TRANSLATE_NOOP("SyncText", "A laptop's clock is wrong"),
     QT_TRANSLATE_NOOP("SyncText",
                       "It is off by more than a day. Everything is taken in all the same, but times written "
                       "on that laptop are not right."),
     QT_TRANSLATE_NOOP("SyncText", "Set the date and the time of that laptop.")},
    {AlarmKind::RestoredBackup, QT_TRANSLATE_NOOP("SyncText", "This laptop goes on from a backup"),
     QT_TRANSLATE_NOOP("SyncText", "What was written here after the backup came back from the team, as far as it had "
                                   "been sent. For the team this laptop is a new one of the same name."),
     QT_TRANSLATE_NOOP("SyncText", "Look whether the last things written before the backup was brought back are all "
                                   "here.")},
    {AlarmKind::KeyMissing, QT_TRANSLATE_NOOP("SyncText", "Something cannot be opened yet"),
     QT_TRANSLATE_NOOP("SyncText", "The key for it has not come. It waits and nothing is lost."),
     QT_TRANSLATE_NOOP("SyncText", "Ask somebody else in the team to synchronise, and then synchronise here again.")},
    {AlarmKind::NewerProgram, QT_TRANSLATE_NOOP("SyncText", "A laptop has a newer program"),
     QT_TRANSLATE_NOOP("SyncText", "What only the newer program knows is kept here and shown after an update."),
     QT_TRANSLATE_NOOP("SyncText", "Update the program on this laptop.")},
    {AlarmKind::EditsOfRevoked, QT_TRANSLATE_NOOP("SyncText", "A laptop that was shut out went on sending"),
     QT_TRANSLATE_NOOP("SyncText",
                       "What it sent after it was shut out was put aside and changes nothing. Administrators "
                       "can read it on this page."),
     QT_TRANSLATE_NOOP("SyncText",
                       "If the laptop was lost or stolen, somebody is using it: tell the person responsible "
                       "for data protection.")},
};

} // namespace

QString stage(const Sync::SyncProgress& progress)
{
    const QString what = whatIsDone(progress.stage);
    if (progress.total <= 0)
        return what + u'…';
    const QLocale locale;
    return say(QT_TRANSLATE_NOOP("SyncText", "%1: %2 of %3"))
        .arg(what, locale.toString(progress.done), locale.toString(progress.total));
}

QString report(const Sync::SyncReport& report)
{
    if (report.isRevoked)
        return say(QT_TRANSLATE_NOOP("SyncText", "This laptop was shut out of the team. What is here stays here."));
    if (report.isAwaiting)
        return say(QT_TRANSLATE_NOOP("SyncText",
                                     "The request is sent. Ask whoever invited you to synchronise, and then "
                                     "synchronise here again."));
    QStringList parts;
    if (report.wasAdmitted)
        parts += say(QT_TRANSLATE_NOOP("SyncText", "This laptop is in the team now."));
    if (!report.admitted.isEmpty())
        parts += say(QT_TRANSLATE_N_NOOP("SyncText", "%n laptop(s) were let in: compare the words below."),
                     static_cast<int>(report.admitted.size()));
    if (report.sentEdits > 0)
        parts += say(QT_TRANSLATE_N_NOOP("SyncText", "%n edit(s) sent."), report.sentEdits);
    if (report.receivedEdits > 0)
        parts += say(QT_TRANSLATE_N_NOOP("SyncText", "%n edit(s) received."), report.receivedEdits);
    if (report.putBack > 0)
        parts += say(QT_TRANSLATE_NOOP("SyncText", "The meeting place had lost something; it was put back."));
    if (report.waitingForOthers > 0)
        parts += say(QT_TRANSLATE_NOOP("SyncText", "Something waits for a laptop that has not synchronised yet."));
    if (report.needsUpdate)
        parts += QCoreApplication::translate("Sync", "Another laptop of the team uses a newer version of Rinnalla. "
                                                     "Update this one, then synchronise again. Nothing is lost until "
                                                     "then.");
    if (parts.isEmpty())
        parts += say(QT_TRANSLATE_NOOP("SyncText", "Nothing is new. Everybody has the same."));
    return parts.join(u' ');
}

QString lastSync(qint64 at, const QDate& today)
{
    return at > 0 ? say(QT_TRANSLATE_NOOP("SyncText", "Last synchronised: %1")).arg(momentOf(at, today))
                  : say(QT_TRANSLATE_NOOP("SyncText", "Not synchronised yet."));
}

QString waiting(int edits)
{
    return edits > 0 ? say(QT_TRANSLATE_N_NOOP("SyncText", "%n edit(s) not yet sent."), edits)
                     : say(QT_TRANSLATE_NOOP("SyncText", "Everything written here has been sent."));
}

QString line(const Sync::Team& team, int conflicts, const QDate& today)
{
    if (team.standing() != Sync::Team::Standing::Member)
        return {};
    QStringList parts;
    if (const int waiting = team.waiting(); waiting > 0)
        parts += say(QT_TRANSLATE_N_NOOP("SyncText", "%n edit(s) not yet sent"), waiting);
    const qint64 last = team.lastSync();
    parts += last > 0 ? say(QT_TRANSLATE_NOOP("SyncText", "last synchronised %1")).arg(momentOf(last, today))
                      : say(QT_TRANSLATE_NOOP("SyncText", "not synchronised yet"));
    if (conflicts > 0)
        parts += say(QT_TRANSLATE_N_NOOP("SyncText", "%n conflict(s)"), conflicts);
    return parts.join(QStringLiteral(" · "));
}

AlarmWords alarm(Sync::Alarm::Kind kind)
{
    for (const Words& words : Alarms)
        if (words.kind == kind)
            return {say(words.title), say(words.meaning), say(words.advice)};
    return {};
}

} // namespace Rinnalla::SyncText
