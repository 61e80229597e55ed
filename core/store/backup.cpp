// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/backup.h"

#include "core/store/keyfile.h"
#include "core/store/placing.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace Rinnalla::Backup {

namespace {

constexpr int PagesAtOnce = 2560; // 10 MiB between two looks at the progress

/// What is copied: an open store, or what another thread reads of it.
struct Original {
    FileSystem& files;
    const QString& path;
    const SecretBuffer& key;
    Connection& connection;
};

Status copyPages(Connection& original, Connection& target, const Progress& progress)
{
    sqlite3_backup* backup = sqlite3_backup_init(target.handle(), "main", original.handle(), "main");
    if (!backup)
        return tl::unexpected(errorFrom(SQLite::Exception(target.handle())));
    int step = SQLITE_OK;
    bool stopped = false;
    while (step == SQLITE_OK && !stopped) {
        step = sqlite3_backup_step(backup, PagesAtOnce);
        const int total = sqlite3_backup_pagecount(backup);
        const int done = total - sqlite3_backup_remaining(backup);
        stopped = progress && !progress(total ? static_cast<int>(qint64(100) * done / total) : 100);
    }
    sqlite3_backup_finish(backup);
    if (stopped)
        return failure(ErrorCode::Cancelled,
                       QCoreApplication::translate("Backup", "The backup was stopped. No file was "
                                                             "left behind."));
    if (step != SQLITE_DONE)
        return tl::unexpected(errorFrom(SQLite::Exception(sqlite3_errstr(step), step)));
    return {};
}

/// Opens the copy and checks all of it; closing leaves one whole file.
Status proves(const QString& path, const SecretBuffer& key)
{
    auto copy = Connection::open(path, key, Connection::Mode::ReadWrite);
    if (!copy)
        return tl::unexpected(copy.error());
    const auto findings = verify(**copy);
    if (!findings)
        return tl::unexpected(findings.error());
    if (!findings->isEmpty())
        return failure(ErrorCode::Damaged,
                       QCoreApplication::translate("Backup", "The copy did not pass its check and was removed. Nothing "
                                                             "else was changed."),
                       findings->first());
    (*copy)->mayFold();
    return {};
}

Status layCopy(const Original& original, const QString& path, const Progress& progress)
{
    const auto keys = KeyFile(original.files, original.path).read();
    if (!keys)
        return tl::unexpected(keys.error());
    if (const Status written = KeyFile(original.files, path).write(*keys); !written)
        return written;
    if (const Status made = original.files.writeAtomically(path, {}); !made) // only the owner's
        return made;
    {
        auto copy = Connection::open(path, original.key, Connection::Mode::ReadWrite);
        if (!copy)
            return tl::unexpected(copy.error());
        if (const Status copied = copyPages(original.connection, **copy, progress); !copied)
            return copied;
    }
    return proves(path, original.key);
}

/// Its other life may have gone on, and nothing that can be seen from here needs to tell of that.
Status markRestored(const QString& path, const SecretBuffer& key)
{
    auto copy = Connection::open(path, key, Connection::Mode::ReadWrite);
    if (!copy)
        return tl::unexpected(copy.error());
    Gate gate;
    const Status marked = LocalState(**copy, gate).set(RestoredMark, true);
    (*copy)->mayFold();
    return marked;
}

/// A backup that a program had open and did not close has edits in its log.
Status layBackup(FileSystem& files, const QString& backup, const QString& path, const KeySlots& keys,
                 const SecretBuffer& key)
{
    const QString log = QStringLiteral("-wal");
    if (const Status copied = files.copy(backup, path); !copied)
        return copied;
    if (files.exists(backup + log))
        if (const Status copied = files.copy(backup + log, path + log); !copied)
            return copied;
    if (const Status written = KeyFile(files, path).write(keys); !written)
        return written;
    if (const Status proved = proves(path, key); !proved)
        return proved;
    return markRestored(path, key);
}

/// What was laid and not put in its place goes away; the error stays the first one.
tl::unexpected<Error> withdrawn(Placing& placing, const Error& error)
{
    if (!placing.isUnfinished())
        static_cast<void>(placing.clear());
    return tl::unexpected(error);
}

Status makeFrom(const Original& original, const QString& target, const Progress& progress)
{
    Placing placing(original.files, target);
    if (const Status finished = placing.finish(); !finished)
        return finished;
    if (placing.isTaken())
        return failure(ErrorCode::Refused, QCoreApplication::translate("Backup", "There is already a file of that "
                                                                                 "name. It was not touched. Choose "
                                                                                 "another name."));
    const Status made =
        placing.clear().and_then([&] { return layCopy(original, placing.arrivingPath(), progress); }).and_then([&] {
            return placing.put();
        });
    if (!made)
        return withdrawn(placing, made.error());
    return {};
}

} // namespace

Status make(Store& store, const QString& target, const Progress& progress)
{
    const Original original{store.environment().files, store.path(), store.dataKey(), store.connection()};
    const Status made = makeFrom(original, target, progress);
    if (made)
        noteMade(store);
    return made;
}

Result<Source> sourceOf(const Store& store)
{
    auto reader = store.openReader();
    if (!reader)
        return tl::unexpected(reader.error());
    return Source{store.environment(), store.path(), store.dataKey().copy(), std::move(*reader)};
}

Status make(Source& source, const QString& target, const Progress& progress)
{
    return makeFrom({source.environment.files, source.path, source.key, *source.reader}, target, progress);
}

/// The copy is made and proved; where its date cannot be kept, the reminder merely comes too early.
void noteMade(Store& store)
{
    static_cast<void>(store.local().set(QStringLiteral("last-backup"), store.clock().nowMs()));
}

Result<QString> restore(const Environment& environment, const QString& backup, const QString& storePath,
                        const SecretBuffer& passphrase)
{
    FileSystem& files = environment.files;
    const auto keys = KeyFile(files, backup).read();
    if (!keys)
        return tl::unexpected(keys.error());
    const auto key = keys->open(KeySlots::Kind::Passphrase, passphrase);
    if (!key)
        return tl::unexpected(key.error());
    const auto lock = files.lock(storePath + QStringLiteral("-lock")); // nobody may have it open
    if (!lock)
        return tl::unexpected(lock.error());

    Placing placing(files, storePath);
    if (const Status finished = placing.finish(); !finished)
        return tl::unexpected(finished.error());
    QString kept;
    if (placing.isTaken()) {
        const QString stamp = environment.clock.now().toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"));
        kept = placing.freeName(storePath + QStringLiteral("-before-restore-") + stamp);
    }
    const Status put = placing.clear()
                           .and_then([&] { return layBackup(files, backup, placing.arrivingPath(), *keys, *key); })
                           .and_then([&] { return placing.put(kept); });
    if (!put)
        return withdrawn(placing, put.error());
    return kept;
}

} // namespace Rinnalla::Backup
