// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/page.h"

#include <functional>

namespace Rinnalla {

/// What the shell knows of a page. The program lists them in the order of the navigation, so that the shell needs no
/// feature's header and makes a page only when it is first opened.
struct PageInfo {
    QString page; ///< Place::page
    std::function<Rinnalla::Page*(Session&, QWidget* parent)> make;
    QString icon = {};                       ///< a Breeze name; empty: not in the navigation
    std::function<QString()> title = {};     ///< translated, for the navigation
    QString within = {};                     ///< the page of the navigation it belongs to, where it is not itself in it
    std::function<int(Session&)> count = {}; ///< what waits there, shown beside the title; 0: nothing
    std::function<QString(Session&)> line = {}; ///< for the foot of the window, whatever page is open; empty: nothing
};

using PageRegistry = QList<PageInfo>;

} // namespace Rinnalla
