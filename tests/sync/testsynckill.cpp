// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sync/teamlaptop.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/sync/servers/postgresserver.h"
#include "tests/sync/servers/webdavservers.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Rinnalla;
using Sync::Alarm;
using Sync::Team;

namespace {

constexpr int UsualKills = 60;
constexpr int KillsBetweenChecks = 20;
constexpr int ManyRounds = 8;

/// What a laptop was told, and must keep.
struct Told {
    QHash<Id, Id> saved;  ///< client and contact
    QSet<Id> mayBeErased; ///< and for the rest of the run is no proof of anything
    QSet<Id> erased;
    QStringList changes; ///< words written into the shared record
    int syncs = 0;
};

} // namespace

/// Two laptops at work, each a real process, and `kill -9` at random moments of their syncs, by folder, by WebDAV and
/// by PostgreSQL on real servers. RINNALLA_KILLS says how many by each.
class TestSyncKill : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsLost_data();
    void nothingIsLost();

private:
    void form(const std::function<RelayAddress(const Id& team)>& addressOf);
    void start(int who);
    void kill(int who);
    void hear(int who);
    void wait(int who);
    void check(int who);
    void meet();
    void letNewcomerIn(const QList<TeamLaptop*>& all);
    void has(TeamLaptop& laptop, const Told& told);
    std::unique_ptr<Relay> relay();

    SystemClock m_clock;
    SeededRandom m_random;
    PostgresServer m_postgres;
    ApacheServer m_apache;
    QTemporaryDir m_folder;
    int m_kills = 0;

    std::unique_ptr<TeamLaptop> m_laptops[2];
    std::unique_ptr<QProcess> m_processes[2];
    QByteArray m_heard[2]; ///< since the process began
    Told m_told[2];
    Edit m_shared = Records::client(m_random, QStringLiteral("Yhteinen"));
    int m_killed = 0;
    int m_midRun = 0;
};

void TestSyncKill::initTestCase()
{
    m_kills = qEnvironmentVariableIsSet("RINNALLA_KILLS") ? qEnvironmentVariableIntValue("RINNALLA_KILLS") : UsualKills;
}

void TestSyncKill::nothingIsLost_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("folder") << int(RelayAddress::Kind::Folder);
    QTest::newRow("webdav") << int(RelayAddress::Kind::WebDav);
    QTest::newRow("postgresql") << int(RelayAddress::Kind::PostgreSql);
}

void TestSyncKill::nothingIsLost()
{
    QFETCH(int, kind);
    const QByteArray password = "correct-horse-battery-staple";
    switch (static_cast<RelayAddress::Kind>(kind)) {
    case RelayAddress::Kind::Folder:
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("stick")));
        form([this](const Id&) {
            return *RelayAddress::fromText(QStringLiteral("folder:") + m_folder.filePath(QStringLiteral("stick")));
        });
        break;
    case RelayAddress::Kind::WebDav:
        QVERIFY2(m_apache.start(), m_apache.log().constData());
        form([this](const Id&) { return m_apache.address(); });
        break;
    case RelayAddress::Kind::PostgreSql:
        QVERIFY2(m_postgres.create(), m_postgres.log().constData());
        QCOMPARE(m_postgres.setUp({QStringLiteral("init")}).exit, 0);
        form([&](const Id& team) {
            const QStringList add{QStringLiteral("add"), QString::fromLatin1(team.toBytes().toHex()),
                                  QStringLiteral("worker")};
            const Said added = m_postgres.setUp(add, password);
            if (added.exit != 0)
                qFatal("%s", added.err.constData());
            return m_postgres.address(QStringLiteral("worker"), password);
        });
        break;
    }
    QVERIFY(!QTest::currentTestFailed());

    QElapsedTimer timer;
    timer.start();
    while (m_killed < m_kills) {
        const int who = static_cast<int>(m_random.below(2));
        for (const int one : {0, 1})
            if (!m_processes[one])
                start(one);
        wait(who);
        kill(who);
        if (m_killed % KillsBetweenChecks == 0)
            for (const int one : {0, 1}) {
                if (m_processes[one])
                    kill(one);
                check(one);
            }
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(QStringLiteral("after %1 kills").arg(m_killed)));
    }
    for (const int one : {0, 1})
        if (m_processes[one])
            kill(one);
    const qint64 elapsed = timer.elapsed();
    meet();
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY2(m_midRun >= m_killed * 3 / 4, qPrintable(QString::number(m_midRun)));
    qInfo("%d kills, %d of them after a save; %d records, %d changes of one cell and %d erasures acknowledged; "
          "%d syncs ended; %lld ms",
          m_killed, m_midRun, int(2 * (m_told[0].saved.size() + m_told[1].saved.size())),
          int(m_told[0].changes.size() + m_told[1].changes.size()),
          int(m_told[0].erased.size() + m_told[1].erased.size()), m_told[0].syncs + m_told[1].syncs, elapsed);
}

/// Two laptops that have met once, each with the address in its store.
void TestSyncKill::form(const std::function<RelayAddress(const Id& team)>& addressOf)
{
    m_killed = m_midRun = 0;
    const QString place = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()));
    for (const int who : {0, 1}) {
        m_told[who] = {};
        m_laptops[who] = std::make_unique<TeamLaptop>(place + QStringLiteral("-laptop%1").arg(who), m_clock,
                                                      static_cast<quint64>(who + 1));
        m_laptops[who]->create();
    }
    m_laptops[0]->write({m_shared});
    VERIFY_OK(m_laptops[0]->team().found(QStringLiteral("Aino")));
    const RelayAddress address = addressOf(m_laptops[0]->team().id());
    const auto invitation = m_laptops[0]->team().invite();
    VERIFY_OK(invitation);
    VERIFY_OK(m_laptops[1]->team().join(*invitation, QStringLiteral("Bodil")));
    for (const auto& laptop : m_laptops)
        VERIFY_OK(laptop->team().setRelay(address));
    VERIFY_OK(m_laptops[1]->sync(*relay()));
    VERIFY_OK(untilQuiet({m_laptops[0].get(), m_laptops[1].get()}, *relay(), ManyRounds));
    QVERIFY(m_laptops[1]->record(m_shared.id));
    for (const auto& laptop : m_laptops)
        laptop->close();
}

std::unique_ptr<Relay> TestSyncKill::relay()
{
    const auto address = m_laptops[0]->team().relay();
    return openRelay(**address, m_laptops[0]->team().id().toBytes());
}

void TestSyncKill::start(int who)
{
    m_heard[who].clear();
    m_processes[who] = std::make_unique<QProcess>();
    QProcess& process = *m_processes[who];
    process.setProgram(QCoreApplication::applicationDirPath() + QStringLiteral("/syncworker"));
    process.setArguments({m_laptops[who]->path(), m_shared.id.toString()});
    process.start();
    QVERIFY(process.waitForStarted());
    const SecretBuffer passphrase = TeamLaptop::passphrase();
    process.write(reinterpret_cast<const char*>(passphrase.data()), static_cast<qint64>(passphrase.size()));
    process.write("\n");
    QVERIFY(process.waitForBytesWritten()); // before it can be killed
}

/// Some are killed while the store is being opened, some in or around the first sync, some later.
void TestSyncKill::wait(int who)
{
    QProcess& process = *m_processes[who];
    const quint32 when = m_random.below(8);
    const QByteArray awaited = when < 5 ? "changed" : "synced";
    if (when != 0)
        while (!m_heard[who].contains(awaited) && process.waitForReadyRead())
            m_heard[who] += process.readAllStandardOutput();
    QElapsedTimer timer;
    timer.start();
    const qint64 delay = 100 * static_cast<qint64>(m_random.below(2500)); // microseconds
    while (timer.nsecsElapsed() < delay * 1000)
        QTest::qSleep(1);
}

void TestSyncKill::kill(int who)
{
    QProcess& process = *m_processes[who];
    process.kill();
    QVERIFY(process.waitForFinished());
    m_heard[who] += process.readAllStandardOutput();
    const bool wasKilled = process.exitStatus() == QProcess::CrashExit; // else it ended by itself, with an error
    QVERIFY2(wasKilled, (m_heard[who].right(300) + process.readAllStandardError()).constData());
    m_processes[who].reset();
    ++m_killed;
    hear(who);
}

void TestSyncKill::hear(int who)
{
    Told& told = m_told[who];
    m_midRun += m_heard[who].contains("saved") ? 1 : 0;
    QList<QByteArray> lines = m_heard[who].split('\n');
    lines.removeLast(); // what came after the last line's end
    for (const QByteArray& line : lines) {
        const QList<QByteArray> words = line.split(' ');
        const auto id = [&](int at) { return *Id::fromString(QString::fromLatin1(words.at(at))); };
        if (words.first() == "saved")
            told.saved.insert(id(1), id(2));
        else if (words.first() == "changed")
            told.changes += QString::fromLatin1(words.at(1));
        else if (words.first() == "erasing")
            told.mayBeErased.insert(id(1));
        else if (words.first() == "erased")
            told.erased.insert(id(1));
        else if (words.first() == "synced")
            ++told.syncs;
        QVERIFY2(words.first() != "alarm" && words.first() != "failed", line.constData());
    }
}

void TestSyncKill::has(TeamLaptop& laptop, const Told& told)
{
    for (auto it = told.saved.begin(); it != told.saved.end(); ++it) {
        const auto client = laptop.record(it.key());
        const auto call = laptop.record(*it);
        if (told.mayBeErased.contains(it.key())) {
            QCOMPARE(client.has_value(), call.has_value());
            QVERIFY(!client || !told.erased.contains(it.key()));
            continue;
        }
        QVERIFY2(client && call, "an acknowledged edit is lost");
        QCOMPARE(call->text(ContactField::Note), it.key().toString());
    }
    QSet<QString> past;
    for (const QCborValue& value : laptop.valuesEver(m_shared.id, ClientField::SafetyNotes))
        past.insert(value.toString());
    for (const QString& words : told.changes)
        QVERIFY2(past.contains(words), "an acknowledged change is lost");
}

void TestSyncKill::check(int who)
{
    TeamLaptop& laptop = *m_laptops[who];
    VERIFY_OK(laptop.open());
    QCOMPARE(laptop.complaints(), QStringList());
    has(laptop, m_told[who]);
    laptop.close();
}

/// All have everything in the end, and what lies on the relay is enough for somebody new.
void TestSyncKill::meet()
{
    QList<TeamLaptop*> all{m_laptops[0].get(), m_laptops[1].get()};
    for (TeamLaptop* laptop : all)
        VERIFY_OK(laptop->open());
    VERIFY_OK(untilQuiet(all, *relay(), ManyRounds));
    QCOMPARE(difference(all.first()->picture(), all.last()->picture()), QString());
    letNewcomerIn(all);
    for (TeamLaptop* laptop : all) {
        QCOMPARE(laptop->complaints(), QStringList());
        QCOMPARE(laptop->digest(), all.first()->digest());
        for (const Told& told : m_told)
            has(*laptop, told);
        for (const Alarm& alarm : laptop->alarms())
            QFAIL(qPrintable(QStringLiteral("alarm %1 %2").arg(int(alarm.kind)).arg(alarm.detail)));
    }
    for (TeamLaptop* laptop : all)
        laptop->close();
}

void TestSyncKill::letNewcomerIn(const QList<TeamLaptop*>& all)
{
    TeamLaptop newcomer(m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral("-newcomer")),
                        m_clock, 3);
    newcomer.create();
    const auto invitation = all.first()->team().invite();
    VERIFY_OK(invitation);
    VERIFY_OK(newcomer.team().join(*invitation, QStringLiteral("Cai")));
    VERIFY_OK(newcomer.sync(*relay()));
    VERIFY_OK(untilQuiet({all.first(), all.last(), &newcomer}, *relay(), ManyRounds));
    QCOMPARE(newcomer.digest(), all.first()->digest());
    QCOMPARE(newcomer.complaints(), QStringList());
    for (const Told& told : m_told)
        has(newcomer, told);
}

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsSet("RINNALLA_KILLS"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "36000000"); // milliseconds: Qt ends a test that takes longer
    QCoreApplication program(argc, argv);
    TestSyncKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "testsynckill.moc"
