// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QFormLayout;
class QWidget;

namespace Rinnalla {

/// A row of a form whose label follows the interface's language and names `named` for a screen reader.
void addFormRow(QFormLayout* form, QWidget* field, QWidget* named, std::function<QString()> label);
QFormLayout* makeFormLayout(); ///< labels stand above where there is no room beside

} // namespace Rinnalla
