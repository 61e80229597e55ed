// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/widgets/card.h"

class QProgressBar;
class QPushButton;

namespace Rinnalla {

class NewPassphraseEdit;
class Notice;
class PassphraseEdit;
class RecoveryKeyPrinter;
class RecoveryKeyView;

/// A new passphrase, a new recovery key. Both are made on another thread, with what they need copied from the store, so
/// that locking meanwhile is safe.
class KeysCard : public Card {
    Q_OBJECT

public:
    KeysCard(Session& session, RecoveryKeyPrinter& printer, QWidget* parent = nullptr);

private:
    QWidget* makePassphrasePanel();
    QWidget* makeKeyPanel(RecoveryKeyPrinter& printer);
    void changePassphrase();
    void renewRecoveryKey();
    void say(const QString& good, const QString& bad);
    void setBusy(bool busy);

    Session& m_session;
    QPushButton* m_openPassphrase;
    QPushButton* m_openKey;
    PassphraseEdit* m_current = nullptr; // made with the panels
    NewPassphraseEdit* m_next = nullptr;
    RecoveryKeyView* m_key = nullptr;
    QWidget* m_passphrasePanel;
    QWidget* m_keyPanel;
    QProgressBar* m_busy;
    Notice* m_good;
    Notice* m_bad;
};

} // namespace Rinnalla
