// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/statistics.h"

#include <QByteArray>

namespace Rinnalla {

/// The network's situational picture: the file by which organisations tell each other how much of what there was
/// (docs/situational-picture.md). It is made of suppressed statistics, so there is no client in it.
struct SituationalPicture {
    QString organisation;
    Statistics statistics; ///< purpose Network

    QByteArray toJson() const;
    /// InvalidInput names what is wrong: not such a file, a later version of it, a number where none may be.
    static Result<SituationalPicture> read(const QByteArray& json);
};

/// Several organisations' numbers of one row side by side, and their sum where nobody's is hidden and all are of the
/// same days, region and room.
struct SideBySide {
    struct Row {
        CellName name;
        QList<std::optional<qint64>> counts; ///< one a picture; nothing where it is hidden or not named
        std::optional<qint64> sum;
    };
    QList<Row> rows;
    QString apart; ///< why nothing is added up, in words; empty where it is

    /// Rows that any of them names, in the order of the tables.
    static SideBySide of(const QList<SituationalPicture>& pictures);
};

} // namespace Rinnalla
