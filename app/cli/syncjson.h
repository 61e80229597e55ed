// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/store/conflicts.h"
#include "core/sync/team.h"

#include <QJsonArray>

/// What the commands of synchronising answer with, in JSON and in words.
namespace Rinnalla::SyncJson {

QString standingName(Sync::Team::Standing standing); ///< "none", "awaiting", "member", "revoked"
QJsonValue moment(qint64 milliseconds);              ///< null for 0: never

QJsonObject write(const Sync::Laptop& laptop);
QJsonObject write(const Sync::Admission& admission);
QJsonObject write(const Sync::ErasureState& erasure);
QJsonObject write(const Sync::Alarm& alarm, const Sync::Team& team);
/// showValues: false leaves the values out, as of an identity nobody asked to see.
QJsonObject write(const Conflict& conflict, const Sync::Team& team, bool showValues);
/// shown: those of its values that may be read; hidden: it has others.
QJsonObject write(const Sync::QuarantinedEdit& edit, const Sync::Team& team, const Values& shown, bool hidden);
QJsonArray write(const QList<Conflict>& conflicts, const Sync::Team& team);

/// Columns for people: a row for each version. Of what write() made.
QString conflictTable(const QJsonArray& conflicts);
QString alarmTable(const QJsonArray& alarms);
QString quarantineTable(const QJsonArray& edits);

} // namespace Rinnalla::SyncJson
