// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/entryvalues.h"
#include "core/directory/ptvobjects.h"

#include <QCborArray>
#include <QCoreApplication>

namespace Rinnalla::PtvObjects {

namespace {

/// Where contact details of a partner and of a place go.
struct Fields {
    quint16 phones;
    quint16 emails;
    quint16 websites;
    quint16 languages;
    quint16 addresses;
};

Fields fieldsOf(Kind kind)
{
    if (kind == Kind::Partner)
        return {PartnerField::Phones, PartnerField::Emails, PartnerField::Websites, PartnerField::Languages,
                PartnerField::Addresses};
    return {LocationField::Phones, LocationField::Emails, LocationField::Websites, LocationField::Languages,
            LocationField::Addresses};
}

/// A Finnish service number has no prefix; any other has one, and the number comes without its first zero.
QString numberOf(const QCborMap& phone)
{
    const QString prefix = cell(phone, "prefixNumber").trimmed();
    const QString number = cell(phone, "number").trimmed();
    const bool service = phone[QStringLiteral("isFinnishServiceNumber")].toBool();
    if (service || prefix.isEmpty() || number.isEmpty())
        return number;
    const bool isTwice = prefix == u"+358" && number.startsWith(u'0'); // people type it all the same
    return prefix + u' ' + (isTwice ? number.mid(1) : number);
}

void phones(EntryValues& values, const QCborValue& list, quint16 field)
{
    for (const QCborValue& value : list.toArray()) {
        const QCborMap phone = value.toMap();
        QStringList told{cell(phone, "additionalInformation"), cell(phone, "chargeDescription")};
        told.removeAll(QString());
        const QString type = cell(phone, "type");
        values.phone(field, {numberOf(phone),
                             {},
                             type == QStringLiteral("Phone") ? QString() : type.toLower(),
                             told.join(QStringLiteral(" · ")),
                             cell(phone, "language")});
    }
}

/// Metres north and east, never degrees, whatever the names of the members say.
void point(EntryValues& values, const QCborMap& street)
{
    const QString north = cell(street, "latitude");
    const QString east = cell(street, "longitude");
    if (!north.isEmpty() && !east.isEmpty() && !values.entry().values.contains(LocationField::Point))
        values.text(LocationField::Point, QStringLiteral("EPSG:3067 %1 %2").arg(north, east));
}

void municipality(EntryValues& values, const QCborMap& address)
{
    const QString code = cell(address[QStringLiteral("municipality")].toMap(), "code");
    if (!code.isEmpty() && !values.entry().values.contains(LocationField::Municipality))
        values.text(LocationField::Municipality, code);
}

void accessibility(EntryValues& values, const QCborMap& address)
{
    for (const QCborValue& entrance : address[QStringLiteral("entrances")].toArray())
        for (const QCborValue& group : entrance.toMap()[QStringLiteral("accessibilitySentences")].toArray())
            for (const QCborValue& each : group.toMap()[QStringLiteral("sentences")].toArray())
                values.listed(LocationField::Accessibility, text(each.toMap()[QStringLiteral("sentence")]));
}

void address(EntryValues& values, const QCborMap& address, quint16 field)
{
    const bool box = cell(address, "subType") == QStringLiteral("PostOfficeBox");
    const QCborMap street =
        address[box ? QStringLiteral("postOfficeBoxAddress") : QStringLiteral("streetAddress")].toMap();
    const QCborMap other = address[QStringLiteral("otherAddress")].toMap();
    const QCborMap inner = street.isEmpty() ? other : street;
    const QString where = box ? text(street[QStringLiteral("postOfficeBox")])
                              : text(street[QStringLiteral("street")]) + u' ' + cell(street, "streetNumber");
    const QString abroad = text(address[QStringLiteral("locationAbroad")]);
    const QString more = text(inner[QStringLiteral("additionalInformation")]);
    const QString first = where.trimmed().isEmpty() ? (abroad.isEmpty() ? more : abroad) : where.trimmed();
    values.item(field, {{QStringLiteral("type"), cell(address, "type") == QStringLiteral("Postal")
                                                     ? QStringLiteral("postal")
                                                     : QStringLiteral("physical")},
                        {QStringLiteral("address_1"), first},
                        {QStringLiteral("address_2"), more == first ? QString() : more},
                        {QStringLiteral("postal_code"), cell(inner, "postalCode")},
                        {QStringLiteral("city"), text(inner[QStringLiteral("postOffice")])},
                        {QStringLiteral("country"), first.isEmpty() ? QString() : cell(address, "country")}});
    if (values.entry().kind != Kind::Location)
        return;
    municipality(values, inner);
    point(values, inner);
    accessibility(values, address);
}

const QStringList& weekdays()
{
    static const QStringList days{QStringLiteral("MO"), QStringLiteral("TU"), QStringLiteral("WE"),
                                  QStringLiteral("TH"), QStringLiteral("FR"), QStringLiteral("SA"),
                                  QStringLiteral("SU")};
    return days;
}

/// From 0, Monday; -1: none.
qsizetype dayOf(const QString& name)
{
    return weekdays().indexOf(name.left(2).toUpper());
}

/// What one line of hours says, day by day; one that goes on over days is cut at midnight.
QList<QCborMap> lines(const QCborMap& opening, bool overMidnight)
{
    const QString opens = EntryText::clock(cell(opening, "from"));
    const QString closes = EntryText::clock(cell(opening, "to"));
    const qsizetype from = dayOf(cell(opening, "dayFrom"));
    const qsizetype to = dayOf(cell(opening, "dayTo"));
    const auto line = [](const QString& days, const QString& first, const QString& last) {
        return QCborMap{
            {QStringLiteral("days"), days}, {QStringLiteral("opens"), first}, {QStringLiteral("closes"), last}};
    };
    if (from < 0)
        return {line({}, opens, closes)};
    const qsizetype length = to < 0 ? 0 : (to - from + 7) % 7;
    if (!overMidnight || length == 0 || (length == 1 && closes <= opens)) {
        QStringList days;
        for (qsizetype day = 0; day <= (overMidnight ? 0 : length); ++day)
            days += weekdays()[(from + day) % 7];
        return {line(days.join(u','), opens, closes)};
    }
    QList<QCborMap> pieces{line(weekdays()[from], opens, QStringLiteral("00:00"))};
    for (qsizetype day = 1; day < length; ++day)
        pieces += line(weekdays()[(from + day) % 7], QStringLiteral("00:00"), QStringLiteral("00:00"));
    if (closes != QStringLiteral("00:00"))
        pieces += line(weekdays()[to], QStringLiteral("00:00"), closes);
    return pieces;
}

/// Days with the same hours become one line.
QList<QCborMap> joined(const QList<QCborMap>& lines)
{
    QList<QCborMap> joined;
    QHash<QString, qsizetype> places; // by hours
    for (const QCborMap& line : lines) {
        const QString days = cell(line, "days");
        const QString hours = cell(line, "opens") + u'-' + cell(line, "closes");
        if (days.isEmpty() || !places.contains(hours)) {
            if (!days.isEmpty())
                places.insert(hours, joined.size());
            joined += line;
            continue;
        }
        QCborMap& same = joined[places.value(hours)];
        if (!cell(same, "days").contains(days))
            same.insert(QStringLiteral("days"), cell(same, "days") + u',' + days);
    }
    return joined;
}

QString told(const QCborMap& hours)
{
    QStringList told{text(hours[QStringLiteral("additionalInformation")])};
    if (hours[QStringLiteral("isReservation")].toBool())
        told += QCoreApplication::translate("PtvReader", "By appointment only.");
    told.removeAll(QString());
    return told.join(u' ');
}

} // namespace

void contactDetails(DirectoryEntry& entry, const QCborMap& object)
{
    const Fields fields = fieldsOf(entry.kind);
    EntryValues values(entry);
    for (const char* name : {"phoneNumbers", "supportPhones"})
        phones(values, object[QLatin1StringView(name)], fields.phones);
    for (const char* name : {"emails", "supportEmails"})
        for (const QCborValue& email : object[QLatin1StringView(name)].toArray())
            values.email(fields.emails, email.isMap() ? email.toMap()[QStringLiteral("value")] : email);
    for (const char* name : {"webPages", "webPage", "urls"})
        for (const QCborValue& page : object[QLatin1StringView(name)].toArray())
            values.website(fields.websites, page.isMap() && !cell(page.toMap(), "url").isEmpty()
                                                ? cell(page.toMap(), "url")
                                                : cell(page.toMap(), "value"));
    for (const QCborValue& language : object[QStringLiteral("languages")].toArray())
        values.language(fields.languages, EntryText::plain(language));
    for (const QCborValue& each : object[QStringLiteral("addresses")].toArray())
        address(values, each.toMap(), fields.addresses);
}

QList<QCborMap> hours(const QCborMap& object)
{
    QList<QCborMap> items;
    for (const QCborValue& value : object[QStringLiteral("serviceHours")].toArray()) {
        const QCborMap hours = value.toMap();
        const bool overMidnight = cell(hours, "serviceHourType") == QStringLiteral("OverMidnight");
        QList<QCborMap> found;
        for (const QCborValue& opening : hours[QStringLiteral("openingHour")].toArray())
            found += lines(opening.toMap(), overMidnight);
        found = joined(found);
        if (found.isEmpty() || hours[QStringLiteral("isClosed")].toBool())
            found = {QCborMap()};
        for (QCborMap item : found) {
            if (hours[QStringLiteral("isClosed")].toBool())
                item.insert(QStringLiteral("closed"), true);
            if (hours[QStringLiteral("isAlwaysOpen")].toBool())
                item.insert(QStringLiteral("always"), true);
            item.insert(QStringLiteral("from"), EntryText::day(cell(hours, "validFrom")));
            item.insert(QStringLiteral("to"), EntryText::day(cell(hours, "validTo")));
            item.insert(QStringLiteral("description"), told(hours));
            items += item;
        }
    }
    return items;
}

} // namespace Rinnalla::PtvObjects
