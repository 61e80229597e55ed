// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays a worker's main job in the real window with real key presses: makes a store, logs a contact, takes a step,
// makes a sheet of every topic and one in every language, hides, returns, changes the language. Leaves the PDFs, a
// picture of each screen and an index in the folder given. Exit status 0 only where all of it went as it should.

#include "core/store/lists.h"
#include "tests/play/player.h"
#include "ui/session/pendingpapers.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/noteedit.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QListView>
#include <QTemporaryDir>
#include <QTextStream>

#include <iostream>

using namespace Rinnalla;

namespace {

const QString Passphrase = QStringLiteral("tuuli kantaa lehden yli lahden");
const QString HalfNote = QStringLiteral("Kesken jäänyt lause");

class MainJob {
public:
    MainJob(Player& player, const QDir& folder)
        : m_player(player)
        , m_folder(folder)
    {}

    void play()
    {
        makeStore();
        logContact();
        takeStep();
        giveSheets();
        hideAndReturn();
        changeLanguages();
    }
    QStringList papers() const { return m_papers; }

private:
    void makeStore();
    void logContact();
    void takeStep();
    void giveSheets();
    void giveSheet(const QString& topic, const QString& language);
    void answer(const QString& value, const QString& question);
    void hideAndReturn();
    void changeLanguages();
    qint64 count(Kind kind) { return Lists::count(m_player.session().connection(), kind).value_or(-1); }

    Player& m_player;
    QDir m_folder;
    Id m_client;
    QStringList m_papers;
};

void MainJob::makeStore()
{
    begin(QStringLiteral("make a store"));
    m_player.openWindow();
    m_player.picture(QStringLiteral("01-first-run"));
    m_player.type(Passphrase);
    m_player.press(Qt::Key_Return); // on to the second line
    m_player.type(Passphrase);
    m_player.press(Qt::Key_Return);
    m_player.waitFor(
        [this] {
            const auto* onPaper = m_player.window().findChild<QAbstractButton*>(QStringLiteral("onPaper"));
            return onPaper && onPaper->isVisible();
        },
        QStringLiteral("the recovery key is shown"));
    m_player.tabTo(QStringLiteral("onPaper"));
    m_player.press(Qt::Key_Space);
    m_player.tabTo([](const QWidget* widget) { return widget->objectName() == u"go" && widget->isVisible(); },
                   QStringLiteral("Go on"));
    m_player.press(Qt::Key_Space);
    m_player.press(Qt::Key_Space); // no team for now: the button has the focus
    m_player.waitFor([this] { return !m_player.window().isLocked(); }, QStringLiteral("the store opens"));
    m_player.picture(QStringLiteral("02-today-empty"));
}

void MainJob::logContact()
{
    begin(QStringLiteral("log a contact with a new client"));
    m_player.press(Qt::Key_N, Qt::ControlModifier);
    m_player.press(Qt::Key_2); // a text message
    m_player.press(Qt::Key_Tab);
    m_player.press(Qt::Key_Tab);
    m_player.press(Qt::Key_Space); // new client, with the name suggested
    m_player.tabTo([](QWidget* widget) { return qobject_cast<NoteEdit*>(widget); }, QStringLiteral("the note"));
    m_player.type(QStringLiteral("Haluaa tietää, mitä tapahtuu, jos kertoo poliisille."));
    m_player.press(Qt::Key_Return);
    m_player.type(QStringLiteral("อยากรู้ว่าจะเกิดอะไรขึ้น"));
    m_player.picture(QStringLiteral("03-new-contact"));
    m_player.press(Qt::Key_Return, Qt::ControlModifier);
    m_player.settle();
    need(count(Kind::Contact) == 1 && count(Kind::Client) == 1, QStringLiteral("the contact was not saved"));
    const auto contacts = Lists::contacts(m_player.session().connection(), m_player.session().room(), std::nullopt, 1);
    m_client = contacts->rows.constFirst().contact.reference(ContactField::Client);
    need(!m_client.isNull(), QStringLiteral("the contact has no client"));
    m_player.picture(QStringLiteral("04-client"));
}

void MainJob::takeStep()
{
    begin(QStringLiteral("take a step of the service path"));
    m_player.tabTo(QStringLiteral("step-add"));
    m_player.press(Qt::Key_Space);
    m_player.settle();
    m_player.picture(QStringLiteral("05-step"));
    m_player.tabTo(QStringLiteral("step-save"));
    m_player.press(Qt::Key_Space);
    m_player.settle();
    const auto steps = Lists::stepsOf(m_player.session().connection(), m_client);
    need(steps && steps->size() == 1, QStringLiteral("the step was not saved"));
    m_player.picture(QStringLiteral("06-path"));
}

void MainJob::giveSheets()
{
    begin(QStringLiteral("make the sheets"));
    m_player.tabTo(QStringLiteral("client-print")); // the sheets, for this client
    m_player.press(Qt::Key_Space);
    m_player.settle();
    const SheetCatalogue& sheets = m_player.session().sheets();
    const QStringList topics = sheets.topics(m_player.session().room());
    need(topics.size() >= 13, QStringLiteral("there are fewer than thirteen sheets"));
    for (qsizetype i = 0; i < topics.size(); ++i) {
        m_player.tabTo([](QWidget* widget) { return qobject_cast<QListView*>(widget); }, QStringLiteral("the sheets"));
        m_player.press(Qt::Key_Home);
        for (qsizetype down = 0; down < i; ++down)
            m_player.press(Qt::Key_Down);
        const QStringList languages = sheets.languages(topics.at(i));
        need(languages.size() >= 11, QStringLiteral("%1 has fewer than eleven languages").arg(topics.at(i)));
        if (i > 0) // the first in every language, each other one in the next
            giveSheet(topics.at(i), languages.at(i % languages.size()));
        else
            for (const QString& language : languages)
                giveSheet(topics.at(i), language);
    }
    need(m_papers.size() >= 28, QStringLiteral("there are fewer than 28 PDFs"));
    need(count(Kind::Handout) == m_papers.size(), QStringLiteral("not every sheet was kept as given"));
}

void MainJob::giveSheet(const QString& topic, const QString& language)
{
    begin(QStringLiteral("make the sheet %1 in %2").arg(topic, language));
    m_player.tabTo(
        [&](QWidget* widget) {
            const auto* box = qobject_cast<QComboBox*>(widget);
            return box && box->findData(language) >= 0 && box->findData(QString()) < 0; // not what stands beside it
        },
        QStringLiteral("the choice of language"));
    auto* languages = qobject_cast<QComboBox*>(QApplication::focusWidget());
    m_player.press(Qt::Key_Home);
    for (int i = 0; i < languages->count() && languages->currentData().toString() != language; ++i)
        m_player.press(Qt::Key_Down);
    need(languages->currentData().toString() == language, QStringLiteral("the language was not chosen"));
    answer(QStringLiteral("asks_now"), QStringLiteral("why it is given, though nobody has checked it"));
    answer(QStringLiteral("yes"), QStringLiteral("the question about paper"));
    m_player.tabTo(
        [](QWidget* widget) {
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            return button && button->icon().name() == u"application-pdf";
        },
        QStringLiteral("Save as PDF"));
    const QString name = QStringLiteral("%1-%2.pdf").arg(topic, language);
    const qint64 given = count(Kind::Handout);
    m_player.dialogs().nextPdf = m_folder.filePath(name);
    m_player.press(Qt::Key_Space);
    // The handout is kept before the paper is there.
    const auto isWritten = [&] {
        QFile pdf(m_folder.filePath(name));
        const QByteArray bytes = pdf.open(QIODevice::ReadOnly) ? pdf.readAll() : QByteArray();
        return bytes.startsWith("%PDF-") && bytes.contains("%%EOF");
    };
    const auto isUnderWay = [&] { return !PendingPapers::ofRoom(m_player.session()).isEmpty(); };
    m_player.waitFor([&] { return count(Kind::Handout) == given + 1 && isWritten() && !isUnderWay(); },
                     QStringLiteral("%1 is a whole PDF").arg(name));
    m_papers += name;
    if (language == u"ar" || language == u"th")
        m_player.picture(QStringLiteral("07-sheet-%1-%2").arg(topic, language));
}

/// Tab goes to the answer given before, or to the first, which is the one wanted.
void MainJob::answer(const QString& value, const QString& question)
{
    const auto barOf = [](const QWidget* widget) { return qobject_cast<ChoiceBar*>(widget->parentWidget()); };
    m_player.tabTo(
        [&](QWidget* widget) {
            const ChoiceBar* answers = barOf(widget);
            return answers && answers->button(value);
        },
        question);
    const ChoiceBar* answers = barOf(QApplication::focusWidget());
    m_player.press(Qt::Key_Space);
    need(answers->value() == value, QStringLiteral("%1 was not answered").arg(question));
}

void MainJob::hideAndReturn()
{
    begin(QStringLiteral("hide in the middle of a word"));
    m_player.press(Qt::Key_N, Qt::ControlModifier);
    m_player.tabTo([](QWidget* widget) { return qobject_cast<NoteEdit*>(widget); }, QStringLiteral("the note"));
    m_player.type(HalfNote);
    m_player.press(Qt::Key_Shift);
    m_player.press(Qt::Key_Shift);
    QElapsedTimer clock;
    clock.start();
    m_player.press(Qt::Key_Shift);
    const qint64 took = clock.elapsed();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget* window : windows)
        need(!window->isVisible(), QStringLiteral("a window is still there"));
    constexpr qint64 longestMs = 50;
    need(took <= longestMs, QStringLiteral("hiding took %1 ms").arg(took));
    need(m_player.left(), QStringLiteral("the program goes on after hiding"));
    m_player.waitFor([this] { return m_player.window().isLocked(); }, QStringLiteral("the store closes"));

    begin(QStringLiteral("return to the same place"));
    m_player.openWindow();
    m_player.picture(QStringLiteral("08-locked"));
    m_player.unlock(Passphrase);
    const auto notes = m_player.window().findChildren<NoteEdit*>();
    const bool kept = std::any_of(notes.begin(), notes.end(),
                                  [](const NoteEdit* note) { return note->isVisible() && note->text() == HalfNote; });
    need(kept, QStringLiteral("what was half typed is not there"));
    m_player.picture(QStringLiteral("09-returned"));
}

void MainJob::changeLanguages()
{
    for (const char* tag : {"en", "sv", "ar-XB", "fi"}) {
        const QString language = QString::fromLatin1(tag);
        begin(QStringLiteral("change the language to %1").arg(language));
        m_player.speak(language);
        const bool mirrored = language.startsWith(u"ar");
        need((QApplication::layoutDirection() == Qt::RightToLeft) == mirrored, QStringLiteral("wrong direction"));
        for (const char* page : {"today", "clients", "contacts", "paths", "sheets", "settings"}) {
            m_player.go(QString::fromLatin1(page));
            m_player.picture(QStringLiteral("10-%1-%2").arg(language, QString::fromLatin1(page)));
        }
    }
}

void writeIndex(const QDir& folder, const QStringList& papers, const QStringList& pictures)
{
    QFile file(folder.filePath(QStringLiteral("index.txt")));
    need(file.open(QIODevice::WriteOnly), QStringLiteral("the index could not be written"));
    QTextStream text(&file);
    text << "Sheets, as they are given on paper:\n  " << papers.join(QStringLiteral("\n  "))
         << "\n\nPictures of the window, in the order they were taken:\n  " << pictures.join(QStringLiteral("\n  "))
         << '\n';
}

} // namespace

int main(int count, char** arguments)
{
    QApplication application(count, arguments);
    dress(application);
    QTemporaryDir working;
    const QDir folder(application.arguments().value(1, working.filePath(QStringLiteral("output"))));
    if (!folder.mkpath(QStringLiteral("."))) {
        std::cerr << "cannot make " << qPrintable(folder.path()) << std::endl;
        return 2;
    }
    return play([&] {
        const SystemClock clock;
        SystemRandom random;
        SystemFileSystem files;
        Player player({clock, random, files}, working.filePath(QStringLiteral("work.rinnalla")), folder);
        MainJob job(player, folder);
        job.play();
        writeIndex(folder, job.papers(), player.pictures());
    });
}
