// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faultyvfs.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QList>

#include <sqlite3.h>

#include <memory>
#include <random>

namespace Rinnalla {

namespace {

/// A change that the disk may not have yet: how to take it back, and how to make it again.
struct Pending {
    qint64 offset = 0;
    QByteArray before; ///< what was there, shorter where the file ended
    QByteArray after;
    qint64 sizeBefore = 0;
    bool truncates = false;
    qint64 sizeAfter = 0;
};

struct Disk {
    sqlite3_vfs* real = nullptr;
    FaultyVfs::Fault fault = FaultyVfs::Fault::None;
    int at = 0;
    int changes = 0;
    QHash<QByteArray, QList<Pending>> pending;
    std::mt19937 random;

    bool hasFailed() const { return fault != FaultyVfs::Fault::None && changes >= at; }
    bool losesUnsynced() const { return fault == FaultyVfs::Fault::PowerCut || fault == FaultyVfs::Fault::TornPower; }

    /// The result code of the next change; SQLITE_OK where it may happen.
    int change(bool needsRoom, int errorCode)
    {
        ++changes;
        if (!hasFailed())
            return SQLITE_OK;
        switch (fault) {
        case FaultyVfs::Fault::IoError:
            return changes == at ? errorCode : SQLITE_OK;
        case FaultyVfs::Fault::DiskFull:
            return needsRoom ? SQLITE_FULL : SQLITE_OK;
        default:
            return errorCode;
        }
    }
};

Disk disk;

struct File {
    sqlite3_file base;
    sqlite3_file* real;
    QByteArray* name;
};

sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->real;
}

QList<Pending>& pendingOf(sqlite3_file* file)
{
    return disk.pending[*reinterpret_cast<File*>(file)->name];
}

int closeFile(sqlite3_file* file)
{
    auto* own = reinterpret_cast<File*>(file);
    const int result = own->real->pMethods->xClose(own->real);
    sqlite3_free(own->real);
    delete own->name;
    return result;
}

int readFile(sqlite3_file* file, void* bytes, int size, sqlite3_int64 offset)
{
    return realOf(file)->pMethods->xRead(realOf(file), bytes, size, offset);
}

qint64 sizeOf(sqlite3_file* file)
{
    sqlite3_int64 size = 0;
    realOf(file)->pMethods->xFileSize(realOf(file), &size);
    return size;
}

QByteArray bytesAt(sqlite3_file* file, qint64 offset, qint64 size)
{
    const qint64 there = qMax<qint64>(0, qMin(size, sizeOf(file) - offset));
    QByteArray bytes(there, '\0');
    if (there > 0)
        realOf(file)->pMethods->xRead(realOf(file), bytes.data(), static_cast<int>(there), offset);
    return bytes;
}

int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset)
{
    if (const int failed = disk.change(true, SQLITE_IOERR_WRITE))
        return failed;
    if (disk.losesUnsynced())
        pendingOf(file) += Pending{offset, bytesAt(file, offset, size),
                                   QByteArray(static_cast<const char*>(bytes), size), sizeOf(file)};
    return realOf(file)->pMethods->xWrite(realOf(file), bytes, size, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    if (const int failed = disk.change(false, SQLITE_IOERR_TRUNCATE))
        return failed;
    const qint64 before = sizeOf(file);
    if (disk.losesUnsynced() && size < before)
        pendingOf(file) += Pending{size, bytesAt(file, size, before - size), {}, before, true, size};
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file* file, int)
{
    if (const int failed = disk.change(false, SQLITE_IOERR_FSYNC))
        return failed;
    pendingOf(file).clear(); // nothing real is synchronised: the test plays the disk
    return SQLITE_OK;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int checkLock(sqlite3_file* file, int* held)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), held);
}

int control(sqlite3_file* file, int operation, void* argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}

int sectorSize(sqlite3_file* file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int characteristics(sqlite3_file*)
{
    return 0; // promises nothing: no atomic writes, no order
}

int mapShared(sqlite3_file* file, int region, int size, int extend, void volatile** out)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), region, size, extend, out);
}

int lockShared(sqlite3_file* file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}

void barrier(sqlite3_file* file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int unmapShared(sqlite3_file* file, int remove)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

const sqlite3_io_methods Methods{2,        closeFile,   readFile,        writeFile,  truncateFile,
                                 syncFile, fileSize,    lockFile,        unlockFile, checkLock,
                                 control,  sectorSize,  characteristics, mapShared,  lockShared,
                                 barrier,  unmapShared, nullptr,         nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    auto* own = reinterpret_cast<File*>(file);
    own->base.pMethods = nullptr;
    int exists = 0;
    disk.real->xAccess(disk.real, name ? name : "", SQLITE_ACCESS_EXISTS, &exists);
    if (!exists)
        if (const int failed = disk.change(true, SQLITE_CANTOPEN))
            return failed == SQLITE_FULL ? SQLITE_CANTOPEN : failed;
    own->real = static_cast<sqlite3_file*>(sqlite3_malloc(disk.real->szOsFile));
    const int result = disk.real->xOpen(disk.real, name, own->real, flags, outFlags);
    if (result != SQLITE_OK) {
        sqlite3_free(own->real);
        return result;
    }
    own->name = new QByteArray(name);
    own->base.pMethods = &Methods;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs*, const char* name, int sync)
{
    if (const int failed = disk.change(false, SQLITE_IOERR_DELETE))
        return failed;
    disk.pending.remove(name);
    return disk.real->xDelete(disk.real, name, sync);
}

sqlite3_vfs vfs;

void apply(QFile& file, qint64 size, qint64 offset, const QByteArray& bytes)
{
    file.resize(size);
    file.seek(offset);
    file.write(bytes);
}

} // namespace

FaultyVfs::FaultyVfs()
{
    disk = Disk();
    disk.real = sqlite3_vfs_find(nullptr);
    vfs = *disk.real;
    vfs.zName = "faulty";
    vfs.pNext = nullptr;
    vfs.szOsFile = sizeof(File);
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    sqlite3_vfs_register(&vfs, 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&vfs);
    sqlite3_vfs_register(disk.real, 1);
}

void FaultyVfs::arm(Fault fault, int change)
{
    disk.fault = fault;
    disk.at = change;
    disk.changes = 0;
    disk.pending.clear();
    disk.random.seed(static_cast<unsigned>(change));
}

void FaultyVfs::failFromNow()
{
    disk.at = disk.changes + 1;
}

bool FaultyVfs::hasFailed() const
{
    return disk.hasFailed();
}

void FaultyVfs::restart()
{
    for (auto it = disk.pending.begin(); it != disk.pending.end(); ++it) {
        QFile file(QString::fromUtf8(it.key()));
        if (!file.exists() || !file.open(QIODevice::ReadWrite))
            continue;
        for (auto change = it->rbegin(); change != it->rend(); ++change)
            apply(file, change->sizeBefore, change->offset, change->before);
        for (const Pending& change : std::as_const(*it)) {
            if (disk.fault != Fault::TornPower || disk.random() % 2 == 0)
                continue;
            if (change.truncates)
                file.resize(qMin(file.size(), change.sizeAfter));
            else
                apply(file, qMax(file.size(), change.offset + change.after.size()), change.offset, change.after);
        }
    }
    arm(Fault::None, 0);
}

} // namespace Rinnalla
