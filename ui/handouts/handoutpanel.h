// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/handouts/handout.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace Rinnalla {

class ChoiceBar;
class WhoField;

/// For whom a sheet is, whether paper is safe for them, and then the ways to give it. Nothing leaves before the
/// question about paper is answered; "no" leaves reading together. The answer belongs to a person: another client is
/// asked anew.
class HandoutPanel : public Card {
    Q_OBJECT

public:
    explicit HandoutPanel(Session& session, QWidget* parent = nullptr);

    Id client() const; ///< null: nobody in particular
    void setClient(const Id& client);
    PaperSafety safety() const;
    void setCanHandOut(bool can); ///< false while there is nothing that may be handed out

signals:
    void printRequested();
    void saveRequested();
    void readTogether();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void clientChanged();
    void refresh();

    Session& m_session;
    QLabel* m_whoLabel;
    WhoField* m_who;
    QLabel* m_question;
    ChoiceBar* m_answer;
    QBoxLayout* m_answers; ///< the answer, and the ways to give the sheet
    QLabel* m_hint;
    QPushButton* m_print;
    QPushButton* m_save;
    QPushButton* m_read;
    Id m_lastClient;
    bool m_canHandOut = false;
};

} // namespace Rinnalla
