// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/records.h"

namespace Rinnalla::Records {

Edit client(Random& random, const QString& codeName, const char* room)
{
    Edit edit{Kind::Client, random.id(), {}};
    return edit.set(ClientField::CodeName, codeName).set(ClientField::Compartment, room);
}

Edit contact(Random& random, const Id& client, const QString& note, qint64 at)
{
    Edit edit{Kind::Contact, random.id(), {}};
    edit.set(ContactField::At, QCborValue(at)).set(ContactField::Channel, "call").set(ContactField::Note, note);
    if (!client.isNull())
        edit.set(ContactField::Client, client);
    return edit;
}

Edit step(Random& random, const Id& client, const QString& title)
{
    Edit edit{Kind::Step, random.id(), {}};
    edit.set(StepField::Client, client).set(StepField::Route, QStringLiteral("health"));
    return edit.set(StepField::Title, title);
}

Status fill(Store& store, int pages)
{
    const auto pageCount = [&] { return store.connection().database().execAndGet("PRAGMA page_count").getInt(); };
    for (int round = 0; pageCount() < pages; ++round) {
        const Edit kaarna = client(store.random(), QStringLiteral("Kaarna %1").arg(round));
        QList<Edit> edits{kaarna};
        for (int i = 0; i < 20; ++i)
            edits +=
                contact(store.random(), kaarna.id, QStringLiteral("Puhelu %1, asuminen ja tuki. ").arg(i).repeated(10));
        if (const auto written = store.journal().write(edits); !written)
            return tl::unexpected(written.error());
    }
    return {};
}

bool holds(const std::optional<Record>& record, const Edit& edit)
{
    if (!record || record->kind != edit.kind || record->id != edit.id)
        return false;
    for (auto it = edit.values.begin(); it != edit.values.end(); ++it)
        if (it->isNull() ? record->has(it.key()) : record->value(it.key()) != *it)
            return false;
    return true;
}

} // namespace Rinnalla::Records
