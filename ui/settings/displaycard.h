// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/card.h"

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace Rinnalla {

class InterfaceLanguages;

/// Language, text size and idle time: what is known before a store is open.
class DisplayCard : public Card {
    Q_OBJECT

public:
    explicit DisplayCard(InterfaceLanguages& languages, QWidget* parent = nullptr);

private:
    QComboBox* makeLanguages();
    QComboBox* makeTextSize();
    QSpinBox* makeIdleTime();

    InterfaceLanguages& m_languages;
};

} // namespace Rinnalla
