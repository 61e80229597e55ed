# SPDX-FileCopyrightText: 2026 The Rinnalla authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a calendar with another implementation and prints what it found, as JSON: moments in universal time."""

import datetime
import json
import sys

import icalendar

calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())


def moment(value):
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


json.dump(
    [
        {
            "uid": str(event["uid"]),
            "title": str(event["summary"]),
            "place": str(event.get("location", "")),
            "start": moment(event["dtstart"].dt),
            "end": moment(event["dtend"].dt) if "dtend" in event else "",
            "alarms": len([part for part in event.subcomponents if part.name == "VALARM"]),
        }
        for event in calendar.walk("VEVENT")
    ],
    sys.stdout,
)
