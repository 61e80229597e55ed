// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace Rinnalla {

class FlowLayout;

/// One line of a case in a card: an icon, a title, what is known more, and buttons under it that wrap where there is
/// no room. What people typed stands as plain text in its own direction.
class CaseRow : public QWidget {
    Q_OBJECT

public:
    CaseRow(const QString& icon, const QString& title, const QStringList& body, QWidget* parent = nullptr);

    /// A strip that stands out, for what must not be overlooked.
    void addWarning(const QString& text);
    /// `name` is for finding it; its accessible name tells what it is about too.
    QToolButton* addButton(const QString& icon, const QString& text, const QString& name);
    /// What is being done with this row.
    void addPanel(QWidget* panel);

private:
    QString m_title;
    QVBoxLayout* m_words;
    QWidget* m_buttons = nullptr;
    FlowLayout* m_flow = nullptr;
};

} // namespace Rinnalla
