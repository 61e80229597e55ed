// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/synchroniser.h"

namespace Rinnalla {

/// The interface's words for what a synchronisation does and did.
namespace SyncText {

QString stage(const Sync::SyncProgress& progress);
QString report(const Sync::SyncReport& report);
QString lastSync(qint64 at, const QDate& today);
QString waiting(int edits);
/// "12 edits not yet sent · last synchronised Thu 19 Nov, 16:40 · 2 conflicts"; empty for a store in no team.
QString line(const Sync::Team& team, int conflicts, const QDate& today);

/// What an alarm says to a worker, without a word they would have to look up.
struct AlarmWords {
    QString title;
    QString meaning;
    QString advice;
};
AlarmWords alarm(Sync::Alarm::Kind kind);

} // namespace SyncText

} // namespace Rinnalla
