// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/calendarexport.h"
#include "ui/session/page.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace Rinnalla {

class FileChooser;
class Heading;
class Notice;

/// Place "calendar": a calendar file of one client's appointments (the record), of one of them (the detail), or of all
/// that are to come in the room. Its words are neutral; a place is told only where the worker ticks it.
class CalendarPage final : public Page {
    Q_OBJECT

public:
    CalendarPage(Session& session, FileChooser& files, QWidget* parent = nullptr);

    void show(const Place& place) override;
    Place place() const override { return m_place; }
    using Page::show;

private:
    void build();
    void retranslate();
    void reload();
    void save();
    CalendarScope scope() const;
    CalendarChoice choice() const;
    QString titleOf(const CalendarEvent& event) const;

    FileChooser& m_files;
    Place m_place{QStringLiteral("calendar"), {}, {}};
    Record m_client;
    QList<CalendarEvent> m_events;
    Heading* m_heading;
    QPushButton* m_back;
    QLabel* m_about;
    QCheckBox* m_places;
    QCheckBox* m_deadlines;
    QComboBox* m_alarm;
    Notice* m_warning;
    QVBoxLayout* m_list;
    QLabel* m_more;
    QPushButton* m_save;
};

} // namespace Rinnalla
