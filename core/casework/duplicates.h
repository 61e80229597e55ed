// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/store/connection.h"

#include <QFlags>

/// Which clients of one room may be one person. What is compared never leaves this file: an answer names two clients
/// and the kinds of detail that agree, not the details. Nothing is merged by it; a person decides (Merging).
namespace Rinnalla::Duplicates {

enum class Detail {
    CodeName = 1,  ///< the same but for case, accents, spaces and punctuation
    Name = 2,      ///< the same words in any order, at least two
    Phone = 4,     ///< one number in common, however it is written
    Email = 8,     ///< one address in common
    BirthDate = 16 ///< the day and one word of the name; a day alone is shared by many
};
Q_DECLARE_FLAGS(Details, Detail)

struct Pair {
    Record one; ///< the earlier record
    Record other;
    Details agreeing;
};

/// The pairs of one room, those that agree in most kinds of detail first. Left out: pairs that are merged already and
/// those of whom somebody said that they are not the same. A detail that more than a few clients share, such as the
/// telephone of a shelter, says nothing of a person and is passed over. Reads every client of the room once: call it
/// on a thread that may wait, with a connection of its own; Connection::interrupt() stops the reading.
Result<QList<Pair>> find(Connection& connection, const QString& room, int limit);

/// "+358401234567" for each telephone number in the text: spaces, hyphens and brackets do not matter, 00 is +, and a
/// number that begins with one 0 is Finnish.
QStringList phonesIn(const QString& text);

/// How many clients may share a detail before it says nothing.
constexpr int MostSharing = 6;

} // namespace Rinnalla::Duplicates

Q_DECLARE_OPERATORS_FOR_FLAGS(Rinnalla::Duplicates::Details)
