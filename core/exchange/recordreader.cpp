// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/recordreader.h"

#include "core/exchange/fieldvalue.h"
#include "core/store/rows.h"

#include <QCborMap>
#include <QCoreApplication>

namespace Rinnalla {

namespace {

const auto IdName = QStringLiteral("id");
const auto IdentityName = QStringLiteral("identity");

tl::unexpected<Error> refused(const NamedValue& named, const QString& why)
{
    return placed(named.where, Error{ErrorCode::InvalidInput, why, {}});
}

QString unknownField(Kind kind, const QString& name)
{
    return QCoreApplication::translate("RecordReader", "A record of the kind %1 has no field %2.")
        .arg(QLatin1StringView(info(kind).name), name);
}

} // namespace

tl::unexpected<Error> placed(const QString& where, const Error& error)
{
    return failure(error.code, QCoreApplication::translate("RecordReader", "%1: %2").arg(where, error.message),
                   error.detail);
}

QList<Kind> RecordReader::writableKinds()
{
    return {Kind::Client,   Kind::Contact,    Kind::Step,     Kind::Handout,    Kind::Partner,
            Kind::Consent,  Kind::Referral,   Kind::Activity, Kind::Service,    Kind::Location,
            Kind::Resource, Kind::Assessment, Kind::Goal,     Kind::Appointment};
}

Result<const Field*> RecordReader::field(const NamedValue& named) const
{
    const Field* field = info(m_kind).field(named.name);
    if (!field || field->id == DeletedField)
        return refused(named, unknownField(m_kind, named.name));
    return field;
}

Result<Id> RecordReader::idFrom(const NamedValue& named)
{
    const auto id = Id::fromString(named.value.toString());
    if (!id || id->isNull())
        return refused(named, QCoreApplication::translate("RecordReader",
                                                          "The field id must be 32 digits and letters from a to f."));
    const auto place = guarded([&] { return Rows::locate(m_connection, *id); });
    if (!place)
        return tl::unexpected(place.error());
    if (*place || m_given.contains(*id))
        return refused(
            named, QCoreApplication::translate("RecordReader", "The field id names a record that is there already."));
    m_given.insert(*id);
    return *id;
}

Status RecordReader::checkReference(const Field& field, const NamedValue& named)
{
    if (field.type != FieldType::Reference || named.value.isNull())
        return {};
    const auto place =
        guarded([&] { return Rows::locate(m_connection, Id::fromBytes(named.value.toByteArray()).value_or(Id())); });
    if (!place)
        return tl::unexpected(place.error());
    if (!*place || (*place)->erased || (*place)->kind != field.target)
        return refused(named, QCoreApplication::translate("RecordReader", "The field %1 names a record of the kind %2 "
                                                                          "that is not in this store.")
                                  .arg(named.name, QLatin1StringView(info(field.target).name)));
    return {};
}

Status RecordReader::addIdentity(const Id& client, const NamedValue& named)
{
    if (named.value.isNull())
        return {};
    if (!named.value.isMap())
        return refused(named, QCoreApplication::translate("RecordReader", "The field identity must be an object."));
    Edit edit{Kind::Identity, m_random.id(), {}};
    const QCborMap members = named.value.toMap();
    for (auto it = members.begin(); it != members.end(); ++it) {
        const Field* field = info(Kind::Identity).field(it.key().toString());
        if (!field || field->id == IdentityField::Client || field->id == DeletedField)
            return refused(named, unknownField(Kind::Identity, it.key().toString()));
        const QCborValue value = it.value();
        if (!value.isNull())
            edit.set(field->id, value);
    }
    if (edit.values.isEmpty())
        return {};
    edit.set(IdentityField::Client, client);
    if (const Status valid = validate(edit, true); !valid)
        return placed(named.where, valid.error());
    m_records.edits += edit;
    return {};
}

Status RecordReader::add(const QList<NamedValue>& fields, const QString& where)
{
    Edit edit{m_kind, {}, {}};
    const NamedValue* identity = nullptr;
    for (const NamedValue& named : fields) {
        if (named.value.isNull())
            continue;
        if (named.name == IdName) {
            const auto id = idFrom(named);
            if (!id)
                return tl::unexpected(id.error());
            edit.id = *id;
            continue;
        }
        if (named.name == IdentityName && m_kind == Kind::Client) {
            identity = &named;
            continue;
        }
        const auto known = field(named);
        if (!known)
            return tl::unexpected(known.error());
        Edit alone{m_kind, {}, {}};
        if (const Status valid = validate(alone.set((*known)->id, named.value), false); !valid)
            return placed(named.where, valid.error());
        if (const Status there = checkReference(**known, named); !there)
            return there;
        edit.set((*known)->id, named.value);
    }
    if (const Status valid = validate(edit, true); !valid)
        return placed(where, valid.error());
    if (edit.id.isNull())
        edit.id = m_random.id();
    m_records.edits += edit;
    m_records.ids += edit.id;
    return identity ? addIdentity(edit.id, *identity) : Status();
}

} // namespace Rinnalla
