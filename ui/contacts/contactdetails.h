// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/lists.h"
#include "ui/session/accessnotes.h"

#include <QWidget>

#include <memory>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Rinnalla {

class DraftKeeper;
class Notice;
class NoteEdit;
class PlainText;
class WhoField;

/// One contact, whole: its note, which is never rewritten, what was added to it, with whom, and what is still to do.
class ContactDetails final : public QWidget {
    Q_OBJECT

public:
    explicit ContactDetails(Session& session, QWidget* parent = nullptr);
    ~ContactDetails() override;

    void setContact(const Id& contact); ///< null: nothing is shown
    Id contact() const { return m_row.contact.id; }

private:
    QWidget* makeHead();
    QWidget* makeWho();
    QWidget* makeNote();
    QWidget* makeAdding();
    void refresh();
    bool isNoted(const Record& record);
    void showFacts();
    void showAddenda();
    void showWho();
    void addAddendum();
    void followUpDone();
    void link();
    void unlink();
    void remove();
    void setField(quint16 field, const QCborValue& value, const QString& what);

    Session& m_session;
    CardOpenings m_openings;
    ContactRow m_row;
    std::unique_ptr<DraftKeeper> m_draft;
    QLabel* m_title;
    QGridLayout* m_facts;
    Notice* m_followUp;
    QLabel* m_with;
    QPushButton* m_open;
    QPushButton* m_unlink;
    WhoField* m_who;
    QPushButton* m_link;
    PlainText* m_note;
    QVBoxLayout* m_addenda;
    NoteEdit* m_addendum;
};

} // namespace Rinnalla
