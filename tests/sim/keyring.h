// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/connection.h"
#include "core/store/versionvector.h"
#include "core/sync/clientkey.h"
#include "core/sync/keys.h"
#include "core/sync/membergraph.h"
#include "tests/sim/simrelay.h"

#include <map>
#include <set>
#include <vector>

namespace Rinnalla::Sim {

/// All the keys somebody has, tried on all that was ever put.
class Keyring {
public:
    void takeFrom(Connection& connection);
    /// Takes every epoch key out of the bags that a key of the ring opens.
    void openBags(const QList<StoredObject>& objects, const QMap<Id, Sync::Member>& team);

    bool opens(const StoredObject& object, const QMap<Id, Sync::Member>& team) const;
    /// What says anything of these records, in words; empty where nothing does.
    QString findAbout(const QSet<Id>& records, const QList<StoredObject>& objects, const QMap<Id, Sync::Member>& team);

private:
    std::optional<QByteArray> plain(const StoredObject& object, const QMap<Id, Sync::Member>& team) const;
    QList<JournalEdit> editsIn(const StoredObject& object, const QByteArray& plain);

    std::set<std::pair<qint64, QByteArray>> m_taken; ///< epochs' numbers and keys, as stores hold them
    std::map<QByteArray, Sync::EpochKey> m_epochs;   ///< by commitment
    std::vector<Sync::BoxKey> m_boxes;
    Sync::ClientKeys m_clients;
};

} // namespace Rinnalla::Sim
