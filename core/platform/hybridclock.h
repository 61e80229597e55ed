// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platform/clock.h"

namespace Rinnalla {

/// Hybrid logical clock (Kulkarni et al., "Logical Physical Clocks", 2014): 48 bits of milliseconds since 1970 and a
/// 16-bit counter, so that what is causally later always has the larger stamp, however wrong a laptop's clock is.
class HybridClock {
public:
    /// last: the largest stamp ever given or seen by this store.
    HybridClock(const Clock& wall, quint64 last)
        : m_wall(wall)
        , m_last(last)
    {}

    quint64 next();                 ///< larger than every stamp given or seen before
    void witness(quint64 received); ///< moves forward to what another laptop wrote
    quint64 last() const { return m_last; }

    /// The year 4199. Neither a wall clock nor another laptop moves the stamps further, so that they stay positive
    /// 64-bit integers and can always grow.
    static constexpr quint64 Latest = 1ull << 62;

    static qint64 milliseconds(quint64 stamp) { return static_cast<qint64>(stamp >> 16); }

private:
    const Clock& m_wall;
    quint64 m_last;
};

} // namespace Rinnalla
