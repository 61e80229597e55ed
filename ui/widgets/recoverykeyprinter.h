// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secretbuffer.h"

class QPagedPaintDevice;
class QWidget;

namespace Rinnalla {

/// Puts a recovery key on paper. Tests bring one that only notes that it was asked.
class RecoveryKeyPrinter {
public:
    virtual ~RecoveryKeyPrinter() = default;
    /// text: as RecoveryKey::toText gives it. False where nothing was printed.
    virtual bool print(QWidget* parent, const SecretBuffer& text) = 0;
};

/// Asks for a printer and prints one page that says nothing about what the program is for.
class PaperKeyPrinter final : public RecoveryKeyPrinter {
public:
    bool print(QWidget* parent, const SecretBuffer& text) override;
    static void paint(QPagedPaintDevice& device, const SecretBuffer& text);
};

} // namespace Rinnalla
