// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace Rinnalla {

/// Every piece of text a widget and its children paint, delegates and pictures too, as one line or run each.
QStringList paintedTexts(QWidget& widget);

} // namespace Rinnalla
