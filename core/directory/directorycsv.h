// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/directoryentries.h"

namespace Rinnalla {

/// Tables of organisations, services or places that people keep in spreadsheets.
namespace DirectoryCsv {

/// What a column can mean. Names: a field of the kind ("name", "phones"), a part of its address ("address_1",
/// "postal_code", "city"), "id" for the table's own key, "organisation" for whose service or place it is; empty: the
/// column is passed over.
QStringList targets(Kind kind);

/// How a table looks. Everything in it was found by looking, and a person may change it before reading.
struct Layout {
    Kind kind = Kind::Partner;
    QString source = QStringLiteral("csv"); ///< who keeps the table: two tables with keys of their own need two names
    QString encoding;                       ///< "UTF-8", "UTF-16LE", "WINDOWS-1252", … as iconv knows it
    char separator = ',';
    int headerRow = 0; ///< number of the row with the headings, from 1; 0: there are none
    int firstRow = 1;  ///< of data
    QStringList headings;
    QStringList tags;           ///< HXL hashtags of the columns; empty where the table has none
    QStringList targets;        ///< of each column
    QList<QStringList> samples; ///< the first rows of data
    qint64 rows = 0;            ///< of data
    bool ours = false;          ///< written by this program: everything comes back as it was
};

/// Looks at a whole table and proposes what its columns mean, by Finnish, Swedish and English headings and HXL tags.
Result<Layout> look(const QString& path, Kind kind, const DirectoryProgress& progress = {});

Result<DirectoryEntries> read(const QString& path, const Layout& layout, const DirectoryProgress& progress = {});

} // namespace DirectoryCsv

} // namespace Rinnalla
