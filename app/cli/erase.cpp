// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "core/casework/merging.h"
#include "core/sync/team.h"

namespace Rinnalla {

namespace {

Result<Outcome> erase(Context& context, const Invocation& invocation)
{
    const auto id = idNamed(invocation.words.first());
    if (!id)
        return tl::unexpected(id.error());
    if (!invocation.has("yes"))
        return wrongUsage(Cli::tr("Erasing cannot be undone: the client and everything about them goes, from the "
                                  "history too. If that is what you want, add --yes."));
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    const auto all = Merging::toErase((*store)->connection(), *id);
    if (!all)
        return tl::unexpected(all.error());
    for (const Id& one : *all)
        if (const Status erased = (*store)->journal().erase(one); !erased)
            return tl::unexpected(erased.error());
    constexpr int pagesAtOnce = 1000;
    for (bool more = true; more;) {
        const auto purged = (*store)->journal().purge(pagesAtOnce);
        if (!purged)
            return tl::unexpected(purged.error());
        more = *purged;
    }
    context.say(Cli::tr("Erased. Older backups still hold the client: erase or replace them too."));
    if (Sync::Team(**store).standing() == Sync::Team::Standing::Member)
        context.say(Cli::tr("The team's other laptops and the relay erase the client as they synchronise. See sync "
                            "status."));
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("erased"), id->toString()}});
    return Outcome::Done;
}

} // namespace

Command eraseCommand()
{
    return {"erase",
            "CLIENT-ID --yes",
            QT_TRANSLATE_NOOP("Cli", "erases a client for good"),
            1,
            1,
            {},
            {QStringLiteral("yes")},
            erase};
}

} // namespace Rinnalla
