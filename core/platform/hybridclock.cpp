// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/hybridclock.h"

#include "core/base/planted.h"

#include <algorithm>

namespace Rinnalla {

quint64 HybridClock::next()
{
    const auto wall = static_cast<quint64>(std::clamp<qint64>(m_wall.nowMs(), 0, milliseconds(Latest))) << 16;
    // A full counter carries into the milliseconds.
    m_last = planted(Bug::WallClockWins) ? wall : std::max(m_last + 1, wall);
    return m_last;
}

void HybridClock::witness(quint64 received)
{
    if (!planted(Bug::ClockNotMoved))
        m_last = std::max(m_last, std::min(received, Latest));
}

} // namespace Rinnalla
