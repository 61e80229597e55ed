// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCborMap>
#include <QJsonObject>

namespace Rinnalla {

/// Between a schedule of HSDS (the parts of an RFC 5545 rule in columns of their own) and one item of hours.
namespace HsdsHours {

/// Days of the week become days; what only a rule can tell ("first Saturday") becomes a rule. A door keeps the clock of
/// its place all year, so a time with the offset of Finland, summer or winter, is that time; one with another offset
/// stays words, which tell a person and not the program.
QCborMap read(const QCborMap& schedule);

/// As the schema types them; id and what it belongs to are left to the caller. HSDS tells of open hours: a day that is
/// closed becomes words about that day, a weekly closing nothing (empty). What no column can hold goes into the words.
QJsonObject write(const QCborMap& hours);

} // namespace HsdsHours

} // namespace Rinnalla
