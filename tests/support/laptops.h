// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/conflicts.h"
#include "core/store/journal.h"
#include "core/store/merge.h"
#include "core/store/outbox.h"
#include "tests/support/fakeclock.h"
#include "tests/support/seededrandom.h"

namespace Rinnalla {

/// Where laptops leave their runs of edits for each other: by device, in order. Nothing is sealed here.
using MeetingPlace = QMap<Id, QList<Arrival>>;

/// A store as a laptop of a team has it, in memory unless it is given a connection. Its journal and the merging of
/// others' edits share one connection, as they share one thread in a test.
class Laptop {
public:
    explicit Laptop(quint64 seed, std::unique_ptr<Connection> connection = {});
    Laptop(const Laptop&) = delete;
    Laptop& operator=(const Laptop&) = delete;

    Connection& connection() { return *m_connection; }
    Journal& journal() { return *m_journal; }
    JournalState& state() { return *m_journal->state(); }
    Merge& merge() { return *m_merge; }
    Id device() const { return m_journal->device(); }

    /// Writes and dies where that fails: for what a test takes for granted.
    void write(const Edit& edit);
    std::optional<Record> record(const Id& id);
    QList<Conflict> conflicts();
    VersionVector vector();
    StateDigest digest();

    /// Lays down what waits in the outbox, in runs of about maxBytes.
    void push(MeetingPlace& place, qsizetype maxBytes = 64 * 1024);
    /// Takes in runs that are ready, at most `most`; tells how many.
    int pull(const MeetingPlace& place, int most = 1 << 30);
    /// As a program that starts again on the same store.
    void reopen();
    /// A store of its own with the same content, as from a backup.
    std::unique_ptr<Laptop> copy(quint64 seed);

    /// Everything that must be the same on laptops that have the same edits, and is not a matter of order or of local
    /// numbers: rows with clocks and derived columns, other versions, past, search entries.
    QStringList dump();

    FakeClock clock;
    SeededRandom random;

private:
    void open();
    QStringList rowsOf(Kind kind);
    QString deviceName(quint32 number);

    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Merge> m_merge;
};

using Laptops = QList<std::shared_ptr<Laptop>>;
Laptops someLaptops(int count, quint64 seed = 1);

/// Lets all of them push and pull until nothing moves; tells how many rounds that took.
int exchangeAll(const Laptops& laptops, MeetingPlace& place);

/// What differs between laptops that should be the same, or inside one; empty where all is well.
QStringList differences(const Laptops& laptops);

} // namespace Rinnalla
