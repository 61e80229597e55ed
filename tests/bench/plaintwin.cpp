// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/plaintwin.h"

#include "core/base/cbor.h"
#include "core/store/migrations.h"

#include <QCborMap>
#include <QFile>

namespace Rinnalla::Bench {

namespace {

Edit editOf(const Statement& row)
{
    Edit edit{static_cast<Kind>(row.integer(0)), row.id(1), {}};
    const QCborMap body = Cbor::decoded(row.bytes(2)).toMap();
    for (auto it = body.begin(); it != body.end(); ++it)
        edit.values.insert(static_cast<quint16>(it.key().toInteger()), it.value());
    return edit;
}

Status write(Journal& journal, QList<Edit>& edits)
{
    auto batch = journal.beginBatch();
    if (!batch)
        return tl::unexpected(batch.error());
    if (const auto written = journal.write(edits); !written)
        return tl::unexpected(written.error());
    edits.clear();
    return (*batch)->commit();
}

} // namespace

Status PlainTwin::grow(Store& store)
{
    QFile empty(m_path); // a store's connection makes no files
    if (!empty.open(QIODevice::WriteOnly))
        return failure(ErrorCode::Io, empty.errorString());
    empty.close();
    const auto connection = open();
    if (!connection)
        return tl::unexpected(connection.error());
    if (const Status migrated = migrate(**connection, knownMigrations()); !migrated)
        return migrated;
    const auto journal = Journal::open(**connection, store.clock(), store.journal().device());
    if (!journal)
        return tl::unexpected(journal.error());
    constexpr qsizetype editsAtOnce = 10'000; // as the filling did
    return guarded([&]() -> Status {
        QList<Edit> edits;
        Statement rows = store.connection().prepare("SELECT o.kind, o.id, j.body FROM journal j "
                                                    "JOIN object o ON o.pk = j.object ORDER BY j.device, j.sequence");
        while (rows.step()) {
            edits += editOf(rows);
            if (edits.size() == editsAtOnce)
                if (const Status written = write(**journal, edits); !written)
                    return written;
        }
        return write(**journal, edits);
    });
}

Result<std::unique_ptr<Connection>> PlainTwin::open() const
{
    return guarded([&] {
        return Connection::adopt(std::make_unique<SQLite::Database>(m_path.toStdString(), SQLite::OPEN_READWRITE),
                                 Connection::Mode::ReadWrite);
    });
}

} // namespace Rinnalla::Bench
