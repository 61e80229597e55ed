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

    std::optional<qint64> value(const QString& row, const QString& column = {}) const;
    bool hidesAnything() const; ///< among the cells it has names for
};

/// What may be said of a period. Holds no hidden number, so whatever is made of it, chart, file or paper, tells none.
struct Statistics {
    Scope scope;
    Purpose purpose = Purpose::Own;
    int threshold = 5;
    QList<StatisticsTable> tables;

    const StatisticsTable* table(const QString& name) const; ///< null where there is none

    /// Counts, and hides with regard to everything published before (Publications). Any thread that has a connection of
    /// its own. InvalidInput where the days are not a period.
    static Result<Statistics> make(Connection& connection, const Scope& scope, Purpose purpose, int threshold);

    /// {"from","until","compartment","region","threshold","tables":[{"table","open","rows":[{"row","values":{column:
    /// number or null}}]}]}; null: hidden.
    QJsonObject toJson() const;
};

} // namespace Rinnalla
