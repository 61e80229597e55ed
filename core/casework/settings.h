// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/store/connection.h"

/// Choices of the whole organisation's. Each is one record whose id is made of its key, so that laptops which never met
/// write on the same one. Written through the one door like anything else.
namespace Rinnalla::Settings {

namespace Key {
inline const QString Threshold = QStringLiteral("statistics.threshold");
inline const QString ThresholdPublic = QStringLiteral("statistics.threshold.public");
inline const QString RetentionMonths = QStringLiteral("retention.months");
inline const QString OrganisationName = QStringLiteral("organisation.name");
inline const QString DefaultRegion = QStringLiteral("region.default");
} // namespace Key

Id idOf(const QString& key);

/// Empty where nobody has chosen. On the thread of the connection.
Result<QString> read(Connection& connection, const QString& key);
/// `least` to `most`; the default where nobody has chosen or what stands there is no number of that range.
Result<int> number(Connection& connection, const QString& key, int byDefault, int least, int most);

/// An empty value takes the choice back.
Edit write(const QString& key, const QString& value, const QString& worker, const QDateTime& at);

/// Counts from 1 to one less than this are not shown: 5, and 11 for what everybody may read, unless the organisation
/// has chosen otherwise. Never below 3: a count of one or two names somebody.
constexpr int LeastThreshold = 3;
constexpr int MostThreshold = 100;
Result<int> threshold(Connection& connection);
Result<int> publicThreshold(Connection& connection); ///< never below `threshold`
/// Months without a contact after which a record is looked at again: 24 unless chosen otherwise.
Result<int> retentionMonths(Connection& connection);

} // namespace Rinnalla::Settings
