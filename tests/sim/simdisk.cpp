// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/simdisk.h"

#include <sqlite3.h>

#include <cstring>
#include <random>

namespace Rinnalla::Sim {

namespace {

QMap<int, SimDisk*>& disks()
{
    static QMap<int, SimDisk*> all;
    return all;
}

struct File {
    sqlite3_file base;
    SimDisk* disk;     ///< null: a file of SQLite's own that nobody else sees
    QByteArray* name;  ///< owned; as the disk knows it
    QByteArray* bytes; ///< owned where there is no disk
    int level;
};

File* own(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file);
}

QByteArray* bytesOf(sqlite3_file* file)
{
    return own(file)->disk ? own(file)->disk->file(*own(file)->name, true) : own(file)->bytes;
}

int closeFile(sqlite3_file* file)
{
    delete own(file)->name;
    delete own(file)->bytes;
    return SQLITE_OK;
}

int readFile(sqlite3_file* file, void* out, int size, sqlite3_int64 offset)
{
    const QByteArray& bytes = *bytesOf(file);
    const qint64 there = qBound<qint64>(0, qint64(bytes.size()) - offset, qint64(size));
    if (there > 0)
        std::memcpy(out, bytes.constData() + offset, static_cast<std::size_t>(there));
    if (there == size)
        return SQLITE_OK;
    std::memset(static_cast<char*>(out) + there, 0, static_cast<std::size_t>(size - there));
    return SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file* file, const void* in, int size, sqlite3_int64 offset)
{
    QByteArray& bytes = *bytesOf(file);
    if (SimDisk* disk = own(file)->disk) {
        if (const int failed = disk->change(true, SQLITE_IOERR_WRITE))
            return failed;
        if (disk->losesUnsynced())
            disk->note({*own(file)->name, offset, bytes.mid(offset, size),
                        QByteArray(static_cast<const char*>(in), size), bytes.size()});
    }
    if (bytes.capacity() < offset + size)
        bytes.reserve(2 * (offset + size)); // a log grows by small pieces
    if (bytes.size() < offset + size)
        bytes.resize(offset + size);
    std::memcpy(bytes.data() + offset, in, static_cast<std::size_t>(size));
    return SQLITE_OK;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    QByteArray& bytes = *bytesOf(file);
    if (SimDisk* disk = own(file)->disk) {
        if (const int failed = disk->change(false, SQLITE_IOERR_TRUNCATE))
            return failed;
        if (disk->losesUnsynced())
            disk->note({*own(file)->name, size, bytes.mid(size), {}, bytes.size()});
    }
    if (size < bytes.size())
        bytes.truncate(size);
    return SQLITE_OK;
}

int syncFile(sqlite3_file* file, int)
{
    if (SimDisk* disk = own(file)->disk) {
        if (const int failed = disk->change(false, SQLITE_IOERR_FSYNC))
            return failed;
        disk->forget(*own(file)->name);
    }
    return SQLITE_OK;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    *size = bytesOf(file)->size();
    return SQLITE_OK;
}

int lockFile(sqlite3_file* file, int level)
{
    own(file)->level = qMax(own(file)->level, level);
    return SQLITE_OK;
}

int unlockFile(sqlite3_file* file, int level)
{
    own(file)->level = level;
    return SQLITE_OK;
}

int checkLock(sqlite3_file* file, int* held)
{
    *held = own(file)->level >= SQLITE_LOCK_RESERVED;
    return SQLITE_OK;
}

int control(sqlite3_file*, int, void*)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file*)
{
    return 4096;
}

int characteristics(sqlite3_file*)
{
    return 0;
}

const sqlite3_io_methods Methods{1,        closeFile,  readFile,  writeFile, truncateFile, syncFile,        fileSize,
                                 lockFile, unlockFile, checkLock, control,   sectorSize,   characteristics, nullptr,
                                 nullptr,  nullptr,    nullptr,   nullptr,   nullptr};

/// "/<number>/<name>"
SimDisk* diskOf(const QByteArray& path)
{
    const qsizetype end = path.indexOf('/', 1);
    return path.startsWith('/') ? disks().value(path.mid(1, end - 1).toInt()) : nullptr;
}

/// In the files' own names, so that an image fits every disk.
QByteArray nameIn(const QByteArray& path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

int openFile(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* outFlags)
{
    File* opened = own(file);
    opened->base.pMethods = nullptr;
    opened->level = 0;
    opened->disk = path ? diskOf(path) : nullptr;
    opened->name = new QByteArray(nameIn(path));
    opened->bytes = nullptr;
    if (!opened->disk) {
        opened->bytes = new QByteArray;
    } else if (!opened->disk->file(*opened->name, false)) {
        const int failed = flags & SQLITE_OPEN_CREATE ? opened->disk->change(true, SQLITE_CANTOPEN) : SQLITE_CANTOPEN;
        if (failed) {
            delete opened->name;
            return SQLITE_CANTOPEN;
        }
        opened->disk->file(*opened->name, true);
    }
    opened->base.pMethods = &Methods;
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs*, const char* path, int)
{
    SimDisk* disk = diskOf(path);
    if (!disk || !disk->file(nameIn(path), false))
        return SQLITE_IOERR_DELETE_NOENT;
    if (const int failed = disk->change(false, SQLITE_IOERR_DELETE))
        return failed;
    disk->remove(nameIn(path));
    return SQLITE_OK;
}

int hasAccess(sqlite3_vfs*, const char* path, int, int* result)
{
    SimDisk* disk = diskOf(path);
    *result = disk && disk->file(nameIn(path), false);
    return SQLITE_OK;
}

int fullName(sqlite3_vfs*, const char* path, int size, char* out)
{
    qstrncpy(out, path, static_cast<size_t>(size));
    return SQLITE_OK;
}

/// What SQLite asks of the system beside files always answers the same.
int randomness(sqlite3_vfs*, int size, char* out)
{
    std::memset(out, 7, static_cast<std::size_t>(size));
    return size;
}

int sleeping(sqlite3_vfs*, int)
{
    return 0;
}

int currentTime(sqlite3_vfs*, double* out)
{
    *out = 2461366.0;
    return SQLITE_OK;
}

void registerFileSystem()
{
    static sqlite3_vfs vfs;
    if (vfs.zName)
        return;
    sqlite3_initialize();
    vfs = *sqlite3_vfs_find(nullptr);
    vfs.iVersion = 1;
    vfs.szOsFile = sizeof(File);
    vfs.mxPathname = 128;
    vfs.pNext = nullptr;
    vfs.zName = "simdisk";
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    vfs.xAccess = hasAccess;
    vfs.xFullPathname = fullName;
    vfs.xRandomness = randomness;
    vfs.xSleep = sleeping;
    vfs.xCurrentTime = currentTime;
    sqlite3_vfs_register(&vfs, 0);
}

} // namespace

SimDisk::SimDisk()
{
    registerFileSystem();
    static int last = 0;
    m_number = ++last;
    disks().insert(m_number, this);
}

SimDisk::~SimDisk()
{
    disks().remove(m_number);
}

std::unique_ptr<SQLite::Database> SimDisk::open()
{
    auto database = std::make_unique<SQLite::Database>(
        "/" + std::to_string(m_number) + "/store", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX,
        0, "simdisk");
    database->exec("PRAGMA locking_mode = EXCLUSIVE");
    return database;
}

void SimDisk::arm(Fault fault, int change, quint32 tearing)
{
    m_fault = fault;
    m_at = change;
    m_changes = 0;
    m_tearing = tearing;
    m_hasFailed = false;
    m_unsynced.clear();
}

void SimDisk::crash()
{
    m_isDead = true;
    m_hasFailed = true;
}

int SimDisk::change(bool needsRoom, int errorCode)
{
    if (m_isDead)
        return errorCode;
    if (m_fault == Fault::None || ++m_changes < m_at)
        return SQLITE_OK;
    if (m_fault == Fault::Full) {
        m_hasFailed = m_hasFailed || needsRoom;
        return needsRoom ? SQLITE_FULL : SQLITE_OK;
    }
    if (m_fault == Fault::IoError && m_changes > m_at)
        return SQLITE_OK;
    m_hasFailed = true;
    m_isDead = m_fault != Fault::IoError;
    return errorCode;
}

void SimDisk::note(const Change& change)
{
    m_unsynced += change;
}

void SimDisk::forget(const QByteArray& name)
{
    m_unsynced.removeIf([&](const Change& change) { return change.file == name; });
}

void SimDisk::remove(const QByteArray& name)
{
    forget(name);
    m_files.remove(name);
}

QByteArray* SimDisk::file(const QByteArray& name, bool make)
{
    const auto found = m_files.find(name);
    if (found != m_files.end())
        return &*found;
    return make ? &m_files[name] : nullptr;
}

void SimDisk::loseUnsynced()
{
    std::mt19937 dice(m_tearing);
    for (auto change = m_unsynced.crbegin(); change != m_unsynced.crend(); ++change)
        if (QByteArray* bytes = file(change->file, false)) {
            bytes->resize(change->sizeBefore);
            bytes->replace(change->offset, change->before.size(), change->before);
        }
    if (m_fault != Fault::TornPower)
        return;
    for (const Change& change : std::as_const(m_unsynced))
        if (QByteArray* bytes = file(change.file, false); bytes && dice() % 2 == 0 && !change.after.isEmpty()) {
            bytes->resize(qMax(bytes->size(), change.offset + change.after.size()));
            bytes->replace(change.offset, change.after.size(), change.after);
        }
}

void SimDisk::restart()
{
    if (m_isDead)
        loseUnsynced();
    m_isDead = false;
    arm(Fault::None, 0);
}

void SimDisk::restore(const Files& image)
{
    m_files = image;
}

} // namespace Rinnalla::Sim
