// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/report/statistics.h"

namespace Rinnalla {

/// Statistics that left the store: saved, printed, sent or written by the command line. Each is kept as a record, so
/// that a later one gives nothing away together with it.
struct Publication {
    Scope scope;
    Purpose purpose = Purpose::Own;
    QHash<CellName, qint64> told;
    /// What everything counted came to then, hidden numbers too; nothing in a record that did not keep it.
    std::optional<QHash<CellName, qint64>> had;

    /// The record. To be written when the file or paper leaves.
    static Edit edit(const Id& id, const Statistics& statistics, const QString& worker, const QDateTime& at);
    /// What is kept of the numbers: {"told": [[table, row, column, count], …], "had": the same of what was counted}.
    static QByteArray tablesOf(const Statistics& statistics);
};

namespace Publications {

/// Those whose days touch, by others in between too, the days of the scope, in its room. Of a record that cannot be
/// read nothing is known to have been told; Damaged then: nothing new leaves until somebody has looked.
Result<QList<Publication>> around(Connection& connection, const Scope& scope);

/// Whether exactly this was told before: then there is nothing to keep.
Result<bool> isTold(Connection& connection, const Statistics& statistics);

} // namespace Publications

} // namespace Rinnalla
