// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/languages/scenes.h"

#include "tests/ui/languages/packscenes.h"
#include "tests/ui/languages/syncscenes.h"

#include <QAbstractButton>
#include <QAction>
#include <QTabWidget>
#include <QTest>

namespace Rinnalla {

namespace {

Scene at(const QString& name, const Place& place)
{
    return {name, [place](Stage& stage) { stage.show(place); }};
}

Scene clicking(const QString& name, const char* button)
{
    return {name, [button](Stage& stage) { stage.click(button); }};
}

Scene choosing(const QString& name, const char* action)
{
    return {name, [action](Stage& stage) {
                const auto actions = stage.window().findChildren<QAction*>(QString::fromLatin1(action));
                need(!actions.isEmpty(), QStringLiteral("no menu entry"));
                actions.constFirst()->trigger();
                stage.settle();
            }};
}

Scene typing(const QString& name, const char* field, const QString& text)
{
    return {name, [field, text](Stage& stage) {
                stage.shown(field)->setFocus();
                stage.type(text);
                QTest::qWait(250); // what follows typing waits for the next key
            }};
}

Place place(const char* page, const Id& record = {}, const QString& detail = {})
{
    return {QString::fromLatin1(page), record, detail};
}

QList<Scene> clients(const Stage& stage)
{
    const EveryRecord& records = stage.records();
    const Id full = records.clients.constFirst();
    const Id bare = records.clients.constLast();
    QList<Scene> scenes{
        at(QStringLiteral("clients"), place("clients")),
        typing(QStringLiteral("clients, none found"), "client-filter", QStringLiteral("ξξξ")),
        at(QStringLiteral("new client"), place("clients", {}, QStringLiteral("new"))),
        at(QStringLiteral("cases taken in"), place("case-import")),
        at(QStringLiteral("client"), place("client", full)),
        clicking(QStringLiteral("client, identity"), "client-identity"),
        choosing(QStringLiteral("client, consent"), "menu-consent"),
        choosing(QStringLiteral("client, erase"), "menu-erase"),
        choosing(QStringLiteral("client, set to dormant and undo"), "menu-dormant"),
        choosing(QStringLiteral("client, set back"), "menu-reopen"),
        at(QStringLiteral("client, addendum"),
           place("client", full, QStringLiteral("addendum/") + records.contacts.constFirst().toString())),
        at(QStringLiteral("edit client"), place("client", full, QStringLiteral("edit"))),
        at(QStringLiteral("new step"), place("client", full, QStringLiteral("step/new"))),
        at(QStringLiteral("my path on paper"), place("paper", full, QStringLiteral("path"))),
        at(QStringLiteral("no path on paper"), place("paper", bare, QStringLiteral("path"))),
        at(QStringLiteral("a path drawn"), place("path-picture", full)),
        at(QStringLiteral("no path drawn"), place("path-picture", bare)),
        at(QStringLiteral("a route being edited"), place("path-editor", {}, QStringLiteral("residence"))),
        at(QStringLiteral("a step being edited"),
           place("path-editor", {}, QStringLiteral("residence/permit-application"))),
        clicking(QStringLiteral("a step being checked"), "route-check"),
        at(QStringLiteral("nobody's path on paper"), place("paper", Id(), QStringLiteral("path"))),
        at(QStringLiteral("options on paper"), place("paper", full, QStringLiteral("options/police-report"))),
        at(QStringLiteral("options on paper for nobody"), place("paper", Id(), QStringLiteral("options/trial"))),
        at(QStringLiteral("client without anything"), place("client", bare)),
        choosing(QStringLiteral("client without anything, consent"), "menu-consent"),
        at(QStringLiteral("edit client without anything"), place("client", bare, QStringLiteral("edit"))),
        at(QStringLiteral("new step without anything"), place("client", bare, QStringLiteral("step/new"))),
        at(QStringLiteral("nobody"), place("client", Id())),
    };
    for (qsizetype i = 0; i < records.steps.size(); ++i)
        scenes += at(QStringLiteral("step %1").arg(i),
                     place("client", full, QStringLiteral("step/") + records.steps.at(i).toString()));
    return scenes;
}

QList<Scene> contacts(const Stage& stage)
{
    const EveryRecord& records = stage.records();
    return {
        at(QStringLiteral("contacts"), place("contacts")),
        at(QStringLiteral("contact"), place("contacts", records.contacts.at(1))),
        at(QStringLiteral("another contact"), place("contacts", records.contacts.at(4))),
        typing(QStringLiteral("contacts, none found"), "filter", QStringLiteral("ξξξ")),
        at(QStringLiteral("new contact"), place("contact-new")),
        clicking(QStringLiteral("new contact, nothing to save"), "save"),
        at(QStringLiteral("new contact with a client"), place("contact-new", records.clients.constFirst())),
        typing(QStringLiteral("new contact, typed"), "place", QStringLiteral("⟪Πλατεία⟫")),
    };
}

QList<Scene> others(const Stage& stage)
{
    QList<Scene> scenes;
    for (const Route& route : stage.paths.routes())
        scenes += at(QStringLiteral("path ") + route.id, place("paths", {}, route.id));
    scenes += at(QStringLiteral("open steps"), place("paths", {}, QStringLiteral("open")));
    for (const QString& topic : stage.sheets.topics(QStringLiteral("support")))
        scenes += at(QStringLiteral("sheet ") + topic, place("sheets", {}, topic + QStringLiteral("/ar")));
    scenes += at(QStringLiteral("sheet for a client"), place("sheets", stage.records().clients.constFirst()));
    return scenes;
}

QList<Scene> editor()
{
    return {
        at(QStringLiteral("editor"), place("sheet-editor", {}, QStringLiteral("help-now/ar"))),
        {QStringLiteral("editor, something to mend"),
         [](Stage& stage) {
             stage.shown("sheet-text")->setFocus();
             stage.type(QStringLiteral("⟪{{number:ξξξ}}⟫ "));
             QTest::qWait(800); // typing has paused, and the check has answered
             stage.settle();
         }},
        {QStringLiteral("editor, differences"),
         [](Stage& stage) {
             stage.shown<QTabWidget>("sides")->setCurrentIndex(1);
             stage.settle();
         }},
        clicking(QStringLiteral("editor, draft"), "save-draft"),
        clicking(QStringLiteral("editor, back to the text in use"), "drop-draft"),
        {QStringLiteral("editor, check"),
         [](Stage& stage) {
             need(QTest::qWaitFor([&] { return stage.shown("mark-checked")->isEnabled(); }),
                  QStringLiteral("the text in use has something to mend"));
             stage.click("mark-checked");
         }},
        clicking(QStringLiteral("editor, nobody has checked"), "check-do"),
        clicking(QStringLiteral("editor, withdraw"), "withdraw"),
        {QStringLiteral("editor, withdrawn"),
         [](Stage& stage) {
             stage.type(QStringLiteral("⟪Λόγος⟫"));
             stage.click("withdraw-do");
         }},
        clicking(QStringLiteral("editor, used again"), "use-again"),
        at(QStringLiteral("editor, a new language"), place("sheet-editor", {}, QStringLiteral("money/so"))),
        at(QStringLiteral("facts"), place("sheet-facts", {}, QStringLiteral("service/nollalinja"))),
        at(QStringLiteral("fixed words"), place("sheet-words", {}, QStringLiteral("money/"))),
        at(QStringLiteral("a fact"), place("sheet-facts", {}, QStringLiteral("fact/R1"))),
        at(QStringLiteral("a number"), place("sheet-facts", {}, QStringLiteral("number/child_age_years"))),
        typing(QStringLiteral("a number changed"), "fact-value", QStringLiteral("0")),
        typing(QStringLiteral("a number checked"), "fact-by", QStringLiteral("⟪Ρόλος⟫")),
        clicking(QStringLiteral("a number saved"), "fact-save"),
        clicking(QStringLiteral("a number as built in"), "fact-built-in"),
    };
}

QList<Scene> settings()
{
    return {
        at(QStringLiteral("settings"), place("settings")),
        clicking(QStringLiteral("change passphrase"), "changePassphrase"),
        clicking(QStringLiteral("change passphrase, nothing typed"), "doChangePassphrase"),
        {QStringLiteral("new recovery key"),
         [](Stage& stage) {
             stage.click("newRecoveryKey");
             const auto key = [&] { return stage.window().findChild<QWidget*>(QStringLiteral("keyOnPaper")); };
             need(QTest::qWaitFor([&] { return key() && key()->isVisible(); }), QStringLiteral("no recovery key came"));
             stage.settle();
         }},
        {QStringLiteral("backup made"),
         [](Stage& stage) {
             stage.dialogs.answer = stage.store.folder() + QStringLiteral("/⟪αντίγραφο⟫");
             QFile::remove(stage.dialogs.answer);
             stage.click("backUp");
             QTest::qWait(400);
         }},
        {QStringLiteral("backup failed"),
         [](Stage& stage) {
             stage.dialogs.answer = QStringLiteral("/nowhere/⟪αντίγραφο⟫");
             stage.click("backUp");
             QTest::qWait(300);
         }},
    };
}

QList<Scene> bars()
{
    return {
        typing(QStringLiteral("found"), "search", QStringLiteral("Δείγμα")),
        {QStringLiteral("nothing found"),
         [](Stage& stage) {
             stage.type(QStringLiteral("ξξξ"));
             QTest::qWait(250);
         }},
        {QStringLiteral("error"),
         [](Stage& stage) {
             stage.show(place("today"));
             Edit nobodys{Kind::Identity, stage.session().store().newId(), {}};
             need(!stage.session().write({nobodys}, {}), QStringLiteral("a wrong record was written"));
             stage.settle();
         }},
        clicking(QStringLiteral("error closed"), "closeError"),
        {QStringLiteral("the other room"),
         [](Stage& stage) {
             stage.session().setRoom(QStringLiteral("serie"));
             stage.settle();
         }},
    };
}

} // namespace

QList<Scene> pages(const Stage& stage)
{
    const Id full = stage.records().clients.constFirst();
    const QList<Scene> all{
        at(QStringLiteral("today"), place("today")),
        at(QStringLiteral("clients"), place("clients")),
        at(QStringLiteral("new client"), place("clients", {}, QStringLiteral("new"))),
        at(QStringLiteral("client"), place("client", full)),
        at(QStringLiteral("edit client"), place("client", full, QStringLiteral("edit"))),
        at(QStringLiteral("new step"), place("client", full, QStringLiteral("step/new"))),
        at(QStringLiteral("my path on paper"), place("paper", full, QStringLiteral("path"))),
        at(QStringLiteral("options on paper"), place("paper", full, QStringLiteral("options/police-report"))),
        at(QStringLiteral("contacts"), place("contacts")),
        at(QStringLiteral("new contact"), place("contact-new")),
        at(QStringLiteral("paths"), place("paths")),
        at(QStringLiteral("path drawn"), place("path-picture", full)),
        at(QStringLiteral("path editor"), place("path-editor", {}, QStringLiteral("residence/permit-application"))),
        at(QStringLiteral("open steps"), place("paths", {}, QStringLiteral("open"))),
        at(QStringLiteral("sheets"),
           place("sheets", {}, stage.sheets.topics(QStringLiteral("support")).constFirst() + QStringLiteral("/fi"))),
        at(QStringLiteral("sheet packs"), place("sheet-packs")),
        at(QStringLiteral("editor"), place("sheet-editor", {}, QStringLiteral("help-now/ar"))),
        at(QStringLiteral("facts"), place("sheet-facts", {}, QStringLiteral("service/nollalinja"))),
        at(QStringLiteral("settings"), place("settings")),
    };
    return all + syncPages();
}

QList<Scene> withTheStoreOpen(const Stage& stage)
{
    return QList<Scene>{at(QStringLiteral("today"), place("today"))} + clients(stage) + contacts(stage) + others(stage)
           + editor() + packScenes() + settings() + syncScenes() + bars();
}

QList<Scene> beforeTheStoreIsOpen()
{
    const QString passphrase = QStringLiteral("tuuli kantaa lehden yli lahden");
    const auto visible = [](Stage& stage, const char* name) {
        const auto all = stage.window().findChildren<QWidget*>(QString::fromLatin1(name));
        return std::any_of(all.begin(), all.end(), [](const QWidget* each) { return each->isVisible(); });
    };
    return {
        {QStringLiteral("first run"),
         [](Stage& stage) {
             QDir(stage.store.folder() + QStringLiteral("/new")).removeRecursively();
             stage.openWithoutStore();
             stage.settle();
         }},
        clicking(QStringLiteral("first run, nothing typed"), "go"),
        clicking(QStringLiteral("restore"), "restore"),
        {QStringLiteral("restore, chosen"),
         [](Stage& stage) {
             stage.dialogs.answer = QStringLiteral("/nowhere/⟪αντίγραφο⟫");
             stage.click("chooseBackup");
             stage.shown("passphrase")->setFocus();
             stage.type(QStringLiteral("ξξξ"));
             stage.click("go");
             QTest::qWait(300);
         }},
        clicking(QStringLiteral("back to the first run"), "back"),
        {QStringLiteral("recovery key"),
         [passphrase, visible](Stage& stage) {
             for (const char* field : {"passphrase", "passphraseAgain"}) {
                 stage.shown(field)->setFocus();
                 stage.type(passphrase);
             }
             stage.click("go");
             need(QTest::qWaitFor([&] { return visible(stage, "onPaper"); }), QStringLiteral("no recovery key came"));
             stage.settle();
         }},
        {QStringLiteral("choice of a team"),
         [](Stage& stage) {
             stage.click("onPaper");
             stage.click("go");
         }},
        {QStringLiteral("first day"),
         [](Stage& stage) {
             stage.click("go");
             need(QTest::qWaitFor([&] { return !stage.window().isLocked(); }), QStringLiteral("it did not open"));
             stage.settle();
         }},
        at(QStringLiteral("no clients"), place("clients")),
        at(QStringLiteral("no contacts"), place("contacts")),
        at(QStringLiteral("no open steps"), place("paths", {}, QStringLiteral("open"))),
        {QStringLiteral("locked"),
         [](Stage& stage) {
             stage.openWindow();
             stage.settle();
         }},
        {QStringLiteral("wrong passphrase"),
         [](Stage& stage) {
             stage.shown("passphrase")->setFocus();
             stage.type(QStringLiteral("ξξξ"));
             stage.click("go");
             QTest::qWait(300);
         }},
        clicking(QStringLiteral("recover"), "forgot"),
        clicking(QStringLiteral("recover, nothing typed"), "go"),
        clicking(QStringLiteral("back to the lock"), "back"),
    };
}

} // namespace Rinnalla
