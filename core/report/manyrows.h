// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/connection.h"

#include <string_view>

namespace Rinnalla {

/// One pass over so many rows that it counts what each costs: columns are looked up once, and texts are not copied.
/// On the thread of the connection. Throws SQLite::Exception: callers stand inside guarded().
class ManyRows {
public:
    template<typename... Arguments>
    ManyRows(Connection& connection, const char* sql, const Arguments&... arguments)
        : m_query(connection.database(), sql)
    {
        int index = 0;
        (bind(++index, arguments), ...);
    }

    bool next()
    {
        if (!m_query.executeStep())
            return false;
        for (int i = int(m_columns.size()); i < m_query.getColumnCount(); ++i)
            m_columns.push_back(m_query.getColumn(i)); // it tells of whichever row there is
        return true;
    }

    bool isNull(int column) const { return at(column).isNull(); }
    qint64 integer(int column) const { return at(column).getInt64(); }
    /// Empty where it is null. Holds until the next row.
    std::string_view text(int column) const
    {
        const char* bytes = at(column).getText(nullptr); // first: it may change how many there are
        return bytes ? std::string_view(bytes, std::size_t(at(column).getBytes())) : std::string_view();
    }

private:
    const SQLite::Column& at(int column) const { return m_columns[std::size_t(column)]; }
    void bind(int index, qint64 value) { m_query.bind(index, static_cast<int64_t>(value)); }
    void bind(int index, const QString& text) { m_query.bind(index, text.toStdString()); }

    SQLite::Statement m_query;
    std::vector<SQLite::Column> m_columns;
};

} // namespace Rinnalla
