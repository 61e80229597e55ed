// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>
#include <QStringList>

class QWidget;

namespace Rinnalla {

/// What does not fit in a window: a text with less room than it needs, a widget that sticks out of its parent or lies
/// over its neighbour, a page that scrolls sideways, a window larger than the screen. One line each, with the widget.
QStringList misfits(const QWidget& window, const QSize& screen);

/// Which of the texts a window painted were shortened with an ellipsis, and no tool tip says them whole.
QStringList shortened(const QStringList& painted, const QWidget& window);

} // namespace Rinnalla
