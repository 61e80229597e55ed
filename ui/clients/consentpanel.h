// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace Rinnalla {

class ChoiceBar;
class DraftKeeper;
class Notice;
class OptionalDateEdit;
class PartnerEdit;

/// Takes down what a client consents to, how, when, until when and for whom. Withdrawing stands in the timeline, beside
/// the consent. Not saved yet: the draft "consent/<client>".
class ConsentPanel : public Card {
    Q_OBJECT

public:
    explicit ConsentPanel(Session& session, QWidget* parent = nullptr);
    ~ConsentPanel() override;

    void begin(const Id& client);
    bool save();
    void leave();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QCborMap draft() const;
    QString problem() const; ///< empty where it can be saved

    Session& m_session;
    Id m_client;
    QLineEdit* m_scope;
    PartnerEdit* m_partner;
    ChoiceBar* m_form;
    OptionalDateEdit* m_givenOn;
    OptionalDateEdit* m_endsOn;
    Notice* m_problem;
    std::unique_ptr<DraftKeeper> m_draft;
};

} // namespace Rinnalla
