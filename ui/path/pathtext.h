// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/paths/stepdeadline.h"

namespace Rinnalla::PathText {

QString interfaceLanguage(); ///< BCP 47

/// The language to stand beside the interface's: the first the client reads and there are texts in, else English.
/// Empty where that is the interface's own. PathTemplates::with() brings its texts.
QString languageBeside(const PathTemplates& paths, const QStringList& reads);

QString routeTitle(const PathTemplates& paths, const QString& route); ///< an unknown route comes back as it is

/// A step's title; that of a template follows the language of the interface, a worker's own words stay.
QString stepTitle(const PathTemplates& paths, const Record& step);

/// What is usually lost when the order of the steps is not kept, and why here; empty where nothing is missing.
QString adviceBefore(const PathTemplates& paths, const StepTemplate& step, const QList<Record>& path);

/// "At the latest Mon 7.12." or, for what lasts at least so long, "At least until Mon 7.12."
QString limit(Period::Sense sense, const QDate& day, const QDate& today);
QString periodEnd(const PeriodEnd& end, const QDate& today); ///< its limit and what it is

QString startName(Period::Start start); ///< "Date of the decision"

} // namespace Rinnalla::PathText
