// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/statement.h"

#include "core/base/text.h"

#include <array>
#include <bit>

namespace Rinnalla {

Statement::~Statement()
{
    if (m_statement) {
        m_statement->tryReset();
        try {
            m_statement->clearBindings(); // what was bound may be a note: do not keep it in memory
        } catch (const SQLite::Exception&) {
            // Nothing to undo: the next user binds anew.
        }
    }
}

QString Statement::text(int column) const
{
    return Text::fromUtf8(bytes(column));
}

QByteArray Statement::bytes(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    const void* blob = value.getBlob();
    return QByteArray(static_cast<const char*>(blob), value.getBytes());
}

void Statement::bind(int index, const QString& text)
{
    m_statement->bind(index, text.toStdString());
}

void Statement::bind(int index, const QByteArray& bytes)
{
    m_statement->bind(index, bytes.constData(), static_cast<int>(bytes.size()));
}

void Statement::bind(int index, const Id& id)
{
    const auto raw = std::bit_cast<std::array<char, Id::Size>>(id);
    m_statement->bind(index, raw.data(), Id::Size);
}

void Statement::bind(int index, const QCborValue& value)
{
    if (value.isString())
        bind(index, value.toString());
    else if (value.isInteger())
        bind(index, value.toInteger());
    else if (value.isByteArray())
        bind(index, value.toByteArray()); // what is bound to nothing is null: no use leaves anything behind
}

} // namespace Rinnalla
