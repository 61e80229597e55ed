// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

/// Every write of the simulation carries words no other has: that tells the writes apart wherever they turn up, and
/// shows what lies readable where nothing may.
namespace Rinnalla::Sim::Token {

inline constexpr QByteArrayView Mark = "Zq7x";
inline constexpr int Digits = 5;

inline QString of(int write)
{
    return QStringLiteral("Zq7x%1").arg(write, Digits, 10, QLatin1Char('0'));
}

/// The newest write whose words are in the bytes; -1 where there are none. Older ones may be repeated in it. The mark
/// alone comes up by chance in sealed bytes, so the digits have to be there too.
inline int newestIn(QByteArrayView bytes)
{
    int newest = -1;
    for (qsizetype at = bytes.indexOf(Mark); at >= 0; at = bytes.indexOf(Mark, at + 1)) {
        bool isNumber = false;
        const int write = bytes.sliced(at + Mark.size())
                              .first(qMin<qsizetype>(Digits, bytes.size() - at - Mark.size()))
                              .toByteArray()
                              .toInt(&isNumber);
        newest = isNumber ? qMax(newest, write) : newest;
    }
    return newest;
}

} // namespace Rinnalla::Sim::Token
