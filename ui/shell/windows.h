// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace Rinnalla::Windows {

/// Every window of the program off the screen, dialogs and menus too, before this returns.
void hideAll();

/// Dialogs and menus end as if they had been cancelled; `kept` stays.
void closeAllBut(const QWidget* kept);

} // namespace Rinnalla::Windows
