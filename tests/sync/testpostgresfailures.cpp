// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/postgreserror.h"
#include "core/sync/postgresrelay.h"

#include "tests/support/result.h"
#include "tests/sync/servers/postgresserver.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

namespace Rinnalla {

namespace {

const QByteArray team = QByteArray::fromHex("aa01");
const QByteArray password = "correct-horse-battery-staple";
const QString user = QStringLiteral("worker");
const QString object = QStringLiteral("s/0a/1");

QByteArray heard; ///< what Qt's messages said
void hear(QtMsgType, const QMessageLogContext&, const QString& text)
{
    heard += text.toUtf8() + '\n';
}

} // namespace

/// What goes wrong between a laptop and its database, and what the worker is told.
class TestPostgresFailures final : public QObject {
    Q_OBJECT

private:
    RelayAddress address(const QString& host = QStringLiteral("localhost")) const
    {
        return m_server.address(user, password, {}, host);
    }
    Error errorOf(const RelayAddress& at) const
    {
        const auto listed = PostgresRelay(at, team).list({});
        return listed ? Error{ErrorCode::Internal, QStringLiteral("it worked"), {}} : listed.error();
    }
    /// Makes every put fail as the server would with this SQLSTATE.
    void failPuts(const char* state)
    {
        const Said made = m_server.sql(
            QByteArray(
                "CREATE OR REPLACE FUNCTION public.fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'planted' "
                "USING ERRCODE = '")
            + state
            + "'; END $$; CREATE OR REPLACE TRIGGER fail BEFORE INSERT ON "
              "rinnalla.object EXECUTE FUNCTION public.fail()");
        QVERIFY2(made.exit == 0, made.err.constData());
    }

    PostgresServer m_server;

private slots:
    void initTestCase()
    {
        QVERIFY2(m_server.create(), m_server.log().constData());
        QCOMPARE(m_server.setUp({QStringLiteral("init")}).exit, 0);
        const Said added = m_server.setUp({QStringLiteral("add"), QStringLiteral("aa01"), user}, password);
        QVERIFY2(added.exit == 0, added.err.constData());
    }

    void wrongPassword()
    {
        const Error error = errorOf(m_server.address(user, "wrong-horse-battery-staple"));
        QCOMPARE(int(error.code), int(ErrorCode::Refused));
        QCOMPARE(error.message, QStringLiteral("The user name or the password is wrong."));
        QVERIFY(!error.detail.contains(QStringLiteral("wrong-horse")));
        QCOMPARE(errorOf(m_server.address(QStringLiteral("nobody"), password)).message, error.message);
        QCOMPARE(int(errorOf(m_server.address(user, "")).code), int(ErrorCode::Refused));
    }

    void anAuthorityThatIsNotTrusted()
    {
        RelayAddress at = address();
        for (const QByteArray& trusted : {m_server.otherAuthority(), QByteArray()}) {
            at.setTrustedCertificate(trusted);
            const Error error = errorOf(at);
            QCOMPARE(int(error.code), int(ErrorCode::Refused));
            QVERIFY2(error.message.contains(QStringLiteral("not one this computer trusts")), qPrintable(error.detail));
        }
    }

    void anotherHostName()
    {
        const Error error = errorOf(address(QStringLiteral("127.0.0.1")));
        QCOMPARE(int(error.code), int(ErrorCode::Refused));
        QVERIFY2(error.message.contains(QStringLiteral("another server name")), qPrintable(error.detail));
    }

    void noSuchDatabaseSchemaOrHost()
    {
        QVERIFY(errorOf(m_server.address(user, password, QStringLiteral("elsewhere")))
                    .message.contains(QStringLiteral("not prepared")));
        const QString base = QStringLiteral("postgresql://worker@localhost:%1/").arg(m_server.port());
        auto missing = RelayAddress::fromText(base + QStringLiteral("missing"));
        VERIFY_OK(missing);
        missing->setPassword(SecretBuffer(password.constData(), std::size_t(password.size())));
        missing->setTrustedCertificate(m_server.authority());
        QCOMPARE(int(errorOf(*missing).code), int(ErrorCode::Refused));
        QCOMPARE(int(errorOf(address(QStringLiteral("nowhere.invalid"))).code), int(ErrorCode::Io));
    }

    void theServersWordsBecomeOurs_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<ErrorCode>("code");
        QTest::addRow("disk full") << QByteArray("53100") << ErrorCode::DiskFull;
        QTest::addRow("rights") << QByteArray("42501") << ErrorCode::Refused;
        QTest::addRow("read only") << QByteArray("25006") << ErrorCode::Refused;
        QTest::addRow("too large") << QByteArray("23514") << ErrorCode::Refused;
        QTest::addRow("took too long") << QByteArray("57014") << ErrorCode::Io;
        QTest::addRow("say it again") << QByteArray("40001") << ErrorCode::Io;
        QTest::addRow("damage") << QByteArray("XX"
                                              "001")
                                << ErrorCode::Io;
    }

    void theServersWordsBecomeOurs()
    {
        QFETCH(const QByteArray, state);
        QFETCH(const ErrorCode, code);
        PostgresRelay relay(address(), team);
        failPuts(state.constData());
        const Status put = relay.put(object, "x");
        const Said mended = m_server.sql("DROP TRIGGER fail ON rinnalla.object");
        QCOMPARE(mended.exit, 0);
        VERIFY_FAILS(put, code);
        VERIFY_OK(relay.put(object, "x"));
        VERIFY_OK(relay.remove(object));
    }

    /// Putting over another size is one transaction: where it fails, what was there stays.
    void aReplacementThatFailsChangesNothing()
    {
        PostgresRelay relay(address(), team);
        VERIFY_OK(relay.put(object, "cut"));
        QCOMPARE(m_server
                     .sql("CREATE FUNCTION public.no() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.body = "
                          "'whole' AND NOT EXISTS (SELECT FROM rinnalla.object) THEN RAISE 'planted' USING ERRCODE = "
                          "'53100'; END IF; RETURN NEW; END $$; CREATE TRIGGER no BEFORE INSERT ON rinnalla.object "
                          "FOR EACH ROW EXECUTE FUNCTION public.no()")
                     .exit,
                 0);
        VERIFY_FAILS(relay.put(object, "whole"), ErrorCode::DiskFull);
        QCOMPARE(relay.get(object).value_or(QByteArray()), QByteArray("cut"));
        QCOMPARE(m_server.sql("DROP TRIGGER no ON rinnalla.object").exit, 0);
        VERIFY_OK(relay.put(object, "whole"));
        QCOMPARE(relay.get(object).value_or(QByteArray()), QByteArray("whole"));
        VERIFY_OK(relay.remove(object));
    }

    void aServerThatWasAway()
    {
        PostgresRelay relay(address(), team);
        VERIFY_OK(relay.put(object, "before"));
        m_server.stop();
        VERIFY_FAILS(relay.get(object), ErrorCode::Io);
        VERIFY_FAILS(relay.put(object, "before"), ErrorCode::Io);
        QVERIFY(m_server.start());
        QCOMPARE(relay.get(object).value_or(QByteArray()), QByteArray("before"));
        m_server.stop(); // away and back between two calls: not even noticed
        QVERIFY(m_server.start());
        VERIFY_OK(relay.put(QStringLiteral("s/0a/2"), "after"));
        QCOMPARE(
            m_server.sql("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = 'worker'").out,
            QByteArray("1"));
        VERIFY_OK(relay.remove(QStringLiteral("s/0a/2")));
        VERIFY_OK(relay.remove(object));
    }

    /// The put waits for a lock that somebody holds while the server dies.
    void aServerThatDiesDuringAPut()
    {
        const QByteArray large(3'000'000, 'x');
        PostgresRelay relay(address(), team);
        VERIFY_OK(relay.list({}));
        std::thread holder(
            [&] { static_cast<void>(m_server.sql("BEGIN; LOCK TABLE rinnalla.object; SELECT pg_sleep(60)")); });
        QTRY_COMPARE_WITH_TIMEOUT(
            m_server
                .sql("SELECT count(*) FROM pg_locks WHERE mode = 'AccessExclusiveLock' AND granted AND relation = "
                     "'rinnalla.object'::regclass")
                .out,
            QByteArray("1"), 20'000);
        Status put;
        std::atomic<bool> isOver = false;
        std::thread putter([&] {
            put = PostgresRelay(address(), team).put(object, large);
            isOver = true;
        });
        QTRY_COMPARE_WITH_TIMEOUT(m_server.sql("SELECT count(*) FROM pg_locks WHERE NOT granted").out, QByteArray("1"),
                                  20'000);
        const bool wasWaiting = !isOver;
        m_server.stop(PostgresServer::Way::Immediate);
        putter.join();
        holder.join();
        QVERIFY(wasWaiting);
        VERIFY_FAILS(put, ErrorCode::Io);
        QVERIFY(m_server.start());
        VERIFY_FAILS(relay.get(object), ErrorCode::NotFound);
        VERIFY_OK(relay.put(object, large));
        QVERIFY(relay.get(object).value_or(QByteArray()) == large);
        VERIFY_OK(relay.remove(object));
    }

    void fiftyAtOnce()
    {
        std::atomic<int> well = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 50; ++i)
            threads.emplace_back([&, i] {
                PostgresRelay relay(address(), team);
                const QString name = QStringLiteral("h/%1").arg(i);
                const QByteArray bytes(10'000 + i, 'x');
                well += relay.put(name, bytes) && relay.get(name).value_or(QByteArray()) == bytes ? 1 : 0;
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(well.load(), 50);
        QCOMPARE(PostgresRelay(address(), team).list(QStringLiteral("h/")).value_or(QList<RelayEntry>()).size(), 50);
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
    }

    void theSecretStaysSecret()
    {
        heard.clear();
        const auto before = qInstallMessageHandler(hear);
        const QStringList files = QDir::temp().entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QString said;
        {
            PostgresRelay relay(address(), team);
            const bool isListed = relay.list({}).has_value();
            m_server.stop(PostgresServer::Way::Immediate);
            const auto lost = relay.list({});
            said = isListed && !lost ? lost.error().message + lost.error().detail : QStringLiteral("it worked");
        }
        const bool isBack = m_server.start();
        said += errorOf(m_server.address(QStringLiteral("nobody"), password)).detail;
        qInstallMessageHandler(before);
        QVERIFY(isBack);
        QVERIFY(said.contains(QStringLiteral("nobody")));
        QVERIFY(!said.toUtf8().contains(password));
        QVERIFY2(heard.isEmpty(), heard.constData());
        QVERIFY(!m_server.log().contains(password));
        QCOMPARE(QDir::temp().entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), files);
    }

    void theLineIsEncryptedAndPatient()
    {
        PostgresRelay relay(address(), team);
        VERIFY_OK(relay.list({}));
        QCOMPARE(m_server
                     .sql("SELECT s.ssl, s.version >= 'TLSv1.2' FROM pg_stat_ssl s JOIN pg_stat_activity a USING (pid) "
                          "WHERE a.usename = 'worker'")
                     .out,
                 QByteArray("t|t"));
    }
};

} // namespace Rinnalla

QTEST_GUILESS_MAIN(Rinnalla::TestPostgresFailures)
#include "testpostgresfailures.moc"
