// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/searchrunner.h"

#include <QLineEdit>

class QListWidget;
class QListWidgetItem;

namespace Rinnalla {

/// "Search everything" in the top bar: what is found lies under it, in the same window, grouped. Down and Up choose,
/// Enter opens, Escape closes.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    SearchField(Session& session, bool partners, QWidget* parent = nullptr);

    void begin(); ///< Ctrl+K
    QListWidget* list() const { return m_list; }

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void show(const QString& text, const QList<Found>& results);
    void addGroup(Found::Group group);
    void addResult(const Found& found);
    void move(int by);
    void openItem(QListWidgetItem* item);
    void closeList();
    void placeList();

    Session& m_session;
    SearchRunner m_runner;
    QListWidget* m_list;
};

} // namespace Rinnalla
