// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/directoryindex.h"

#include "core/base/text.h"
#include "core/directory/regions.h"
#include "core/store/rows.h"

#include <algorithm>

namespace Rinnalla::Directory {

namespace {

QList<Record> readAll(Connection& connection, Kind kind, const QByteArray& where = {}, const QCborValue& with = {})
{
    Statement query = connection.prepare("SELECT " + Rows::columns(kind) + " FROM " + info(kind).name
                                         + " t WHERE t.deleted IS NULL" + where);
    if (!where.isEmpty())
        query.with(with);
    QList<Record> records;
    while (query.step())
        records += Rows::read(connection, kind, query, 0);
    return records;
}

QHash<Id, QList<Record>> byPartner(const QList<Record>& records, quint16 partner)
{
    QHash<Id, QList<Record>> sorted;
    for (const Record& record : records)
        sorted[record.reference(partner)] += record;
    return sorted;
}

bool byName(const Index::ItemPointer& one, const Index::ItemPointer& other)
{
    return std::tie(one->sort, one->partner.id) < std::tie(other->sort, other->partner.id);
}

bool offers(const Offer& offer, const Filter& filter, const QDate& day, const QTime& time)
{
    if (offer.defunct || (filter.free && offer.free != true) || (filter.withoutName && offer.withoutName != true))
        return false;
    if (!filter.language.isEmpty() && !offer.languages.contains(filter.language.section(u'-', 0, 0)))
        return false;
    if (!filter.openNow)
        return true;
    const auto open = offer.hours.isOpenAt(day, time);
    return open.value_or(filter.unknownHoursToo);
}

bool isIn(const Item& item, const QString& network)
{
    return std::any_of(item.networks.begin(), item.networks.end(),
                       [&](const QString& each) { return each == network || each.startsWith(network + u'/'); });
}

bool serves(const Item& item, const QString& county)
{
    return item.everywhere || item.hidden || item.counties.contains(county);
}

/// What concerns the organisation as a whole.
bool fits(const Item& item, const Filter& filter, const QStringList& words)
{
    for (const QString& word : words)
        if (!item.text.contains(word))
            return false;
    if (!filter.network.isEmpty() && !isIn(item, filter.network))
        return false;
    if (!filter.className.isEmpty() && !item.classes.contains(Text::folded(filter.className)))
        return false;
    return filter.county.isEmpty() || serves(item, filter.county);
}

bool asksOffers(const Filter& filter)
{
    return filter.openNow || filter.free || filter.withoutName || !filter.language.isEmpty();
}

} // namespace

Result<Index> Index::read(Connection& connection)
{
    return guarded([&]() -> Result<Index> {
        const auto services = byPartner(readAll(connection, Kind::Service), ServiceField::Partner);
        const auto locations = byPartner(readAll(connection, Kind::Location), LocationField::Partner);
        Index index;
        for (const Record& partner : readAll(connection, Kind::Partner))
            index.put(
                std::make_shared<const Item>(make(partner, services.value(partner.id), locations.value(partner.id))));
        std::sort(index.m_items.begin(), index.m_items.end(), byName);
        return index;
    });
}

Status Index::refresh(Connection& connection, const QList<Edit>& edits)
{
    return guarded([&]() -> Status {
        QSet<Id> touched;
        for (const Edit& edit : edits) {
            if (edit.kind == Kind::Partner)
                touched += edit.id;
            if (edit.kind != Kind::Service && edit.kind != Kind::Location)
                continue;
            if (const Id before = m_partOf.value(edit.id); !before.isNull())
                touched += before;
            const auto record = Lists::record(connection, edit.id);
            if (record && *record) // the partner of a service and of a place is its second field
                touched += (*record)->reference(ServiceField::Partner);
        }
        for (const Id& id : std::as_const(touched)) {
            remove(id);
            const auto place = Rows::locate(connection, id);
            const auto partner = place ? Rows::load(connection, Kind::Partner, place->pk) : std::nullopt;
            if (!partner || partner->boolean(DeletedField))
                continue;
            const QByteArray whose(" AND t.partner = ?");
            put(std::make_shared<const Item>(make(*partner, readAll(connection, Kind::Service, whose, place->pk),
                                                  readAll(connection, Kind::Location, whose, place->pk))));
        }
        if (!touched.isEmpty())
            std::sort(m_items.begin(), m_items.end(), byName);
        return {};
    });
}

void Index::put(const ItemPointer& item)
{
    m_items += item;
    m_byId.insert(item->partner.id, item);
    for (const QList<Record>& parts : {item->services, item->locations})
        for (const Record& part : parts)
            m_partOf.insert(part.id, item->partner.id);
}

void Index::remove(const Id& partner)
{
    const ItemPointer item = m_byId.take(partner);
    if (!item)
        return;
    m_items.removeOne(item);
    for (const QList<Record>& parts : {item->services, item->locations})
        for (const Record& part : parts)
            m_partOf.remove(part.id);
}

Index::ItemPointer Index::itemOf(const Id& part) const
{
    const ItemPointer own = item(part);
    return own ? own : item(m_partOf.value(part));
}

Nearness Index::nearness(const Item& item, const QString& municipality)
{
    if (item.municipalities.contains(municipality))
        return Nearness::SameMunicipality;
    if (item.counties.contains(Regions::finnish().countyOf(municipality)))
        return Nearness::SameCounty;
    if (item.everywhere)
        return Nearness::Everywhere;
    return item.counties.isEmpty() ? Nearness::Unknown : Nearness::Elsewhere;
}

QList<Index::ItemPointer> Index::find(const Filter& filter, const QDateTime& at) const
{
    const QDateTime here = at.toTimeZone(OpeningHours::zone());
    const QDate day = here.date();
    const QTime time = here.time();
    const QStringList words = Text::folded(filter.text).split(u' ', Qt::SkipEmptyParts);
    const bool byOffers = asksOffers(filter);
    QList<ItemPointer> found;
    for (const ItemPointer& item : m_items) {
        if (!fits(*item, filter, words))
            continue;
        const bool offered = !byOffers
                             || std::any_of(item->offers.begin(), item->offers.end(),
                                            [&](const Offer& offer) { return offers(offer, filter, day, time); });
        const bool near = filter.near.isEmpty() || nearness(*item, filter.near) != Nearness::Elsewhere;
        if (offered && near)
            found += item;
    }
    if (!filter.near.isEmpty())
        std::stable_sort(found.begin(), found.end(), [&](const ItemPointer& one, const ItemPointer& other) {
            return nearness(*one, filter.near) < nearness(*other, filter.near);
        });
    return found;
}

OpenState openState(const Item& item, const QDateTime& at, const QString& language)
{
    OpenState best;
    for (const Offer& offer : item.offers) {
        if (offer.defunct || (!language.isEmpty() && !offer.languages.contains(language.section(u'-', 0, 0))))
            continue;
        const auto open = offer.hours.isOpen(at);
        if (!open || (best.open == true && *open == false))
            continue;
        const QDateTime change = offer.hours.nextChange(at);
        const bool better = best.open != open || offer.hours.isAlways();
        // The longest open; of those that are closed, the first to open.
        const bool later = *open ? change > best.until : (change.isValid() && change < best.until);
        if (better || later || (*open == false && !best.until.isValid()))
            best = {open, best.always ? best.until : change, best.always || offer.hours.isAlways()};
    }
    if (best.always)
        best.until = {};
    return best;
}

} // namespace Rinnalla::Directory
