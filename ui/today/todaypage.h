// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/page.h"
#include "ui/today/todaylists.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Rinnalla {

class EmptyState;
class RowButton;

/// Place "today": what waits for somebody, the shared callbacks first. Every row opens its place.
class TodayPage final : public Page {
    Q_OBJECT

public:
    explicit TodayPage(Session& session, QWidget* parent = nullptr);

    void show(const Place& place) override;
    Place place() const override { return {QStringLiteral("today"), {}, {}}; }
    using Page::show;

    /// What waits today or is overdue, for the navigation.
    int count() const { return m_count; }
    static int count(Session& session) { return TodayLists::urgent(session); }

signals:
    void countChanged(int count);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    bool addSection(const QString& title, const QList<TodayRow>& rows);
    QWidget* makeRow(const TodayRow& row, QWidget* parent);
    QPushButton* makeButton(const TodayAction& action, const QString& about, QWidget* parent);
    void showEmpty(bool nothingWaits);
    QList<RowButton*> rows() const;
    int focusedRow() const;
    void focusRow(int number);

    QLabel* m_date;
    QScrollArea* m_scroll;
    QWidget* m_holder;
    QVBoxLayout* m_sections;
    EmptyState* m_empty;
    QTimer m_soon;     ///< several changes, one reading
    QTimer m_midnight; ///< notices that another day has begun
    QDate m_shownDay;
    int m_count = 0;
};

} // namespace Rinnalla
