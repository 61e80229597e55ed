// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/postgresrelay.h"

#include "tests/support/result.h"
#include "tests/sync/servers/postgresserver.h"

#include <QTest>

namespace Rinnalla {

namespace {

const QByteArray canary = "canary-of-team-b";
const QByteArray password = "correct horse battery";

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

/// What a login can do to another team's rows, said straight to the server: nothing. And the setup script.
class TestPostgresRights final : public QObject {
    Q_OBJECT

private:
    QByteArray rowsOfB() const
    {
        return m_server
            .sql("SELECT team, name, body FROM rinnalla.object WHERE team = '\\xbb02' "
                 "UNION ALL SELECT * FROM parted.object WHERE team = '\\xbb02' "
                 "ORDER BY 2")
            .out;
    }

    PostgresServer m_server;

private slots:
    void initTestCase()
    {
        QVERIFY2(m_server.create(), m_server.log().constData());
        const Said init = m_server.setUp({QStringLiteral("init")});
        QVERIFY2(init.exit == 0, init.err.constData());
        QCOMPARE(m_server.setUp(words("--schema parted --partitions 2 init")).exit, 0);
        for (const char* login : {"add aa01 a", "add bb02 b"}) {
            const Said added = m_server.setUp(words(login), password + '\n');
            QVERIFY2(added.exit == 0, added.err.constData());
        }
        const Said filled = m_server.sql("INSERT INTO rinnalla.object VALUES ('\\xaa01', 'm/1', 'ours');"
                                         "INSERT INTO rinnalla.object SELECT '\\xbb02', 's/secret' || i, "
                                         "'canary-of-team-b' || repeat('x', i)::bytea "
                                         "FROM generate_series(1, 3000, 30) i;"
                                         "INSERT INTO parted.member SELECT * FROM rinnalla.member;"
                                         "INSERT INTO parted.object SELECT * FROM rinnalla.object; ANALYZE");
        QVERIFY2(filled.exit == 0, filled.err.constData());
    }

    void anotherTeamStaysOutOfReach_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::addColumn<QByteArray>("answer"); // null: the server must refuse
        const auto refused = [](const char* name, const char* statement) {
            QTest::addRow("%s", name) << QByteArray(statement) << QByteArray();
        };
        const auto answers = [](const char* name, const char* statement, const char* answer) {
            QTest::addRow("%s", name) << QByteArray(statement) << QByteArray(answer);
        };
        // Reading and counting
        answers("every row", "SELECT name, body FROM rinnalla.object", "m/1|\\x6f757273");
        answers("their rows", "SELECT count(*) FROM rinnalla.object WHERE team = '\\xbb02'", "0");
        answers("through the partitioned table", "SELECT count(*) FROM parted.object", "1");
        refused("a partition itself", "SELECT count(*) FROM parted.object_0");
        refused("the other partition", "SELECT count(*) FROM parted.object_1");
        answers("a sample", "SELECT count(*) FROM rinnalla.object TABLESAMPLE SYSTEM (100)", "1");
        answers("by place on the disk", "SELECT count(*) FROM rinnalla.object WHERE ctid > '(0,1)'", "0");
        answers("copied out", "COPY rinnalla.object TO STDOUT", "\\\\xaa01\tm/1\t\\\\x6f757273");
        answers("as XML",
                "SELECT query_to_xml('SELECT count(*) AS n FROM rinnalla.object', true, true, '')::text ~ '<n>1<'",
                "t");
        answers("an error that depends on a body",
                "SELECT count(*) FROM rinnalla.object WHERE 1 / (octet_length(body) - 17) > 9", "0");
        answers("an error that shows a body",
                "SELECT count(*) FROM rinnalla.object WHERE octet_length(body) <> 4 AND convert_from(body, "
                "'UTF8')::int > 0",
                "0");
        answers("in a block of code",
                "DO $$ BEGIN IF (SELECT count(*) FROM rinnalla.object) <> 1 THEN RAISE 'more'; END IF; END $$", "");
        refused("without row security", "SET row_security = off; SELECT * FROM rinnalla.object");
        refused("to change", "SELECT * FROM rinnalla.object FOR UPDATE");
        refused(
            "the overflow table",
            "DO $$ DECLARE t regclass = (SELECT reltoastrelid FROM pg_class WHERE oid = 'rinnalla.object'::regclass); "
            "BEGIN EXECUTE format('SELECT * FROM %s', t); END $$");
        // Being someone else
        refused("as the other login", "SET ROLE b");
        refused("as the administrator", "SET ROLE admin");
        refused("as the other login's session", "SET SESSION AUTHORIZATION b");
        answers("as what all members are", "SET ROLE rinnalla_member; SELECT count(*) FROM rinnalla.object", "0");
        refused("into the other login", "GRANT b TO a");
        refused("to see all data", "GRANT pg_read_all_data TO a");
        refused("around row security", "ALTER ROLE a BYPASSRLS");
        refused("as superuser", "ALTER ROLE a SUPERUSER");
        refused("new roles", "CREATE ROLE c IN ROLE b");
        refused("their password", "ALTER ROLE b PASSWORD 'x'");
        // The rules
        refused("no row security", "ALTER TABLE rinnalla.object DISABLE ROW LEVEL SECURITY");
        refused("no policy", "DROP POLICY own_team ON rinnalla.object");
        refused("another policy", "CREATE POLICY mine ON rinnalla.object USING (true)");
        refused("another function",
                "CREATE OR REPLACE FUNCTION rinnalla.own_teams() RETURNS bytea[] LANGUAGE sql AS 'SELECT 1'");
        refused("into their team", "INSERT INTO rinnalla.member VALUES ('a', '\\xbb02')");
        refused("a changed membership", "UPDATE rinnalla.member SET team = '\\xbb02'");
        refused("no membership", "DELETE FROM rinnalla.member");
        answers("who is where", "SELECT * FROM rinnalla.member", "a|\\xaa01");
        answers("whose teams", "SELECT rinnalla.own_teams()", "{\"\\\\xaa01\"}");
        // Own objects that would carry a trick
        refused("a function", "CREATE FUNCTION public.leak(bytea) RETURNS bool LANGUAGE sql AS 'SELECT true'");
        refused("a function in the relay's schema",
                "CREATE FUNCTION rinnalla.leak() RETURNS int LANGUAGE sql AS 'SELECT 1'");
        refused("a temporary function", "CREATE FUNCTION pg_temp.leak() RETURNS int LANGUAGE sql AS 'SELECT 1'");
        refused("a temporary table", "CREATE TEMP TABLE member AS SELECT 'a'::name AS role, '\\xbb02'::bytea AS team");
        refused("a temporary view", "CREATE TEMP VIEW v AS SELECT * FROM rinnalla.object");
        refused("a schema", "CREATE SCHEMA mine");
        refused("a view", "CREATE VIEW public.v AS SELECT * FROM rinnalla.object");
        refused(
            "a trigger",
            "CREATE TRIGGER t BEFORE INSERT ON rinnalla.object EXECUTE FUNCTION suppress_redundant_updates_trigger()");
        refused("a rule", "CREATE RULE r AS ON INSERT TO rinnalla.object DO NOTHING");
        refused("an extension", "CREATE EXTENSION dblink");
        // Writing
        refused("put into their team", "INSERT INTO rinnalla.object VALUES ('\\xbb02', 'm/9', 'x')");
        refused("put under their name",
                "INSERT INTO rinnalla.object VALUES ('\\xbb02', 's/secret1', 'x') ON CONFLICT DO NOTHING");
        refused("put over theirs", "INSERT INTO rinnalla.object VALUES ('\\xbb02', 's/secret1', 'x') "
                                   "ON CONFLICT (team, name) DO UPDATE SET body = 'x'");
        refused("update theirs", "UPDATE rinnalla.object SET body = 'x' WHERE team = '\\xbb02'");
        refused("update our own", "UPDATE rinnalla.object SET body = 'x' WHERE team = '\\xaa01'");
        refused("our rows to them", "UPDATE rinnalla.object SET team = '\\xbb02'");
        refused("merge", "MERGE INTO rinnalla.object USING (SELECT 1) s ON team = '\\xbb02' WHEN MATCHED THEN UPDATE "
                         "SET body = 'x'");
        refused("copied in", "COPY rinnalla.object FROM STDIN");
        answers("delete theirs", "DELETE FROM rinnalla.object WHERE team = '\\xbb02' RETURNING name", "");
        answers("delete and show",
                "WITH d AS (DELETE FROM rinnalla.object WHERE team <> '\\xaa01' RETURNING *) SELECT count(*) FROM d",
                "0");
        refused("truncate", "TRUNCATE rinnalla.object");
        refused("delete in a partition", "DELETE FROM parted.object_1");
        refused("drop", "DROP TABLE rinnalla.object");
        // Catalogues, files, other sessions
        answers("statistics", "SELECT count(*) FROM pg_stats WHERE schemaname IN ('rinnalla', 'parted')", "0");
        refused("statistics themselves", "SELECT * FROM pg_statistic");
        refused("passwords", "SELECT * FROM pg_authid");
        refused("hashes", "SELECT passwd FROM pg_shadow");
        refused("a file", "SELECT pg_read_file('postgresql.conf')");
        refused("a folder", "SELECT pg_ls_dir('base')");
        refused("a program", "COPY (SELECT 1) TO PROGRAM 'true'");
        refused("a file to a large object", "SELECT lo_import('/etc/passwd')");
        refused("ending others' sessions",
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()");
    }

    void anotherTeamStaysOutOfReach()
    {
        QFETCH(const QByteArray, statement);
        QFETCH(const QByteArray, answer);
        const QByteArray before = rowsOfB();
        QVERIFY(before.contains(canary.toHex()));
        const Said said = m_server.sql(statement, QStringLiteral("a"));
        if (answer.isNull()) {
            QVERIFY2(said.exit != 0, said.out.constData());
            QVERIFY2(said.err.contains("permission denied") || said.err.contains("must ")
                         || said.err.contains("row-level") || said.err.contains("not supported")
                         || said.err.contains("would be affected"),
                     said.err.constData());
        } else {
            QVERIFY2(said.exit == 0, said.err.constData());
            QCOMPARE(said.out, answer);
        }
        for (const QByteArray& text : {said.out, said.err})
            QVERIFY(!text.contains(canary) && !text.contains(canary.toHex()) && !text.contains("s/secret3"));
        QCOMPARE(rowsOfB(), before);
    }

    /// Whether a name is there must not show in the refusal, nor how many rows in the planner's guess.
    void nothingTellsHowMuchTheyHave()
    {
        const auto refusal = [&](const char* name) {
            return m_server
                .sql(QByteArray("INSERT INTO rinnalla.object VALUES ('\\xbb02', '") + name + "', 'x')",
                     QStringLiteral("a"))
                .err;
        };
        QCOMPARE(refusal("s/secret1"), refusal("s/not-there"));
        const auto guess = [&](const char* table, const char* team) {
            const QByteArray query = QByteArray("EXPLAIN SELECT name FROM ") + table + ".object WHERE team = '\\x";
            return m_server.sql(query + team + '\'', QStringLiteral("a")).out.replace(team, "");
        };
        QVERIFY(guess("rinnalla", "bb02").contains("rows="));
        QCOMPARE(guess("rinnalla", "bb02"), guess("rinnalla", "cc03"));
    }

    void theSetupRunsTwice()
    {
        const QByteArray state =
            "SELECT relname, relrowsecurity, relacl FROM pg_class WHERE relnamespace = "
            "'rinnalla'::regnamespace ORDER BY 1; SELECT polrelid::regclass, polname FROM pg_policy "
            "ORDER BY 1, 2; SELECT count(*) FROM rinnalla.object";
        const Said before = m_server.sql(state);
        QVERIFY(before.out.contains("own_team"));
        const Said again = m_server.setUp({QStringLiteral("init")});
        QVERIFY2(again.exit == 0, again.err.constData());
        QCOMPARE(m_server.sql(state).out, before.out);
    }

    void passwordsReachTheServerHashed()
    {
        QVERIFY(m_server.sql("SELECT rolpassword FROM pg_authid WHERE rolname = 'a'").out.startsWith("SCRAM-SHA-256$"));
        QVERIFY(m_server.log().contains("ALTER USER")); // it logs every statement
        QVERIFY(!m_server.log().contains(password));
        QVERIFY(m_server.setUp(words("add dd04 short"), "too short\n").exit != 0);
        QCOMPARE(m_server.sql("SELECT count(*) FROM pg_roles WHERE rolname = 'short'").out, QByteArray("0"));
    }

    void setupTouchesNobodyElse()
    {
        QVERIFY(m_server.setUp(words("add aa01 admin"), password).exit != 0);
        QVERIFY(m_server.setUp(words("remove admin")).exit == 0);
        QCOMPARE(m_server.sql("SELECT rolsuper, rolcanlogin FROM pg_roles WHERE rolname = 'admin'").out,
                 QByteArray("t|t"));
        for (const char* wrong : {"add xyz u", "add aa01 U;DROP", "add aa01 rinnalla_member", "init --partitions x",
                                  "--schema a.b init", "nonsense", "add"})
            QVERIFY2(m_server.setUp(words(wrong), password).exit != 0, wrong);
    }

    void aRemovedLoginIsOut()
    {
        QCOMPARE(m_server.setUp(words("add ee05 leaver"), password).exit, 0);
        PostgresRelay relay(m_server.address(QStringLiteral("leaver"), password), QByteArray::fromHex("ee05"));
        VERIFY_OK(relay.put(QStringLiteral("m/1"), "kept"));
        const Said removed = m_server.setUp(words("remove leaver"));
        QVERIFY2(removed.exit == 0, removed.err.constData());
        VERIFY_FAILS(relay.list({}), ErrorCode::Refused); // its session is ended, and no new one begins
        QCOMPARE(m_server.sql("SELECT count(*) FROM pg_roles WHERE rolname = 'leaver'").out, QByteArray("0"));
        QVERIFY(m_server.setUp({QStringLiteral("sizes")}).out.contains("ee05 |"));
        QCOMPARE(m_server.setUp(words("erase ee05")).exit, 0);
        QVERIFY(!m_server.setUp({QStringLiteral("sizes")}).out.contains("ee05"));
    }

    void aLoginOfAnotherTeamIsToldSo()
    {
        PostgresRelay relay(m_server.address(QStringLiteral("a"), password), QByteArray::fromHex("bb02"));
        const auto listed = relay.list({});
        VERIFY_FAILS(listed, ErrorCode::Refused);
        QVERIFY(listed.error().message.contains(QStringLiteral("bb02")));
    }
};

} // namespace Rinnalla

QTEST_GUILESS_MAIN(Rinnalla::TestPostgresRights)
#include "testpostgresrights.moc"
