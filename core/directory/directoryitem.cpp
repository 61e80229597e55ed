// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/directory/directoryindex.h"
#include "core/directory/regions.h"
#include "core/domain/secrets.h"

namespace Rinnalla::Directory {

namespace {

QSet<QString> languagesOf(const Record& record, quint16 field)
{
    QSet<QString> languages;
    for (const QString& tag : record.texts(field))
        languages += tag.section(u'-', 0, 0);
    return languages;
}

std::optional<bool> flag(const Record& record, quint16 field)
{
    return record.has(field) ? std::optional(record.boolean(field)) : std::nullopt;
}

/// "Helsinki", "491", "Pirkanmaa" or words that name no place this program knows.
void addArea(Item& item, const QString& area)
{
    const Regions& regions = Regions::finnish();
    if (const QString municipality = regions.municipality(area); !municipality.isEmpty()) {
        item.municipalities += municipality;
        item.counties += regions.countyOf(municipality);
    } else if (const QString county = regions.county(area); !county.isEmpty()) {
        item.counties += county;
    } else if (area == u"nationwide") { // as the Finnish Service Catalogue is imported
        item.everywhere = true;
    }
}

Offer ofPartner(const Record& partner)
{
    return {Kind::Partner,
            partner.id,
            OpeningHours::read(partner.value(PartnerField::Hours)),
            languagesOf(partner, PartnerField::Languages),
            {},
            {}};
}

Offer ofLocation(const Record& location, const Offer& whole)
{
    Offer offer{Kind::Location,
                location.id,
                OpeningHours::read(location.value(LocationField::Hours)),
                languagesOf(location, LocationField::Languages),
                {},
                {}};
    if (offer.languages.isEmpty())
        offer.languages = whole.languages;
    return offer;
}

Offer ofService(const Record& service, const Offer& whole, const QList<Offer>& places)
{
    Offer offer{Kind::Service,
                service.id,
                OpeningHours::read(service.value(ServiceField::Hours)),
                languagesOf(service, ServiceField::Languages),
                flag(service, ServiceField::FreeOfCharge),
                flag(service, ServiceField::WithoutName)};
    const QString state = service.text(ServiceField::State);
    offer.defunct = !state.isEmpty() && state != u"active";
    const QStringList given = service.texts(ServiceField::Locations);
    for (const Offer& place : places)
        if (offer.hours.items().isEmpty() && given.contains(place.id.toString()))
            offer.hours = place.hours;
    if (offer.hours.items().isEmpty())
        offer.hours = whole.hours;
    if (offer.languages.isEmpty())
        offer.languages = whole.languages;
    return offer;
}

/// Whoever's house is secret is found wherever somebody looks: being left out would tell where it is not.
void addPlaces(Item& item)
{
    const bool secret = item.isSecret();
    item.hidden = secret;
    addArea(item, secret ? QString() : item.partner.text(PartnerField::Region));
    for (const Record& location : item.locations) {
        const Record told = withoutSecrets(location, secret);
        addArea(item, told.text(LocationField::Municipality));
        addArea(item, told.text(LocationField::Region));
        item.hidden = item.hidden || Directory::isSecret(location);
    }
    for (const Record& service : item.services)
        for (const QString& area : service.texts(ServiceField::Areas))
            addArea(item, area);
    item.hidden = item.hidden && item.counties.isEmpty();
    item.everywhere = item.everywhere || (item.counties.isEmpty() && item.locations.isEmpty() && !item.hidden);
}

QString searched(const Record& record)
{
    QStringList texts;
    for (const Field& field : info(record.kind).fields)
        if (field.searched && record.has(field.id))
            texts += field.type == FieldType::Texts ? record.texts(field.id) : QStringList{record.text(field.id)};
    return texts.join(u'\n');
}

} // namespace

QDate Item::doNotUseAfter() const
{
    QDate first = partner.date(PartnerField::DoNotUseAfter);
    for (const Record& service : services)
        if (const QDate day = service.date(ServiceField::DoNotUseAfter);
            day.isValid() && !(first < day && first.isValid()))
            first = day;
    return first;
}

Item Index::make(const Record& partner, const QList<Record>& services, const QList<Record>& locations)
{
    Item item{partner, services, locations, {}, Text::sortKey(partner.text(PartnerField::Name)), {}, {}, {},
              false,   false,    {},        {}};
    const Offer whole = ofPartner(partner);
    QList<Offer> places;
    for (const Record& location : locations)
        places += ofLocation(location, whole);
    item.offers = QList<Offer>{whole} + places;
    QStringList texts{searched(withoutSecrets(partner))};
    for (const Record& location : locations)
        texts += searched(withoutSecrets(location, item.isSecret()));
    for (const Record& service : services) {
        item.offers += ofService(service, whole, places);
        texts += searched(service);
        for (const QString& each : service.texts(ServiceField::Classes))
            item.classes += Text::folded(each);
    }
    item.text = Text::folded(texts.join(u'\n'));
    item.networks = partner.texts(PartnerField::Networks);
    addPlaces(item);
    return item;
}

QStringList Index::languages() const
{
    QSet<QString> all;
    for (const ItemPointer& item : m_items)
        for (const Offer& offer : item->offers)
            all += offer.languages;
    QStringList sorted(all.begin(), all.end());
    sorted.sort();
    return sorted;
}

QStringList Index::networks() const
{
    QSet<QString> all;
    for (const ItemPointer& item : m_items)
        all += QSet<QString>(item->networks.begin(), item->networks.end());
    QStringList sorted(all.begin(), all.end());
    sorted.sort();
    return sorted;
}

QStringList Index::classes() const
{
    QSet<QString> all;
    for (const ItemPointer& item : m_items)
        for (const Record& service : item->services)
            for (const QString& each : service.texts(ServiceField::Classes))
                all += each;
    QStringList sorted(all.begin(), all.end());
    sorted.sort();
    return sorted;
}

} // namespace Rinnalla::Directory
