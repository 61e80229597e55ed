// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Rinnalla {

/// A run of a line, and whether the other text has it.
struct DiffPiece {
    bool changed = false;
    QString text;

    bool operator==(const DiffPiece&) const = default;
};

struct DiffLine {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QList<DiffPiece> pieces;

    QString text() const;
    bool operator==(const DiffLine&) const = default;
};

/// What turns one text into the other, line by line, and word by word within lines that were changed. A changed line
/// comes as removed and added, one under the other.
QList<DiffLine> textDiff(const QString& before, const QString& after);

/// "− " before what was, "+ " before what is now; empty before what stands in both.
QString diffMark(DiffLine::Kind kind);

/// The same as text, in short: changed lines with their marks, a line around each, "…" for the others. Two JSON objects
/// are compared field by field. Empty where nothing differs.
QString textDifference(const QString& before, const QString& after);

} // namespace Rinnalla
