// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/terms.h"
#include "ui/today/todaylists.h"
#include "ui/widgets/inline.h"

#include <QCoreApplication>

/// What the lists of Today share.
namespace Rinnalla::TodayWords {

inline QString translated(const char* text, int number = -1)
{
    return QCoreApplication::translate("TodayLists", text, nullptr, number);
}

inline QDate today(const Session& session)
{
    return session.clock().today();
}

/// What the store could not say is said; the list is shown without it.
template<typename Rows>
Rows orFail(Session& session, Result<Rows> rows)
{
    if (rows)
        return *rows;
    session.fail(rows.error());
    return {};
}

inline QString dots(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

inline QString who(const QString& codeName)
{
    return codeName.isEmpty() ? translated(QT_TRANSLATE_NOOP("TodayLists", "Nobody in particular")) : inLine(codeName);
}

/// "Overdue: Mo 16.11.", "Today", "Mo 23.11., in 2 days".
inline QString when(const Session& session, const QDate& day)
{
    const int days = static_cast<int>(today(session).daysTo(day));
    const QString written = Terms::day(day, today(session));
    if (days < 0)
        return translated(QT_TRANSLATE_NOOP("TodayLists", "Overdue: %1")).arg(written);
    if (days == 0)
        return translated(QT_TRANSLATE_NOOP("TodayLists", "Today"));
    if (days == 1)
        return translated(QT_TRANSLATE_NOOP("TodayLists", "Tomorrow"));
    return translated(QT_TRANSLATE_N_NOOP("TodayLists", "%1, in %n days"), days).arg(written);
}

} // namespace Rinnalla::TodayWords
