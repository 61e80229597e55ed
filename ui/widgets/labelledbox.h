// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPair>
#include <QString>

#include <functional>

class QComboBox;
class QLabel;
class QWidget;

namespace Rinnalla {

/// A field and what it is called, kept together when a line breaks: side by side, or the field under its name where
/// there is no room for both.
QWidget* labelled(QLabel* name, QWidget* field, QWidget* owner = nullptr);

/// The box with what it is called beside it, in a widget of their own. `text` is asked again when the language changes.
QWidget* labelledBox(QWidget* owner, QComboBox* box, const std::function<QString()>& text);

/// What a box offers: the words, and what they stand for.
using BoxItems = QList<QPair<QString, QString>>;

/// Fills a box without telling anybody, and chooses what is wanted; the first where that is not offered.
void fillBox(QComboBox* box, const BoxItems& items, const QString& wanted);

} // namespace Rinnalla
