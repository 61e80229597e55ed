// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/page.h"

class QBoxLayout;
class QLineEdit;
class QListView;
class QPushButton;

namespace Rinnalla {

class EmptyState;
class FactForm;
class FactsModel;

/// Place "sheet-facts", detail a key such as "service/nollalinja": the numbers and services behind the sheets of the
/// session's room, each once.
class FactsPage final : public Page {
    Q_OBJECT

public:
    explicit FactsPage(Session& session, QWidget* parent = nullptr);

    void show(const Place& place) override;
    Place place() const override;
    using Page::show;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void reload();
    void choose(const QString& key);
    void chosen();
    void filter();
    void addService();

    FactsModel* m_model;
    QLineEdit* m_find;
    QPushButton* m_add;
    QListView* m_list;
    FactForm* m_form;
    EmptyState* m_empty;
    QBoxLayout* m_whole = nullptr;
    bool m_reloading = false;
};

} // namespace Rinnalla
