// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/connection.h"

#include <SQLiteCpp/Transaction.h>

namespace Rinnalla {

/// All or nothing: taken back unless commit() was reached. Writing locks other writers out from its beginning; Reading
/// keeps seeing the store as it was at its first read. Throws SQLite::Exception.
class Transaction {
public:
    enum class Kind { Writing, Reading };

    Transaction(Connection& connection, Kind kind)
        : m_transaction(connection.database(), kind == Kind::Writing ? SQLite::TransactionBehavior::IMMEDIATE
                                                                     : SQLite::TransactionBehavior::DEFERRED)
    {}
    void commit() { m_transaction.commit(); }

private:
    SQLite::Transaction m_transaction;
};

} // namespace Rinnalla
