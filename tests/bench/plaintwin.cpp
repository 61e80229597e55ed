// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/plaintwin.h"

#include <QFile>

namespace Rinnalla::Bench {

Status PlainTwin::copyFrom(Store& store)
{
    QFile empty(m_path); // a store's connection makes no files
    if (!empty.open(QIODevice::WriteOnly))
        return failure(ErrorCode::Io, empty.errorString());
    empty.close();
    return guarded([&] {
        Connection& connection = store.connection();
        connection.prepare("ATTACH DATABASE ? AS plain KEY ''").with(m_path).run();
        connection.prepare("SELECT sqlcipher_export('plain')").step();
        connection.exec(
            ("PRAGMA plain.user_version = " + connection.database().execAndGet("PRAGMA user_version").getString())
                .c_str());
        connection.exec("DETACH DATABASE plain");
    });
}

Result<std::unique_ptr<Connection>> PlainTwin::open(Connection::Mode mode) const
{
    return guarded([&]() -> Result<std::unique_ptr<Connection>> {
        const int flags = mode == Connection::Mode::ReadOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE;
        return Connection::adopt(std::make_unique<SQLite::Database>(m_path.toStdString(), flags), mode);
    });
}

} // namespace Rinnalla::Bench
