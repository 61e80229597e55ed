// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/languages/syncscenes.h"

#include "core/sync/teamdata.h"
#include "tests/ui/sync/laptop.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QTest>

namespace Rinnalla {

namespace {

using Standing = Sync::Team::Standing;

const QString OwnName = QStringLiteral("⟪Δικός μου⟫");

Scene clicking(const QString& name, const char* button)
{
    return {name, [button](Stage& stage) { stage.click(button); }};
}

Scene at(const QString& name, const Place& place)
{
    return {name, [place](Stage& stage) { stage.show(place); }};
}

Place syncPlace(const QString& detail = {})
{
    return {QStringLiteral("sync"), {}, detail};
}

Place conflictsPlace()
{
    return {QStringLiteral("conflicts"), {}, {}};
}

Sync::Team teamOf(Stage& stage)
{
    return Sync::Team(stage.session().store());
}

/// The stage's own laptop, without a window that shows how far it is.
void synchronise(Session& session)
{
    const Sync::Team team(session.store());
    const auto address = must(team.relay());
    const auto relay = openRelay(*address, team.id().toBytes());
    Sync::Synchroniser run(session.connection(), session.store().journal().state(), session.store().random(),
                           session.clock());
    Rinnalla::must(run.run(*relay));
    session.store().journal().noteMerged();
}

Sync::Invitation invitationOf(Sync::Team team)
{
    const SecretBuffer words = Rinnalla::must(team.invite()).toText();
    return Rinnalla::must(Sync::Invitation::fromText(
        QString::fromLatin1(reinterpret_cast<const char*>(words.data()), static_cast<qsizetype>(words.size()))));
}

/// Asks to join a team that never answers.
void ask(Stage& stage)
{
    if (teamOf(stage).standing() != Standing::None)
        return;
    Laptop inviting(11);
    must(inviting.team().found(QStringLiteral("⟪Άλλος⟫")));
    must(teamOf(stage).join(invitationOf(inviting.team()), OwnName));
    stage.session().noteTeamChanged();
}

void join(Laptop& laptop, Session& inviter, const QString& name, const QString& place)
{
    must(laptop.team().join(invitationOf(Sync::Team(inviter.store())), name));
    laptop.meetAt(place);
    laptop.mustSynchronise();
    synchronise(inviter);
    laptop.mustSynchronise();
}

void write(Session& session, const Edit& edit)
{
    must(session.store().journal().write(edit));
}

/// Notes, a day, a choice and what is hidden: each written on two laptops at the same time.
void disagree(Session& session, Laptop& other, const Id& client)
{
    const QDate today = session.clock().today();
    Edit edit{Kind::Client, client, {}};
    write(session, edit.set(ClientField::ContactRules, QStringLiteral("⟪Μόνο μηνύματα⟫"))
                       .set(ClientField::SafetyNotes, QStringLiteral("⟪Ο γείτονας διαβάζει⟫"))
                       .set(ClientField::ReviewOn, today.addDays(7))
                       .set(ClientField::State, "dormant"));
    other.write(edit.set(ClientField::ContactRules, QStringLiteral("⟪Ποτέ μετά τις έξι, ούτε τα Σάββατα⟫"))
                    .set(ClientField::SafetyNotes, QStringLiteral("⟪Η πίσω πόρτα είναι ασφαλής⟫"))
                    .set(ClientField::ReviewOn, today.addDays(14))
                    .set(ClientField::State, "closed"));
    const auto identity = must(Lists::identityOf(session.connection(), client));
    if (!identity)
        return;
    Edit hidden{Kind::Identity, identity->id, {}};
    write(session, hidden.set(IdentityField::Phone, QStringLiteral("⟪ένα⟫")));
    other.write(hidden.set(IdentityField::Phone, QStringLiteral("⟪δύο⟫")));
}

/// One that is gone here and not yet everywhere.
void forgetOne(Session& session)
{
    Edit edit{Kind::Client, session.store().newId(), {}};
    write(session,
          edit.set(ClientField::CodeName, QStringLiteral("⟪Σβησμένος⟫")).set(ClientField::Compartment, "support"));
    synchronise(session);
    must(session.store().journal().erase(edit.id));
}

/// A laptop that goes on sending before it has heard that it was shut out.
void shutOut(Session& session, Laptop& lost, const Id& client)
{
    must(Sync::Team(session.store()).revoke(lost.device()));
    lost.set(client, ClientField::ContactRules, QStringLiteral("⟪Γραμμένο μετά⟫"));
    lost.mustSynchronise();
    synchronise(session);
}

/// As many as are shown at a time; those that have come by themselves are among them.
void raiseAlarms(Session& session, const Id& device)
{
    using Kind = Sync::Alarm::Kind;
    Sync::Team team(session.store());
    team.d().transact([&] {
        for (int kind = 0; kind < static_cast<int>(Kind::EditsOfRevoked); ++kind)
            team.d().raise(static_cast<Kind>(kind), kind % 2 == 0 ? device : Id(), {});
    });
}

/// Two colleagues, one of them shut out; conflicts, an erasure, alarms and what was put aside. The team has met in a
/// real folder; the name of the meeting place left behind is made up.
void addTeam(Stage& stage)
{
    Session& session = stage.session();
    Sync::Team team = teamOf(stage);
    if (team.standing() == Standing::Member)
        return;
    must(team.leaveBeforeAdmission());
    must(team.found(OwnName));
    const QTemporaryDir place;
    must(team.setRelay(must(RelayAddress::fromText(QStringLiteral("folder:") + place.path()))));
    Laptop colleague(12);
    Laptop lost(13);
    join(colleague, session, QStringLiteral("⟪Συνάδελφος⟫"), place.path());
    join(lost, session, QStringLiteral("⟪Χαμένος υπολογιστής⟫"), place.path());
    const Id client = stage.records().clients.constFirst();
    disagree(session, colleague, client);
    colleague.mustSynchronise();
    shutOut(session, lost, client);
    raiseAlarms(session, colleague.device());
    forgetOne(session);
    must(team.setRelay(must(RelayAddress::fromText(QStringLiteral("folder:/⟪τόπος συνάντησης⟫")))));
    session.noteTeamChanged();
}

Scene team(const QString& name, const Place& place)
{
    return {name, [place](Stage& stage) {
                addTeam(stage);
                stage.show(place);
            }};
}

Scene asking(const QString& name)
{
    return {name, [](Stage& stage) {
                ask(stage);
                stage.show(syncPlace());
            }};
}

void typeInto(Stage& stage, const char* field, const QString& text)
{
    stage.shown(field)->setFocus();
    stage.type(text);
}

void chooseLaptop(Stage& stage, int row)
{
    auto* laptops = stage.shown<QAbstractItemView>("laptops");
    laptops->setCurrentIndex(laptops->model()->index(row, 0));
    stage.settle();
}

QList<Scene> beforeTheTeam()
{
    return {
        at(QStringLiteral("sync, no team"), syncPlace()),
        clicking(QStringLiteral("sync, begin a team"), "chooseBegin"),
        clicking(QStringLiteral("sync, no name given"), "beginTeam"),
        clicking(QStringLiteral("sync, join a team"), "chooseJoin"),
        {QStringLiteral("sync, words that are none"),
         [](Stage& stage) {
             typeInto(stage, "laptopName", OwnName);
             typeInto(stage, "invitationWords", QStringLiteral("ξξξ"));
             stage.click("askToJoin");
         }},
        asking(QStringLiteral("sync, awaiting")),
    };
}

QList<Scene> relayForms()
{
    return {
        clicking(QStringLiteral("sync, a folder"), "changeRelay"),
        clicking(QStringLiteral("sync, WebDAV"), "relayWebDav"),
        clicking(QStringLiteral("sync, nothing to test"), "testRelay"),
        clicking(QStringLiteral("sync, PostgreSQL"), "relayPostgreSql"),
        {QStringLiteral("sync, it failed"),
         [](Stage& stage) {
             stage.show(syncPlace());
             stage.click("synchronise");
             need(QTest::qWaitFor([&] { return stage.shown("synchronise")->isEnabled(); }),
                  QStringLiteral("the synchronisation does not end"));
             stage.settle();
         }},
    };
}

QList<Scene> withTheTeam()
{
    return {
        team(QStringLiteral("sync, a team"), syncPlace()),
        {QStringLiteral("sync, all of it"),
         [](Stage& stage) {
             for (const char* card : {"alarm", "laptops", "erasures", "quarantine"})
                 stage.shown(card);
         }},
        clicking(QStringLiteral("sync, invitation"), "invite"),
        clicking(QStringLiteral("sync, invitation hidden"), "hideInvitation"),
        clicking(QStringLiteral("sync, rename"), "renameLaptop"),
        {QStringLiteral("sync, shut out"),
         [](Stage& stage) {
             chooseLaptop(stage, 1);
             stage.click("revoke");
         }},
    };
}

QList<Scene> conflicts()
{
    return {
        at(QStringLiteral("conflicts"), conflictsPlace()),
        clicking(QStringLiteral("conflicts, edit"), "editVersion"),
        clicking(QStringLiteral("conflicts, what is hidden"), "showIdentity"),
    };
}

} // namespace

QList<Scene> syncScenes()
{
    return beforeTheTeam() + withTheTeam() + relayForms() + conflicts();
}

QList<Scene> syncPages()
{
    return {
        at(QStringLiteral("sync, join a team"), syncPlace(QStringLiteral("join"))),
        asking(QStringLiteral("sync, awaiting")),
        team(QStringLiteral("sync, a team"), syncPlace()),
        team(QStringLiteral("conflicts"), conflictsPlace()),
    };
}

} // namespace Rinnalla
