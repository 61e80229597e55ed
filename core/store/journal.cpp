// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/journal.h"

#include "core/store/cells.h"
#include "core/store/erasing.h"
#include "core/store/rows.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QJsonArray>

#include <sqlite3.h>

#include <algorithm>

namespace Rinnalla {

namespace {

/// Objects in a list are kept as JSON, which knows no order of names: the same in another order is no change.
void orderNames(Edit& edit)
{
    for (const Field& field : info(edit.kind).fields)
        if (field.type == FieldType::Details)
            if (const auto value = edit.values.find(field.id); value != edit.values.end() && value->isArray())
                *value = QCborArray::fromJsonArray(value->toArray().toJsonArray());
}

/// Takes out what would change nothing. Refuses to rewrite what may only be added to.
Status dropUnchanged(Edit& edit, const Cells& cells)
{
    const Record& before = cells.row();
    for (auto it = edit.values.begin(); it != edit.values.end();) {
        const QCborValue old = before.values.value(it.key(), QCborValue(nullptr));
        if (old == *it && !cells.hasOtherVersions(it.key())) { // among several versions, the one shown can be chosen
            it = edit.values.erase(it);
            continue;
        }
        const bool holdsSomething = !old.isNull() && !(old.isString() && old.toString().isEmpty());
        if (holdsSomething && info(edit.kind).field(it.key())->appendOnly && !cells.hasOtherVersions(it.key()))
            return failure(ErrorCode::Refused,
                           QCoreApplication::translate("Journal", "What was noted stays as it was "
                                                                  "noted. Add an addendum instead."));
        ++it;
    }
    return {};
}

Edit inverse(const Edit& edit, const Record& before, bool created)
{
    Edit undo{edit.kind, edit.id, {}};
    if (created)
        return undo.set(DeletedField, QCborValue(true));
    for (auto it = edit.values.begin(); it != edit.values.end(); ++it)
        undo.set(it.key(), before.values.value(it.key(), QCborValue(nullptr)));
    return undo;
}

} // namespace

Result<std::unique_ptr<Journal>> Journal::open(Connection& connection, const Clock& clock, const Id& newDevice)
{
    return JournalState::open(connection, clock, newDevice).map([&](std::shared_ptr<JournalState> state) {
        return std::unique_ptr<Journal>(new Journal(connection, std::move(state)));
    });
}

Result<Receipt> Journal::write(const QList<Edit>& edits)
{
    const std::scoped_lock lock(m_state->gate);
    const JournalState::Mark before = m_state->mark();
    Receipt receipt;
    QList<Edit> accepted;
    const Status done = guarded([&]() -> Status {
        if (m_inBatch)
            return writeAll(edits, receipt, accepted);
        SQLite::Transaction transaction(m_connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
        if (const Status status = writeAll(edits, receipt, accepted); !status)
            return status;
        transaction.commit();
        return {};
    });
    if (!done) {
        m_state->backTo(before);
        return tl::unexpected(done.error());
    }
    std::reverse(receipt.undo.begin(), receipt.undo.end());
    if (!accepted.isEmpty())
        emit written(accepted);
    return receipt;
}

Status Journal::writeAll(const QList<Edit>& edits, Receipt& receipt, QList<Edit>& accepted)
{
    for (const Edit& edit : edits)
        if (const Status status = writeOne(edit, receipt, accepted); !status)
            return status;
    return {};
}

Status Journal::writeOne(const Edit& given, Receipt& receipt, QList<Edit>& accepted)
{
    Cells cells(m_connection, *m_state);
    cells.load(given.id, static_cast<quint8>(given.kind));
    if (cells.isErased() || cells.kind() != static_cast<quint8>(given.kind))
        return failure(ErrorCode::Refused, QCoreApplication::translate("Journal", "This record was erased for good and "
                                                                                  "cannot come back."));
    const bool creates = !cells.hasRow();
    if (const Status valid = validate(given, creates); !valid)
        return valid;
    Edit edit = given;
    orderNames(edit);
    if (!creates)
        if (const Status status = dropUnchanged(edit, cells); !status)
            return status;
    if (edit.values.isEmpty() && creates && edit.kind == Kind::Client)
        edit.set(ClientField::State, "active"); // a record stands on its cells: this is what no state means
    if (edit.values.isEmpty())
        return {};
    if (const Status found = checkReferences(edit); !found)
        return found;
    const CellClock clock = m_state->next();
    // Of a past that is still being taken in, a part may show and not count as seen yet.
    cells.take(clock, edit.values, [&](const CellClock& other) { return Cells::saw(m_connection, clock, other); });
    log(cells.pk(), clock, Cells::bodyOf(edit.values));
    ++receipt.written;
    if (!m_inBatch) {
        receipt.undo += inverse(edit, cells.row(), creates);
        accepted += edit;
    }
    return {};
}

Status Journal::checkReferences(const Edit& edit)
{
    for (const Field& field : info(edit.kind).fields) {
        const QCborValue value = edit.values.value(field.id);
        if (field.type != FieldType::Reference || !value.isByteArray())
            continue;
        const auto place = Rows::locate(m_connection, Id::fromBytes(value.toByteArray()).value_or(Id()));
        if (!place || place->erased || place->kind != field.target)
            return failure(ErrorCode::InvalidInput,
                           QCoreApplication::translate("Journal", "The field %1 names a record of the kind %2 that is "
                                                                  "not in this store.")
                               .arg(QLatin1StringView(field.name), QLatin1StringView(info(field.target).name)));
    }
    return {};
}

void Journal::log(qint64 object, const CellClock& clock, const QByteArray& body)
{
    m_connection
        .prepare("INSERT INTO journal (device, sequence, stamp, object, body, digest) VALUES (?, ?, ?, ?, ?, ?)")
        .with(clock.device, clock.sequence, clock.stamp, object, body, m_state->digest.toBytes())
        .run();
}

Status Journal::erase(const Id& client)
{
    const std::scoped_lock lock(m_state->gate);
    const JournalState::Mark before = m_state->mark();
    const Status done = guarded([&]() -> Status {
        const auto place = Rows::locate(m_connection, client);
        if (!place || place->kind != Kind::Client || place->erased)
            return failure(ErrorCode::NotFound,
                           QCoreApplication::translate("Journal", "There is no such client in this "
                                                                  "store."));
        SQLite::Transaction transaction(m_connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
        const CellClock clock = m_state->next();
        Erasing::erase(m_connection, *m_state, client, clock);
        log(place->pk, clock, Erasing::body());
        transaction.commit();
        return {};
    });
    if (done)
        emit erased(client);
    else
        m_state->backTo(before);
    return done;
}

void Journal::noteMerged()
{
    emit written({});
}

bool Journal::isPurging()
{
    const std::scoped_lock lock(m_state->gate);
    return guarded([&] {
               return m_state->indexedUntil != Indexing::All
                      || m_connection.prepare("SELECT 1 FROM local WHERE name = ?").with(Erasing::PurgingName).step();
           })
        .value_or(false);
}

Result<bool> Journal::purge(int pages)
{
    const std::scoped_lock lock(m_state->gate);
    if (m_state->indexedUntil != Indexing::All)
        return catchUp(pages);
    return guarded([&] {
        // FTS5 only marks what is deleted; it goes when all parts of the index are merged into one. A negative number
        // begins that, positive ones go on, and one that changes nothing has nothing left to do.
        const int before = sqlite3_total_changes(m_connection.handle());
        m_connection.prepare("INSERT INTO search (search, rank) VALUES ('merge', ?)")
            .with(m_mergeBegun ? pages : -pages)
            .run();
        const bool more = !m_mergeBegun || sqlite3_total_changes(m_connection.handle()) - before >= 2;
        m_mergeBegun = more;
        if (!more) {
            m_connection.prepare("DELETE FROM local WHERE name = ?").with(Erasing::PurgingName).run();
            m_connection.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        return more;
    });
}

/// Puts rows that wait into the search index.
Result<bool> Journal::catchUp(int pages)
{
    constexpr int rowsOfAPage = 4;
    const JournalState::Mark before = m_state->mark();
    const auto more = guarded([&] {
        SQLite::Transaction transaction(m_connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
        const bool isMore = Indexing::catchUp(m_connection, *m_state, pages * rowsOfAPage);
        transaction.commit();
        return isMore;
    });
    if (!more)
        m_state->backTo(before);
    return more ? isPurging() : more;
}

Result<QList<HistoryEntry>> Journal::history(const Id& record)
{
    return guarded([&] {
        QList<HistoryEntry> entries;
        const auto place = Rows::locate(m_connection, record);
        if (!place)
            return entries;
        Statement query =
            m_connection.prepare("SELECT j.stamp, d.id, j.body FROM journal j "
                                 "JOIN device d ON d.number = j.device WHERE j.object = ? ORDER BY j.stamp, d.id");
        query.with(place->pk);
        while (query.step())
            entries += HistoryEntry{HybridClock::milliseconds(static_cast<quint64>(query.integer(0))), query.id(1),
                                    Cells::valuesOf(query.bytes(2))};
        return entries;
    });
}

} // namespace Rinnalla
