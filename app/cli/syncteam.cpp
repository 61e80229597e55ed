// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/syncjson.h"
#include "app/cli/syncnow.h"
#include "app/cli/table.h"
#include "app/cli/terminal.h"
#include "core/sync/words.h"

#include <algorithm>

namespace Rinnalla {

namespace {

using Sync::Team;

/// Without --name: one that tells neither the worker nor the computer, and is another on every laptop.
QString laptopName(const Invocation& invocation, Store& store)
{
    if (invocation.has("name"))
        return invocation.option("name");
    return Cli::tr("Laptop %1").arg(Sync::toWords(store.journal().device().toBytes().first(2)).first());
}

Result<Outcome> create(Context& context, const Invocation& invocation)
{
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    Team team(**store);
    if (const Status founded = team.found(laptopName(invocation, **store)); !founded)
        return tl::unexpected(founded.error());
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("team"), team.id().toString()},
                                  {QStringLiteral("device"), team.device().toString()},
                                  {QStringLiteral("name"), team.laptopName()}});
    else
        context.print(Cli::tr("The team is made. Its number, for whoever looks after a PostgreSQL relay: %1")
                          .arg(team.id().toString()));
    return Outcome::Done;
}

/// The words in four rows. They pass through no ordinary string.
void printWords(const Sync::Invitation& invitation)
{
    constexpr int wordsInRow = 4;
    SecretBuffer text = invitation.toText();
    int words = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text.data()[i] == '-')
            text.data()[i] = ++words % wordsInRow == 0 ? '\n' : ' ';
    Terminal::writeOut(text.data(), text.size());
    Terminal::writeOut("\n", 1);
}

Result<Outcome> invite(Context& context, const Invocation&)
{
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    Team team(**store);
    const auto invitation = team.invite();
    if (!invitation)
        return tl::unexpected(invitation.error());
    context.say(Cli::tr("Tell these words only to the person who joins: face to face, or on a call you trust. One "
                        "laptop can ask with them, within a week. It is let in when you synchronise after that."));
    if (context.json())
        context.printSecret("invitation", {}, invitation->toText());
    else
        printWords(*invitation);
    return Outcome::Done;
}

Result<Sync::Invitation> readInvitation()
{
    auto words = Terminal::readText(Cli::tr("The sixteen words of the invitation, and then an empty line:\n"));
    if (!words)
        return tl::unexpected(words.error());
    QString text = QString::fromUtf8(*words).trimmed();
    auto invitation = text.isEmpty() ? Result<Sync::Invitation>(wrongUsage(
                          Cli::tr("No invitation was given. Its words are asked for on a terminal; else they are "
                                  "on standard input, after the line with the passphrase.")))
                                     : Sync::Invitation::fromText(text);
    wipe(words->data(), static_cast<std::size_t>(words->size()));
    wipe(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    return invitation;
}

/// Sends the asking at once where there is a relay. If that fails it is sent with the next synchronisation.
Outcome send(Context& context, Team& team, bool& isSent)
{
    const auto relay = team.relay();
    if (!relay || !*relay) {
        context.say(Cli::tr("Nothing is sent yet: there is no relay. Use sync relay add, and then sync now."));
        return Outcome::Done;
    }
    const auto report = synchronise(context, team);
    isSent = report.has_value();
    if (isSent)
        return Outcome::Done;
    context.say(report.error().message);
    context.say(Cli::tr("The asking is kept, and goes out with sync now."));
    return Outcome::Warnings;
}

Result<Outcome> cancelJoining(Context& context)
{
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    if (const Status left = Team(**store).leaveBeforeAdmission(); !left)
        return tl::unexpected(left.error());
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("cancelled"), true}});
    return Outcome::Done;
}

Result<Outcome> join(Context& context, const Invocation& invocation)
{
    if (invocation.has("cancel"))
        return cancelJoining(context);
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    const auto invitation = readInvitation();
    if (!invitation)
        return tl::unexpected(invitation.error());
    Team team(**store);
    const auto comparison = team.join(*invitation, laptopName(invocation, **store));
    if (!comparison)
        return tl::unexpected(comparison.error());
    bool isSent = false;
    const Outcome outcome = send(context, team, isSent);
    context.say(Cli::tr("Say these words to the person who invited you. When they synchronise, they see the same "
                        "words; then synchronise here again."));
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("comparison"), QJsonArray::fromStringList(*comparison)},
                                  {QStringLiteral("sent"), isSent}});
    else
        context.print(comparison->join(u' '));
    return outcome;
}

QString mark(bool is)
{
    return is ? Cli::tr("yes") : QString();
}

QString stateOf(const Sync::Laptop& laptop)
{
    if (laptop.isRevoked)
        return Cli::tr("shut out");
    return laptop.isActive ? Cli::tr("active") : Cli::tr("goes on under a new number");
}

QString table(const QList<Sync::Laptop>& laptops)
{
    Table table({QStringLiteral("id"), Cli::tr("name"), Cli::tr("this one"), Cli::tr("administrator"), Cli::tr("state"),
                 Cli::tr("joined"), Cli::tr("last seen")});
    for (const Sync::Laptop& laptop : laptops)
        table.add({laptop.device.toString(), laptop.name, mark(laptop.isOwn), mark(laptop.isAdmin), stateOf(laptop),
                   SyncJson::moment(laptop.since).toString(), SyncJson::moment(laptop.lastSeen).toString()});
    return table.text();
}

Result<Outcome> members(Context& context, const Invocation&)
{
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    const QList<Sync::Laptop> laptops = Team(**store).laptops();
    QJsonArray items;
    for (const Sync::Laptop& laptop : laptops)
        items += SyncJson::write(laptop);
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("items"), items}});
    else if (laptops.isEmpty())
        context.say(Cli::tr("This store is in no team."));
    else
        context.print(table(laptops));
    return Outcome::Done;
}

/// Opens the store and finds a laptop of the team.
Result<Id> openAndFind(Context& context, const QString& word)
{
    const auto id = idNamed(word);
    if (!id)
        return id;
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    const QList<Sync::Laptop> laptops = Team(**store).laptops();
    if (std::none_of(laptops.begin(), laptops.end(), [&](const Sync::Laptop& l) { return l.device == *id; }))
        return failure(ErrorCode::NotFound, Cli::tr("No laptop of the team has this id. See sync team members."));
    return id;
}

Result<Outcome> revoke(Context& context, const Invocation& invocation)
{
    if (!invocation.has("yes"))
        return wrongUsage(Cli::tr("Shutting a laptop out cannot be undone; it could only join anew. "
                                  "Synchronise first: what it sent and this laptop does not have yet is put aside. "
                                  "If that is what you want, add --yes."));
    const auto id = openAndFind(context, invocation.words.first());
    if (!id)
        return tl::unexpected(id.error());
    if (const Status revoked = Team(context.store()).revoke(*id); !revoked)
        return tl::unexpected(revoked.error());
    context.say(Cli::tr("Synchronise now: the laptop is shut out from that moment on. What it received before, it "
                        "still has."));
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("revoked"), id->toString()}});
    return Outcome::Done;
}

Result<Outcome> admin(Context& context, const Invocation& invocation)
{
    const QString word = invocation.words.at(1);
    const bool on = word == QStringLiteral("on");
    if (!on && word != QStringLiteral("off"))
        return wrongUsage(Cli::tr("Say on or off."));
    const auto id = openAndFind(context, invocation.words.first());
    if (!id)
        return tl::unexpected(id.error());
    if (const Status changed = Team(context.store()).setAdmin(*id, on); !changed)
        return tl::unexpected(changed.error());
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("id"), id->toString()}, {QStringLiteral("admin"), on}});
    return Outcome::Done;
}

Result<Outcome> leave(Context& context, const Invocation& invocation)
{
    if (!invocation.has("yes"))
        return wrongUsage(
            Cli::tr("Leaving the team cannot be undone: this laptop could only be invited again. All records "
                    "stay; the team's keys and its relay are forgotten. Make a backup, and if that is "
                    "what you want, add --yes."));
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    if (const Status left = Team(**store).leave(); !left)
        return tl::unexpected(left.error());
    context.say(Cli::tr("This store is in no team now, with everything that was in it. Use sync team create, or sync "
                        "team join with an invitation."));
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("left"), true}});
    return Outcome::Done;
}

} // namespace

Command syncTeamLeaveCommand()
{
    return {"sync team leave",
            "--yes",
            QT_TRANSLATE_NOOP("Cli",
                              "for a laptop that was shut out, or a team without administrator: goes on with all "
                              "data, to make or join a team anew"),
            0,
            0,
            {},
            {QStringLiteral("yes")},
            leave};
}

Command syncTeamCreateCommand()
{
    return {"sync team create",
            "[--name NAME]",
            QT_TRANSLATE_NOOP("Cli", "makes a new team with this laptop as its first"),
            0,
            0,
            {QStringLiteral("name")},
            {},
            create};
}

Command syncTeamInviteCommand()
{
    return {"sync team invite",
            "",
            QT_TRANSLATE_NOOP("Cli", "makes an invitation: sixteen words for one laptop"),
            0,
            0,
            {},
            {},
            invite};
}

Command syncTeamJoinCommand()
{
    return {"sync team join",
            "[--name NAME] | --cancel",
            QT_TRANSLATE_NOOP("Cli", "asks to join, with an invitation from standard input; prints words to compare"),
            0,
            0,
            {QStringLiteral("name")},
            {QStringLiteral("cancel")},
            join};
}

Command syncTeamMembersCommand()
{
    return {"sync team members",
            "",
            QT_TRANSLATE_NOOP("Cli", "the laptops of the team, and when last seen"),
            0,
            0,
            {},
            {},
            members};
}

Command syncTeamRevokeCommand()
{
    return {"sync team revoke",
            "ID --yes",
            QT_TRANSLATE_NOOP("Cli", "shuts a laptop out of the team for good"),
            1,
            1,
            {},
            {QStringLiteral("yes")},
            revoke};
}

Command syncTeamAdminCommand()
{
    return {"sync team admin",
            "ID on|off",
            QT_TRANSLATE_NOOP("Cli", "makes a laptop an administrator's, or no longer"),
            2,
            2,
            {},
            {},
            admin};
}

} // namespace Rinnalla
