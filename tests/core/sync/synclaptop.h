// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/conflicts.h"
#include "core/store/journal.h"
#include "core/store/merge.h"
#include "core/store/migrations.h"
#include "core/store/rows.h"
#include "core/sync/synchroniser.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memoryrelay.h"
#include "tests/support/seededrandom.h"

#include <sqlite3.h>

namespace Rinnalla {

/// A laptop that synchronises: a store in memory without a key, its clock and its random numbers.
class SyncLaptop {
public:
    explicit SyncLaptop(quint64 seed)
        : random(seed)
        , m_id(random.id())
    {
        start(std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE));
    }

    Result<Sync::SyncReport> sync(Relay& relay)
    {
        return Sync::Synchroniser(*connection, journal->state(), random, clock).run(relay);
    }

    Id device() const { return journal->device(); }
    QByteArray digest() { return Merge(*connection, journal->state()).position()->second.toBytes(); }
    VersionVector vector() { return *Merge(*connection, journal->state()).vector(); }
    std::optional<Record> record(Kind kind, const Id& id) const
    {
        const auto place = Rows::locate(*connection, id);
        return place ? Rows::load(*connection, kind, place->pk) : std::nullopt;
    }
    QList<Conflict> conflicts() const { return *Conflicts::all(*connection, *journal->state(), {}); }
    QStringList alarms() const
    {
        QStringList kinds;
        for (const Sync::Alarm& alarm : team->alarms())
            kinds += QString::number(int(alarm.kind)) + u' ' + alarm.detail;
        return kinds;
    }

    /// The whole store as it is now, as a backup keeps it; and back to it.
    std::unique_ptr<SQLite::Database> image() const
    {
        auto copy = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        copyDatabase(connection->handle(), copy->getHandle());
        return copy;
    }
    void restore(std::unique_ptr<SQLite::Database> image)
    {
        team.reset();
        journal.reset();
        connection.reset();
        start(std::move(image));
    }

    FakeClock clock;
    SeededRandom random;
    std::unique_ptr<Connection> connection;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Sync::Team> team;

private:
    static void copyDatabase(sqlite3* from, sqlite3* to)
    {
        sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
        sqlite3_backup_step(backup, -1);
        sqlite3_backup_finish(backup);
    }

    void start(std::unique_ptr<SQLite::Database> database)
    {
        connection = std::move(*Connection::adopt(std::move(database), Connection::Mode::ReadWrite));
        if (const Status migrated = migrate(*connection, knownMigrations()); !migrated)
            qFatal("%s", qPrintable(migrated.error().detail));
        journal = std::move(*Journal::open(*connection, clock, m_id));
        team = std::make_unique<Sync::Team>(*connection, journal->state(), random, clock);
    }

    Id m_id;
};

} // namespace Rinnalla
