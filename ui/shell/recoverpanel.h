// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/lockpanel.h"

#include "core/base/secretbuffer.h"

namespace Rinnalla {

class NewPassphraseEdit;
class PassphraseEdit;

/// The recovery key from paper opens the store and a new passphrase takes the place of the forgotten one.
class RecoverPanel : public LockPanel {
    Q_OBJECT

public:
    explicit RecoverPanel(QWidget* parent = nullptr);

    void begin() override;
    void wipe() override;
    SecretBuffer recoveryKey() const; ///< as typed
    SecretBuffer passphrase() const;

signals:
    void submitted();
    void cancelled();

private:
    void submit();

    PassphraseEdit* m_key;
    NewPassphraseEdit* m_passphrase;
};

} // namespace Rinnalla
