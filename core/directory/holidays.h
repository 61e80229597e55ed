// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QDate>
#include <QHash>

#include <mutex>
#include <optional>

namespace Rinnalla::Directory {

struct Holiday {
    QString id;       ///< "midsummer"
    QString name;     ///< in English, to be translated in the context Holidays
    bool eve = false; ///< no public holiday by law, though most doors are shut
};

/// Finland's public holidays of any year, computed from the rules of resources/directory/holidays.json. Sundays are not
/// among them. Any thread.
class Holidays {
public:
    static const Holidays& finnish();

    std::optional<Holiday> on(const QDate& day) const;
    static QDate easter(int year); ///< Easter Sunday, by the Gregorian computus

private:
    struct Rule {
        Holiday holiday;
        QString day; ///< "12-06", where it is fixed
        int easter = 0;
        int weekday = 0; ///< from 1, Monday; the first one on or after `from`
        QString from;
        QDate in(int year) const;
    };

    Holidays();
    static Result<QList<Rule>> load();

    QList<Rule> m_rules;
    mutable std::mutex m_mutex;
    mutable QHash<int, QHash<QDate, Holiday>> m_years; ///< behind the mutex
};

} // namespace Rinnalla::Directory
