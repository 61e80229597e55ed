// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace Rinnalla {

enum class Sideways { AsNeeded, Never }; ///< Never: what is in it wraps instead

/// What may be higher than the window, without a frame of its own. Tab goes to what is in it, and it scrolls there.
/// Takes the content; null where it is set later.
QScrollArea* scrolled(QWidget* content, Sideways sideways = Sideways::AsNeeded);

/// Lays a page out: its heading with what stands beside it, and under that the content, scrolled.
void layOutPage(QWidget* page, QWidget* heading, QWidget* beside, QWidget* content);

} // namespace Rinnalla
