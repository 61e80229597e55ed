// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Rinnalla {

/// Neutral ones tell a finder nothing: numbers and when they answer, no topic and no names.
enum class SheetFormat { A4, Large, A5, Card, Neutral, NeutralSheet };

bool isCard(SheetFormat format);
bool isNeutral(SheetFormat format);
bool saysAll(SheetFormat format); ///< the whole text; the others only its telephone blocks

QString formatName(SheetFormat format); ///< as the command line writes it: "neutral-sheet"
std::optional<SheetFormat> formatFromName(const QString& name);
/// As a handout keeps it: the store has one word for both neutral ones, which say the same.
QString keptFormat(SheetFormat format);

/// Whether a text may be handed out, on a given day.
enum class SheetState {
    Checked,
    Unchecked,
    Expired,
    Withdrawn,
    Draft, ///< only a draft is there; nothing to hand out
};

QString stateName(SheetState state); ///< "checked", "unchecked", "expired", "withdrawn", "draft"

/// Stands before the words that say the same, never alone. None for what no service's data say yet: chat, interpreters.
enum class SheetIcon { None, Phone, Clock, Night, Free, NoName };

/// A piece of a line. An isolated run (a number, an address, a Finnish term) reads from left to right whatever stands
/// around it.
struct SheetRun {
    QString text;
    bool bold = false;
    bool isolated = false;
    SheetIcon icon = SheetIcon::None; ///< drawn over the text, which is nothing but room for it

    bool operator==(const SheetRun&) const = default;
};

using SheetRuns = QList<SheetRun>;

SheetRun iconRun(SheetIcon icon);
void addPart(SheetRuns& runs,
             const SheetRuns& part); ///< after a dot where something stands before; an empty one adds none

/// The line as it goes to the text engine: isolated runs stand between U+2066 and U+2069.
QString toText(const SheetRuns& runs);

/// One language on the page. The first column is the client's and stands on the side where its reading begins.
struct SheetColumn {
    QString language;
    bool rightToLeft = false;
    QString pageLabel; ///< "Page %1 of %2"
};

struct SheetCell {
    SheetRuns text;    ///< of a call: the service's name
    QString phone;     ///< of a call: the number as it is printed, with spaces that do not break
    SheetRuns details; ///< of a call: hours, price, name needed or not, languages

    bool operator==(const SheetCell&) const = default;
};

/// One thing under another: the same thing in each column.
struct SheetBlock {
    enum class Kind { Title, Lead, Heading, Row, Call };
    Kind kind = Kind::Row;
    int number = 0; ///< of a row, the same in every language; 0: a line that belongs to what is above
    QList<SheetCell> cells;
};

/// What a sheet shows, without saying how it is drawn: a value, safe to hand to another thread.
struct SheetPage {
    SheetFormat format = SheetFormat::A4;
    SheetState state = SheetState::Unchecked; ///< the worst among the columns
    QList<SheetColumn> columns;
    QList<SheetRuns> headers; ///< per column, or none at all: the code of a whole sheet; see headerOf()
    QList<SheetRuns> stamps;  ///< per column, empty where none is needed; on every page
    QList<SheetBlock> blocks;
    QList<SheetRuns> footers; ///< per column; on every page
};

/// What stands over a page, counted from 1: from the second on, the title too.
SheetRuns headerOf(const SheetPage& page, qsizetype column, int number);

/// The organisation's slot: its name in every page's footer. Never on a card or neutral paper.
void addOrganisation(SheetPage& page, const QString& name);

/// The whole page as text, for screen readers: one line a cell.
QString toText(const SheetPage& page);

} // namespace Rinnalla
