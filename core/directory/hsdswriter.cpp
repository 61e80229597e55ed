// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/hsdswriter.h"

#include "core/crypto/primitives.h"
#include "core/directory/entryvalues.h"
#include "core/directory/hsdsentries.h"
#include "core/directory/hsdshours.h"
#include "core/domain/secrets.h"
#include "core/exchange/fieldvalue.h"
#include "core/store/lists.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace Rinnalla::HsdsWriter {

namespace {

QString uuid(const QByteArray& bytes)
{
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

/// What is part of a record has an id made of the record's, the same every time.
QString partId(const Record& record, const QString& part)
{
    return uuid(Crypto::hash(record.id.toBytes() + part.toUtf8(), 16));
}

void put(QJsonObject& object, const char* name, const QString& text)
{
    if (!text.isEmpty())
        object.insert(QLatin1StringView(name), text);
}

QString cell(const QCborMap& item, const char* name)
{
    return EntryText::plain(item[QLatin1StringView(name)]);
}

QCborMap itemOf(const QCborValue& value, const char* name)
{
    return value.isMap() ? value.toMap() : QCborMap{{QLatin1StringView(name), value}};
}

QString firstEmail(const QStringList& emails)
{
    for (const QString& email : emails)
        if (EntryText::isEmail(email))
            return email;
    return {};
}

QString firstWebsite(const QStringList& websites)
{
    for (const QString& website : websites)
        if (website.startsWith(QStringLiteral("http")) && EntryText::isWebsite(website))
            return website;
    return {};
}

QJsonArray phones(const Record& record, quint16 field)
{
    QJsonArray phones;
    int number = 0;
    for (const QCborValue& value : record.value(field).toArray()) {
        const QCborMap phone = itemOf(value, "number");
        QJsonObject object{{QStringLiteral("id"), partId(record, QStringLiteral("phone%1").arg(++number))},
                           {QStringLiteral("number"), cell(phone, "number")}};
        bool whole = false;
        const int extension = cell(phone, "extension").toInt(&whole);
        if (whole)
            object.insert(QStringLiteral("extension"), extension);
        put(object, "type", cell(phone, "type"));
        put(object, "description", cell(phone, "description"));
        phones.append(object);
    }
    return phones;
}

QJsonArray schedules(const Record& record, quint16 field)
{
    QJsonArray schedules;
    int number = 0;
    for (const QCborValue& value : record.value(field).toArray()) {
        const QCborMap hours = itemOf(value, "description");
        QJsonObject object = HsdsHours::write(hours);
        if (object.isEmpty())
            continue;
        object.insert(QStringLiteral("id"), partId(record, QStringLiteral("schedule%1").arg(++number)));
        schedules.append(object);
    }
    return schedules;
}

QJsonArray languages(const Record& record, quint16 field)
{
    QJsonArray languages;
    for (const QString& code : record.texts(field))
        languages.append(QJsonObject{{QStringLiteral("id"), partId(record, QStringLiteral("language ") + code)},
                                     {QStringLiteral("code"), code}});
    return languages;
}

QJsonArray addresses(const Record& record, quint16 field)
{
    QJsonArray addresses;
    int number = 0;
    for (const QCborValue& value : record.value(field).toArray()) {
        const QCborMap address = itemOf(value, "address_1");
        const QString type = cell(address, "type");
        static const QStringList types{QStringLiteral("physical"), QStringLiteral("postal"), QStringLiteral("virtual")};
        QJsonObject object{{QStringLiteral("id"), partId(record, QStringLiteral("address%1").arg(++number))},
                           {QStringLiteral("state_province"), cell(address, "region")},
                           {QStringLiteral("address_type"), types.contains(type) ? type : types.first()}};
        for (const char* name : {"address_1", "city", "postal_code", "country"}) // the standard asks for all of these
            object.insert(QLatin1StringView(name), cell(address, name));
        for (const char* name : {"attention", "address_2", "region"})
            put(object, name, cell(address, name));
        addresses.append(object);
    }
    return addresses;
}

/// Fields that a member of the standard holds word for word. The name goes twice: something has to say whose file it
/// is.
bool hasMember(Kind kind, quint16 field)
{
    static const QSet<quint16> ofPartner{PartnerField::AlternateName, PartnerField::Description};
    static const QSet<quint16> ofService{
        ServiceField::Name,        ServiceField::AlternateName, ServiceField::Description, ServiceField::Price,
        ServiceField::Eligibility, ServiceField::HowToApply,    ServiceField::VerifiedOn};
    static const QSet<quint16> ofLocation{LocationField::AlternateName, LocationField::Description};
    return (kind == Kind::Partner ? ofPartner : kind == Kind::Service ? ofService : ofLocation).contains(field);
}

bool isNotes(Kind kind, quint16 field)
{
    return field
           == (kind == Kind::Partner   ? quint16(PartnerField::Notes)
               : kind == Kind::Service ? quint16(ServiceField::Notes)
                                       : quint16(LocationField::Notes));
}

/// The standard asks for these, and what is put there where nothing is known must not come back as known.
bool isAskedFor(Kind kind, quint16 field)
{
    return (kind == Kind::Service && field == ServiceField::State)
           || (kind == Kind::Location && field == LocationField::Type);
}

QJsonObject attribute(const Record& record, const QString& name, const QString& description, const QString& value)
{
    const QJsonObject term{{QStringLiteral("id"), uuid(Crypto::hash("Rinnalla field " + name.toUtf8(), 16))},
                           {QStringLiteral("name"), name},
                           {QStringLiteral("description"), description},
                           {QStringLiteral("taxonomy"), HsdsEntries::ownTaxonomy()}};
    return {{QStringLiteral("id"), partId(record, QStringLiteral("attribute ") + name)},
            {QStringLiteral("value"), value},
            {QStringLiteral("taxonomy_term"), term}};
}

QJsonArray attributes(const Record& record)
{
    QJsonArray attributes;
    for (const Field& field : info(record.kind).fields) {
        const QString value = FieldValue::toText(field, record.value(field.id));
        const bool lost = EntryText::plain(value).trimmed().isEmpty(); // "null", spaces
        const bool unneeded =
            value.isEmpty() ? !isAskedFor(record.kind, field.id) : hasMember(record.kind, field.id) && !lost;
        if (unneeded || isNotes(record.kind, field.id) || field.id == DeletedField
            || field.type == FieldType::Reference)
            continue;
        const QString name = QLatin1StringView(field.name);
        attributes.append(
            attribute(record, name, QStringLiteral("The field %1 as Rinnalla keeps it").arg(name), value));
    }
    return attributes;
}

QJsonObject begun(const Record& record)
{
    QJsonObject object{{QStringLiteral("id"), uuid(record.id.toBytes())},
                       {QStringLiteral("attributes"), attributes(record)}};
    for (const char* name : {"name", "alternate_name", "description"})
        put(object, name, record.text(info(record.kind).field(QString::fromLatin1(name))->id));
    return object;
}

QJsonObject location(const Record& record)
{
    QJsonObject object = begun(record);
    const QString type = record.text(LocationField::Type);
    const bool nowhere = record.value(LocationField::Addresses).toArray().isEmpty();
    object.insert(QStringLiteral("location_type"), !type.isEmpty() ? type
                                                   : nowhere       ? QStringLiteral("virtual")
                                                                   : QStringLiteral("physical"));
    const QStringList point = record.text(LocationField::Point).split(u' ', Qt::SkipEmptyParts);
    bool north = false;
    bool east = false;
    const double latitude = point.value(0).toDouble(&north);
    const double longitude = point.value(1).toDouble(&east);
    if (north && east && point.size() == 2) { // another system's metres are no degrees
        object.insert(QStringLiteral("latitude"), latitude);
        object.insert(QStringLiteral("longitude"), longitude);
    }
    put(object, "url", firstWebsite(record.texts(LocationField::Websites)));
    object.insert(QStringLiteral("languages"), languages(record, LocationField::Languages));
    object.insert(QStringLiteral("addresses"), addresses(record, LocationField::Addresses));
    object.insert(QStringLiteral("phones"), phones(record, LocationField::Phones));
    object.insert(QStringLiteral("schedules"), schedules(record, LocationField::Hours));
    return object;
}

QJsonObject service(const Record& record)
{
    QJsonObject object = begun(record);
    const QString state = record.text(ServiceField::State);
    object.insert(QStringLiteral("status"),
                  state.isEmpty() ? QStringLiteral("active") : QString(state).replace(u'_', u' '));
    put(object, "url", firstWebsite(record.texts(ServiceField::Websites)));
    put(object, "email", firstEmail(record.texts(ServiceField::Emails)));
    put(object, "fees_description", record.text(ServiceField::Price));
    put(object, "eligibility_description", record.text(ServiceField::Eligibility));
    put(object, "application_process", record.text(ServiceField::HowToApply));
    put(object, "assured_date", record.text(ServiceField::VerifiedOn));
    object.insert(QStringLiteral("phones"), phones(record, ServiceField::Phones));
    object.insert(QStringLiteral("schedules"), schedules(record, ServiceField::Hours));
    object.insert(QStringLiteral("languages"), languages(record, ServiceField::Languages));
    QJsonArray areas;
    for (const QString& area : record.texts(ServiceField::Areas))
        areas.append(QJsonObject{{QStringLiteral("id"), partId(record, QStringLiteral("area ") + area)},
                                 {QStringLiteral("name"), area}});
    object.insert(QStringLiteral("service_areas"), areas);
    QJsonArray places;
    for (const QString& place : record.texts(ServiceField::Locations))
        if (const auto id = Id::fromString(place))
            places.append(QJsonObject{{QStringLiteral("id"), partId(record, QStringLiteral("at ") + place)},
                                      {QStringLiteral("location_id"), uuid(id->toBytes())}});
    object.insert(QStringLiteral("service_at_locations"), places);
    return object;
}

QJsonObject organisation(const Record& record)
{
    QJsonObject object = begun(record);
    if (!object.contains(QStringLiteral("description")))
        object.insert(QStringLiteral("description"), QString());
    put(object, "email", firstEmail(record.texts(PartnerField::Emails)));
    put(object, "website", firstWebsite(record.texts(PartnerField::Websites)));
    object.insert(QStringLiteral("phones"), phones(record, PartnerField::Phones));
    return object;
}

/// What HSDS has in places only: an organisation's own address, hours and languages. Empty where it has none.
QJsonObject placeOf(const Record& partner)
{
    const QJsonArray where = addresses(partner, PartnerField::Addresses);
    const QJsonArray when = schedules(partner, PartnerField::Hours);
    const QJsonArray speaks = languages(partner, PartnerField::Languages);
    if (where.isEmpty() && when.isEmpty() && speaks.isEmpty())
        return {};
    return {{QStringLiteral("id"), partId(partner, HsdsEntries::ownPlace())},
            {QStringLiteral("name"), partner.text(PartnerField::Name)},
            {QStringLiteral("location_type"), where.isEmpty() ? QStringLiteral("virtual") : QStringLiteral("physical")},
            {QStringLiteral("addresses"), where},
            {QStringLiteral("schedules"), when},
            {QStringLiteral("languages"), speaks},
            {QStringLiteral("attributes"),
             QJsonArray{attribute(partner, HsdsEntries::ownPlace(),
                                  QStringLiteral("The address, hours and languages of the organisation itself"), {})}}};
}

/// Of what is secret not even a fingerprint of the address leaves.
Record leaving(const Record& record, bool organisationIsSecret)
{
    Record cleaned = Directory::withoutSecrets(record, organisationIsSecret);
    if (record.kind == Kind::Partner && Directory::isSecret(record))
        cleaned.values.remove(PartnerField::Digest);
    if (record.kind == Kind::Location && (organisationIsSecret || Directory::isSecret(record)))
        cleaned.values.remove(LocationField::Digest);
    return cleaned;
}

using Parts = QMultiHash<Id, Record>;

Result<Parts> partsByPartner(Connection& connection, Kind kind, quint16 partner)
{
    Parts parts;
    std::optional<ListKey> after;
    do {
        const auto page = Lists::records(connection, {kind, {}, {}}, after, 1000);
        if (!page)
            return tl::unexpected(page.error());
        for (const Record& record : page->rows)
            parts.insert(record.reference(partner), record);
        after = page->next;
    } while (after);
    return parts;
}

/// One page that holds everything: its head, organisations between commas, its end.
class Page {
public:
    Page(QIODevice& out, qint64 total)
        : m_out(out)
    {
        m_out.write(QStringLiteral("{\"total_items\": %1, \"total_pages\": 1, \"page_number\": 1, \"size\": %1, "
                                   "\"first_page\": true, \"last_page\": true, \"empty\": %2, \"contents\": [\n")
                        .arg(QString::number(total), total == 0 ? QStringLiteral("true") : QStringLiteral("false"))
                        .toUtf8());
    }

    bool add(const QJsonObject& object)
    {
        const QByteArray bytes = (m_first ? "" : ",\n") + QJsonDocument(object).toJson(QJsonDocument::Compact);
        m_first = false;
        return m_out.write(bytes) == bytes.size();
    }
    bool finish() { return m_out.write("\n]}\n") == 4; }

private:
    QIODevice& m_out;
    bool m_first = true;
};

tl::unexpected<Error> notWritten(const QIODevice& out)
{
    return failure(ErrorCode::Io, QCoreApplication::translate("HsdsWriter", "The file could not be written."),
                   out.errorString());
}

} // namespace

Result<qint64> write(Connection& connection, QIODevice& out, const DirectoryProgress& progress)
{
    const auto services = partsByPartner(connection, Kind::Service, ServiceField::Partner);
    const auto locations = partsByPartner(connection, Kind::Location, LocationField::Partner);
    const auto total = Lists::count(connection, Kind::Partner);
    if (!services || !locations || !total)
        return tl::unexpected(!services ? services.error() : !locations ? locations.error() : total.error());
    Page into(out, *total);
    qint64 written = 0;
    qint64 done = 0;
    std::optional<ListKey> after;
    do {
        const auto page = Lists::records(connection, {Kind::Partner, {}, {}}, after, 100);
        if (!page)
            return tl::unexpected(page.error());
        for (const Record& partner : page->rows) {
            const bool secret = Directory::isSecret(partner);
            const Record cleaned = leaving(partner, secret);
            QJsonObject object = organisation(cleaned);
            QJsonArray nested;
            if (const QJsonObject own = placeOf(cleaned); !own.isEmpty())
                nested.append(own);
            for (const Record& each : locations->values(partner.id))
                nested.append(location(leaving(each, secret)));
            written += locations->count(partner.id) + 1;
            object.insert(QStringLiteral("locations"), nested);
            nested = {};
            for (const Record& each : services->values(partner.id))
                nested.append(service(each));
            written += nested.size();
            object.insert(QStringLiteral("services"), nested);
            if (!into.add(object))
                return notWritten(out);
        }
        done += page->rows.size();
        after = page->next;
        if (progress && !progress(done, *total))
            return failure(ErrorCode::Cancelled, QCoreApplication::translate("HsdsWriter", "The export was stopped."));
    } while (after);
    if (!into.finish())
        return notWritten(out);
    return written;
}

} // namespace Rinnalla::HsdsWriter
