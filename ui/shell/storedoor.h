// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

class QThread;

namespace Rinnalla {

/// The ways to an open store, for another thread: deriving a key takes most of a second. What comes back belongs to
/// `owner`.
class StoreDoor {
public:
    using Answer = Result<std::unique_ptr<Store>>;

    StoreDoor(const Environment& environment, const QString& path, QThread* owner)
        : m_environment(environment)
        , m_path(path)
        , m_owner(owner)
    {}

    Answer open(const SecretBuffer& passphrase) const;
    Result<Store::Created> make(const SecretBuffer& passphrase) const; ///< makes the folder too
    /// keyText: as it stands on paper. The new passphrase is set before this returns.
    Answer openWithRecoveryKey(const SecretBuffer& keyText, const SecretBuffer& newPassphrase) const;
    Answer restore(const QString& backup, const SecretBuffer& passphrase) const;

private:
    Answer handedOver(Answer answer) const;

    Environment m_environment;
    QString m_path;
    QThread* m_owner;
};

} // namespace Rinnalla
