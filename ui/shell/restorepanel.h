// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/lockpanel.h"

#include "core/base/secretbuffer.h"

class QPushButton;

namespace Rinnalla {

class FileChooser;
class PassphraseEdit;

/// Brings a backup back on a computer that has no store yet.
class RestorePanel : public LockPanel {
    Q_OBJECT

public:
    explicit RestorePanel(FileChooser& files, QWidget* parent = nullptr);

    void begin() override;
    void wipe() override;
    QString backup() const { return m_path; }
    SecretBuffer passphrase() const;

signals:
    void submitted();
    void cancelled();

private:
    void choose();
    void submit();
    void showPath();

    FileChooser& m_files;
    QString m_path;
    QPushButton* m_choose;
    QLabel* m_chosen;
    PassphraseEdit* m_passphrase;
};

} // namespace Rinnalla
