// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/keyfile.h"

#include <QCoreApplication>

namespace Rinnalla {

namespace {

Result<KeySlots> readCopy(const FileSystem& files, const QString& path)
{
    const auto bytes = files.read(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return KeySlots::fromBytes(*bytes);
}

} // namespace

Result<KeySlots> KeyFile::read() const
{
    if (!exists())
        return failure(ErrorCode::NotAStore,
                       QCoreApplication::translate("KeyFile", "This is no store, or the key file that belongs beside "
                                                              "it is missing. Nothing was changed. Put the two files "
                                                              "back together, or restore a backup."));
    auto first = readCopy(m_files, path());
    if (first)
        return first;
    if (first.error().code == ErrorCode::NewerVersion)
        return first;
    const auto second = readCopy(m_files, secondPath());
    return second ? second : first;
}

void KeyFile::mend(const KeySlots& keys)
{
    const QByteArray bytes = keys.toBytes();
    for (const QString& copy : {path(), secondPath()})
        if (m_files.read(copy).value_or(QByteArray()) != bytes)
            static_cast<void>(m_files.writeAtomically(copy, bytes));
}

Status KeyFile::write(const KeySlots& keys)
{
    const QByteArray bytes = keys.toBytes();
    for (const QString& copy : {secondPath(), path()}) {
        if (const Status written = m_files.writeAtomically(copy, bytes); !written)
            return written;
        const auto back = m_files.read(copy);
        if (!back)
            return tl::unexpected(back.error());
        if (*back != bytes)
            return failure(ErrorCode::Io, QCoreApplication::translate("KeyFile", "The key file could not be written "
                                                                                 "safely. The old passphrase still "
                                                                                 "opens the store."));
    }
    return {};
}

} // namespace Rinnalla
