// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace Rinnalla {

class InterfaceLanguages;

/// Shows the language of the interface; its menu lists the others, each in its own script.
class LanguageMenu : public QToolButton {
    Q_OBJECT

public:
    explicit LanguageMenu(InterfaceLanguages& languages, QWidget* parent = nullptr);

private:
    void fill();

    InterfaceLanguages& m_languages;
};

} // namespace Rinnalla
