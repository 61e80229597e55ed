// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace Rinnalla {

class DraftKeeper;
class NoteEdit;
class Notice;
class OptionalDateEdit;
class PartnerEdit;

/// A referral: to whom, for which step, what exactly may be told. Not saved yet: the draft
/// "referral/<referral or new>/<client>".
class ReferralForm : public QWidget {
    Q_OBJECT

public:
    explicit ReferralForm(Session& session, QWidget* parent = nullptr);
    ~ReferralForm() override;

    void begin(const Id& client, const Record& referral); ///< a null id: a new one, offered today
    bool save();
    void leave(); ///< what was typed is kept
    bool isOpen() const { return m_draft != nullptr; }
    const Id& referral() const { return m_referral; }

signals:
    void finished(); ///< saved, or left

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void fillServices(const Id& chosen);
    void fillSteps(const Id& chosen);
    void fill(const Record& referral);
    Edit read() const;
    QString problem() const;

    Session& m_session;
    Id m_client;
    Id m_referral;
    PartnerEdit* m_partner;
    QComboBox* m_service;
    QComboBox* m_step;
    QLineEdit* m_scope;
    OptionalDateEdit* m_remindOn;
    NoteEdit* m_note;
    Notice* m_problem;
    Values m_begun;
    std::unique_ptr<DraftKeeper> m_draft;
};

} // namespace Rinnalla
