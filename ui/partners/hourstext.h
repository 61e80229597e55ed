// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/directoryindex.h"

#include <QStringList>

namespace Rinnalla {

/// Opening hours in words, in the language of the interface.
namespace HoursText {

/// One line for each thing told: "Mon–Fri 9.00–16.00", "Closed on public holidays", "24.12.2026 closed".
QStringList lines(const Directory::OpeningHours& hours);
/// What a worker must know of the next two weeks: "Sun 6.12.: Independence Day, closed". Empty: nothing.
QString comingHoliday(const Directory::OpeningHours& hours, const QDate& today);

/// "Open until 16.00", "Closed, opens Mon 9.00", "Open day and night", "Hours not known".
QString state(const Directory::OpenState& state, const QDateTime& now);
QString stateIcon(const Directory::OpenState& state);

} // namespace HoursText

} // namespace Rinnalla
