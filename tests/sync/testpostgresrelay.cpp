// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/postgresrelay.h"

#include "tests/support/result.h"
#include "tests/sync/relaycontract.h"
#include "tests/sync/servers/postgresserver.h"

#include <QMutex>
#include <QTest>

namespace Rinnalla {

/// The contract, on a plain table and on a partitioned one.
class TestPostgresRelay final : public RelayContract {
    Q_OBJECT

public:
    explicit TestPostgresRelay(const char* partitions)
        : m_partitions(QLatin1StringView(partitions))
    {}

protected:
    std::unique_ptr<Relay> make(const QByteArray& team) override
    {
        const QMutexLocker lock(&m_mutex);
        const QByteArray values = "('contract', '\\x" + team.toHex() + "')";
        const Said let = m_server.sql("INSERT INTO team.member VALUES " + values + " ON CONFLICT DO NOTHING");
        if (let.exit != 0)
            qCritical("%s", let.err.constData());
        return std::make_unique<PostgresRelay>(
            m_server.address(QStringLiteral("contract"), m_password, QStringLiteral("team")), team);
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_server.create(), m_server.log().constData());
        const QStringList schema{QStringLiteral("--schema"), QStringLiteral("team")};
        const QStringList init{QStringLiteral("init"), QStringLiteral("--partitions"), m_partitions};
        QCOMPARE(m_server.setUp(schema + init).exit, 0);
        const Said added = m_server.setUp(
            schema + QStringList{QStringLiteral("add"), QStringLiteral("00"), QStringLiteral("contract")}, m_password);
        QVERIFY2(added.exit == 0, added.err.constData());
        QCOMPARE(m_server.sql("SELECT count(*) FROM pg_inherits WHERE inhparent = 'team.object'::regclass").out,
                 m_partitions.toLatin1());
    }

    /// The name is looked up by the key, not by reading the team's every row.
    void listsByTheKey()
    {
        const Said plan =
            m_server.sql("SET enable_seqscan = off; EXPLAIN SELECT name, octet_length(body) FROM team.object "
                         "WHERE team = '\\x00' AND name >= 's/' AND name < 's/~'",
                         QStringLiteral("contract"));
        QVERIFY2(plan.out.contains("Index Cond: ((team = ANY (team.own_teams())) AND (team = "), plan.out.constData());
        QVERIFY2(!plan.out.contains("Filter"), plan.out.constData());
    }

private:
    PostgresServer m_server;
    QByteArray m_password = "pass 'word\" \\ with everything";
    QMutex m_mutex;
    QString m_partitions;
};

} // namespace Rinnalla

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    Rinnalla::TestPostgresRelay plain("0");
    Rinnalla::TestPostgresRelay partitioned("4");
    return QTest::qExec(&plain, argc, argv) + QTest::qExec(&partitioned, argc, argv);
}

#include "testpostgresrelay.moc"
