// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes the handbook's pictures in the folder given: each page in Finnish, English, Swedish and mirrored, over made-up
// records, with a clock that stands still, so that the same program makes the same pictures.

#include "core/demo/demo.h"
#include "core/directory/demopartners.h"
#include "core/sheets/sheetcatalogue.h"
#include "core/store/lists.h"
#include "tests/play/madeupteam.h"
#include "tests/play/player.h"
#include "tests/support/teststore.h"
#include "ui/handouts/sheetpreview.h"
#include "ui/path/clientpaper.h"

#include <QListView>
#include <QPushButton>

#include <iostream>

using namespace Rinnalla;

namespace {

const QString Passphrase = QStringLiteral("correct horse battery staple");

/// The client with the longest path: there is something to see.
Id clientToShow(Session& session)
{
    const auto clients =
        Lists::clients(session.connection(), {session.room(), QStringLiteral("active")}, std::nullopt, 60);
    need(clients && !clients->rows.isEmpty(), QStringLiteral("there is no client to show"));
    Id best;
    qsizetype most = -1;
    for (const ClientRow& row : clients->rows)
        if (const auto steps = Lists::stepsOf(session.connection(), row.client.id); steps && steps->size() > most) {
            most = steps->size();
            best = row.client.id;
        }
    return best;
}

/// What waits for the pair on the day the pictures are of.
void addToday(Store& store)
{
    const QDate today = store.clock().today();
    const auto clients = Lists::clients(store.connection(), {QStringLiteral("support"), {}}, std::nullopt, 4);
    need(clients && clients->rows.size() == 4, QStringLiteral("there are too few clients"));
    const auto client = [&](qsizetype number) { return clients->rows.at(number).client.id; };
    QList<Edit> edits;
    const auto callback = [&](const Id& with, int days, const QString& note) {
        Edit edit{Kind::Contact, store.newId(), {}};
        edit.set(ContactField::Channel, "call").set(ContactField::At, store.clock().now().addDays(-3));
        edit.set(ContactField::Client, with).set(ContactField::Note, note);
        edits += edit.set(ContactField::FollowUpOn, today.addDays(days));
    };
    const auto step = [&](const Id& of, const QString& title) {
        Edit edit{Kind::Step, store.newId(), {}};
        edit.set(StepField::Client, of).set(StepField::Route, QStringLiteral("residence"));
        return edit.set(StepField::Title, title).set(StepField::State, "under_way");
    };
    callback(client(0), -2, QStringLiteral("Sovittu soitto, aamupäivä sopii parhaiten."));
    callback(client(1), 0, QStringLiteral("Kysyi ilmoittamisesta."));
    edits += step(client(2), QStringLiteral("Oleskelulupahakemus")).set(StepField::DueOn, today.addDays(9));
    edits += step(client(3), QStringLiteral("Tapaaminen"))
                 .set(StepField::AccompanimentAt, today.startOfDay().addSecs(14 * 3600 + 30 * 60));
    const auto written = store.journal().write(edits);
    need(written.has_value(), written ? QString() : written.error().message);
}

/// The records, a team to share them with, and what has not been sent yet. The store is opened anew for the team: what
/// colleagues send does not come through the door that TestStore watches.
void makeRecords(TestStore& made)
{
    const auto sheets = SheetCatalogue::load();
    need(sheets.has_value(), sheets ? QString() : sheets.error().message);
    const auto partners = Directory::demoEdits(made->connection(), sheets->services());
    need(partners.has_value(), partners ? QString() : partners.error().message);
    const auto filled = Demo::fill(*made, {.clients = 40, .contacts = 400}, {}, *partners);
    need(filled.has_value(), filled ? QString() : filled.error().message);
    made.close();
    const auto store = Store::open(made.environment(), made.path(), TestStore::passphrase());
    need(store.has_value(), store ? QString() : store.error().message);
    addTeam(**store, made.clock);
    addToday(**store);
}

void openSync(Player& player)
{
    player.session().open({QStringLiteral("sync"), {}, {}});
    player.settle();
}

/// With both colleagues, as after each was let in.
void compareWords(Player& player)
{
    openSync(player);
    for (int colleague = 0; colleague < 2; ++colleague) {
        player.tabTo(QStringLiteral("comparedSame"));
        player.press(Qt::Key_Space);
        player.settle();
    }
}

/// The words of the invitation are as made up as the team.
void invite(Player& player)
{
    openSync(player);
    player.tabTo(QStringLiteral("invite"));
    player.press(Qt::Key_Space);
    player.tabTo(QStringLiteral("hideInvitation")); // brings all of it into view
}

/// The page is painted on another thread.
void waitForPaper(Player& player)
{
    player.waitFor(
        [&] {
            const auto* preview = player.window().findChild<SheetPreview*>();
            return preview && preview->pageCount() > 0;
        },
        QStringLiteral("the page is painted"));
}

/// What is counted stands on the page when its numbers may be saved.
void waitForCounts(Player& player)
{
    player.waitFor(
        [&] {
            const auto* save = player.window().findChild<QPushButton*>(QStringLiteral("csv"));
            return save && save->isEnabled();
        },
        QStringLiteral("the statistics are counted"));
}

void takePictures(Player& player, const QString& language)
{
    const auto take = [&](const char* name) {
        player.picture(QStringLiteral("%1-%2").arg(QString::fromLatin1(name), language.section(u'-', 0, 0)));
    };
    begin(QStringLiteral("pictures in %1").arg(language));
    player.speak(language);
    for (const char* page : {"today", "clients", "contacts", "paths", "sheets", "partners", "activity", "statistics",
                             "sync", "settings"}) {
        player.go(QString::fromLatin1(page));
        if (qstrcmp(page, "statistics") == 0)
            waitForCounts(player);
        if (qstrcmp(page, "sheets") == 0)
            waitForPaper(player);
        take(page);
    }
    const Id client = clientToShow(player.session());
    player.session().open({QStringLiteral("client"), client, {}});
    take("client-card");
    player.session().open({QStringLiteral("client"), client, QStringLiteral("step/new")});
    take("path-step");
    player.session().open(ClientPaper::pathPlace(client));
    waitForPaper(player);
    take("my-path");
    player.session().open(ClientPaper::picturePlace(client));
    player.settle();
    take("path-picture");
    player.session().open({QStringLiteral("path-editor"), {}, QStringLiteral("residence")});
    take("path-editor");
    player.session().open({QStringLiteral("partner-import"), {}, {}});
    take("partner-import");
    player.session().open({QStringLiteral("duplicates"), {}, {}});
    take("duplicates");
    player.session().open({QStringLiteral("contact-new"), client, {}});
    take("contact-new");
    player.session().open({QStringLiteral("sheet-editor"), {}, QStringLiteral("help-now/en")});
    waitForPaper(player);
    take("sheet-editor");
    player.session().open({QStringLiteral("sheet-facts"), {}, QStringLiteral("service/nollalinja")});
    take("sheet-facts");
    player.session().open({QStringLiteral("conflicts"), {}, {}});
    take("sync-conflict");
    invite(player);
    take("sync-invite");
    player.press(Qt::Key_L, Qt::ControlModifier);
    player.waitFor([&] { return player.window().isLocked(); }, QStringLiteral("the store closes"));
    take("lock");
    player.unlock(Passphrase);
}

} // namespace

int main(int count, char** arguments)
{
    QApplication application(count, arguments);
    dress(application);
    const QDir folder(application.arguments().value(1));
    if (application.arguments().size() != 2 || !folder.mkpath(QStringLiteral("."))) {
        std::cerr << "usage: rinnalla-screenshots FOLDER" << std::endl;
        return 2;
    }
    return play([&] {
        begin(QStringLiteral("make the records"));
        TestStore store;
        makeRecords(store);
        Player player(store.environment(), store.path(), folder);
        player.openWindow();
        player.unlock(Passphrase);
        compareWords(player);
        for (const char* language : {"fi", "en", "sv", "ar-XB"})
            takePictures(player, QString::fromLatin1(language));
    });
}
