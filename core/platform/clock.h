// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace Rinnalla {

/// Tells the time. Tests bring a clock that stands still until told to move.
class Clock {
public:
    virtual ~Clock() = default;
    virtual qint64 nowMs() const = 0; ///< milliseconds since 1970-01-01T00:00Z, may jump

    QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(nowMs()); }
    QDate today() const { return now().date(); } ///< the worker's local day
};

class SystemClock final : public Clock {
public:
    qint64 nowMs() const override { return QDateTime::currentMSecsSinceEpoch(); }
};

} // namespace Rinnalla
