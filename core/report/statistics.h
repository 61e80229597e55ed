// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/counting.h"

#include <QJsonObject>

namespace Rinnalla {

/// Who is to read it. Each threshold is the organisation's choice (core/casework/settings.h).
enum class Purpose { Own, Network, Public };
QString purposeName(Purpose purpose); ///< as the store keeps it: "own", "network", "public"

/// One table, fit to be shown: a number that is hidden is not in it at all.
struct StatisticsTable {
    QString name;
    bool isOpen = false; ///< rows that are hidden are not named
    QStringList rows;    ///< as stored: a channel, a topic …; the total last
    QStringList columns; ///< one empty name in a table of one column
    QHash<CellName, qint64> shown;
    bool isTooLarge = false; ///< what is hidden of it is so, for all that was told before cannot be looked through

    std::optional<qint64> value(const QString& row, const QString& column = {}) const;
    bool hidesAnything() const; ///< among the cells it has names for
};

/// What everything counted came to, hidden numbers too. Nobody reads it but the store's memory of publications.
class Remembered {
    friend struct Statistics;
    friend struct Publication;
    QHash<CellName, qint64> m_counts; ///< by Block::leaves; of the others there was none
};

/// What may be said of a period. No hidden number can be read from it, so whatever is made of it, chart, file or paper,
/// tells none.
struct Statistics {
    Scope scope;
    Purpose purpose = Purpose::Own;
    int threshold = 5;
    QList<StatisticsTable> tables;
    Remembered remembered = {};

    bool isNothing() const;                                  ///< there was nothing at all, which is no secret
    const StatisticsTable* table(const QString& name) const; ///< null where there is none

    /// Counts, and hides with regard to everything published before (Publications). Any thread that has a connection of
    /// its own. InvalidInput where the days are not a period.
    static Result<Statistics> make(Connection& connection, const Scope& scope, Purpose purpose, int threshold);

    /// {"from","until","compartment","region","threshold","tables":[{"table","open","rows":[{"row","values":{column:
    /// number or null}}]}]}; null: hidden.
    QJsonObject toJson() const;
};

} // namespace Rinnalla
