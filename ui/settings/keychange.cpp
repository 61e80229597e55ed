// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/keychange.h"

#include "core/crypto/recoverykey.h"
#include "core/store/keyfile.h"

namespace Rinnalla {

Status KeyChange::put(KeySlots::Kind kind, const SecretBuffer& secret, const SecretBuffer* proof) const
{
    KeyFile file(m_environment.files, m_path);
    auto keys = file.read();
    if (!keys)
        return tl::unexpected(keys.error());
    if (proof)
        if (const auto opened = keys->open(KeySlots::Kind::Passphrase, *proof); !opened)
            return tl::unexpected(opened.error());
    if (const Status made = keys->put(kind, secret, m_key, m_environment.cost); !made)
        return made;
    return file.write(*keys);
}

Status KeyChange::passphrase(const SecretBuffer& current, const SecretBuffer& next) const
{
    return put(KeySlots::Kind::Passphrase, next, &current);
}

Status KeyChange::forgottenPassphrase(const SecretBuffer& next) const
{
    return put(KeySlots::Kind::Passphrase, next, nullptr);
}

Result<SecretBuffer> KeyChange::recoveryKey() const
{
    const SecretBuffer key = RecoveryKey::generate();
    if (const Status made = put(KeySlots::Kind::RecoveryKey, key, nullptr); !made)
        return tl::unexpected(made.error());
    return RecoveryKey::toText(key);
}

} // namespace Rinnalla
