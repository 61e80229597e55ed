// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/statistics.h"
#include "core/sheets/sheetpage.h"
#include "ui/session/session.h"

namespace Rinnalla::StatisticsPaper {

/// The statistics as a page, in the language of the interface, for the one place that prints.
SheetPage page(Session& session, const Statistics& statistics, const QString& organisation);
/// The same as a table of comma-separated values; no cell is a formula to a spreadsheet.
QByteArray csv(Session& session, const Statistics& statistics);

} // namespace Rinnalla::StatisticsPaper
