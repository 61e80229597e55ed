// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/htcds.h"
#include "core/store/store.h"

#include <functional>

namespace Rinnalla::Htcds {

/// What a file of cases holds, and what a person should know of how it was read.
struct Import {
    QList<Case> cases;
    QList<int> rows; ///< of the cases: the number of each one's row
    /// Rows that are not taken in, with why: who said no (con_Consent is FALSE), or where no value could be read.
    QMap<int, QString> refused;
    QStringList warnings; ///< one for each column that is not as it should be, and each value that was left out
};

/// The official template as a spreadsheet or as CSV, found by looking. Columns are known by the name in row 1; where
/// there is none, by the label in row 2. The known mistakes of the official files are understood and told. A row with
/// nothing but its number is no case. Nothing is stored.
Result<Import> read(const QByteArray& file);

/// What becomes of one answer.
struct Part {
    QString name; ///< the standard's
    QString text; ///< its values, joined
    Kind kind;    ///< of the record it goes to: client, identity, or the first contact's note
    quint16 field;
};
QList<Part> parts(const Case& one);

/// A client with what the record has a place for; the rest stands in the note of a first contact, under the standard's
/// names. `newId` gives ids.
QList<Edit> edits(const Case& one, const QString& codeName, const std::function<Id()>& newId, const QString& room,
                  const QDateTime& now);

/// Cases that were taken into this room before: the place in `cases` and the client. On the connection's thread.
Result<QMap<qsizetype, Id>> alreadyHere(Connection& connection, const QList<Case>& cases, const QString& room);

/// One name for each of this many new clients, none that anybody of any room has.
QStringList freeCodeNames(Store& store, qsizetype count);

} // namespace Rinnalla::Htcds
