// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/lockpanel.h"

#include "core/base/secretbuffer.h"

class QCheckBox;

namespace Rinnalla {

class RecoveryKeyPrinter;
class RecoveryKeyView;

/// Shows the recovery key, once; goes on when the worker says that it is on paper.
class PaperKeyPanel : public LockPanel {
    Q_OBJECT

public:
    explicit PaperKeyPanel(RecoveryKeyPrinter& printer, QWidget* parent = nullptr);

    void setKey(SecretBuffer text); ///< as RecoveryKey::toText gives it
    void begin() override;
    void wipe() override;

signals:
    void finished();

private:
    RecoveryKeyView* m_view;
    QCheckBox* m_written;
};

} // namespace Rinnalla
