// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/backup.h"
#include "core/store/lists.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/seededrandom.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>
#include <utility>

using namespace Rinnalla;

namespace {

const QString DraftName = QStringLiteral("quick-contact");
const SecretBuffer& passphrase()
{
    static const SecretBuffer secret("secret", 6);
    return secret;
}

/// One line through the pipe, at once: what went through before the end is what the worker was told.
void tell(const QByteArray& line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

struct World {
    explicit World(quint64 seed)
        : random(seed)
    {}
    SystemClock clock;
    SeededRandom random;
    SystemFileSystem files;
    Environment environment() { return {clock, random, files, KdfCost::minimal()}; }
};

/// The busy run: a draft at every change, edits, now and then everything else. It ends when it is killed.
int beBusy(const QString& path, quint64 seed)
{
    World world(seed);
    const auto opened = Store::open(world.environment(), path, passphrase());
    if (!opened)
        return 3;
    Store& store = **opened;
    tell("open");
    for (int round = 0;; ++round) {
        const qint64 now = world.clock.nowMs();
        tell("typed " + QByteArray::number(now)); // told before it is kept: the draft may lag by this one
        if (!store.drafts().save(DraftName, {{QStringLiteral("at"), now}}))
            return 4;
        const Edit kaarna = Records::client(world.random, QStringLiteral("Kaarna %1").arg(round));
        const Edit call = Records::contact(world.random, kaarna.id, kaarna.id.toString(), now);
        if (!store.journal().write({kaarna, call}))
            return 5;
        tell("saved " + kaarna.id.toString().toLatin1() + ' ' + call.id.toString().toLatin1());
        switch (world.random.below(16)) {
        case 0:
            store.connection().exec("PRAGMA wal_checkpoint(TRUNCATE)");
            break;
        case 1:
            if (!Backup::make(store, path + QStringLiteral("-copy-%1-%2").arg(seed).arg(round)))
                return 6;
            break;
        case 2:
            if (!store.journal().erase(kaarna.id))
                return 7;
            tell("erased " + kaarna.id.toString().toLatin1());
            break;
        case 3:
            if (!store.changePassphrase(passphrase(), passphrase()))
                return 8;
            break;
        default:
            break;
        }
    }
}

} // namespace

/// `kill -9` at random moments of a busy run, by a real signal to a real process.
class TestKill : public QObject {
    Q_OBJECT

private slots:
    void nothingSavedIsLost();

private:
    void runAndKill(int run);
    void check();

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("work.rinnalla"));
    QHash<Id, Id> m_saved; ///< client and contact
    QSet<Id> m_erased;
    qint64 m_typed = 0; ///< when the draft told last was typed; milliseconds since 1970
    qint64 m_typedBefore = 0;
    int m_midRun = 0;
};

void TestKill::runAndKill(int run)
{
    World world(static_cast<quint64>(run));
    QProcess child;
    child.setProgram(QCoreApplication::applicationFilePath());
    child.setArguments({QStringLiteral("--busy"), m_path, QString::number(run)});
    child.start();
    QVERIFY(child.waitForStarted());
    // Most runs are killed in the middle of work, some while the store is being opened.
    QByteArray told;
    if (run % 8 != 0)
        while (!told.contains("saved") && child.waitForReadyRead())
            told += child.readAllStandardOutput();
    QElapsedTimer timer;
    timer.start();
    const qint64 delay = 100 * world.random.below(800); // microseconds
    while (timer.nsecsElapsed() < delay * 1000)
        QTest::qSleep(1);
    child.kill();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit); // it did not end by itself, with an error
    told += child.readAllStandardOutput();
    m_midRun += told.contains("saved") ? 1 : 0;
    QList<QByteArray> lines = told.split('\n');
    lines.removeLast(); // what came after the last line's end
    for (const QByteArray& line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.first() == "typed")
            m_typedBefore = std::exchange(m_typed, words.at(1).toLongLong());
        else if (words.first() == "saved")
            m_saved.insert(*Id::fromString(QString::fromLatin1(words.at(1))),
                           *Id::fromString(QString::fromLatin1(words.at(2))));
        else if (words.first() == "erased")
            m_erased.insert(*Id::fromString(QString::fromLatin1(words.at(1))));
    }
}

void TestKill::check()
{
    World world(0);
    const auto opened = Store::open(world.environment(), m_path, passphrase());
    VERIFY_OK(opened);
    Connection& connection = (*opened)->connection();
    const auto findings = Backup::verify(connection);
    VERIFY_OK(findings);
    QCOMPARE(*findings, QStringList());
    for (auto it = m_saved.begin(); it != m_saved.end(); ++it) {
        const auto client = *Lists::record(connection, it.key());
        const auto call = *Lists::record(connection, *it);
        QCOMPARE(client.has_value(), call.has_value());
        if (client) {
            QVERIFY(!m_erased.contains(it.key()));
            QCOMPARE(call->text(ContactField::Note), it.key().toString());
        } else if (!m_erased.contains(it.key())) { // it may have been erased in the very last moment
            Statement place = connection.prepare("SELECT erased FROM object WHERE id = ?");
            QVERIFY2(place.with(it.key()).step() && place.integer(0) == 1, "an acknowledged edit is lost");
            m_erased.insert(it.key());
        }
    }
    // Each draft was kept before the next was typed: the last one may be missing, none before it.
    const qint64 kept = (*opened)->drafts().load(DraftName)->value(QStringLiteral("at")).toInteger();
    QVERIFY2(kept == m_typed || kept == m_typedBefore, qPrintable(QString::number(m_typed - kept)));
    m_typed = m_typedBefore = kept;
}

void TestKill::nothingSavedIsLost()
{
    constexpr int kills = 240;
    constexpr int killsOfOneStore = 30;
    int saved = 0;
    QElapsedTimer timer;
    timer.start();
    for (int run = 0; run < kills; ++run) {
        if (run % killsOfOneStore == 0) {
            saved += static_cast<int>(m_saved.size());
            m_saved.clear();
            m_erased.clear();
            m_typed = m_typedBefore = 0;
            QDir(m_folder.path()).removeRecursively();
            QDir().mkpath(m_folder.path());
            World world(static_cast<quint64>(1000 + run));
            VERIFY_OK(Store::create(world.environment(), m_path, passphrase()));
        }
        runAndKill(run);
        if (!QTest::currentTestFailed())
            check();
        if (QTest::currentTestFailed())
            qFatal("killed run %d", run); // the folder stays for a look
    }
    saved += static_cast<int>(m_saved.size());
    QVERIFY2(m_midRun >= kills * 3 / 4, qPrintable(QString::number(m_midRun)));
    qInfo("%d kills, %d of them after a save; %d saved records found again; %lld ms", kills, m_midRun, 2 * saved,
          timer.elapsed());
}

int main(int argc, char** argv)
{
    QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QStringLiteral("--busy"))
        return beBusy(arguments.at(2), arguments.at(3).toULongLong());
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "testkill.moc"
