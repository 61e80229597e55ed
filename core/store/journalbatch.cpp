// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/journal.h"

namespace Rinnalla {

namespace {

constexpr int FillingCache = 96 * 1024; // KiB

} // namespace

std::unique_ptr<Journal> Journal::beside(Connection& connection, std::shared_ptr<JournalState> state)
{
    return std::unique_ptr<Journal>(new Journal(connection, std::move(state)));
}

Result<std::unique_ptr<Journal::Batch>> Journal::beginBatch()
{
    return guarded([&] { return std::unique_ptr<Batch>(new Batch(*this)); });
}

Journal::Batch::Batch(Journal& journal)
    : m_journal(journal)
    , m_lock(journal.m_state->gate)
    , m_before(journal.m_state->mark())
    , m_transaction(journal.m_connection.database(), SQLite::TransactionBehavior::IMMEDIATE)
{
    m_journal.m_inBatch = true;
    // What is written at random places (the ids' index) should not go to the disk again with every few records.
    m_journal.m_connection.keepInMemory(FillingCache);
}

Journal::Batch::~Batch()
{
    if (m_journal.m_inBatch)
        m_journal.m_state->backTo(m_before);
    m_journal.m_inBatch = false;
    try {
        m_journal.m_connection.keepInMemory(Connection::UsualCache);
    } catch (const SQLite::Exception&) {
        // Only memory would be kept longer.
    }
}

Status Journal::Batch::commit()
{
    const Status done = guarded([&] { m_transaction.commit(); });
    if (done) {
        m_journal.m_inBatch = false;
        emit m_journal.written({});
    }
    return done;
}

} // namespace Rinnalla
