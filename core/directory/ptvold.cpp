// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/entryvalues.h"
#include "core/directory/ptvobjects.h"

#include <QCborArray>
#include <QCoreApplication>

namespace Rinnalla::PtvObjects {

namespace {

/// The old catalogue numbered its things from one; the present one has ids of its own.
QString oldId(const QString& number)
{
    return QStringLiteral("old:") + number;
}

DirectoryEntry begun(Kind kind, const QCborMap& object, quint16 name)
{
    DirectoryEntry entry;
    entry.kind = kind;
    entry.sourceId = oldId(cell(object, "id"));
    entry.organisation = oldId(cell(object, "organization"));
    EntryValues(entry).text(name, cell(object, "name"));
    if (cell(object, "id").isEmpty() || cell(object, "name").trimmed().isEmpty())
        entry.refusal = QCoreApplication::translate("PtvReader", "It has no id or no name.");
    return entry;
}

/// One, or a list of them: texts, or objects that hold the text under one of the names.
QList<QCborMap> several(const QCborValue& value, const QString& name)
{
    QList<QCborMap> found;
    if (value.isArray())
        for (const QCborValue& each : value.toArray())
            found += each.isMap() ? each.toMap() : QCborMap{{name, each}};
    else if (!EntryText::plain(value).isEmpty())
        found += QCborMap{{name, value}};
    return found;
}

struct Fields {
    quint16 phones;
    quint16 emails;
    quint16 websites;
    quint16 languages;
    quint16 hours;
};

void hours(EntryValues& values, const QCborMap& object, quint16 field)
{
    static const QStringList days{QStringLiteral("MO"), QStringLiteral("TU"), QStringLiteral("WE"),
                                  QStringLiteral("TH"), QStringLiteral("FR"), QStringLiteral("SA"),
                                  QStringLiteral("SU")};
    for (const QCborValue& value : object[QStringLiteral("openingTimes")].toArray()) {
        const QCborMap times = value.toMap();
        QStringList open;
        for (const QCborValue& day : times[QStringLiteral("dayOfWeek")].toArray()) {
            const int number = EntryText::plain(day).toInt();
            if (number >= 1 && number <= days.size())
                open += days[number - 1];
        }
        const QString opens = EntryText::clock(cell(times, "opens"));
        const QString closes = EntryText::clock(cell(times, "closes"));
        values.item(field, {{QStringLiteral("days"), open.join(u',')},
                            {QStringLiteral("opens"), opens},
                            {QStringLiteral("closes"), closes},
                            {QStringLiteral("description"), cell(times, "openingHoursException")}});
    }
}

void common(DirectoryEntry& entry, const QCborMap& object, const Fields& fields)
{
    EntryValues values(entry);
    for (const QCborMap& phone : several(object[QStringLiteral("phone")], QStringLiteral("phone"))) {
        QStringList told{cell(phone, "phoneNumberDescription"), cell(phone, "phoneCallFee")};
        told.removeAll(QString());
        values.phone(fields.phones, {cell(phone, "phone"), {}, {}, told.join(QStringLiteral(" · ")), {}});
    }
    for (const QCborMap& fax : several(object[QStringLiteral("fax")], QStringLiteral("fax")))
        values.phone(fields.phones, {cell(fax, "fax"), {}, QStringLiteral("fax"), {}, {}});
    for (const QCborMap& email : several(object[QStringLiteral("email")], QStringLiteral("address")))
        values.email(fields.emails, email[QStringLiteral("address")]);
    for (const QCborMap& page : several(object[QStringLiteral("webPage")], QStringLiteral("url")))
        values.website(fields.websites, cell(page, "url"));
    for (const QCborValue& language : object[QStringLiteral("language")].toArray())
        values.language(fields.languages, EntryText::plain(language));
    hours(values, object, fields.hours);
}

void address(EntryValues& values, const QCborMap& object, const QString& type)
{
    values.item(LocationField::Addresses,
                {{QStringLiteral("type"), type},
                 {QStringLiteral("address_1"), cell(object, "streetAddress") + cell(object, "postOfficeBox")},
                 {QStringLiteral("postal_code"), cell(object, "postalCode")},
                 {QStringLiteral("city"), cell(object, "postalDistrict")}});
}

} // namespace

DirectoryEntry oldPlace(const QCborMap& object)
{
    DirectoryEntry entry = begun(Kind::Location, object, LocationField::Name);
    EntryValues values(entry);
    values.text(LocationField::Description, cell(object, "description"));
    if (!entry.values.contains(LocationField::Description))
        values.text(LocationField::Description, cell(object, "shortDescription"));
    values.choice(LocationField::Type, QStringLiteral("physical"));
    common(entry, object,
           {LocationField::Phones, LocationField::Emails, LocationField::Websites, LocationField::Languages,
            LocationField::Hours});
    for (const QCborMap& visit : several(object[QStringLiteral("visitAddress")], QStringLiteral("streetAddress"))) {
        address(values, visit, QStringLiteral("physical"));
        if (!entry.values.contains(LocationField::Municipality)) // "491 Mikkeli"
            values.text(LocationField::Municipality, cell(visit, "municipality").section(u' ', 0, 0));
    }
    for (const QCborMap& post : several(object[QStringLiteral("postalAddress")], QStringLiteral("streetAddress")))
        address(values, post, QStringLiteral("postal"));
    const QString system = cell(object, "coordinateSystem");
    const QString named = system.isEmpty() ? QStringLiteral("unknown") : QStringLiteral("EPSG:") + system;
    if (!cell(object, "latitude").isEmpty() && !cell(object, "longitude").isEmpty())
        values.text(LocationField::Point,
                    QStringList{named, cell(object, "latitude"), cell(object, "longitude")}.join(u' '));
    return entry;
}

DirectoryEntry oldPhoneService(const QCborMap& object)
{
    DirectoryEntry entry = begun(Kind::Service, object, ServiceField::Name);
    EntryValues values(entry);
    values.text(ServiceField::Description, cell(object, "description"));
    values.text(ServiceField::Price, cell(object, "phoneCallFeeAdditionalInformation"));
    common(entry, object,
           {ServiceField::Phones, ServiceField::Emails, ServiceField::Websites, ServiceField::Languages,
            ServiceField::Hours});
    return entry;
}

} // namespace Rinnalla::PtvObjects
