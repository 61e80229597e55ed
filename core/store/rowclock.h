// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>

namespace Rinnalla {

/// Which edit last set a cell. Later means: larger stamp, then larger device number of the writer's id order.
struct CellClock {
    quint64 stamp = 0;    ///< hybrid logical time
    quint32 device = 0;   ///< local number of the device, table `device`
    quint64 sequence = 0; ///< the device's own count of its edits
};

/// The clocks of one row's cells, kept small: field 0 speaks for every field that has no entry of its own, so a row
/// that was written once has one entry. The bytes are described in docs/store-format.md.
class RowClock {
public:
    static RowClock fromBytes(const QByteArray& bytes); ///< unreadable bytes give an empty clock
    QByteArray toBytes() const;

    CellClock of(quint16 field) const { return m_cells.value(field, m_cells.value(Row)); }
    bool hasOwn(quint16 field) const { return m_cells.contains(field); }
    QList<CellClock> cells() const { return m_cells.values(); }
    quint64 latestStamp() const;
    void setRow(const CellClock& clock) { m_cells = {{Row, clock}}; }
    void set(quint16 field, const CellClock& clock) { m_cells.insert(field, clock); }

private:
    static constexpr quint16 Row = 0;
    QMap<quint16, CellClock> m_cells;
};

} // namespace Rinnalla
