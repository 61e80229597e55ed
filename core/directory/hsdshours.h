// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCborMap>
#include <QJsonObject>

namespace Rinnalla {

/// Between a schedule of HSDS (the parts of an RFC 5545 rule in columns of their own) and one item of hours.
namespace HsdsHours {

/// Days of the week become days; what only a rule can tell ("first Saturday") becomes a rule. A door keeps the clock of
/// its place all year, so a time with the offset of Finland, summer or winter, is that time. One of another clock is
/// turned into it where the schedule says its timezone or its dates do; else it stays words, for a person only.
QCborMap read(const QCborMap& schedule);
bool isUnplaced(const QCborMap& schedule); ///< the latter

/// As the schema types them; id and what it belongs to are left to the caller. What no column can hold goes into the
/// words, from which read() takes "closed" and what was said of public holidays.
QJsonObject write(const QCborMap& hours);

} // namespace HsdsHours

} // namespace Rinnalla
