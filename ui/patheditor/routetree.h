// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paths/route.h"

#include <QWidget>

class QPushButton;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Rinnalla {

/// The routes with their state, the steps of the one being edited under it, and what is done to their order.
class RouteTree : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString id;
        QString title;
        QString state; ///< in words
        QString icon;
    };

    explicit RouteTree(QWidget* parent = nullptr);

    /// step: the one being edited; -1: the route itself.
    void fill(const QList<Entry>& entries, const Route& current, int step, const QString& language);
    void focusTree();

signals:
    void chosen(const QString& route, int step); ///< by the worker; step -1: the route itself
    void newRouteAsked();
    void newStepAsked();
    void moveAsked(int by); ///< the step being edited
    void removeAsked();     ///< the step being edited

private:
    void retranslate();
    void follow(QTreeWidgetItem* item);

    QTreeWidget* m_tree;
    QPushButton* m_newRoute;
    QPushButton* m_newStep;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_remove;
};

} // namespace Rinnalla
