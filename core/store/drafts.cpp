// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/drafts.h"

#include "core/base/cbor.h"
#include "core/store/rows.h"

namespace Rinnalla {

namespace {

/// A form may still be open when somebody is erased, here or by what a synchronisation brought.
bool isOfErased(Connection& connection, const QString& name)
{
    for (const QString& part : name.split(u'/')) {
        const auto id = Id::fromString(part);
        const auto place = id ? Rows::locate(connection, *id) : std::nullopt;
        if (place && place->erased)
            return true;
    }
    return false;
}

} // namespace

Status Drafts::save(const QString& name, const QCborMap& body)
{
    const std::scoped_lock lock(m_gate);
    return guarded([&] {
        if (isOfErased(m_connection, name))
            return;
        m_connection.prepare("INSERT OR REPLACE INTO draft (name, touched, body) VALUES (?, ?, ?)")
            .with(name, m_clock.nowMs(), QCborValue(body).toCbor())
            .run();
    });
}

Result<QCborMap> Drafts::load(const QString& name)
{
    return guarded([&] {
        Statement query = m_connection.prepare("SELECT body FROM draft WHERE name = ?");
        return query.with(name).step() ? Cbor::decoded(query.bytes(0)).toMap() : QCborMap();
    });
}

Status Drafts::remove(const QString& name)
{
    const std::scoped_lock lock(m_gate);
    return guarded([&] { m_connection.prepare("DELETE FROM draft WHERE name = ?").with(name).run(); });
}

Result<QList<Drafts::Entry>> Drafts::all()
{
    return guarded([&] {
        QList<Entry> entries;
        Statement query = m_connection.prepare("SELECT name, touched, body FROM draft ORDER BY touched DESC, name");
        while (query.step())
            entries += Entry{query.text(0), query.integer(1), Cbor::decoded(query.bytes(2)).toMap()};
        return entries;
    });
}

QCborValue LocalState::value(const QString& name)
{
    const auto found = guarded([&] {
        Statement query = m_connection.prepare("SELECT value FROM local WHERE name = ?");
        return query.with(name).step() ? Cbor::decoded(query.bytes(0)) : QCborValue(QCborValue::Undefined);
    });
    return found.value_or(QCborValue(QCborValue::Undefined));
}

Status LocalState::set(const QString& name, const QCborValue& value)
{
    const std::scoped_lock lock(m_gate);
    return guarded([&] {
        m_connection.prepare("INSERT OR REPLACE INTO local (name, value) VALUES (?, ?)")
            .with(name, value.toCbor())
            .run();
    });
}

} // namespace Rinnalla
