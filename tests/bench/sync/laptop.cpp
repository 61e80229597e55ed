// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/sync/laptop.h"

#include "core/sync/folderrelay.h"

#include <QDir>
#include <QFile>

#include <cstring>

namespace Rinnalla::SyncBench {

namespace {

Environment environment()
{
    static SystemClock clock;
    static SystemRandom random;
    static SystemFileSystem files;
    return {clock, random, files, KdfCost::minimal()};
}

SecretBuffer passphrase()
{
    static constexpr char text[] = "benchmark";
    return SecretBuffer(text, std::strlen(text));
}

QString storeIn(const QString& folder)
{
    return folder + QStringLiteral("/bench.rinnalla");
}

} // namespace

Laptop::Laptop(std::unique_ptr<Store> store)
    : m_store(std::move(store))
    , m_writer(orEnd(m_store->openWriter()))
    , m_team(std::make_unique<Sync::Team>(*m_writer, m_store->journal().state(), m_store->random(), m_store->clock()))
{}

Laptop Laptop::make(const QString& folder)
{
    QDir().mkpath(folder);
    return Laptop(std::move(orEnd(Store::create(environment(), storeIn(folder), passphrase())).store));
}

Laptop Laptop::open(const QString& folder)
{
    return Laptop(orEnd(Store::open(environment(), storeIn(folder), passphrase())));
}

Sync::SyncReport Laptop::sync(Relay& relay)
{
    Sync::Synchroniser synchroniser(*m_writer, m_store->journal().state(), m_store->random(), m_store->clock());
    const Sync::SyncReport report = orEnd(synchroniser.run(relay));
    if (report.needsPerson())
        qFatal("%d conflicts, %d alarms", report.conflicts, static_cast<int>(report.alarms.size()));
    return report;
}

RelayMaker inFolder(const QString& folder)
{
    return [folder](const QByteArray& team) {
        QDir().mkpath(folder);
        return std::make_unique<FolderRelay>(folder, team);
    };
}

void letIn(Laptop& admin, Laptop& joiner, const RelayMaker& relay)
{
    if (admin.team().standing() == Sync::Team::Standing::None)
        orEnd(admin.team().found(QStringLiteral("first")));
    orEnd(joiner.team().join(orEnd(admin.team().invite()), QStringLiteral("another")));
    const auto ofAdmin = relay(admin.team().id().toBytes());
    const auto ofJoiner = relay(joiner.team().id().toBytes());
    joiner.sync(*ofJoiner);
    admin.sync(*ofAdmin);
    joiner.sync(*ofJoiner);
    admin.sync(*ofAdmin);
}

double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    return 0;
}

} // namespace Rinnalla::SyncBench
