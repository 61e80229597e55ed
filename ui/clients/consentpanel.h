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

/// Takes down what a client consents to, how and when. Withdrawing stands in the timeline, beside the consent. Not
/// saved yet: the draft "consent/<client>".
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

    Session& m_session;
    Id m_client;
    QLineEdit* m_scope;
    ChoiceBar* m_form;
    OptionalDateEdit* m_givenOn;
    Notice* m_problem;
    std::unique_ptr<DraftKeeper> m_draft;
};

} // namespace Rinnalla
