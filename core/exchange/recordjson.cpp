// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/recordjson.h"

#include "core/exchange/fieldvalue.h"
#include "core/exchange/jsonreader.h"
#include "core/store/lists.h"

#include <QCborMap>
#include <QCoreApplication>

namespace Rinnalla::RecordJson {

namespace {

QString lineText(int line)
{
    return QCoreApplication::translate("RecordJson", "Line %1").arg(line);
}

/// The member with its value as the store keeps it.
Result<NamedValue> named(const RecordReader& reader, const JsonMember& member)
{
    NamedValue out{member.name, member.value, lineText(member.line)};
    if (member.name == QStringLiteral("id") || member.name == QStringLiteral("identity"))
        return out;
    const auto field = reader.field(out);
    if (!field)
        return tl::unexpected(field.error());
    const auto value = FieldValue::fromJson(**field, member.value);
    if (!value)
        return placed(out.where, value.error());
    out.value = *value;
    return out;
}

tl::unexpected<Error> refused(const QString& why)
{
    return failure(ErrorCode::InvalidInput, why);
}

/// identity={…}: into the identity the client has, or a new one.
Result<Edit> identityChange(Connection& connection, Random& random, const Record& client, const QString& text)
{
    const auto json = JsonReader::value(text.toUtf8());
    if (!json || !json->isMap())
        return refused(QCoreApplication::translate("RecordJson", "The field identity must be a JSON object."));
    const auto there = Lists::identityOf(connection, client.id);
    if (!there)
        return tl::unexpected(there.error());
    Edit edit{Kind::Identity, *there ? (*there)->id : random.id(), {}};
    edit.set(IdentityField::Client, client.id);
    const QCborMap members = json->toMap();
    for (auto it = members.begin(); it != members.end(); ++it) {
        const Field* field = info(Kind::Identity).field(it.key().toString());
        if (!field || field->id == IdentityField::Client || field->id == DeletedField)
            return refused(QCoreApplication::translate("RecordJson", "A record of the kind %1 has no field %2.")
                               .arg(QStringLiteral("identity"), it.key().toString()));
        edit.set(field->id, QCborValue(it.value()));
    }
    return edit;
}

Edit addendum(Random& random, const Clock& clock, const Id& contact, const QString& text)
{
    Edit edit{Kind::Addendum, random.id(), {}};
    edit.set(AddendumField::Contact, contact).set(AddendumField::At, clock.now()).set(AddendumField::Text, text);
    return edit;
}

} // namespace

Result<NewRecords> read(Connection& connection, Random& random, Kind kind, const QByteArray& text)
{
    const auto objects = JsonReader::objects(text);
    if (!objects)
        return tl::unexpected(objects.error());
    RecordReader reader(connection, random, kind);
    for (const JsonObject& object : *objects) {
        QList<NamedValue> fields;
        for (const JsonMember& member : object.members) {
            auto field = named(reader, member);
            if (!field)
                return tl::unexpected(field.error());
            fields += std::move(*field);
        }
        if (const Status added = reader.add(fields, lineText(object.line)); !added)
            return tl::unexpected(added.error());
    }
    return reader.records();
}

QJsonObject writeValues(Kind kind, const Values& values)
{
    QJsonObject out;
    for (const Field& field : info(kind).fields)
        if (values.contains(field.id))
            out.insert(QLatin1StringView(field.name), FieldValue::toJson(field, values.value(field.id)));
    return out;
}

QJsonObject write(const Record& record)
{
    QJsonObject out = writeValues(record.kind, record.values);
    out.insert(QStringLiteral("id"), record.id.toString());
    return out;
}

QJsonObject write(const HistoryEntry& entry, Kind kind)
{
    return {{QStringLiteral("at"), FieldValue::momentText(entry.at)},
            {QStringLiteral("device"), entry.device.toString()},
            {QStringLiteral("values"), writeValues(kind, entry.values)}};
}

Result<Changes> readChanges(Connection& connection, Random& random, const Clock& clock, const Record& record,
                            const QStringList& assignments)
{
    Changes changes;
    Edit edit{record.kind, record.id, {}};
    QStringList seen;
    for (const QString& assignment : assignments) {
        const qsizetype equals = assignment.indexOf(u'=');
        const QString name = assignment.left(equals);
        const QString text = assignment.mid(equals + 1);
        if (equals < 1)
            return failure(ErrorCode::WrongUsage,
                           QCoreApplication::translate("RecordJson", "Write each change as FIELD=VALUE."));
        if (seen.contains(name))
            return refused(QCoreApplication::translate("RecordJson", "The field %1 is given twice.").arg(name));
        seen += name;
        if (record.kind == Kind::Client && name == QStringLiteral("identity")) {
            const auto identity = identityChange(connection, random, record, text);
            if (!identity)
                return tl::unexpected(identity.error());
            changes.edits += *identity;
            continue;
        }
        const Field* field = info(record.kind).field(name);
        if (!field || field->id == DeletedField)
            return refused(QCoreApplication::translate("RecordJson", "A record of the kind %1 has no field %2.")
                               .arg(QLatin1StringView(info(record.kind).name), name));
        if (record.kind == Kind::Contact && field->appendOnly && !record.text(field->id).isEmpty() && !text.isEmpty()
            && text != record.text(field->id)) {
            changes.edits += addendum(random, clock, record.id, text);
            changes.addendum = true;
            continue;
        }
        const auto value = FieldValue::fromText(*field, text);
        if (!value)
            return tl::unexpected(value.error());
        edit.set(field->id, *value);
    }
    if (!edit.values.isEmpty())
        changes.edits.prepend(edit);
    return changes;
}

} // namespace Rinnalla::RecordJson
