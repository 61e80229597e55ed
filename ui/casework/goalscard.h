// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace Rinnalla {

class GoalForm;

/// What a client wants, in the client's own words and script. A goal may be reached, change or be let go: all of it is
/// told as calmly.
class GoalsCard : public Card {
    Q_OBJECT

public:
    explicit GoalsCard(Session& session, QWidget* parent = nullptr);

    void show(const Id& client);
    using Card::show;
    void reload();
    void begin(const Id& goal); ///< null: a new one
    void leave();
    QString detail() const; ///< of the place, while the form is open; else empty

private:
    QWidget* makeRow(const Record& goal);
    void addButtons(class CaseRow* row, const Record& goal);
    void setState(const Record& goal, const QString& state, const QString& said);

    Session& m_session;
    Id m_client;
    QList<Record> m_goals;
    QVBoxLayout* m_list;
    QLabel* m_nothing;
    QPushButton* m_add;
    GoalForm* m_form;
};

} // namespace Rinnalla
