// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/casework/aids.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"

#include <QCborMap>

#include <memory>

class QVBoxLayout;

namespace Rinnalla {

class DraftKeeper;
class FlowLayout;
class NoteEdit;
class PlainText;
class PromptRow;

/// Conversation aids on a client's card: a button for each aid of the client's room, and the one that is open. What is
/// marked is kept as the draft "aid/<client>/<aid>" until it is saved as one talk in the client's timeline. Hidden
/// where the room has no aid. Nothing is printed, counted or concluded.
class AidCard final : public Card {
    Q_OBJECT

public:
    explicit AidCard(Session& session, QWidget* parent = nullptr);
    ~AidCard() override;

    /// The client whose card it stands on, with the aids of this room; nothing is open.
    void show(const Record& client);
    void open(const QString& aid);
    bool save();
    void leave();                         ///< what is marked stays a draft
    QString aid() const { return m_aid; } ///< the one that is open; empty: none
    using Card::show;

    /// "aid/<aid>" on the client's page, for a draft of this name; an empty page where the name is none of these.
    static Place placeOfDraft(const QString& name);
    static constexpr auto Detail = "aid/";

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makePanel();
    bool readAids();
    void showButtons();
    void showPrompts();
    QCborMap draft() const;
    QList<Assessments::Answer> answers() const;
    void restore(const QCborMap& draft);

    Session& m_session;
    Id m_client;
    Aids m_aids; ///< as they were when the card was shown
    QString m_aid;
    std::unique_ptr<DraftKeeper> m_draft;
    QWidget* m_buttons;
    FlowLayout* m_flow;
    QWidget* m_panel;
    QLabel* m_title;
    PlainText* m_about;
    PlainText* m_caution;
    QWidget* m_prompts = nullptr; ///< made anew for each aid
    QList<PromptRow*> m_rows;
    NoteEdit* m_note;
    QVBoxLayout* m_panelBox;
};

} // namespace Rinnalla
