// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/store/journalstate.h"

#include <QObject>

#include <SQLiteCpp/Transaction.h>

namespace Rinnalla {

/// What a write did, and how to take it back.
struct Receipt {
    QList<Edit> undo; ///< written through the same door, these restore what was there before
    int written = 0;  ///< edits that changed something
};

/// One edit of a record's past.
struct HistoryEntry {
    qint64 at = 0; ///< milliseconds since 1970, by the clock of the laptop that wrote it
    Id device;
    Values values;
};

/// The one door into the store. Every change, local, imported or from another laptop, is an Edit given here; the row,
/// the clocks of its cells, the journal (and with it the outbox) and the search index change in one transaction, or not
/// at all. Nothing else writes to a domain table. Belongs to the thread of its connection.
class Journal : public QObject {
    Q_OBJECT

public:
    /// Reads the own device and the last stamp; makes the device where the store is new.
    static Result<std::unique_ptr<Journal>> open(Connection& connection, const Clock& clock, const Id& newDevice);
    /// The same door for another thread, on a writing connection of its own (Store::openWriter): for imports that would
    /// hold up the window. `state` is that of the window's journal, which is told afterwards (noteMerged).
    static std::unique_ptr<Journal> beside(Connection& connection, std::shared_ptr<JournalState> state);

    /// Writes all of the edits or none. An edit that changes nothing writes nothing.
    Result<Receipt> write(const QList<Edit>& edits);
    Result<Receipt> write(const Edit& edit) { return write(QList<Edit>{edit}); }

    /// Several writes that stand or fall together.
    class Batch;
    Result<std::unique_ptr<Batch>> beginBatch();

    /// Removes a client and everything about them for good: rows, past, search pieces, drafts, bytes on the disk.
    /// What is left is the bare id, so that the record can never come back. Cannot be undone.
    Status erase(const Id& client);

    /// Brings the search index up to date, some pages at a time, so that a window can do it between two key presses:
    /// rows that wait for it are put into it (Indexing), then pieces of erased texts, which still lie there until it is
    /// rebuilt, go; the last step of that also empties the write-ahead log. True as long as there is more to do; what
    /// is interrupted goes on the next time the store is open.
    Result<bool> purge(int pages);
    bool isPurging();

    Result<QList<HistoryEntry>> history(const Id& record); ///< oldest first
    Id device() const { return m_state->device; }
    /// What a second writer on another connection has to share (see Merge).
    const std::shared_ptr<JournalState>& state() const { return m_state; }
    /// Says that others' edits were taken in by another connection: as after a batch, everything may have changed.
    void noteMerged();

signals:
    /// After the transaction: the edits as they were accepted, without what changed nothing. After a batch the list is
    /// empty, and everything may have changed.
    void written(const QList<Rinnalla::Edit>& edits);
    void erased(const Rinnalla::Id& client);

private:
    Journal(Connection& connection, std::shared_ptr<JournalState> state)
        : m_connection(connection)
        , m_state(std::move(state))
    {}

    Status writeAll(const QList<Edit>& edits, Receipt& receipt, QList<Edit>& accepted);
    Status writeOne(const Edit& given, Receipt& receipt, QList<Edit>& accepted);
    Status checkReferences(const Edit& edit);
    void log(qint64 object, const CellClock& clock, const QByteArray& body);
    Result<bool> catchUp(int pages);

    Connection& m_connection;
    std::shared_ptr<JournalState> m_state;
    bool m_mergeBegun = false;
    bool m_inBatch = false;
};

/// While one lives, what its journal writes is kept only if commit() succeeds; destroying it before takes everything
/// back, as a crash does. A write that fails inside leaves nothing else to do than that. Receipts inside hold no undo.
/// One at a time; the journal outlives it.
class Journal::Batch {
public:
    ~Batch();
    Batch(const Batch&) = delete;
    Batch& operator=(const Batch&) = delete;

    Status commit();

private:
    friend class Journal;
    explicit Batch(Journal& journal);

    Journal& m_journal;
    std::unique_lock<Gate> m_lock;
    JournalState::Mark m_before;
    SQLite::Transaction m_transaction;
};

} // namespace Rinnalla
