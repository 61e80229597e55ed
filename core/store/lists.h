// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/store/connection.h"

#include <QDate>

#include <optional>

namespace Rinnalla {

/// Where a list was left: the sort key of the last row shown. Lists go on from here by key, never by counting, so the
/// millionth row costs what the first one does.
struct ListKey {
    QString text;      ///< lists sorted by name or day
    qint64 number = 0; ///< lists sorted by moment
    qint64 pk = 0;

    QString toString() const; ///< opaque, for the command line
    static std::optional<ListKey> fromString(const QString& text);
};

struct ClientRow {
    Record client;
    QDateTime lastContact; ///< invalid where there was none
    QDate nextDeadline;    ///< invalid where none is open
};

struct ContactRow {
    Record contact;
    QString codeName; ///< empty where the contact is with nobody in particular
};

struct StepRow {
    Record step;
    QString codeName;
};

/// What the pages show, read from the store. A room is a compartment; rooms never mix in one answer. Every function
/// reads through one connection on the thread of that connection, and loads no more than `limit` rows.
namespace Lists {

template<typename Row>
struct Page {
    QList<Row> rows;
    std::optional<ListKey> next; ///< nothing where the list ends here
};

struct ClientFilter {
    QString room = QStringLiteral("support");
    QString state; ///< empty: all states; who was given none is active
};
Result<Page<ClientRow>> clients(Connection& connection, const ClientFilter& filter, const std::optional<ListKey>& after,
                                int limit);

/// Newest first.
Result<Page<ContactRow>> contacts(Connection& connection, const QString& room, const std::optional<ListKey>& after,
                                  int limit);

/// Steps of all clients, last touched first.
Result<Page<StepRow>> steps(Connection& connection, const QString& room, const std::optional<ListKey>& after,
                            int limit);

/// Everything that happened with one client, newest first: contacts, steps, handouts, consents, referrals.
Result<Page<Record>> timeline(Connection& connection, const Id& client, const std::optional<ListKey>& after, int limit);

Result<QList<Record>> stepsOf(Connection& connection, const Id& client);    ///< the whole path, oldest first
Result<QList<Record>> addendaOf(Connection& connection, const Id& contact); ///< oldest first
Result<std::optional<Record>> identityOf(Connection& connection, const Id& client);

/// Records of one kind in the order they were made; with a client, only theirs. What the command line lists.
struct KindFilter {
    Kind kind;
    Id client;    ///< null: of anybody
    QString room; ///< kinds that belong to a client: only of this room
};
Result<Page<Record>> records(Connection& connection, const KindFilter& filter, const std::optional<ListKey>& after,
                             int limit);

Result<std::optional<Record>> record(Connection& connection, const Id& id);
Result<qint64> count(Connection& connection, Kind kind); ///< without those taken back
Result<qint64> outboxSize(Connection& connection);

/// Today: what somebody waits for.
Result<QList<ContactRow>> callbacksOwed(Connection& connection, const QString& room, const QDate& until, int limit);
Result<QList<StepRow>> deadlines(Connection& connection, const QString& room, const QDate& until, int limit);
Result<QList<StepRow>> accompaniments(Connection& connection, const QString& room, const QDateTime& from,
                                      const QDateTime& until, int limit);
Result<QList<Record>> reviewsDue(Connection& connection, const QString& room, const QDate& until, int limit);

/// Topics, places and the like that were used before and begin with what was typed, the most recent first.
Result<QStringList> usedTopics(Connection& connection, const QString& room, int limit);

/// Code names in use that begin like this; for choosing a client by typing.
Result<QList<Record>> clientsNamed(Connection& connection, const QString& room, const QString& beginning, int limit);
/// Whether a client of the room has this code name. An empty room asks all of them: only for names the program makes
/// up itself, since the answer tells that somebody is there.
Result<bool> codeNameTaken(Connection& connection, const QString& room, const QString& codeName);

} // namespace Lists

} // namespace Rinnalla
