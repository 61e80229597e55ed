// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/lockpanel.h"

#include "core/base/secretbuffer.h"

namespace Rinnalla {

class PassphraseEdit;

/// Asks for the passphrase, and says nothing of what it opens.
class UnlockPanel : public LockPanel {
    Q_OBJECT

public:
    explicit UnlockPanel(QWidget* parent = nullptr);

    void begin() override;
    void wipe() override;
    SecretBuffer passphrase() const;

signals:
    void submitted();
    void forgotten();

private:
    PassphraseEdit* m_passphrase;
};

} // namespace Rinnalla
