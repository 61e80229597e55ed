// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/storedoor.h"

#include "core/crypto/recoverykey.h"
#include "core/store/backup.h"
#include "ui/settings/keychange.h"

#include <QDir>
#include <QFileInfo>

namespace Rinnalla {

StoreDoor::Answer StoreDoor::handedOver(Answer answer) const
{
    if (answer)
        (*answer)->journal().moveToThread(m_owner);
    return answer;
}

StoreDoor::Answer StoreDoor::open(const SecretBuffer& passphrase) const
{
    return handedOver(Store::open(m_environment, m_path, passphrase));
}

Result<Store::Created> StoreDoor::make(const SecretBuffer& passphrase) const
{
    QDir().mkpath(QFileInfo(m_path).path()); // where it fails, the store says so
    auto created = Store::create(m_environment, m_path, passphrase);
    if (created)
        created->store->journal().moveToThread(m_owner);
    return created;
}

StoreDoor::Answer StoreDoor::openWithRecoveryKey(const SecretBuffer& keyText, const SecretBuffer& newPassphrase) const
{
    const auto key = RecoveryKey::fromText(keyText);
    if (!key)
        return tl::unexpected(key.error());
    auto store = Store::open(m_environment, m_path, *key, KeySlots::Kind::RecoveryKey);
    if (!store)
        return store;
    if (const Status set = KeyChange(**store).forgottenPassphrase(newPassphrase); !set)
        return tl::unexpected(set.error());
    return handedOver(std::move(store));
}

StoreDoor::Answer StoreDoor::restore(const QString& backup, const SecretBuffer& passphrase) const
{
    QDir().mkpath(QFileInfo(m_path).path());
    if (const auto restored = Backup::restore(m_environment, backup, m_path, passphrase); !restored)
        return tl::unexpected(restored.error());
    return open(passphrase);
}

} // namespace Rinnalla
