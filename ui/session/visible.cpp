// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/visible.h"

namespace Rinnalla {

namespace {

const QString SupportRoom = QStringLiteral("support");

std::optional<Record> existing(Session& session, Kind kind, const Id& id)
{
    if (id.isNull())
        return std::nullopt;
    const auto record = Lists::record(session.connection(), id);
    const bool there = record && *record && (*record)->kind == kind && !(*record)->boolean(DeletedField);
    return there ? *record : std::nullopt;
}

} // namespace

QString roomOf(const Record& client)
{
    return client.has(ClientField::Compartment) ? client.text(ClientField::Compartment) : SupportRoom;
}

std::optional<Record> visibleClient(Session& session, const Id& client)
{
    const auto record = existing(session, Kind::Client, client);
    return record && roomOf(*record) == session.room() ? record : std::nullopt;
}

std::optional<ContactRow> visibleContact(Session& session, const Id& contact)
{
    const auto record = existing(session, Kind::Contact, contact);
    if (!record)
        return std::nullopt;
    if (!record->has(ContactField::Client)) // a contact with nobody stands in the first room
        return session.room() == SupportRoom ? std::optional(ContactRow{*record, {}}) : std::nullopt;
    const auto client = Lists::record(session.connection(), record->reference(ContactField::Client));
    if (!client || !*client || roomOf(**client) != session.room())
        return std::nullopt;
    return ContactRow{*record, (*client)->text(ClientField::CodeName)};
}

} // namespace Rinnalla
