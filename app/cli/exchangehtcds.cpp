// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exchange.h"
#include "core/casework/caselists.h"
#include "core/casework/owndata.h"
#include "core/report/htcdsimport.h"
#include "core/store/lists.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Rinnalla {

namespace {

Result<Id> clientOption(const Invocation& invocation)
{
    if (!invocation.has("client"))
        return wrongUsage(Cli::tr("Say with --client whose case it is."));
    return idNamed(invocation.option("client"));
}

/// {"vic_TypeOfExploitation": ["ForcedLabour"], "cas_Status": "Active"}: what a worker ticked.
Result<Htcds::Case> answersIn(const QByteArray& text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text);
    if (!json.isObject())
        return failure(ErrorCode::InvalidInput, Cli::tr("The answers are no JSON object of fields and values."));
    Htcds::Case answers;
    const QJsonObject object = json.object();
    for (auto answer = object.begin(); answer != object.end(); ++answer) {
        QStringList values;
        const QJsonArray given = answer->isArray() ? answer->toArray() : QJsonArray{*answer};
        for (const QJsonValue& value : given) {
            if (!value.isString())
                return failure(ErrorCode::InvalidInput, Cli::tr("The answer to %1 is no text.").arg(answer.key()));
            values += value.toString();
        }
        answers.insert(answer.key(), values);
    }
    return answers;
}

Result<Htcds::Case> answersOption(const Invocation& invocation)
{
    if (!invocation.has("answers"))
        return Htcds::Case();
    QFile file(invocation.option("answers"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, Cli::tr("The file with the answers cannot be read."), file.errorString());
    return answersIn(file.readAll());
}

/// The one that holds, or of several the one that --consent names.
Result<Id> consentFor(Store& store, const Id& client, const Invocation& invocation)
{
    const auto named = invocation.has("consent") ? idNamed(invocation.option("consent")) : Result<Id>();
    const auto holding = CaseLists::consentsHolding(store, client, store.clock().today());
    if (!named || !holding)
        return tl::unexpected(named ? holding.error() : named.error());
    if (holding->isEmpty())
        return failure(ErrorCode::Refused, Htcds::noConsent());
    QStringList ids;
    for (const Record& consent : *holding)
        ids += consent.id.toString();
    if (named->isNull() && ids.size() > 1)
        return wrongUsage(
            Cli::tr("Several consents hold. Say with --consent which one this rests on: %1").arg(ids.join(u' ')));
    if (named->isNull())
        return holding->first().id;
    if (!ids.contains(named->toString()))
        return failure(ErrorCode::Refused, Cli::tr("This is no consent of this client that holds today."));
    return *named;
}

Status writeAll(QIODevice& file, const QByteArray& bytes)
{
    return file.write(bytes) == bytes.size() ? Status()
                                             : failure(ErrorCode::Io, Cli::tr("The file could not be written."));
}

} // namespace

Result<Outcome> exportHtcds(Context& context, const Invocation& invocation)
{
    const auto client = clientOption(invocation);
    const auto answers = answersOption(invocation);
    if (!client || !answers)
        return tl::unexpected(client ? answers.error() : client.error());
    const auto record = context.openRecord(client->toString());
    if (!record)
        return tl::unexpected(record.error());
    if (record->kind != Kind::Client)
        return failure(ErrorCode::NotFound, Cli::tr("There is no such client in this store."));
    Store& store = context.store();
    const auto consent = consentFor(store, *client, invocation);
    if (!consent)
        return tl::unexpected(consent.error());
    const auto identity = Lists::identityOf(store.connection(), *client);
    if (!identity)
        return tl::unexpected(identity.error());
    const bool withNames = invocation.has("with-names");
    Htcds::Handover handover{Htcds::newReference(store.random()), Htcds::fromRecord(*record, *identity, withNames),
                             withNames};
    for (auto answer = answers->begin(); answer != answers->end(); ++answer)
        handover.answers.insert(answer.key(), answer.value());
    if (const Status right = handover.check(); !right)
        return tl::unexpected(right.error());
    if (const Status noted = noteAccess(store, {*client}, "export"); !noted)
        return tl::unexpected(noted.error());
    const QString path = invocation.words.at(1);
    const bool isCsv = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    const Status written = writeNewFile(context, path, [&](QIODevice& file) {
        return writeAll(file, isCsv ? handover.toCsv() : QJsonDocument(handover.toJson()).toJson());
    });
    if (!written)
        return tl::unexpected(written.error());
    const QStringList beside = isCsv ? handover.besideTemplate() : QStringList();
    if (!beside.isEmpty())
        context.say(Htcds::besideTold(beside));
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("records"), 1},
                                  {QStringLiteral("fields"), handover.answers.size()},
                                  {QStringLiteral("beside_template"), QJsonArray::fromStringList(beside)},
                                  {QStringLiteral("reference"), handover.reference},
                                  {QStringLiteral("consent"), consent->toString()}});
    return Outcome::Done;
}

Result<Outcome> importHtcds(Context& context, const Invocation& invocation)
{
    const auto room = roomOption(invocation);
    const auto file = context.environment().files.read(invocation.words.at(1));
    if (!room || !file)
        return tl::unexpected(room ? file.error() : room.error());
    const auto import = Htcds::read(*file);
    if (!import)
        return tl::unexpected(import.error());
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    const bool keep = !invocation.has("dry-run");
    const auto here = Htcds::alreadyHere((*store)->connection(), import->cases, *room);
    if (!here)
        return tl::unexpected(here.error());
    const QStringList names = Htcds::freeCodeNames(**store, import->cases.size());
    QList<Edit> edits;
    for (qsizetype i = 0; i < import->cases.size(); ++i)
        if (!here->contains(i))
            edits += Htcds::edits(
                import->cases.at(i), names.at(i), [&] { return (*store)->newId(); }, *room, (*store)->clock().now());
    const auto batch = (*store)->journal().beginBatch();
    if (!batch)
        return tl::unexpected(batch.error());
    if (const auto written = (*store)->journal().write(edits); !written)
        return tl::unexpected(written.error());
    if (const Status kept = keep ? (*batch)->commit() : Status(); !kept)
        return tl::unexpected(kept.error());
    for (const QString& warning : import->warnings)
        context.say(warning);
    for (auto refused = import->refused.begin(); refused != import->refused.end(); ++refused)
        context.say(Cli::tr("Row %1 was refused: %2").arg(refused.key()).arg(*refused));
    if (!here->isEmpty())
        context.say(Cli::tr("Cases that were taken in before and are left as they are: %1").arg(here->size()));
    const auto count = import->cases.size() - here->size();
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("records"), count},
                                  {QStringLiteral("same"), here->size()},
                                  {QStringLiteral("refused"), import->refused.size()},
                                  {QStringLiteral("written"), keep},
                                  {QStringLiteral("warnings"), QJsonArray::fromStringList(import->warnings)}});
    else
        context.print(keep ? Cli::tr("Cases read and kept: %1").arg(count)
                           : Cli::tr("Cases read and found right: %1. Nothing was kept.").arg(count));
    const bool isWhole = import->warnings.isEmpty() && import->refused.isEmpty();
    return isWhole ? Outcome::Done : Outcome::Warnings;
}

Result<Outcome> exportOwnData(Context& context, const Invocation& invocation)
{
    const auto client = clientOption(invocation);
    if (!client)
        return tl::unexpected(client.error());
    const auto record = context.openRecord(client->toString());
    if (!record)
        return tl::unexpected(record.error());
    if (record->kind != Kind::Client)
        return failure(ErrorCode::NotFound, Cli::tr("There is no such client in this store."));
    Store& store = context.store();
    if (const Status noted = noteAccess(store, {*client}, "export"); !noted)
        return tl::unexpected(noted.error());
    const auto data = OwnData::of(store.connection(), store.journal(), *client);
    if (!data)
        return tl::unexpected(data.error());
    const Status written = writeNewFile(context, invocation.words.at(1), [&](QIODevice& file) {
        return writeAll(file, QJsonDocument(data->toJson(store.clock().now())).toJson());
    });
    if (!written)
        return tl::unexpected(written.error());
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("records"), data->entries.size()}});
    return Outcome::Done;
}

} // namespace Rinnalla
