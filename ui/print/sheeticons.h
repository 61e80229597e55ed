// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/sheetpage.h"

#include <QRectF>

class QPainter;

namespace Rinnalla::SheetIcons {

/// In black, with few and thick lines, so that a mono printer and a photo keep it. None is ever mirrored. Any thread.
void paint(QPainter& painter, SheetIcon icon, const QRectF& square);

} // namespace Rinnalla::SheetIcons
