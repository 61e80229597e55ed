// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace Rinnalla {

/// A text a person sees or hears, and where: "tool tip", "row 3", "accessible name" …
struct ShownText {
    QString what;
    QString text;
    bool isToolTip = false;
};
QList<ShownText> textsOf(const QWidget& widget);

/// "ClientCardPage > ClientHeader > PlainText 'client-name'".
QString pathOf(const QWidget& widget);

} // namespace Rinnalla
