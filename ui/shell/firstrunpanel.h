// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/lockpanel.h"

#include "core/base/secretbuffer.h"

namespace Rinnalla {

class NewPassphraseEdit;

/// The first time: choose a passphrase, or bring a backup back.
class FirstRunPanel : public LockPanel {
    Q_OBJECT

public:
    explicit FirstRunPanel(QWidget* parent = nullptr);

    void begin() override;
    void wipe() override;
    SecretBuffer passphrase() const;

signals:
    void submitted(); ///< only with a passphrase that will do
    void restoreWanted();

private:
    void submit();

    NewPassphraseEdit* m_passphrase;
};

} // namespace Rinnalla
