// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCborMap>

namespace Rinnalla {

/// Between a schedule of HSDS (the parts of an RFC 5545 rule in columns of their own) and one item of hours.
namespace HsdsHours {

/// Days of the week become days; what only a rule can tell ("first Saturday") becomes a rule. Times lose their zone.
QCborMap read(const QCborMap& schedule);

/// Texts only; id, what it belongs to and what HSDS has no column for are left to the caller. "rule" is taken apart.
QMap<QString, QString> write(const QCborMap& hours);

} // namespace HsdsHours

} // namespace Rinnalla
