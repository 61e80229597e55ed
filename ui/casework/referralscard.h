// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace Rinnalla {

class CaseRow;
class Notice;
class ReferralForm;

/// The referrals of one client: what may come next, what may be told, and, where a consent was withdrawn, which open
/// ones rested on it. The program sends nothing itself: it makes a text to print or to copy.
class ReferralsCard : public Card {
    Q_OBJECT

public:
    explicit ReferralsCard(Session& session, QWidget* parent = nullptr);

    void show(const Id& client);
    using Card::show;
    void reload();
    void begin(const Id& referral); ///< null: a new one
    void leave();
    /// What to do where an open referral rests on a consent that does not hold any more; else empty.
    static QString lostConsent(Session& session, const Record& referral);
    QString detail() const; ///< of the place, while the form is open; else empty

private:
    QWidget* makeRow(const Record& referral);
    void addButtons(CaseRow* row, const Record& referral);
    void warn(CaseRow* row, const Record& referral);
    void goTo(CaseRow* row, const Record& referral, const QString& state);

    Session& m_session;
    Id m_client;
    QList<Record> m_referrals;
    Notice* m_lost;
    QVBoxLayout* m_list;
    QLabel* m_nothing;
    QPushButton* m_add;
    ReferralForm* m_form;
    QWidget* m_panel = nullptr;
    int m_lostCount = 0;
};

} // namespace Rinnalla
