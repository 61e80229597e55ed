// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/rowclock.h"

#include <QtEndian>

#include <algorithm>

namespace Rinnalla {

namespace {

void appendVarint(QByteArray& out, quint64 value)
{
    while (value >= 0x80) {
        out.append(static_cast<char>(value | 0x80));
        value >>= 7;
    }
    out.append(static_cast<char>(value));
}

bool takeVarint(QByteArrayView& in, quint64& value)
{
    value = 0;
    for (int shift = 0; shift < 64 && !in.isEmpty(); shift += 7) {
        const auto byte = static_cast<quint8>(in.front());
        in = in.sliced(1);
        value |= static_cast<quint64>(byte & 0x7f) << shift;
        if (!(byte & 0x80))
            return true;
    }
    return false;
}

} // namespace

RowClock RowClock::fromBytes(const QByteArray& bytes)
{
    RowClock clock;
    QByteArrayView in(bytes);
    while (!in.isEmpty()) {
        quint64 field = 0;
        quint64 device = 0;
        CellClock cell;
        if (!takeVarint(in, field) || in.size() < qsizetype(sizeof cell.stamp))
            return {};
        cell.stamp = qFromBigEndian<quint64>(in.data());
        in = in.sliced(sizeof cell.stamp);
        if (!takeVarint(in, device) || !takeVarint(in, cell.sequence))
            return {};
        cell.device = static_cast<quint32>(device);
        clock.m_cells.insert(static_cast<quint16>(field), cell);
    }
    return clock;
}

quint64 RowClock::latestStamp() const
{
    quint64 latest = 0;
    for (const CellClock& cell : m_cells)
        latest = std::max(latest, cell.stamp);
    return latest;
}

QByteArray RowClock::toBytes() const
{
    constexpr qsizetype usualCell = 16;
    QByteArray out;
    out.reserve(usualCell * m_cells.size());
    for (auto it = m_cells.begin(); it != m_cells.end(); ++it) {
        appendVarint(out, it.key());
        char stamp[sizeof it->stamp];
        qToBigEndian(it->stamp, stamp);
        out.append(stamp, sizeof stamp);
        appendVarint(out, it->device);
        appendVarint(out, it->sequence);
    }
    return out;
}

} // namespace Rinnalla
