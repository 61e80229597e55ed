// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's half of the canary test: types the marked text into every field of every page and form, saves, leaves
// drafts, copies, searches, locks, unlocks, gives a sheet, begins a team, synchronises, invites and hides. What was
// written where is looked at from outside. Arguments: the store's path, the marked text, where the PDF goes, where the
// team meets. The passphrase is the first line of standard input; the invitation is told on standard output.

#include "core/store/lists.h"
#include "core/sync/team.h"
#include "tests/play/player.h"
#include "ui/sync/wordsview.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/noteedit.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextEdit>

#include <iostream>

using namespace Rinnalla;

namespace {

bool takesText(QWidget* widget)
{
    if (!widget->isVisible() || !widget->isEnabled())
        return false;
    if (const auto* line = qobject_cast<QLineEdit*>(widget))
        return !line->isReadOnly();
    if (const auto* text = qobject_cast<QTextEdit*>(widget))
        return !text->isReadOnly();
    const auto* plain = qobject_cast<QPlainTextEdit*>(widget);
    return plain && !plain->isReadOnly();
}

class Canary {
public:
    Canary(Player& player, const QString& marked, const QString& passphrase)
        : m_player(player)
        , m_marked(marked)
        , m_passphrase(passphrase)
    {}

    void play(const QString& pdf, const QString& place)
    {
        makeStore();
        const Id client = makeClient();
        for (const char* detail : {"", "edit", "consent", "step/new"})
            typeEverywhere({QStringLiteral("client"), client, QString::fromLatin1(detail)});
        for (const char* page : {"today", "clients", "contacts", "paths", "sheets", "settings"})
            typeEverywhere({QString::fromLatin1(page), {}, {}});
        typeEverywhere({QStringLiteral("clients"), {}, QStringLiteral("new")});
        logContact();
        copyAndLock(client);
        giveSheet(client, pdf);
        beginTeam(place);
        hide(client);
        need(m_typed > 12, QStringLiteral("only %1 fields were typed into").arg(m_typed));
    }

private:
    void makeStore();
    Id makeClient();
    void typeEverywhere(const Place& place);
    void typeIntoAll();
    void pressOn(const char* button);
    void logContact();
    void copyAndLock(const Id& client);
    void giveSheet(const Id& client, const QString& pdf);
    void beginTeam(const QString& place);
    void meetAt(const QString& place);
    void hide(const Id& client);
    void open(const Place& place);

    Player& m_player;
    QString m_marked;
    QString m_passphrase;
    int m_typed = 0;
};

void Canary::open(const Place& place)
{
    m_player.session().open(place);
    m_player.settle();
}

void Canary::makeStore()
{
    begin(QStringLiteral("make a store"));
    m_player.openWindow();
    for (int time = 0; time < 2; ++time) {
        m_player.type(m_passphrase);
        m_player.press(Qt::Key_Return);
    }
    m_player.waitFor(
        [this] {
            return m_player.window().findChild<QWidget*>(QStringLiteral("onPaper"))
                   && m_player.window().findChild<QWidget*>(QStringLiteral("onPaper"))->isVisible();
        },
        QStringLiteral("the recovery key is shown"));
    m_player.tabTo(QStringLiteral("onPaper"));
    m_player.press(Qt::Key_Space);
    m_player.tabTo([](const QWidget* widget) { return widget->objectName() == u"go" && widget->isVisible(); },
                   QStringLiteral("Go on"));
    m_player.press(Qt::Key_Space);
    m_player.press(Qt::Key_Space); // no team for now: the button has the focus
    m_player.waitFor([this] { return !m_player.window().isLocked(); }, QStringLiteral("the store opens"));
}

Id Canary::makeClient()
{
    begin(QStringLiteral("make a client with everything marked"));
    Store& store = m_player.session().store();
    Edit client{Kind::Client, store.newId(), {}};
    client.set(ClientField::CodeName, m_marked).set(ClientField::SafetyNotes, m_marked);
    client.set(ClientField::ContactRules, m_marked).set(ClientField::State, "active");
    Edit identity{Kind::Identity, store.newId(), {}};
    identity.set(IdentityField::Client, client.id).set(IdentityField::Name, m_marked);
    need(m_player.session().write({client, identity}, m_marked), QStringLiteral("the client was not saved"));
    return client.id;
}

void Canary::typeEverywhere(const Place& place)
{
    begin(QStringLiteral("type into every field of %1").arg(place.page + u'/' + place.detail));
    open(place);
    typeIntoAll();
    m_player.settle();
    m_player.session().keepDrafts();
}

void Canary::typeIntoAll()
{
    const QList<QPointer<QWidget>> fields = [this] {
        QList<QPointer<QWidget>> found;
        for (QWidget* widget : m_player.window().findChildren<QWidget*>())
            if (takesText(widget))
                found += widget;
        return found;
    }();
    for (const QPointer<QWidget>& field : fields) {
        if (!field || !takesText(field))
            continue;
        field->setFocus();
        if (QApplication::focusWidget() != field)
            continue;
        m_player.type(m_marked);
        ++m_typed;
    }
}

void Canary::pressOn(const char* button)
{
    m_player.tabTo(QString::fromLatin1(button));
    m_player.press(Qt::Key_Space);
    m_player.settle();
}

void Canary::logContact()
{
    begin(QStringLiteral("log a contact"));
    m_player.press(Qt::Key_N, Qt::ControlModifier);
    m_player.press(Qt::Key_2); // a text message
    m_player.tabTo([](QWidget* widget) { return qobject_cast<NoteEdit*>(widget); }, QStringLiteral("the note"));
    m_player.type(m_marked);
    const auto before = Lists::count(m_player.session().connection(), Kind::Contact).value_or(-1);
    m_player.press(Qt::Key_Return, Qt::ControlModifier);
    m_player.settle();
    const auto after = Lists::count(m_player.session().connection(), Kind::Contact).value_or(-1);
    need(after == before + 1, QStringLiteral("the contact was not saved"));
}

void Canary::copyAndLock(const Id& client)
{
    begin(QStringLiteral("copy, lock and unlock"));
    typeEverywhere({QStringLiteral("contact-new"), client, {}});
    m_player.press(Qt::Key_A, Qt::ControlModifier);
    m_player.press(Qt::Key_C, Qt::ControlModifier);
    need(QApplication::clipboard()->text().contains(m_marked), QStringLiteral("nothing was copied"));
    m_player.window().lock();
    m_player.waitFor([this] { return m_player.window().isLocked(); }, QStringLiteral("the store locks"));
    need(!QApplication::clipboard()->text().contains(m_marked), QStringLiteral("the clipboard still holds it"));
    m_player.unlock(m_passphrase);
}

void Canary::giveSheet(const Id& client, const QString& pdf)
{
    begin(QStringLiteral("give a sheet"));
    open({QStringLiteral("sheets"), client, QStringLiteral("help-now/fi")});
    m_player.dialogs().nextPdf = pdf;
    m_player.tabTo([](QWidget* widget) { return widget->objectName() == u"ownReason"; },
                   QStringLiteral("why it is given, though nobody has checked it"));
    m_player.type(m_marked);
    m_player.tabTo(
        [](QWidget* widget) {
            const auto* answers = qobject_cast<ChoiceBar*>(widget->parentWidget());
            return answers && answers->button(QStringLiteral("not_asked"));
        },
        QStringLiteral("the question about paper"));
    m_player.press(Qt::Key_Space);
    m_player.tabTo(
        [](QWidget* widget) {
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            return button && button->icon().name() == u"application-pdf";
        },
        QStringLiteral("Save as PDF"));
    m_player.press(Qt::Key_Space);
    m_player.waitFor([&] { return QFile::exists(pdf); }, QStringLiteral("the PDF is written"));
    m_player.settle();
}

void Canary::beginTeam(const QString& place)
{
    begin(QStringLiteral("begin a team"));
    typeEverywhere({QStringLiteral("sync"), {}, QStringLiteral("join")}); // an invitation that is none
    pressOn("askToJoin");
    typeEverywhere({QStringLiteral("sync"), {}, QStringLiteral("begin")});
    pressOn("beginTeam");
    meetAt(place);
    begin(QStringLiteral("synchronise and invite"));
    pressOn("synchronise");
    m_player.waitFor([this] { return Sync::Team(m_player.session().store()).lastSync() > 0; },
                     QStringLiteral("the synchronisation ends"));
    m_player.settle();
    pressOn("invite");
    const auto* shown = m_player.window().findChild<WordsView*>(QStringLiteral("invitationShown"));
    need(shown && !shown->text().isEmpty(), QStringLiteral("no invitation is shown"));
    std::cout.write(reinterpret_cast<const char*>(shown->text().data()),
                    static_cast<std::streamsize>(shown->text().size()));
    std::cout << std::endl;
}

/// First a server with a user and a password, then a folder.
void Canary::meetAt(const QString& place)
{
    begin(QStringLiteral("choose where to meet"));
    pressOn("changeRelay");
    m_player.tabTo(QStringLiteral("relayFolder"));
    m_player.press(Qt::Key_Right); // among choices by arrow
    m_player.settle();
    typeIntoAll();
    pressOn("saveRelay"); // not tried out: nothing is sent
    pressOn("changeRelay");
    m_player.tabTo(QStringLiteral("relayWebDav"));
    m_player.press(Qt::Key_Left);
    m_player.settle();
    m_player.tabTo(QStringLiteral("folder"));
    m_player.press(Qt::Key_A, Qt::ControlModifier);
    m_player.type(place);
    pressOn("saveRelay");
}

void Canary::hide(const Id& client)
{
    begin(QStringLiteral("hide"));
    typeEverywhere({QStringLiteral("contact-new"), client, {}});
    for (int time = 0; time < 3; ++time)
        m_player.press(Qt::Key_Shift);
    m_player.waitFor([this] { return m_player.left() && m_player.window().isLocked(); },
                     QStringLiteral("the store closes"));
}

} // namespace

int main(int count, char** arguments)
{
    QApplication application(count, arguments);
    dress(application);
    std::string passphrase;
    std::getline(std::cin, passphrase);
    const QStringList words = application.arguments();
    return play([&] {
        need(words.size() == 5, QStringLiteral("arguments: store, marked text, PDF, meeting place"));
        const SystemClock clock;
        SystemRandom random;
        SystemFileSystem files;
        Player player({clock, random, files}, words.at(1), QDir::temp());
        Canary(player, words.at(2), QString::fromStdString(passphrase)).play(words.at(3), words.at(4));
    });
}
