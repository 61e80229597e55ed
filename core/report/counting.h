// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/suppression.h"
#include "core/store/connection.h"

namespace Rinnalla {

/// Which tables there are, in the order they are shown.
namespace CountedTable {
inline const QString Contacts = QStringLiteral("contacts");                  ///< by channel
inline const QString People = QStringLiteral("people");                      ///< met on outreach
inline const QString Clients = QStringLiteral("clients");                    ///< who had a contact, each once
inline const QString Languages = QStringLiteral("languages");                ///< those clients, by what they speak
inline const QString Topics = QStringLiteral("topics");                      ///< of contacts
inline const QString Violence = QStringLiteral("violence");                  ///< of contacts
inline const QString Outcomes = QStringLiteral("outcomes");                  ///< steps by route and state
inline const QString Handouts = QStringLiteral("handouts");                  ///< by topic
inline const QString HandoutLanguages = QStringLiteral("handout_languages"); ///< by the language they were given in
inline const QString Referrals = QStringLiteral("referrals");                ///< by state
inline const QString Activities = QStringLiteral("activities");              ///< by kind
inline const QString Participants = QStringLiteral("participants");          ///< heads, by kind of activity
QStringList all();
} // namespace CountedTable

inline const QString TotalName = QStringLiteral("total");
inline const QString UndatedName = QStringLiteral("undated"); ///< the row of steps that have no day

inline const QString WithoutName = QStringLiteral("without"); ///< as a leaf's column: contacts without that text

namespace Counting {

/// Counts, for scopes of one room, all that statistics show; the last scope is the one asked for. A client that was
/// merged into another is that other. What lies in a region: a contact by its own, else by its client's; the rest by
/// its client's. A step counts on the day it ended, else began; one without a day is in a row of its own, where it was
/// last touched. Behind each count `enough` people are told apart. `known`: categories that publications remember and
/// that may be no more. Reads in one transaction, on the thread of the connection. Nothing of it is fit to be shown:
/// Suppression decides.
Result<QList<Block>> blocks(Connection& connection, const QList<Scope>& scopes, std::size_t enough = 0,
                            const QList<CellName>& known = {});

} // namespace Counting

} // namespace Rinnalla
