// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/connection.h"

#include <SQLiteCpp/Transaction.h>

namespace Rinnalla {

/// All or nothing: taken back unless commit() was reached. Writing locks other writers out from its beginning, and is
/// on the disk when it ends. Relaxed does not wait for the disk: a power cut may take it back, and nothing that was
/// written before it. It is on the disk when a later Writing one is, of whatever connection. For what can be had again.
/// Reading keeps seeing the store as it was at its first read. Throws SQLite::Exception.
class Transaction {
public:
    enum class Kind { Writing, Relaxed, Reading };

    Transaction(Connection& connection, Kind kind)
        : m_wait(connection, kind == Kind::Relaxed)
        , m_transaction(connection.database(), kind == Kind::Reading ? SQLite::TransactionBehavior::DEFERRED
                                                                     : SQLite::TransactionBehavior::IMMEDIATE)
    {}
    void commit() { m_transaction.commit(); }

private:
    /// How the connection waits while the transaction lasts, and afterwards as before.
    class Wait {
    public:
        Wait(Connection& connection, bool isRelaxed)
            : m_relaxed(isRelaxed ? &connection : nullptr)
        {
            if (isRelaxed)
                connection.waitForDisk(false);
        }
        ~Wait()
        {
            if (m_relaxed)
                m_relaxed->waitForDisk(true);
        }
        Wait(const Wait&) = delete;
        Wait& operator=(const Wait&) = delete;

    private:
        Connection* m_relaxed;
    };

    Wait m_wait; // until the transaction is over
    SQLite::Transaction m_transaction;
};

} // namespace Rinnalla
