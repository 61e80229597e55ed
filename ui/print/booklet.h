// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace Rinnalla {

/// What comes on one side of a paper that is folded in the middle: pages from 0, -1 where nothing is.
struct FoldedSide {
    int left = -1;
    int right = -1;

    bool operator==(const FoldedSide&) const = default;
};

/// The sides in the order they are printed, two a paper, so that papers laid into each other and folded read in order.
/// Two pages stay inside: folded, nothing of them is seen.
QList<FoldedSide> foldedSides(int pages, bool rightToLeft);

} // namespace Rinnalla
