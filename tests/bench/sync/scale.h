// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace Rinnalla::SyncBench {

/// How the cost of one synchronisation grows with the laptops of a team. A table on standard output, a line a size.
void scaleDevices(const QList<int>& sizes);
/// How it grows with what is in the store.
void scaleRecords(const QList<int>& sizes);
/// How the calls of one team grow with the teams in one PostgreSQL database, which is partitioned; and the plan.
void scaleTeams(const QList<int>& sizes);

} // namespace Rinnalla::SyncBench
