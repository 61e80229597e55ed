// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/handouts/handout.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace Rinnalla {

class ChoiceBar;
class ReasonField;
class WhoField;

/// For whom a sheet is, whether paper is safe for them, and then the ways to give it. Nothing leaves before the
/// question about paper is answered and, for a text that is not checked, has expired or was withdrawn, before it is
/// said why. The answers belong to a person: another client is asked anew, and so is nobody in particular each time.
class HandoutPanel : public Card {
    Q_OBJECT

public:
    explicit HandoutPanel(Session& session, QWidget* parent = nullptr);

    Id client() const; ///< null: nobody in particular
    void setClient(const Id& client);
    PaperSafety safety() const;
    QString reason() const; ///< why it is given all the same (ReasonField)
    void setSheet(SheetState state, SheetFormat format);
    void setClientFixed(bool fixed); ///< of a paper that is one person's own: nobody else can be chosen
    void setWithoutCards();          ///< of papers that come neither as cards nor neutral
    void setCanHandOut(bool can);    ///< false while there is nothing that may be handed out
    void handedOut();                ///< the next person is asked anew

signals:
    void printRequested();
    void saveRequested();
    void readTogether();
    void answered(Rinnalla::PaperSafety safety); ///< by the worker
    void personChanged();                        ///< the next one is asked anew

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void clientChanged();
    void forgetAnswers();
    void refresh();
    QString hint(bool clientChosen) const;

    Session& m_session;
    QLabel* m_whoLabel;
    WhoField* m_who;
    ReasonField* m_reason;
    QLabel* m_question;
    ChoiceBar* m_answer;
    QBoxLayout* m_ways; ///< the ways to give the sheet, and what is still to be answered
    QLabel* m_hint;
    QPushButton* m_print;
    QPushButton* m_save;
    QPushButton* m_read;
    Id m_lastClient;
    SheetFormat m_format = SheetFormat::A4;
    bool m_canHandOut = false;
};

} // namespace Rinnalla
