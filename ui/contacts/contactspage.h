// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/page.h"

#include <QTimer>

class QBoxLayout;
class QLineEdit;
class QListView;

namespace Rinnalla {

class ContactDetails;
class ContactsModel;
class EmptyState;

/// Place "contacts": every contact of the room, newest first, and beside the list the one that is chosen (the place's
/// record).
class ContactsPage final : public Page {
    Q_OBJECT

public:
    explicit ContactsPage(Session& session, QWidget* parent = nullptr);

    void show(const Place& place) override;
    Place place() const override;
    using Page::show;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeList();
    QWidget* makeDetails();
    void select(const Id& contact);
    void selected();
    void refreshEmpty();

    ContactsModel* m_model;
    QLineEdit* m_filter;
    QListView* m_list;
    EmptyState* m_empty;
    ContactDetails* m_details;
    QBoxLayout* m_halves;
    QTimer m_typing;
};

} // namespace Rinnalla
