// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/library.h"
#include "app/cli/table.h"
#include "core/casework/settings.h"
#include "core/store/lists.h"
#include "ui/print/sheetpainter.h"

#include <QJsonArray>

#include <optional>

namespace Rinnalla {

namespace {

QJsonValue day(const QDate& date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject jsonOf(const SheetEdition& edition, const QDate& today)
{
    return {{QStringLiteral("topic"), edition.topic},
            {QStringLiteral("language"), edition.language},
            {QStringLiteral("version"), edition.version},
            {QStringLiteral("title"), edition.title},
            {QStringLiteral("checked_on"), day(edition.checkedOn)},
            {QStringLiteral("do_not_use_after"), day(edition.doNotUseAfter)},
            {QStringLiteral("state"), stateName(edition.state(today))}};
}

Result<Outcome> list(Context& context, const Invocation& invocation)
{
    const auto room = roomOption(invocation);
    if (!room)
        return tl::unexpected(room.error());
    const auto catalogue = catalogueFor(context);
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    const QDate today = context.environment().clock.today();
    QJsonArray items;
    Table table({Cli::tr("topic"), Cli::tr("language"), Cli::tr("version"), Cli::tr("checked on"),
                 Cli::tr("do not use after"), Cli::tr("state"), Cli::tr("title")});
    for (const SheetEdition& edition : catalogue->editions()) {
        if (edition.compartment != *room) // never in one list
            continue;
        items += jsonOf(edition, today);
        table.add({edition.topic, edition.language, QString::number(edition.version),
                   edition.checkedOn.toString(Qt::ISODate), edition.doNotUseAfter.toString(Qt::ISODate),
                   stateName(edition.state(today)), edition.title});
    }
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("items"), items}});
    else
        context.print(table.text());
    return Outcome::Done;
}

Result<SheetRequest> requestOf(const Invocation& invocation)
{
    if (!invocation.has("lang") || !invocation.has("out"))
        return wrongUsage(Cli::tr("Say with --lang in which language, and with --out into which file."));
    const QString format = invocation.has("format") ? invocation.option("format") : formatName(SheetFormat::A4);
    const auto known = formatFromName(format);
    if (!known)
        return wrongUsage(
            Cli::tr("There is no format %1. There are: a4, large, a5, card, neutral, neutral-sheet.").arg(format));
    return SheetRequest{invocation.words.first(), invocation.option("lang"), invocation.option("beside"), *known};
}

/// Opens the store and finds the client, before anything is written anywhere. Gives the client's compartment.
Result<QString> roomOf(Context& context, const Id& client)
{
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    const auto record = Lists::record((*store)->connection(), client);
    if (!record)
        return tl::unexpected(record.error());
    if (!*record || (*record)->kind != Kind::Client)
        return failure(ErrorCode::NotFound, Cli::tr("There is no such client in this store."));
    const QString own = (*record)->text(ClientField::Compartment);
    return own.isEmpty() ? QStringLiteral("support") : own;
}

/// The sheets to print from: the organisation's, where a client or a store is named.
Result<SheetCatalogue> catalogueFor(Context& context, const SheetRequest& request, const Id& client)
{
    if (client.isNull())
        return catalogueFor(context);
    const auto room = roomOf(context, client);
    if (!room)
        return tl::unexpected(room.error());
    auto catalogue = catalogueOf(context, context.store());
    if (!catalogue)
        return catalogue;
    const QString compartment = catalogue->compartment(request.topic);
    if (!compartment.isEmpty() && compartment != *room)
        return failure(ErrorCode::Refused, Cli::tr("The sheet and the client are not of one compartment."));
    return catalogue;
}

Result<Id> recordHandout(Store& store, const Id& client, const SheetRequest& request, const SheetCatalogue& catalogue,
                         const QString& because, std::optional<bool> paperSafe)
{
    QStringList languages{request.language};
    if (!request.beside.isEmpty())
        languages += request.beside;
    const SheetEdition& edition = *catalogue.edition(request.topic, request.language); // its page was made
    Edit edit{Kind::Handout, store.newId(), {}};
    edit.set(HandoutField::Client, client)
        .set(HandoutField::Topic, request.topic)
        .set(HandoutField::Version, QCborValue(edition.version))
        .set(HandoutField::Languages, languages)
        .set(HandoutField::Format, keptFormat(request.format))
        .set(HandoutField::At, store.clock().now())
        .set(HandoutField::Reason, because)
        .set(HandoutField::Edition, catalogue.digests(request))
        .set(HandoutField::Told, catalogue.told(request));
    if (paperSafe)
        edit.set(HandoutField::PaperSafe, QCborValue(*paperSafe));
    if (const auto written = store.journal().write(edit); !written)
        return tl::unexpected(written.error());
    return edit.id;
}

/// On paper for a client no text goes that nobody checked, unless the worker says why: as in the window.
Status mayGive(const SheetPage& page, const QString& because)
{
    if (page.state == SheetState::Unchecked && because.isEmpty())
        return failure(ErrorCode::Refused, Cli::tr("Nobody has checked this text yet."));
    return SheetPainter::mayHandOut(page, because);
}

/// The answer to "Is it safe to take paper along?": nothing where it was not asked. A client who was not asked gets
/// neutral paper only, as in the window.
Result<std::optional<bool>> paperSafety(const Invocation& invocation, SheetFormat format)
{
    if (!invocation.has("paper-safe") && invocation.has("client") && !isNeutral(format))
        return wrongUsage(Cli::tr("Is it safe for this client to take paper along? Ask, then say --paper-safe yes or "
                                  "--paper-safe no. Unasked, only neutral paper is given: --format neutral or "
                                  "neutral-sheet."));
    if (!invocation.has("paper-safe"))
        return std::optional<bool>();
    const QString answer = invocation.option("paper-safe");
    if (!invocation.has("client") || (answer != u"yes" && answer != u"no"))
        return wrongUsage(Cli::tr("Say --paper-safe yes or --paper-safe no, and with --client whose paper it is."));
    if (answer == u"no")
        return failure(ErrorCode::Refused,
                       Cli::tr("It is not safe for this client to take paper along: nothing was printed."));
    return std::optional(true);
}

/// What is not refused may still need a look.
void warn(const Context& context, SheetState state)
{
    if (state == SheetState::Unchecked)
        context.say(Cli::tr("Nobody has checked this text yet; the page says so."));
    if (state == SheetState::Expired)
        context.say(Cli::tr("This text has expired; the page says so."));
    if (state == SheetState::Withdrawn)
        context.say(Cli::tr("This text was withdrawn; the page says so."));
}

Result<Outcome> print(Context& context, const Invocation& invocation)
{
    const auto request = requestOf(invocation);
    if (!request)
        return tl::unexpected(request.error());
    const auto client = invocation.has("client") ? idNamed(invocation.option("client")) : Result<Id>(Id());
    if (!client)
        return tl::unexpected(client.error());
    const auto paperSafe = paperSafety(invocation, request->format);
    if (!paperSafe)
        return tl::unexpected(paperSafe.error());
    const QString because = invocation.option("because").trimmed();
    const auto catalogue = catalogueFor(context, *request, *client);
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    auto page = catalogue->page(*request, context.environment().clock.today());
    if (!page)
        return tl::unexpected(page.error());
    if (!client->isNull() || context.isStoreNamed()) {
        const auto name = Settings::read(context.store().connection(), Settings::Key::OrganisationName);
        addOrganisation(*page, name.value_or(QString()));
    }
    const Status may = client->isNull() ? SheetPainter::mayHandOut(*page, because) : mayGive(*page, because);
    if (!may)
        return failure(may.error().code, may.error().message + u' ' + Cli::tr("Say with --because why it is needed."));
    if (const Status written = SheetPainter::writePdf(*page, invocation.option("out"), because); !written)
        return tl::unexpected(written.error());
    QJsonObject json{{QStringLiteral("file"), invocation.option("out")},
                     {QStringLiteral("state"), stateName(page->state)}};
    if (!client->isNull()) {
        const auto handout = recordHandout(context.store(), *client, *request, *catalogue, because, *paperSafe);
        if (!handout)
            return tl::unexpected(handout.error());
        json.insert(QStringLiteral("handout"), handout->toString());
    }
    warn(context, page->state);
    if (context.json())
        context.print(json);
    return Outcome::Done;
}

} // namespace

Command sheetListCommand()
{
    return {"sheet list",
            "[--compartment support|serie]",
            QT_TRANSLATE_NOOP(
                "Cli", "the rights sheets: topics, languages, versions, dates, state; with --store as that store's "
                       "organisation has them"),
            0,
            0,
            {QStringLiteral("compartment")},
            {},
            list};
}

Command sheetPrintCommand()
{
    return {"sheet print",
            "TOPIC --lang L [--beside L2] [--format a4|large|a5|card|neutral|neutral-sheet] "
            "[--client ID --paper-safe yes|no] "
            "[--because TEXT] --out FILE.pdf",
            QT_TRANSLATE_NOOP("Cli", "renders a sheet as PDF; with --client it is recorded as handed out, and one "
                                     "that nobody checked needs a reason; one that has expired or was withdrawn "
                                     "always does"),
            1,
            1,
            {QStringLiteral("lang"), QStringLiteral("beside"), QStringLiteral("format"), QStringLiteral("client"),
             QStringLiteral("because"), QStringLiteral("paper-safe"), QStringLiteral("out")},
            {},
            print,
            true};
}

} // namespace Rinnalla
