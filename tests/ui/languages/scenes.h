// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/languages/stage.h"

namespace Rinnalla {

/// One thing to look at, and how to get there in the window.
struct Scene {
    QString name;
    std::function<void(Stage&)> enter;
};

/// Every page, panel, form, list and bar, from the first run to the last setting; played in this order.
QList<Scene> beforeTheStoreIsOpen();
QList<Scene> withTheStoreOpen(const Stage& stage);

/// The pages alone, as a worker finds them.
QList<Scene> pages(const Stage& stage);

} // namespace Rinnalla
