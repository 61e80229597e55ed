// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArrayView>
#include <QList>
#include <QStringList>

#include <optional>

namespace Rinnalla {

/// A piece of a sheet's text: words, a Finnish term, or a placeholder still to be filled in.
struct SheetPiece {
    enum class Kind { Text, Term, Phone, Email, Website, Hours, Languages, Number, Price };
    Kind kind = Kind::Text;
    QString text; ///< of a placeholder: the service or the key of the number
    bool bold = false;

    bool operator==(const SheetPiece&) const = default;
};

/// A heading, a numbered row or a telephone block, in the order of the text.
struct SheetPart {
    enum class Kind { Heading, Row, Call };
    Kind kind = Kind::Row;
    int number = 0;           ///< of a row
    QList<SheetPiece> pieces; ///< of a heading or a row
    QString service;          ///< of a call
    QStringList facts;        ///< of a row
};

/// One topic in one language as written, read from Markdown (resources/README.md tells the form). Everything outside
/// that form is an error that names the file and the row.
struct SheetText {
    QString title;
    QList<SheetPiece> lead;
    QList<SheetPart> parts;

    /// `name` is how messages name the file. Where `row` is given, an error says there which row is wrong; 0: before
    /// the first.
    static Result<SheetText> parse(QByteArrayView markdown, const QString& name, int* row = nullptr);
};

/// The row in which two texts begin to be built otherwise; nothing where they are alike. 0: before the first, or at the
/// end of one.
std::optional<int> firstDifference(const SheetText& original, const SheetText& other);

/// Whether two texts have the same headings, rows, facts, calls and placeholders, so that they can stand side by side.
/// Otherwise the first difference, for a message about `name`.
Status sameStructure(const SheetText& original, const SheetText& other, const QString& name);

} // namespace Rinnalla
