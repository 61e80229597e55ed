// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <QByteArray>
#include <QCborValue>
#include <QString>

#include <memory>

namespace Rinnalla {

/// A compiled statement lent by its connection for one use; reset when this goes out of scope, so that no read stays
/// open behind a write. Columns and parameters are Qt's types. Throws SQLite::Exception.
class Statement {
public:
    Statement(std::shared_ptr<SQLite::Statement> statement)
        : m_statement(std::move(statement))
    {}
    Statement(Statement&&) = default;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    /// Binds the next parameters in order: integers, text, bytes, ids, or a value (text, integer or null).
    template<typename... Arguments>
    Statement& with(const Arguments&... arguments)
    {
        (bind(++m_bound, arguments), ...);
        return *this;
    }

    /// Leaves the next parameters null.
    Statement& skip(int count = 1)
    {
        m_bound += count;
        return *this;
    }

    bool step() { return m_statement->executeStep(); }
    void run() { m_statement->exec(); }

    bool isNull(int column) const { return m_statement->getColumn(column).isNull(); }
    qint64 integer(int column) const { return m_statement->getColumn(column).getInt64(); }
    QString text(int column) const;
    QByteArray bytes(int column) const;
    Id id(int column) const { return Id::fromBytes(bytes(column)).value_or(Id()); }

private:
    void bind(int index, qint64 value) { m_statement->bind(index, static_cast<int64_t>(value)); }
    void bind(int index, quint64 value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, int value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, quint32 value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, const QString& text);
    void bind(int index, const QByteArray& bytes);
    void bind(int index, const Id& id);
    void bind(int index, const QCborValue& value);

    std::shared_ptr<SQLite::Statement> m_statement;
    int m_bound = 0;
};

} // namespace Rinnalla
