// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/backup.h"

#include "core/domain/kinds.h"
#include "core/store/keyfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

namespace Rinnalla::Backup {

namespace {

constexpr int PagesAtOnce = 2560; // 10 MiB between two looks at the progress
const QStringList SideFiles{QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-keys"),
                            QStringLiteral("-keys2")};

Status copyPages(Store& store, Connection& target, const Progress& progress)
{
    sqlite3_backup* backup = sqlite3_backup_init(target.handle(), "main", store.connection().handle(), "main");
    if (!backup)
        return tl::unexpected(errorFrom(SQLite::Exception(target.handle(), sqlite3_errcode(target.handle()))));
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
        return tl::unexpected(errorFrom(SQLite::Exception(target.handle(), step)));
    return {};
}

Status proves(const QString& path, const SecretBuffer& key)
{
    auto copy = Connection::open(path, key, Connection::Mode::ReadOnly);
    if (!copy)
        return tl::unexpected(copy.error());
    const auto findings = verify(**copy);
    if (!findings)
        return tl::unexpected(findings.error());
    if (!findings->isEmpty())
        return failure(ErrorCode::Damaged,
                       QCoreApplication::translate("Backup", "The backup did not pass its check and "
                                                             "was removed."),
                       findings->first());
    return {};
}

Status copyStore(Store& store, const QString& target, const Progress& progress)
{
    FileSystem& files = store.environment().files;
    const auto keys = KeyFile(files, store.path()).read();
    if (!keys)
        return tl::unexpected(keys.error());
    if (const Status written = KeyFile(files, target).write(*keys); !written)
        return written;
    {
        auto copy = Connection::open(target, store.dataKey(), Connection::Mode::Create);
        if (!copy)
            return tl::unexpected(copy.error());
        if (const Status copied = copyPages(store, **copy, progress); !copied)
            return copied;
    }
    return proves(target, store.dataKey());
}

} // namespace

Status make(Store& store, const QString& target, const Progress& progress)
{
    FileSystem& files = store.environment().files;
    for (const QString& side : SideFiles)
        if (files.exists(target + side))
            return failure(ErrorCode::Refused, QCoreApplication::translate("Backup", "There is already a file of that "
                                                                                     "name. It was not touched. Choose "
                                                                                     "another name."));
    const Status made = copyStore(store, target, progress);
    if (made)
        return store.local().set(QStringLiteral("last-backup"), store.clock().nowMs());
    for (const QString& side : SideFiles)
        if (const Status removed = files.remove(target + side); !removed)
            return removed;
    return made;
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

    // The new files are laid beside the old ones and proved first; only then names change.
    const QString incoming = storePath + QStringLiteral("-restoring");
    for (const QString& side : SideFiles)
        if (const Status removed = files.remove(incoming + side); !removed)
            return tl::unexpected(removed.error());
    if (const Status copied = files.copy(backup, incoming); !copied)
        return tl::unexpected(copied.error());
    if (const Status written = KeyFile(files, incoming).write(*keys); !written)
        return tl::unexpected(written.error());
    if (const Status proved = proves(incoming, *key); !proved)
        return tl::unexpected(proved.error());

    QString kept;
    if (files.exists(storePath) || KeyFile(files, storePath).exists()) {
        const QString stamp = environment.clock.now().toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"));
        kept = storePath + QStringLiteral("-before-restore-") + stamp;
        for (const QString& side : SideFiles)
            if (files.exists(storePath + side))
                if (const Status renamed = files.rename(storePath + side, kept + side); !renamed)
                    return tl::unexpected(renamed.error());
    }
    for (const QString& side : SideFiles)
        if (files.exists(incoming + side))
            if (const Status renamed = files.rename(incoming + side, storePath + side); !renamed)
                return tl::unexpected(renamed.error());
    return kept;
}

Result<QStringList> verify(Connection& connection)
{
    return guarded([&] {
        QStringList findings;
        for (const char* check :
             {"PRAGMA cipher_integrity_check", "PRAGMA integrity_check", "PRAGMA foreign_key_check"}) {
            Statement query = connection.prepare(check);
            while (query.step())
                if (query.text(0) != QStringLiteral("ok"))
                    findings += query.text(0);
        }
        for (const KindInfo& kind : allKinds()) {
            Statement query =
                connection.prepare(QByteArray("SELECT count(*) FROM ") + kind.name
                                   + " t LEFT JOIN object o ON o.pk = t.pk AND o.kind = ? AND o.erased = 0"
                                     " WHERE o.pk IS NULL OR NOT EXISTS"
                                     " (SELECT 1 FROM journal j WHERE j.object = t.pk)");
            query.with(int(kind.kind)).step();
            if (query.integer(0) > 0)
                findings += QStringLiteral("%1: %2 rows without a journal")
                                .arg(QLatin1StringView(kind.name))
                                .arg(query.integer(0));
        }
        return findings;
    });
}

} // namespace Rinnalla::Backup
