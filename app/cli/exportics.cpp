// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportics.h"

#include "app/cli/library.h"
#include "core/calendar/calendarexport.h"
#include "core/casework/merging.h"

#include <QFile>

namespace Rinnalla {

namespace {

/// Opens the store.
Result<CalendarScope> scopeOf(Context& context, const Invocation& invocation)
{
    const auto room = roomOption(invocation);
    if (!room)
        return tl::unexpected(room.error());
    CalendarScope scope{*room};
    if (!invocation.has("client")) {
        const auto opened = context.open();
        return opened ? Result<CalendarScope>(scope) : tl::unexpected(opened.error());
    }
    const auto client = context.openRecord(invocation.option("client"));
    if (!client)
        return tl::unexpected(client.error());
    if (client->kind != Kind::Client)
        return wrongUsage(Cli::tr("This id is not a client's."));
    const auto all = Merging::group(context.store().connection(), client->id);
    if (!all)
        return tl::unexpected(all.error());
    scope.clients = *all;
    if (client->has(ClientField::Compartment))
        scope.room = client->text(ClientField::Compartment);
    return scope;
}

} // namespace

Result<Outcome> exportIcs(Context& context, const Invocation& invocation)
{
    const auto scope = scopeOf(context, invocation);
    if (!scope)
        return tl::unexpected(scope.error());
    Store& store = context.store();
    const auto sheets = catalogueOf(context, store);
    const auto paths = sheets ? pathsOf(context, store, *sheets) : tl::unexpected(sheets.error());
    if (!paths)
        return tl::unexpected(paths.error());
    const CalendarChoice choice{invocation.has("places"), invocation.has("deadlines"), {}, &*paths};
    const auto events = calendarEvents(store.connection(), *scope, choice, store.clock().now());
    if (!events)
        return tl::unexpected(events.error());
    QFile file(invocation.words.at(1));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(ErrorCode::Refused,
                       Cli::tr("The file cannot be made, or there is one of that name already. It was not touched."));
    const QByteArray text = toICalendar(*events, store.clock().now());
    const Status noted = noteAccess(store, scope->clients.mid(0, 1), "export");
    if (!noted || file.write(text) != text.size() || !file.flush()) {
        file.remove();
        return noted ? failure(ErrorCode::Io, Cli::tr("The file could not be written."), file.errorString())
                     : tl::unexpected(noted.error());
    }
    context.say(Cli::tr("This file is not encrypted: whoever has it can read it. Remove it when it has served."));
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("records"), events->size()}});
    return Outcome::Done;
}

} // namespace Rinnalla
