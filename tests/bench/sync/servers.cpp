// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/sample.h"
#include "tests/bench/sync/laptop.h"
#include "tests/bench/sync/steps.h"
#include "tests/sync/servers/postgresserver.h"
#include "tests/sync/servers/webdavservers.h"

namespace Rinnalla::SyncBench {

namespace {

/// Two laptops over a server: many records there and back, then single changes.
QJsonObject measured(const Stage& stage, const RelayMaker& relay)
{
    Laptop a = Laptop::make(stage.place(QStringLiteral("a")));
    Laptop b = Laptop::make(stage.place(QStringLiteral("b")));
    letIn(a, b, relay);
    const auto ofA = relay(a.team().id().toBytes());
    const auto ofB = relay(b.team().id().toBytes());
    a.sync(*ofA);
    b.sync(*ofB);
    orEnd(a.store().journal().write(RecordMaker(stage.text, stage.seed).next(stage.count)));
    const double push = Bench::Sample::time([&] { a.sync(*ofA); });
    const double pull = Bench::Sample::time([&] { b.sync(*ofB); });
    QJsonObject answer = changesOver(a, b, *ofA, *ofB, stage);
    answer.insert(QStringLiteral("pushS"), push / 1000);
    answer.insert(QStringLiteral("pullS"), pull / 1000);
    return answer;
}

} // namespace

QJsonObject overPostgres(const Stage& stage)
{
    PostgresServer server;
    const QStringList init{QStringLiteral("init"), QStringLiteral("--partitions"), QStringLiteral("16")};
    if (!server.create() || server.setUp(init).exit != 0)
        return {}; // no PostgreSQL on this computer
    const QString login = QStringLiteral("bench");
    const QByteArray password = "a password for a benchmark";
    return measured(stage, [&](const QByteArray& team) {
        const Said added = server.setUp({QStringLiteral("add"), QString::fromLatin1(team.toHex()), login}, password);
        if (added.exit != 0)
            qFatal("%s", added.err.constData());
        return openRelay(server.address(login, password), team);
    });
}

QJsonObject overWebDav(const Stage& stage)
{
    ApacheServer server;
    if (!server.start())
        return {}; // no Apache on this computer
    return measured(stage, [&](const QByteArray& team) { return openRelay(server.address(), team); });
}

} // namespace Rinnalla::SyncBench
