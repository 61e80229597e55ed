// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace Rinnalla {

class ChoiceBar;
class Notice;
class OptionalDateEdit;

/// What a referral needs to go on: the day it happened; the consent it rests on, one that is written down or one that
/// is written down now; how it was sent; why it was declined.
class ReferralStepPanel : public QWidget {
    Q_OBJECT

public:
    ReferralStepPanel(Session& session, const Record& referral, const QString& state, QWidget* parent = nullptr);

    bool save();

signals:
    void saved();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void fillConsents();
    void showConsent();
    bool needsConsent() const { return m_state == QStringLiteral("consented"); }
    QString problem() const;
    Edit newConsent() const;

    Session& m_session;
    const Record m_referral;
    const QString m_state;
    QList<Record> m_consents; ///< that may be used
    OptionalDateEdit* m_day;
    QComboBox* m_consent;
    QLineEdit* m_scope;
    ChoiceBar* m_form;
    QLineEdit* m_words; ///< how, or why
    Notice* m_problem;
};

} // namespace Rinnalla
