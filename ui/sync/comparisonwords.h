// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Rinnalla {

/// The three words two people read to each other, as large as a page's title. Always from left to right: they are no
/// words of any language.
class ComparisonWords : public QLabel {
    Q_OBJECT

public:
    explicit ComparisonWords(QWidget* parent = nullptr);

    void setWords(const QStringList& words);
};

} // namespace Rinnalla
