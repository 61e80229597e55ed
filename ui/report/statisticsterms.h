// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/statistics.h"
#include "ui/session/session.h"

/// Statistics in the words of the interface.
namespace Rinnalla::StatisticsTerms {

QString table(const QString& name);
QString row(Session& session, const QString& table, const QString& row);
QString column(const QString& table, const QString& column); ///< "Number" in a table of one column
QString purpose(Purpose purpose);
QString number(const StatisticsTable& table, const QString& row, const QString& column); ///< "–" where it is hidden
/// Why something in it is hidden; empty where nothing is.
QString whyHidden(const StatisticsTable& table, int threshold);
QString nothing(); ///< said in place of tables where there was nothing
/// "1.1.2026 – 31.3.2026 · Uusimaa"
QString scope(const Scope& scope);

} // namespace Rinnalla::StatisticsTerms
