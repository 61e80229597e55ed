// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QBoxLayout;
class QFormLayout;
class QWidget;

namespace Rinnalla {

QFormLayout* makeFormLayout(); ///< labels stand above where there is no room beside

/// A row of a form whose label follows the interface's language and names `named` for a screen reader.
void addFormRow(QFormLayout* form, QWidget* field, QWidget* named, std::function<QString()> label);
/// The same with the label always above, in a narrow form.
void addFormRow(QBoxLayout* form, QWidget* field, QWidget* named, std::function<QString()> label);

} // namespace Rinnalla
