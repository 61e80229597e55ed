// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/relay.h"

#include <QByteArrayList>
#include <QSet>

namespace Rinnalla {

/// A relay in a folder: a USB stick, a share on the network, a folder another program keeps in step. The folder itself
/// must be there (a stick that is not plugged in is no empty relay: Io, in words); what lies below it is made when
/// needed, with the folder's own access rights, for whoever may use the folder may use the relay:
///
///     FOLDER/rinnalla-<team in hex>/<name>
///
/// Sticks do not tell `p` from `P`, so a capital letter is written as '+' and the small one: P/0a lies in `+p/0a`. What
/// is no such name, no plain file or behind a link belongs to somebody else: never listed, read or followed.
///
/// put() writes under a temporary name beside the last one, then fsync, rename, fsync of the folders. Temporary names
/// that a crash left are never listed, and removed after an hour by whoever lists. POSIX only.
class FolderRelay final : public Relay {
public:
    FolderRelay(const QString& folder, const QByteArray& team); ///< an absolute path

    Result<QList<RelayEntry>> list(const QString& prefix) override;
    Result<QByteArray> get(const QString& name) override; ///< Io beyond 64 MiB: no object of ours is as large
    Status put(const QString& name, const QByteArray& bytes) override;
    Status remove(const QString& name) override;

private:
    class Listing;

    struct Chain;
    enum class Missing { Make, Leave };
    tl::unexpected<Error> broken(int error) const; ///< an errno value, in words
    Result<Chain> enter(const QByteArrayList& folders, Missing missing) const;
    Result<QByteArray> read(int file) const;
    Status write(int folder, const QByteArray& file, const QByteArray& bytes) const;
    bool holds(int folder, const QByteArray& file, const QByteArray& bytes) const;
    Status settle(const Chain& chain, const QByteArrayList& folders);

    QString m_folder;
    QByteArray m_team;              ///< its folder's name
    QSet<QByteArrayList> m_settled; ///< folders this relay knows to be on the disk, the way to them too
};

} // namespace Rinnalla
