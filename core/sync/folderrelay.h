// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/relay.h"

namespace Rinnalla {

/// A relay in a folder: a USB stick, a share on the network, a folder another program keeps in step. The folder itself
/// must be there (a stick that is not plugged in is not an empty relay); what lies below it is made when needed:
///
///     FOLDER/rinnalla-<team in hex>/<collection>/<the rest of the name>
///
/// A collection is the part of the name before its first '/'. Sticks do not tell `p/` from `P/`, so on disk the
/// collections have words: m → members, k → keys, s → segments, h → heads, p → parts, P → snapshots. A name without one
/// of them lies as it is, with a '+' before each capital letter. Files that are no such name are somebody else's: never
/// listed, never touched.
///
/// put() writes under a temporary name (`.` first), then fsync, rename, fsync of the folder and of every folder made.
/// What crashed puts left is removed after an hour. Links are never followed below FOLDER.
class FolderRelay final : public Relay {
public:
    FolderRelay(const QString& folder, const QByteArray& team);

    Result<QList<RelayEntry>> list(const QString& prefix) override;
    Result<QByteArray> get(const QString& name) override;
    Status put(const QString& name, const QByteArray& bytes) override;
    Status remove(const QString& name) override;

private:
    QByteArray m_folder; ///< as the system spells it
    QByteArray m_root;   ///< the team's folder below it
};

} // namespace Rinnalla
