// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/sample.h"
#include "tests/bench/sync/laptop.h"
#include "tests/bench/sync/scale.h"
#include "tests/support/seededrandom.h"
#include "tests/sync/servers/postgresserver.h"

#include <cstdio>

namespace Rinnalla::SyncBench {

namespace {

constexpr int Rounds = 200;
constexpr int OwnObjects = 200;
constexpr int ObjectSize = 64 * 1024;
const QByteArray Team(16, '\x2a');
const QByteArray List = "SELECT name, octet_length(body) FROM rinnalla.object WHERE team = '\\x" + Team.toHex() + "'";

QString nameOf(int number)
{
    return QStringLiteral("s/%1/%2").arg(QString(32, u'a')).arg(number, 12, 10, QLatin1Char('0'));
}

/// Other teams with ten objects of 1 KiB each, as many as there are not yet.
void growTo(const PostgresServer& server, int teams)
{
    const Said grown = server.sql("INSERT INTO rinnalla.object (team, name, body) "
                                  "SELECT decode(md5(t::text), 'hex'), 'p/' || md5(o::text), "
                                  "decode(repeat(md5(t::text || o::text), 32), 'hex') "
                                  "FROM generate_series(1, "
                                  + QByteArray::number(teams)
                                  + ") t, generate_series(1, 10) o ON CONFLICT DO NOTHING; ANALYZE rinnalla.object");
    if (grown.exit != 0)
        qFatal("%s", grown.err.constData());
}

/// Pages of 8 KiB the server touches to list one team: what a busy machine does not blur.
int pagesToList(const PostgresServer& server, const QString& login)
{
    const Said plan = server.sql("EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF) " + List, login);
    const QString whole =
        QString::fromUtf8(plan.out).section(QStringLiteral("Buffers: shared"), 1, 1).section(u'\n', 0, 0);
    int pages = 0;
    for (const QString& count : whole.split(u' ', Qt::SkipEmptyParts))
        pages += count.section(u'=', 1).toInt();
    return pages;
}

} // namespace

void scaleTeams(const QList<int>& sizes)
{
    PostgresServer server;
    const QStringList init{QStringLiteral("init"), QStringLiteral("--partitions"), QStringLiteral("16")};
    if (!server.create() || server.setUp(init).exit != 0) {
        std::printf("PostgreSQL is not on this computer.\n");
        return;
    }
    const QString login = QStringLiteral("bench");
    const QByteArray password = "a password for a benchmark";
    if (const Said added = server.setUp({QStringLiteral("add"), QString::fromLatin1(Team.toHex()), login}, password);
        added.exit != 0)
        qFatal("%s", added.err.constData());
    const auto relay = openRelay(server.address(login, password), Team);
    QByteArray body(ObjectSize, Qt::Uninitialized);
    SeededRandom(7).fill(body.data(), ObjectSize);
    for (int i = 0; i < OwnObjects; ++i)
        orEnd(relay->put(nameOf(i), body));

    std::printf("| other teams | rows of theirs | list of %d names, ms | get of 64 KiB, ms | put of 64 KiB, ms | pages "
                "for the list |\n"
                "|---:|---:|---:|---:|---:|---:|\n",
                OwnObjects);
    int put = OwnObjects;
    for (const int teams : sizes) {
        growTo(server, teams);
        const auto list = Bench::Sample::of(Rounds, [&](int) { orEnd(relay->list({})); });
        const auto get = Bench::Sample::of(Rounds, [&](int i) { orEnd(relay->get(nameOf(i % OwnObjects))); });
        const auto puts = Bench::Sample::of(
            Rounds, [&](int) { orEnd(relay->put(nameOf(put), body)); },
            [&](int) { orEnd(relay->remove(nameOf(put++))); });
        std::printf("| %d | %d | %.2f | %.2f | %.2f | %d |\n", teams, teams * 10, list.median(), get.median(),
                    puts.median(), pagesToList(server, login));
        std::fflush(stdout);
    }
    const Said plan = server.sql("EXPLAIN (COSTS OFF) " + List, login);
    std::printf("\n%s\n", plan.out.constData());
}

} // namespace Rinnalla::SyncBench
