// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demo.h"
#include "app/cli/library.h"
#include "app/cli/terminal.h"
#include "core/directory/demopartners.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Rinnalla {

namespace {

constexpr qint64 Most = 10'000'000;

Result<Outcome> demo(Context& context, const Invocation& invocation)
{
    if (!invocation.has("clients"))
        return wrongUsage(Cli::tr("Say with --clients how many clients to make up."));
    const auto clients = numberOption(invocation, "clients", 0, Most, 0);
    if (!clients)
        return tl::unexpected(clients.error());
    const auto contacts = numberOption(invocation, "contacts", 0, Most, std::min(Most, *clients * 10));
    const auto seed = numberOption(invocation, "seed", 0, std::numeric_limits<qint64>::max(), 1);
    if (!contacts || !seed)
        return tl::unexpected(contacts ? seed.error() : contacts.error());
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    const Demo::Size size{static_cast<int>(*clients), static_cast<int>(*contacts), static_cast<quint64>(*seed)};
    const auto catalogue = catalogueOf(context, **store);
    const auto partners = catalogue ? Directory::demoEdits((*store)->connection(), catalogue->services())
                                    : tl::unexpected(catalogue.error());
    if (!partners)
        return tl::unexpected(partners.error());
    QElapsedTimer timer;
    timer.start();
    Result<qint64> records = 0;
    {
        Terminal::Progress progress;
        records = Demo::fill(**store, size, std::ref(progress), *partners);
    }
    if (!records)
        return tl::unexpected(records.error());
    const double seconds = std::max(timer.elapsed(), qint64(1)) / 1000.0;
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("clients"), *clients},
                                  {QStringLiteral("contacts"), *contacts},
                                  {QStringLiteral("records"), *records},
                                  {QStringLiteral("seconds"), seconds}});
    else
        context.print(Cli::tr("Records made up: %1, in %2 s").arg(*records).arg(seconds, 0, 'f', 1));
    return Outcome::Done;
}

} // namespace

Command demoCommand()
{
    return {"demo",
            "--clients N [--contacts M] [--seed S]",
            QT_TRANSLATE_NOOP("Cli", "fills an empty store with made-up records, for trying and measuring"),
            0,
            0,
            {QStringLiteral("clients"), QStringLiteral("contacts"), QStringLiteral("seed")},
            {},
            demo};
}

} // namespace Rinnalla
