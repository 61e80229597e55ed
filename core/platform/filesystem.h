// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace Rinnalla {

/// Held while a store is open; let go when destroyed, and by the system when the process dies.
class FileLock {
public:
    virtual ~FileLock() = default;
};

/// The few things the program does with files beside SQLite. Tests bring one whose n-th call fails.
/// Every function may be called from any thread.
class FileSystem {
public:
    virtual ~FileSystem() = default;

    virtual bool exists(const QString& path) const = 0;
    virtual Result<QByteArray> read(const QString& path) const = 0;
    /// Writes the whole file or nothing: temporary name, fsync, rename, fsync of the folder. Owner-only rights.
    virtual Status writeAtomically(const QString& path, const QByteArray& bytes) = 0;
    /// Copies the bytes as they are, with the same care as writeAtomically. Fails where the target exists.
    virtual Status copy(const QString& from, const QString& to) = 0;
    virtual Status rename(const QString& from, const QString& to) = 0; ///< fails where the target exists
    virtual Status remove(const QString& path) = 0;                    ///< a file that is not there is no error
    /// InUse where another process holds it.
    virtual Result<std::unique_ptr<FileLock>> lock(const QString& path) = 0;
};

class SystemFileSystem final : public FileSystem {
public:
    bool exists(const QString& path) const override;
    Result<QByteArray> read(const QString& path) const override;
    Status writeAtomically(const QString& path, const QByteArray& bytes) override;
    Status copy(const QString& from, const QString& to) override;
    Status rename(const QString& from, const QString& to) override;
    Status remove(const QString& path) override;
    Result<std::unique_ptr<FileLock>> lock(const QString& path) override;
};

} // namespace Rinnalla
