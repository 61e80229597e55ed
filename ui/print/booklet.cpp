// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/booklet.h"

#include <utility>

namespace Rinnalla {

QList<FoldedSide> foldedSides(int pages, bool rightToLeft)
{
    QList<FoldedSide> sides;
    const auto add = [&](int left, int right) {
        const auto there = [pages](int page) { return page < pages ? page : -1; };
        sides += rightToLeft ? FoldedSide{there(right), there(left)} : FoldedSide{there(left), there(right)};
    };
    if (pages <= 2) {
        add(0, 1);
        return sides;
    }
    const int whole = (pages + 3) / 4 * 4; // four on a paper
    for (int paper = 0; paper < whole / 4; ++paper) {
        add(whole - 1 - 2 * paper, 2 * paper);
        add(2 * paper + 1, whole - 2 - 2 * paper);
    }
    return sides;
}

} // namespace Rinnalla
