// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace Rinnalla {

class AppointmentForm;

/// The appointments of one client: those agreed on, those of which nobody has said what became, and, when asked for,
/// those that were.
class AppointmentsCard : public Card {
    Q_OBJECT

public:
    explicit AppointmentsCard(Session& session, QWidget* parent = nullptr);

    void show(const Id& client);
    using Card::show;
    void reload();
    void begin(const Id& appointment); ///< null: a new one
    void leave();
    QString detail() const; ///< of the place, while the form is open; else empty

private:
    QWidget* makeRow(const Record& appointment);
    void setState(const Record& appointment, const QString& state, const QString& said);
    void clear();

    Session& m_session;
    Id m_client;
    QList<Record> m_appointments;
    AppointmentForm* m_form;
    QVBoxLayout* m_list;
    QLabel* m_nothing;
    QPushButton* m_add;
    QPushButton* m_calendar;
    QPushButton* m_earlier;
};

} // namespace Rinnalla
