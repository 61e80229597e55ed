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

    /// The record. To be written when the file or paper leaves.
    static Edit edit(const Id& id, const Statistics& statistics, const QString& worker, const QDateTime& at);
};

namespace Publications {

/// Those whose days touch, by others in between too, the days of the scope, in its room. Of a record that cannot be
/// read nothing is known to have been told; Damaged then: nothing new leaves until somebody has looked.
Result<QList<Publication>> around(Connection& connection, const Scope& scope);

/// Whether exactly this was told before: then there is nothing to keep.
Result<bool> isTold(Connection& connection, const Statistics& statistics);

} // namespace Publications

} // namespace Rinnalla
