// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/sheets/sheetcatalogue.h"
#include "core/store/connection.h"

namespace Rinnalla {

/// Something a paper says that is not so any more.
struct FactChange {
    QString key;    ///< as SheetCatalogue::told has them; "sheet/…" where the whole sheet was withdrawn
    QString before; ///< as the person was told it last
    QString after;  ///< empty: nothing is known any more; of a sheet "withdrawn"

    bool operator==(const FactChange&) const = default;
};

/// All that is otherwise now than the handout's paper and what its person was told since have it. A newer version of
/// the text is among it; words on the paper that were withdrawn, now or before others took their place, are
/// "withdrawn".
QList<FactChange> changesSince(const Record& handout, const SheetCatalogue& catalogue);

/// One person who holds papers that are not right any more.
struct ToldChange {
    Id client;
    QString codeName;
    QList<Record> handouts; ///< the papers, the newest first
    QList<FactChange> changes;
};

/// Whom to tell, by code name: everybody of this room with a paper that says what is not so any more, unless they were
/// told since (toldAgain) or a later paper of the same topic says it right. Handouts to nobody in particular, and to
/// clients who were erased or taken back, are not among them. At most `limit` people. Looks at each different saying
/// once, then only at papers that are out of date; on the thread of the connection.
Result<QList<ToldChange>> whomToTell(Connection& connection, const SheetCatalogue& catalogue, const QString& room,
                                     int limit);

/// The person knows now how things are: nothing of it is listed until something changes again.
QList<Edit> toldAgain(const ToldChange& whom, const SheetCatalogue& catalogue, const QDateTime& at);

} // namespace Rinnalla
