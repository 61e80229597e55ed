// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "app/cli/table.h"
#include "app/cli/terminal.h"
#include "core/sync/synchroniser.h"

#include <QJsonArray>

namespace Rinnalla {

namespace {

QString kindName(RelayAddress::Kind kind)
{
    switch (kind) {
    case RelayAddress::Kind::Folder:
        return QStringLiteral("folder");
    case RelayAddress::Kind::WebDav:
        return QStringLiteral("webdav");
    case RelayAddress::Kind::PostgreSql:
        return QStringLiteral("postgresql");
    }
    Q_UNREACHABLE();
}

QJsonObject write(const RelayAddress& address)
{
    return {{QStringLiteral("address"), address.toText()},
            {QStringLiteral("kind"), kindName(address.kind())},
            {QStringLiteral("password"), !address.password().isEmpty()},
            {QStringLiteral("certificate"), !address.trustedCertificate().isEmpty()}};
}

Result<QByteArray> certificateOf(Context& context, const Invocation& invocation)
{
    if (!invocation.has("certificate"))
        return QByteArray();
    const auto pem = context.environment().files.read(invocation.option("certificate"));
    if (!pem)
        return pem;
    if (!pem->contains("-----BEGIN CERTIFICATE-----") || pem->contains("PRIVATE KEY-----"))
        return failure(ErrorCode::InvalidInput,
                       Cli::tr("The file must hold a certificate as text (PEM), and no private key."));
    return pem;
}

/// Before there is a team there is no place of its own to write to; then only the way there is tried.
Status tryOut(Store& store, const Sync::Team& team, const RelayAddress& address)
{
    const auto relay = openRelay(address, team.id().toBytes());
    relay->setStop([] { return Interrupt::asked(); });
    if (!team.id().isNull())
        return Sync::testRelay(*relay, store.random());
    const auto listed = relay->list({});
    return listed ? Status() : Status(tl::unexpected(listed.error()));
}

Status keep(Context& context, Sync::Team& team, const RelayAddress& address)
{
    const auto before = team.relay();
    if (!before)
        return tl::unexpected(before.error());
    if (const Status kept = team.setRelay(address); !kept)
        return kept;
    if (*before && (*before)->toText() != address.toText())
        context.say(Cli::tr("It takes the place of %1.").arg((*before)->toText()));
    return {};
}

Result<Outcome> add(Context& context, const Invocation& invocation)
{
    auto address = RelayAddress::fromText(invocation.words.first());
    if (!address)
        return tl::unexpected(address.error());
    const auto certificate = certificateOf(context, invocation);
    if (!certificate)
        return tl::unexpected(certificate.error());
    address->setTrustedCertificate(*certificate);
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    if (address->needsPassword()) {
        auto password = Terminal::readPassword(Cli::tr("Password of the relay: "));
        if (!password)
            return tl::unexpected(password.error());
        address->setPassword(std::move(*password));
    }
    Sync::Team team(**store);
    if (!invocation.has("untested"))
        if (const Status tested = tryOut(**store, team, *address); !tested)
            return tl::unexpected(tested.error());
    if (const Status kept = keep(context, team, *address); !kept)
        return tl::unexpected(kept.error());
    if (context.json())
        context.print(write(*address));
    else
        context.say(invocation.has("untested") ? Cli::tr("The relay is kept. It was not tried out.")
                                               : Cli::tr("The relay answers, and is kept."));
    return Outcome::Done;
}

Result<Outcome> list(Context& context, const Invocation&)
{
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    const auto address = Sync::Team(**store).relay();
    if (!address)
        return tl::unexpected(address.error());
    const QJsonArray items = *address ? QJsonArray{write(**address)} : QJsonArray();
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("items"), items}});
    else if (!items.isEmpty())
        context.print(Table::ofObjects(items));
    return Outcome::Done;
}

Result<Outcome> remove(Context& context, const Invocation&)
{
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    Sync::Team team(**store);
    const auto address = team.relay();
    if (!address)
        return tl::unexpected(address.error());
    if (const Status forgotten = team.forgetRelay(); !forgotten)
        return tl::unexpected(forgotten.error());
    context.say(Cli::tr("The address and its password are forgotten here. What lies on the relay stays."));
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("removed"), address->has_value()}});
    return Outcome::Done;
}

} // namespace

Command syncRelayAddCommand()
{
    return {"sync relay add",
            "URL [--certificate FILE.pem] [--untested]",
            QT_TRANSLATE_NOOP("Cli", "where the laptops meet: folder:PATH, webdavs://… or postgresql://…; a password "
                                     "is asked for"),
            1,
            1,
            {QStringLiteral("certificate")},
            {QStringLiteral("untested")},
            add};
}

Command syncRelayListCommand()
{
    return {"sync relay list",
            "",
            QT_TRANSLATE_NOOP("Cli", "where the laptops meet, without the password"),
            0,
            0,
            {},
            {},
            list};
}

Command syncRelayRemoveCommand()
{
    return {"sync relay remove",
            "",
            QT_TRANSLATE_NOOP("Cli", "forgets the relay; what lies there stays"),
            0,
            0,
            {},
            {},
            remove};
}

} // namespace Rinnalla
