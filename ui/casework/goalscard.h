// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/widgets/card.h"

class QComboBox;
class QPushButton;

namespace Rinnalla {

class DraftKeeper;
class NoteEdit;
class Notice;
class OptionalDateEdit;

/// What a client wants, in the client's own words and script. A goal may be reached, change or be let go: all of it is
/// told as calmly. Not saved yet: the draft "goal/<goal or new>/<client>".
class GoalsCard : public Card {
    Q_OBJECT

public:
    explicit GoalsCard(Session& session, QWidget* parent = nullptr);
    ~GoalsCard() override;

    void show(const Record& client);
    using Card::show;
    void reload();
    void begin(const Id& goal); ///< null: a new one
    void leave();
    QString detail() const; ///< of the place, while the form is open; else empty

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeForm();
    QWidget* makeRow(const Record& goal);
    void addButtons(class CaseRow* row, const Record& goal);
    void setState(const Record& goal, const QString& state, const QString& said);
    void fillLanguages();
    void fill(const Record& goal);
    Edit read() const;
    bool save();
    void endWriting();

    Session& m_session;
    Record m_client;
    QList<Record> m_goals;
    Id m_goal; ///< being written; null while new
    QVBoxLayout* m_list;
    QLabel* m_nothing;
    QPushButton* m_add;
    QWidget* m_form;
    NoteEdit* m_words;
    QComboBox* m_language;
    OptionalDateEdit* m_reviewOn;
    Notice* m_problem;
    Values m_begun;
    std::unique_ptr<DraftKeeper> m_draft;
};

} // namespace Rinnalla
