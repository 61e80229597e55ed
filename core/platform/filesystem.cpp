// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/filesystem.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

namespace Rinnalla {

namespace {

tl::unexpected<Error> fileFailure(const QFileDevice& file)
{
    const QString name = QFileInfo(file.fileName()).fileName();
    const QFileDevice::FileError error = file.error();
    const bool noRight = errno == EACCES || errno == EROFS || errno == EPERM;
    if (error == QFileDevice::ResourceError || errno == ENOSPC || errno == EDQUOT)
        return failure(ErrorCode::DiskFull,
                       QCoreApplication::translate("FileSystem",
                                                   "The disk is full. Nothing was lost. Free some space and "
                                                   "try again."),
                       name);
    if (noRight || error == QFileDevice::PermissionsError || error == QFileDevice::OpenError)
        return failure(ErrorCode::ReadOnly,
                       QCoreApplication::translate("FileSystem",
                                                   "The file %1 cannot be opened here. Nothing was changed. "
                                                   "Check the folder and its access rights.")
                           .arg(name),
                       file.errorString());
    return failure(ErrorCode::Io,
                   QCoreApplication::translate("FileSystem", "The file %1 could not be read or written. What was saved "
                                                             "before is still there.")
                       .arg(name),
                   file.errorString());
}

/// A rename is only on the disk once the folder is.
void syncFolder(const QString& path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
#else
    Q_UNUSED(path)
#endif
}

tl::unexpected<Error> inUse()
{
    return failure(ErrorCode::InUse,
                   QCoreApplication::translate("FileSystem", "The store is open in another window or program. Close it "
                                                             "there first. Nothing was changed."));
}

tl::unexpected<Error> lockFailure(bool diskFull, const QString& detail)
{
    return diskFull ? failure(ErrorCode::DiskFull,
                              QCoreApplication::translate("FileSystem", "The disk is full. Nothing was lost. Free some "
                                                                        "space and try again."),
                              detail)
                    : failure(ErrorCode::ReadOnly,
                              QCoreApplication::translate("FileSystem",
                                                          "The folder of the store cannot be written to. Nothing was "
                                                          "changed. Check the access rights of the folder."),
                              detail);
}

#ifdef Q_OS_UNIX

/// The kernel's own lock: it ends with the process, whatever ends the process. The file is there only to be locked.
class SystemFileLock final : public FileLock {
public:
    explicit SystemFileLock(const QString& path)
        : m_path(QFile::encodeName(path))
    {}
    ~SystemFileLock() override
    {
        if (m_held)
            ::unlink(m_path.constData());
        if (m_file >= 0)
            ::close(m_file);
    }

    Status take()
    {
        do {
            if (m_file >= 0)
                ::close(m_file);
            m_file = ::open(m_path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
            if (m_file < 0)
                return lockFailure(errno == ENOSPC || errno == EDQUOT, qt_error_string(errno));
            if (::flock(m_file, LOCK_EX | LOCK_NB) != 0)
                return errno == EWOULDBLOCK ? inUse() : lockFailure(false, qt_error_string(errno));
        } while (!isStillThere()); // its last holder removed the file between our two calls
        m_held = true;
        return {};
    }

private:
    bool isStillThere() const
    {
        struct stat locked = {};
        struct stat named = {};
        return ::fstat(m_file, &locked) == 0 && ::stat(m_path.constData(), &named) == 0 && locked.st_ino == named.st_ino
               && locked.st_dev == named.st_dev;
    }

    QByteArray m_path;
    int m_file = -1;
    bool m_held = false;
};

#else

class SystemFileLock final : public FileLock {
public:
    explicit SystemFileLock(const QString& path)
        : m_lock(path)
    {
        m_lock.setStaleLockTime(0);
    }

    Status take()
    {
        if (m_lock.tryLock(0))
            return {};
        return m_lock.error() == QLockFile::LockFailedError ? inUse() : lockFailure(false, {});
    }

private:
    QLockFile m_lock;
};

#endif

} // namespace

bool SystemFileSystem::exists(const QString& path) const
{
    return QFileInfo::exists(path);
}

Result<QByteArray> SystemFileSystem::read(const QString& path) const
{
    QFile file(path);
    if (!file.exists())
        return failure(
            ErrorCode::NotFound,
            QCoreApplication::translate("FileSystem", "There is no file %1.").arg(QFileInfo(path).fileName()));
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return fileFailure(file);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fileFailure(file);
    return bytes;
}

Status SystemFileSystem::writeAtomically(const QString& path, const QByteArray& bytes)
{
    errno = 0;
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return fileFailure(file);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit()) // commit() calls fsync before it renames
        return fileFailure(file);
    syncFolder(path);
    return {};
}

Status SystemFileSystem::copy(const QString& from, const QString& to)
{
    errno = 0;
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fileFailure(source);
    QSaveFile target(to);
    target.setDirectWriteFallback(false);
    if (QFileInfo::exists(to) || !target.open(QIODevice::WriteOnly))
        return fileFailure(target);
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    constexpr qint64 chunk = 1 << 20;
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(chunk);
        if (bytes.isEmpty() && source.error() != QFileDevice::NoError)
            return fileFailure(source);
        if (target.write(bytes) != bytes.size())
            return fileFailure(target);
    }
    if (!target.commit())
        return fileFailure(target);
    syncFolder(to);
    return {};
}

Status SystemFileSystem::rename(const QString& from, const QString& to)
{
    errno = 0;
    QFile file(from);
    if (!file.rename(to)) // never replaces an existing file
        return fileFailure(file);
    syncFolder(to);
    return {};
}

Status SystemFileSystem::remove(const QString& path)
{
    errno = 0;
    QFile file(path);
    if (file.exists() && !file.remove())
        return fileFailure(file);
    return {};
}

Result<std::unique_ptr<FileLock>> SystemFileSystem::lock(const QString& path)
{
    auto lock = std::make_unique<SystemFileLock>(path);
    if (const Status taken = lock->take(); !taken)
        return tl::unexpected(taken.error());
    return lock;
}

} // namespace Rinnalla
