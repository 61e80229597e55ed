// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platform/clock.h"

namespace Rinnalla {

/// Stands still until told to move. Begins on 21 November 2026, 12:00 UTC.
class FakeClock final : public Clock {
public:
    qint64 nowMs() const override { return m_now; }
    void advance(qint64 milliseconds) { m_now += milliseconds; }
    void setTo(const QDateTime& time) { m_now = time.toMSecsSinceEpoch(); }

private:
    qint64 m_now = 1795262400000;
};

} // namespace Rinnalla
