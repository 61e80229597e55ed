// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two workers at two real windows, each over a store of its own, who meet in a real folder. One story, told in order:
// everything is done by keys and buttons, as they would do it.

#include "app/pages.h"
#include "tests/ui/sync/hands.h"
#include "ui/print/outputservice.h"
#include "ui/session/conflicttext.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/systemevents.h"
#include "ui/shell/workspace.h"
#include "ui/sync/syncpage.h"
#include "ui/sync/wordsview.h"
#include "ui/widgets/interfacelanguages.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/recoverykeyprinter.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QTreeView>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

const QString First = u"Kaarna's laptop"_s;
const QString Second = u"Tuohi's laptop"_s;
const QString Client = u"Lokki"_s;
const QString Here = u"The neighbour reads the letters."_s;
const QString There = u"The door at the back is safe."_s;

constexpr int LongestWaitMs = 60'000;

/// Nobody prints here.
class NoPaper final : public OutputService, public RecoveryKeyPrinter {
public:
    void choosePdf(QWidget*, const QString&, std::function<void(const QString&)>) override {}
    void choosePrinter(QWidget*, const QPageLayout&, std::function<void(std::shared_ptr<Printer>)>) override {}
    void print(QWidget*, const SecretBuffer&) override {}
};

/// A worker at the window of a laptop, with every page, unlocked. What cannot be pressed or never ends ends the
/// program.
class Worker {
public:
    Worker(quint64 seed, InterfaceLanguages& languages);

    Session& session() { return *m_window->session(); }
    Sync::Team team() { return Sync::Team(session().store()); }
    std::optional<Record> record(const Id& id) { return must(Lists::record(session().connection(), id)); }
    QList<Conflict> conflicts() { return ConflictText::all(session()); }
    QString safetyNotes(const Id& client) { return record(client)->text(ClientField::SafetyNotes); }
    bool knows(const QString& codeName) { return must(Lists::codeNameTaken(session().connection(), {}, codeName)); }
    void passTime(qint64 milliseconds) { m_laptop.clock.advance(milliseconds); }

    void open(const QString& page, const Id& record = {}, const QString& detail = {});
    void meetAt(const QString& folder);
    Result<Sync::SyncReport> synchronise();
    Id addClient(const QString& codeName);
    void writeSafetyNotes(const Id& client, const QString& text);
    void erase(const Id& client, const QString& codeName);
    void shutOut(const QString& laptop);

    QString safetyStrip() const;
    /// What the foot of the window says; nothing while it is hidden, which it is until there is something to say.
    QString footLine() const;
    /// The button of the conflict view that keeps the version with these words.
    const char* keeping(const QString& words) const;
    template<typename Widget>
    Widget* shown(const char* name) const
    {
        auto* found = hands.shown<Widget>(name);
        if (!found)
            qFatal("no %s is shown", name);
        return found;
    }

private:
    std::unique_ptr<MainWindow> makeWindow(InterfaceLanguages& languages);
    void unlock();

    Laptop m_laptop;
    NoFiles m_files;
    NoPaper m_paper;
    SystemEvents m_system;
    std::unique_ptr<MainWindow> m_window;

public:
    const Hands hands;
};

Worker::Worker(quint64 seed, InterfaceLanguages& languages)
    : m_laptop(seed)
    , m_window(makeWindow(languages))
    , hands(*m_window)
{
    unlock();
}

std::unique_ptr<MainWindow> Worker::makeWindow(InterfaceLanguages& languages)
{
    static const auto sheets = must(SheetCatalogue::load());
    static const auto paths = must(PathTemplates::load());
    m_laptop.close(); // the window opens the store
    auto window = std::make_unique<MainWindow>(
        MainWindow::Needs{.door = {m_laptop.environment(), m_laptop.path(), languages, m_files, m_paper},
                          .pages = allPages(languages, m_files, m_paper, m_paper),
                          .makeSession = [](std::unique_ptr<Store> opened) -> Result<std::unique_ptr<Session>> {
                              return std::make_unique<Session>(std::move(opened), sheets, paths);
                          },
                          .system = m_system});
    window->resize(1366, 1000);
    window->show();
    return window;
}

void Worker::unlock()
{
    QApplication::setActiveWindow(m_window.get());
    const SecretBuffer passphrase = Laptop::passphrase();
    hands.type("passphrase", QString::fromLatin1(reinterpret_cast<const char*>(passphrase.data()),
                                                 static_cast<qsizetype>(passphrase.size())));
    QTest::keyClick(shown<QWidget>("passphrase"), Qt::Key_Return);
    if (!QTest::qWaitFor([this] { return !m_window->isLocked(); }, LongestWaitMs))
        qFatal("the store does not open");
}

void Worker::open(const QString& page, const Id& record, const QString& detail)
{
    QApplication::setActiveWindow(m_window.get());
    session().open({page, record, detail});
    QCoreApplication::processEvents();
}

void Worker::meetAt(const QString& folder)
{
    open(u"sync"_s);
    hands.click("changeRelay");
    hands.click("relayFolder");
    m_files.answer = folder;
    hands.click("chooseFolder");
    hands.click("saveRelay");
}

/// From the press of the button to the runner's word that it is over.
Result<Sync::SyncReport> Worker::synchronise()
{
    open(u"sync"_s);
    const SyncRunner& runner = m_window->findChild<SyncPage*>()->runner();
    std::optional<Result<Sync::SyncReport>> answer;
    const QObject meanwhile;
    QObject::connect(&runner, &SyncRunner::succeeded, &meanwhile,
                     [&](const Sync::SyncReport& report) { answer = report; });
    QObject::connect(&runner, &SyncRunner::failed, &meanwhile,
                     [&](const Error& error) { answer = tl::unexpected(error); });
    hands.click("synchronise");
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, LongestWaitMs))
        qFatal("the synchronisation does not end");
    return *answer;
}

Id Worker::addClient(const QString& codeName)
{
    open(u"clients"_s, {}, u"new"_s);
    auto* name = shown<QLineEdit>("code-name");
    name->selectAll();
    hands.type("code-name", codeName);
    QTest::keyClick(name, Qt::Key_Return);
    return m_window->workspace()->place().record;
}

void Worker::writeSafetyNotes(const Id& client, const QString& text)
{
    open(u"client"_s, client);
    hands.click("client-edit");
    shown<NoteEdit>("safety-notes")->selectAll();
    hands.type("safety-notes", text);
    QTest::keyClick(shown<QLineEdit>("code-name"), Qt::Key_Return);
}

void Worker::erase(const Id& client, const QString& codeName)
{
    open(u"client"_s, client);
    m_window->findChild<QAction*>(u"menu-erase"_s)->trigger();
    hands.type("erase-name", codeName);
    hands.click("erase");
}

void Worker::shutOut(const QString& laptop)
{
    open(u"sync"_s);
    auto* laptops = shown<QTreeView>("laptops");
    const QModelIndexList found =
        laptops->model()->match(laptops->model()->index(0, 0), Qt::DisplayRole, laptop, 1, Qt::MatchContains);
    if (found.isEmpty())
        qFatal("that laptop is not in the list");
    laptops->setCurrentIndex(found.constFirst());
    hands.click("revoke");
    hands.type("revokeName", laptop);
    hands.click("doRevoke");
}

QString Worker::safetyStrip() const
{
    QStringList all;
    if (const auto* strip = hands.shown<QFrame>("safety-strip"))
        for (const QLabel* label : strip->findChildren<QLabel*>())
            if (label->isVisible())
                all += label->text();
    return all.join(u'\n');
}

QString Worker::footLine() const
{
    const auto* line = hands.shown<QLabel>("footLine");
    return line ? line->text() : QString();
}

const char* Worker::keeping(const QString& words) const
{
    for (const char* name : {"keep0", "keep1"})
        for (const QLabel* label : shown<QWidget>(name)->parentWidget()->findChildren<QLabel*>())
            if (label->text().contains(words))
                return name;
    qFatal("no version with these words is shown");
}

QString textOf(const SecretBuffer& secret)
{
    return QString::fromLatin1(reinterpret_cast<const char*>(secret.data()), static_cast<qsizetype>(secret.size()));
}

} // namespace

class TestTwoWindows : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theSecondJoinsByTheWordsOfTheFirst();
    void whatOneWritesTheOtherReads();
    void bothSeeWhatTheyBothWrote();
    void oneChoosesForBoth();
    void aClientIsForgottenOnBoth();
    void theSecondIsShutOut();
    void cleanupTestCase();

private:
    void exchange();

    QTemporaryDir m_place;
    InterfaceLanguages m_languages;
    std::unique_ptr<Worker> m_first;
    std::unique_ptr<Worker> m_second;
    Id m_client;
};

void TestTwoWindows::initTestCase()
{
    Theme::apply(*qApp);
    m_languages.choose(u"en"_s);
    m_first = std::make_unique<Worker>(1, m_languages);
    m_second = std::make_unique<Worker>(2, m_languages);
    m_second->passTime(1000);
}

void TestTwoWindows::cleanupTestCase()
{
    m_second.reset();
    m_first.reset();
}

/// Each twice: what the first one hears of the second may be something to answer.
void TestTwoWindows::exchange()
{
    for (Worker* each : {m_first.get(), m_second.get(), m_first.get(), m_second.get()})
        must(each->synchronise());
}

void TestTwoWindows::theSecondJoinsByTheWordsOfTheFirst()
{
    m_first->open(u"sync"_s, {}, u"begin"_s);
    m_first->hands.type("laptopName", First);
    m_first->hands.click("beginTeam");
    m_first->meetAt(m_place.path());
    must(m_first->synchronise());
    m_first->hands.click("invite");
    const QString words = textOf(m_first->shown<WordsView>("invitationShown")->text());
    QCOMPARE(words.split(u'-').size(), Sync::Invitation::WordCount);

    m_second->open(u"sync"_s, {}, u"join"_s);
    m_second->hands.type("laptopName", Second);
    m_second->hands.type("invitationWords", QString(words).replace(u'-', u' ')); // as they are read aloud
    m_second->hands.click("askToJoin");
    m_second->meetAt(m_place.path());
    QVERIFY(must(m_second->synchronise()).isAwaiting);
    QCOMPARE(must(m_first->synchronise()).admitted.size(), 1);

    const QStringList compared = m_second->team().comparison();
    QCOMPARE(compared.size(), 3);
    const QString onTheSecond = m_second->shown<QLabel>("comparison")->text();
    for (const QString& word : compared)
        QVERIFY(onTheSecond.contains(word));
    QCOMPARE(m_first->shown<QLabel>("comparison")->text(), onTheSecond);
    m_first->hands.click("comparedSame");

    QVERIFY(must(m_second->synchronise()).wasAdmitted);
    must(m_first->synchronise());
    for (Worker* each : {m_first.get(), m_second.get()}) {
        QCOMPARE(each->team().standing(), Sync::Team::Standing::Member);
        QCOMPARE(each->shown<QTreeView>("laptops")->model()->rowCount(), 2);
        QVERIFY(!each->hands.isShown("comparison"));
    }
    QVERIFY(m_first->hands.isShown("invite") && !m_second->hands.isShown("invite")); // one administrator
}

void TestTwoWindows::whatOneWritesTheOtherReads()
{
    m_client = m_first->addClient(Client);
    QVERIFY(!m_client.isNull() && !m_second->knows(Client));
    exchange();
    m_second->open(u"client"_s, m_client);
    QVERIFY(m_second->hands.words().contains(Client));
    QCOMPARE(m_second->record(m_client)->values, m_first->record(m_client)->values);
}

/// Neither window loses what its own worker wrote; both show both, wherever the client is looked at.
void TestTwoWindows::bothSeeWhatTheyBothWrote()
{
    m_first->writeSafetyNotes(m_client, Here);
    m_second->writeSafetyNotes(m_client, There);
    QCOMPARE(m_first->safetyNotes(m_client), Here);
    QCOMPARE(m_second->safetyNotes(m_client), There);
    QVERIFY(!m_first->safetyStrip().contains(There) && !m_second->safetyStrip().contains(Here));
    exchange();
    for (Worker* each : {m_first.get(), m_second.get()}) {
        QVERIFY(each->hands.isShown("openConflicts")); // on the Sync page, where they are
        QCOMPARE(each->conflicts().size(), 1);
        each->open(u"client"_s, m_client);
        QVERIFY(each->hands.isShown("client-conflicts"));
        QVERIFY2(each->safetyStrip().contains(Here), qPrintable(each->safetyStrip()));
        QVERIFY2(each->safetyStrip().contains(There), qPrintable(each->safetyStrip()));
        QTRY_VERIFY(each->footLine().contains(u"conflict"_s)); // it is read again a moment after the change
    }
    QVERIFY(m_first->safetyStrip().contains(Second) && m_second->safetyStrip().contains(First));
}

void TestTwoWindows::oneChoosesForBoth()
{
    m_first->open(u"client"_s, m_client);
    m_first->hands.click("client-conflicts");
    m_first->hands.click(m_first->keeping(There));
    QTRY_VERIFY(!m_first->hands.isShown("keep0"));
    QVERIFY(m_first->conflicts().isEmpty());
    QCOMPARE(m_second->conflicts().size(), 1); // it has not heard yet
    exchange();
    for (Worker* each : {m_first.get(), m_second.get()}) {
        QVERIFY(each->conflicts().isEmpty());
        QVERIFY(!each->hands.isShown("openConflicts"));
        each->open(u"client"_s, m_client);
        QVERIFY(!each->hands.isShown("client-conflicts"));
        QVERIFY(each->safetyStrip().contains(There) && !each->safetyStrip().contains(Here));
        QCOMPARE(each->safetyNotes(m_client), There);
    }
    QCOMPARE(m_first->record(m_client)->values, m_second->record(m_client)->values);
}

void TestTwoWindows::aClientIsForgottenOnBoth()
{
    m_first->erase(m_client, Client);
    QVERIFY(!m_first->record(m_client));
    QVERIFY2(m_first->hands.words().contains(u"On 1 of 2 laptops"_s), qPrintable(m_first->hands.words()));
    must(m_first->synchronise());
    QVERIFY2(m_first->hands.words().contains(u"erased on 1 of 2 laptops"_s), qPrintable(m_first->hands.words()));
    QVERIFY(m_second->record(m_client)); // until it synchronises
    must(m_second->synchronise());
    QVERIFY(!m_second->record(m_client));
    exchange();
    for (Worker* each : {m_first.get(), m_second.get()}) {
        QVERIFY2(each->hands.words().contains(u"erased on 2 of 2 laptops"_s), qPrintable(each->hands.words()));
        QVERIFY(!each->knows(Client));
        each->open(u"client"_s, m_client);
        QVERIFY(each->hands.words().contains(u"This client is not here."_s));
        QVERIFY(!each->hands.words().contains(Client) && each->safetyStrip().isEmpty());
    }
}

void TestTwoWindows::theSecondIsShutOut()
{
    const QString before = u"Kuikka"_s;
    const QString after = u"Telkkä"_s;
    m_first->shutOut(Second);
    must(m_first->synchronise());
    const Id kept = m_second->addClient(before); // it does not know yet
    QVERIFY(must(m_second->synchronise()).isRevoked);
    QCOMPARE(m_second->team().standing(), Sync::Team::Standing::Revoked);
    QVERIFY2(m_second->hands.notice("error").contains(u"This laptop was shut out of the team."_s),
             qPrintable(m_second->hands.words()));
    QVERIFY(!m_second->hands.isShown("synchronise"));
    QVERIFY(m_second->record(kept)); // what is there stays there
    m_second->addClient(after);
    QVERIFY(m_second->knows(after)); // and can be worked with

    must(m_first->synchronise());
    QVERIFY(!m_first->record(kept) && !m_first->knows(before) && !m_first->knows(after));
    QCOMPARE(must(Lists::count(m_first->session().connection(), Kind::Client)), 0);
    QVERIFY(m_first->shown<QTreeView>("laptops")->model()->index(1, 1).data().toString().contains(u"Shut out"_s));
    QVERIFY(!m_first->hands.isShown("beginLeaving")); // an administrator

    m_second->open(u"sync"_s);
    const int behind = m_second->team().leftBehind();
    const QString about = m_second->shown<QLabel>("aboutLeaving")->text();
    QVERIFY(behind >= 2);
    QVERIFY2(about.startsWith(QString::number(behind)), qPrintable(about));
    QVERIFY(!m_second->hands.isShown("leaveTeam"));
    m_second->hands.click("beginLeaving");
    m_second->hands.click("leaveTeam");
    QCOMPARE(m_second->team().standing(), Sync::Team::Standing::None);
    QVERIFY(m_second->hands.isShown("chooseBegin") && !m_second->hands.isShown("beginLeaving"));
    QVERIFY(m_second->record(kept) && m_second->knows(after));
}

QTEST_MAIN(TestTwoWindows)
#include "testtwowindows.moc"
