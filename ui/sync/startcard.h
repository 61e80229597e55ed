// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;

namespace Rinnalla {

class ChoiceBar;
class NoteEdit;
class Notice;

/// For a store that is in no team: begins one, or asks to join one with the words of an invitation.
class StartCard : public Card {
    Q_OBJECT

public:
    explicit StartCard(Session& session, QWidget* parent = nullptr);

    void begin(const QString& choice); ///< "begin", "join" or empty
    QString choice() const;
    void wipe(); ///< forgets the words typed

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeBeginning();
    QWidget* makeJoining();
    void choose(const QString& choice);
    void found();
    void join();
    void countWords();
    bool hasName();

    Session& m_session;
    NoteEdit* m_words = nullptr;
    QLabel* m_count = nullptr;
    Notice* m_problem;
    QLineEdit* m_name;
    ChoiceBar* m_choice;
    QWidget* m_beginning;
    QWidget* m_joining;
};

} // namespace Rinnalla
