// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace Rinnalla {

/// "Quick exit", with its gesture written on it. It hides; it never erases.
class ExitButton : public QPushButton {
    Q_OBJECT

public:
    explicit ExitButton(QWidget* parent = nullptr);
};

} // namespace Rinnalla
