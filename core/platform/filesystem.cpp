// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/filesystem.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Rinnalla {

namespace {

tl::unexpected<Error> fileFailure(const QFileDevice& file)
{
    const QString name = QFileInfo(file.fileName()).fileName();
    const QFileDevice::FileError error = file.error();
    if (error == QFileDevice::ResourceError || errno == ENOSPC)
        return failure(ErrorCode::DiskFull,
                       QCoreApplication::translate("FileSystem",
                                                   "The disk is full. Nothing was lost. Free some space and "
                                                   "try again."),
                       name);
    if (error == QFileDevice::PermissionsError || error == QFileDevice::OpenError)
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

class SystemFileLock final : public FileLock {
public:
    explicit SystemFileLock(const QString& path)
        : m_lock(path)
    {
        m_lock.setStaleLockTime(0);
    }
    QLockFile m_lock;
};

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
    auto held = std::make_unique<SystemFileLock>(path);
    if (held->m_lock.tryLock(0))
        return held;
    if (held->m_lock.error() == QLockFile::LockFailedError)
        return failure(ErrorCode::InUse, QCoreApplication::translate(
                                             "FileSystem", "The store is open in another window or program. Close it "
                                                           "there first. Nothing was changed."));
    return failure(ErrorCode::ReadOnly,
                   QCoreApplication::translate("FileSystem",
                                               "The folder of the store cannot be written to. Nothing was "
                                               "changed. Check the access rights of the folder, or free some "
                                               "space on the disk."));
}

} // namespace Rinnalla
