// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QList>

namespace Rinnalla {

/// Small grey pictures of pages, and how they are compared. Eight greys, so that what one rasteriser does otherwise
/// than another disappears, and lines that moved, are missing or turned around do not.
namespace GoldenPicture {

/// A page as it is kept: this many pixels wide, made of pixels of a picture four times as wide.
QImage small(const QImage& page, int width);

/// Pages on a grid, a language a row.
QImage contactSheet(const QList<QList<QImage>>& rows);

/// Black where two pictures differ visibly; null where they do not, or not in more places than noise has.
QImage difference(const QImage& expected, const QImage& actual);

} // namespace GoldenPicture

} // namespace Rinnalla
