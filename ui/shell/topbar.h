// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace Rinnalla {

class InterfaceLanguages;

/// What stands above every page: search, a new contact, the language, lock, quick exit.
class TopBar : public QFrame {
    Q_OBJECT

public:
    TopBar(InterfaceLanguages& languages, QWidget* search, QWidget* parent = nullptr);

signals:
    void newContactRequested();
    void lockRequested();
    void exitRequested();
};

} // namespace Rinnalla
