// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/page.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Rinnalla {

class ClientForm;
class ClientsModel;
class EmptyState;

/// Place "clients": the clients of the room, found by typing; with the detail "new", a new one to write above the list.
class ClientsPage final : public Page {
    Q_OBJECT

public:
    explicit ClientsPage(Session& session, QWidget* parent = nullptr);

    void show(const Place& place) override;
    Place place() const override;
    using Page::show;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeFoot();
    void makeTable();
    void newClient();
    void closeForm();
    void open(int row);
    void filter();
    void showEmptiness();
    void retranslate();

    ClientsModel* m_model;
    QLineEdit* m_filter;
    QComboBox* m_state;
    QPushButton* m_new;
    QPushButton* m_duplicates;
    QPushButton* m_takeIn;
    ClientForm* m_form;
    QStackedWidget* m_list;
    QTableView* m_table;
    EmptyState* m_empty;
};

} // namespace Rinnalla
