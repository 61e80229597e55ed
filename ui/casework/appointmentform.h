// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTimeEdit;

namespace Rinnalla {

class ChoiceBar;
class DraftKeeper;
class MinutesField;
class NoteEdit;
class Notice;
class OptionalDateEdit;
class PartnerEdit;

/// A time agreed with a client: when, how long, what, where, with which partner, for which step, who goes along.
/// Everything but the day may stay open. Not saved yet: the draft "appointment/<appointment or new>/<client>".
class AppointmentForm : public QWidget {
    Q_OBJECT

public:
    explicit AppointmentForm(Session& session, QWidget* parent = nullptr);
    ~AppointmentForm() override;

    void begin(const Id& client, const Record& appointment); ///< a null id: a new one
    bool save();
    void leave(); ///< what was typed is kept
    bool isOpen() const { return m_draft != nullptr; }
    const Id& appointment() const { return m_appointment; }

signals:
    void finished(); ///< saved, or left

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void retranslate();
    void fillSteps();
    void fill(const Record& appointment);
    Edit read() const;
    QString problem() const;
    QCborMap draft() const;

    Session& m_session;
    Id m_client;
    Id m_appointment;
    OptionalDateEdit* m_day;
    QTimeEdit* m_time;
    MinutesField* m_minutes;
    ChoiceBar* m_type;
    QLineEdit* m_place;
    PartnerEdit* m_partner;
    QComboBox* m_step;
    QLineEdit* m_along;
    QComboBox* m_remind;
    NoteEdit* m_note;
    Notice* m_problem;
    Values m_begun; ///< the form untouched: not worth keeping
    std::unique_ptr<DraftKeeper> m_draft;
};

} // namespace Rinnalla
