// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace Rinnalla {

/// Rewrites the key slots of a store from another thread: it holds copies of all it needs and may outlive the store.
class KeyChange {
public:
    explicit KeyChange(const Store& store)
        : m_environment(store.environment())
        , m_path(store.path())
        , m_key(store.dataKey().copy())
    {}

    /// The current one is asked for, so that nobody changes it at a laptop left open.
    Status passphrase(const SecretBuffer& current, const SecretBuffer& next) const;
    /// Where a recovery key has opened the store.
    Status forgottenPassphrase(const SecretBuffer& next) const;
    /// The key as it is written on paper; the one on the old paper stops working.
    Result<SecretBuffer> recoveryKey() const;

private:
    Status put(KeySlots::Kind kind, const SecretBuffer& secret, const SecretBuffer* proof) const;

    Environment m_environment;
    QString m_path;
    SecretBuffer m_key;
};

} // namespace Rinnalla
