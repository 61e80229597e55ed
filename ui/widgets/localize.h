// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

namespace Rinnalla {

/// Runs `apply` now and again each time the language of the interface changes, as long as `owner` lives. Everything a
/// person reads is set in such a function, so that a language switch reaches every open window at once:
///
///     localize(button, [button] { button->setText(tr("Save")); });
void localize(QWidget* owner, std::function<void()> apply);

} // namespace Rinnalla
