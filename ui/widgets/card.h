// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace Rinnalla {

/// A white card on the grey window. Put what it holds into body().
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    QVBoxLayout* body() const { return m_body; }

private:
    QVBoxLayout* m_body;
};

/// The title of a page or of a card; screen readers are told so by its place and size. Plain text that wraps.
class Heading : public QLabel {
    Q_OBJECT

public:
    enum class Level { Page, Section };
    explicit Heading(Level level, QWidget* parent = nullptr);
};

} // namespace Rinnalla
