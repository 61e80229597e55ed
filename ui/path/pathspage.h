// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/page.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QTabWidget;
class QTableView;
class QTreeWidget;
class QTreeWidgetItem;

namespace Rinnalla {

class OpenStepsModel;
class PlainText;
class StepReader;

/// Place "paths": the routes through the service system to read without a client (detail: the id of a route or of a
/// step), and what is open on the paths of all clients by deadline (detail "open").
class PathsPage final : public Page {
    Q_OBJECT

public:
    explicit PathsPage(Session& session, QWidget* parent = nullptr);

    void show(const Place& place) override;
    Place place() const override;
    using Page::show;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeReader();
    QWidget* makeOpenSteps();
    void fillTree();
    void select(const QString& id);
    void read(QTreeWidgetItem* item);
    void openStep(int row);
    void refill(); ///< keeps what is chosen
    void edit();
    void retranslate();

    QTabWidget* m_tabs;
    QTreeWidget* m_tree;
    QScrollArea* m_scroll;
    PlainText* m_title;
    PlainText* m_summary;
    StepReader* m_reader;
    QPushButton* m_print;
    QPushButton* m_edit;
    OpenStepsModel* m_open;
    QTableView* m_table;
    QLabel* m_nothing;
};

} // namespace Rinnalla
