// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/keyslots.h"
#include "core/platform/filesystem.h"

namespace Rinnalla {

/// The file of key keys beside a store, kept in two copies: either one opens the store and mends the other.
class KeyFile {
public:
    /// storePath: the `*.rinnalla` file the keys belong to.
    KeyFile(FileSystem& files, const QString& storePath)
        : m_files(files)
        , m_store(storePath)
    {}

    QString path() const { return m_store + QStringLiteral("-keys"); }
    QString secondPath() const { return m_store + QStringLiteral("-keys2"); }

    bool exists() const { return m_files.exists(path()) || m_files.exists(secondPath()); }
    Result<KeySlots> read() const; ///< from the first copy that is whole
    /// Writes a copy that differs from these keys anew. They have just opened the store; where the disk refuses, the
    /// copy they came from is still there.
    void mend(const KeySlots& keys);
    /// One copy after the other, each read back, so that at every moment one whole copy opens the store.
    Status write(const KeySlots& keys);

private:
    FileSystem& m_files;
    QString m_store;
};

} // namespace Rinnalla
