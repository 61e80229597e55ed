// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/sheetcatalogue.h"

#include <QMenu>

namespace Rinnalla {

/// Everything a text may leave for the data to fill in, by readable names: telephone blocks, numbers and addresses
/// within a sentence, periods and ages. Offers what the texts of one room use, and what nobody uses yet.
class PlaceholderMenu : public QMenu {
    Q_OBJECT

public:
    explicit PlaceholderMenu(QWidget* parent = nullptr);

    void fill(const SheetCatalogue& catalogue, const QString& room, const QString& language);

signals:
    void wordsChosen(const QString& placeholder);     ///< to stand within a sentence
    void paragraphChosen(const QString& placeholder); ///< to stand alone
};

} // namespace Rinnalla
