// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secretbuffer.h"

class QWidget;

namespace Rinnalla {

/// Puts a recovery key on paper, without blocking. Tests bring one that only notes that it was asked.
class RecoveryKeyPrinter {
public:
    virtual ~RecoveryKeyPrinter() = default;
    /// text: as RecoveryKey::toText gives it; copied where it is needed later.
    virtual void print(QWidget* parent, const SecretBuffer& text) = 0;
};

} // namespace Rinnalla
