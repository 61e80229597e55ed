// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCborMap>
#include <QList>
#include <QString>

namespace Rinnalla::HoursWords {

/// Opening hours as people write them in Finnish, Swedish and English, "ma-to 9-16, pe 9-14", as items of hours
/// (docs/store-format.md). Empty where a single word is not understood: then they stay words, for hours that are half
/// understood would be wrong ones.
QList<QCborMap> read(const QString& words);

} // namespace Rinnalla::HoursWords
