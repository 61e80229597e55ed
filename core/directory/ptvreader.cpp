// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/ptvreader.h"

#include "core/directory/ptvobjects.h"
#include "core/directory/savedpages.h"
#include "core/exchange/jsonitems.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QSet>

namespace Rinnalla::PtvReader {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("PtvReader", text);
}

/// Collects entries; the same id again is the same thing.
class Collection {
public:
    Collection() { m_entries.source = QStringLiteral("ptv"); }

    bool take(const JsonItems::Item& item);
    bool recognised() const { return m_recognised; }
    DirectoryEntries finish();

private:
    void put(QList<DirectoryEntry>& list, QHash<QString, qsizetype>& places, DirectoryEntry entry,
             const QString& where);
    void service(const QCborMap& object, const QString& where);
    void channel(const QCborMap& object, const QString& where);
    void old(DirectoryEntry entry, const QString& where);
    void organisation(DirectoryEntry entry);
    void standIns();
    void count(const char* what, qsizetype many) { m_entries.found[QLatin1StringView(what)] += static_cast<int>(many); }

    DirectoryEntries m_entries;
    QHash<QString, qsizetype> m_organisations;
    QHash<QString, qsizetype> m_services;
    QHash<QString, qsizetype> m_locations;
    QList<std::pair<QString, QString>> m_links; ///< service to channel, as the channel tells it; each once
    QSet<std::pair<QString, QString>> m_linked;
    SavedPages m_pages;
    bool m_recognised = false;
};

bool Collection::take(const JsonItems::Item& item)
{
    const QCborMap object = item.value.toMap();
    const auto has = [&object](const char* name) { return object.contains(QLatin1StringView(name)); };
    m_pages.see(object, "pageNumber", "pageCount");
    const QString where = QCoreApplication::translate("PtvReader", "Item %1 (line %2)").arg(item.number).arg(item.line);
    const bool known = has("serviceNames") || has("serviceChannelNames") || has("organizationNames")
                       || has("visitAddress") || has("phoneServiceChannelType");
    m_recognised = m_recognised || known || has("itemList") || (item.whole && has("pageNumber"));
    if (!item.whole && has("itemList")) // a page of several that somebody put together
        return SavedPages::items(item, "itemList", [this](const JsonItems::Item& each) { return take(each); });
    if (has("serviceNames"))
        service(object, where);
    else if (has("serviceChannelNames"))
        channel(object, where);
    else if (has("organizationNames"))
        put(m_entries.organisations, m_organisations, PtvObjects::organisation(object), where);
    else if (has("visitAddress"))
        old(PtvObjects::oldPlace(object), where);
    else if (has("phoneServiceChannelType"))
        old(PtvObjects::oldPhoneService(object), where);
    else if (!item.whole)
        m_entries.remarks +=
            Remark{where, say(QT_TRANSLATE_NOOP("PtvReader", "It is no service, channel or organisation that can "
                                                             "be read. It was passed over."))};
    return true;
}

void Collection::put(QList<DirectoryEntry>& list, QHash<QString, qsizetype>& places, DirectoryEntry entry,
                     const QString& where)
{
    entry.where = where;
    const auto known = places.constFind(entry.sourceId);
    if (known == places.constEnd() || !entry.refusal.isEmpty()) {
        places.insert(entry.sourceId, list.size());
        list += std::move(entry);
    } else if (list[*known].standIn) {
        list[*known] = std::move(entry);
    } else {
        ++m_entries.repeats;
    }
}

void Collection::organisation(DirectoryEntry entry)
{
    if (m_organisations.contains(entry.sourceId))
        return;
    m_organisations.insert(entry.sourceId, m_entries.organisations.size());
    m_entries.organisations += std::move(entry);
}

void Collection::service(const QCborMap& object, const QString& where)
{
    DirectoryEntry entry = PtvObjects::service(object);
    const QList<DirectoryEntry> organisations = PtvObjects::organisationsOf(object);
    QStringList others;
    for (DirectoryEntry each : organisations) {
        each.where = where;
        each.onlyIfNeeded = each.onlyIfNeeded || entry.gone;
        if (each.sourceId != organisations.first().sourceId)
            others += each.name();
        if (entry.refusal.isEmpty() && !each.onlyIfNeeded)
            organisation(each);
    }
    if (!organisations.isEmpty())
        entry.organisation = organisations.first().sourceId;
    if (!others.isEmpty() && entry.refusal.isEmpty())
        m_entries.remarks += Remark{where,
                                    QCoreApplication::translate("PtvReader", "%1 is also answered for or given by: %2.")
                                        .arg(entry.name(), others.join(QStringLiteral(", "))),
                                    false};
    count("channel_link", entry.locations.size());
    count("service_class", object[QStringLiteral("serviceClasses")].toArray().size());
    count("keyword", object[QStringLiteral("keywords")].toArray().size());
    put(m_entries.services, m_services, std::move(entry), where);
}

void Collection::channel(const QCborMap& object, const QString& where)
{
    DirectoryEntry entry = PtvObjects::channel(object);
    for (const QCborValue& value : object[QStringLiteral("services")].toArray()) {
        const QString id = PtvObjects::cell(value.toMap()[QStringLiteral("service")].toMap(), "id");
        const std::pair link(id, entry.sourceId);
        if (id.isEmpty() || m_linked.contains(link))
            continue;
        m_linked.insert(link);
        m_links += link;
    }
    put(m_entries.locations, m_locations, std::move(entry), where);
}

/// The old catalogue names organisations by number only.
void Collection::old(DirectoryEntry entry, const QString& where)
{
    DirectoryEntry organisation;
    organisation.sourceId = entry.organisation;
    organisation.where = where;
    organisation.standIn = true;
    organisation.values.insert(PartnerField::Name,
                               QCoreApplication::translate("PtvReader", "Organisation %1 of the Service Catalogue")
                                   .arg(entry.organisation.section(u':', 1)));
    if (entry.refusal.isEmpty() && !m_organisations.contains(organisation.sourceId))
        m_entries.remarks += Remark{
            where, QCoreApplication::translate("PtvReader", "The file does not say what the organisation is called. "
                                                            "It was named \"%1\".")
                       .arg(organisation.name())};
    if (entry.refusal.isEmpty())
        this->organisation(organisation);
    const bool service = entry.kind == Kind::Service;
    put(service ? m_entries.services : m_entries.locations, service ? m_services : m_locations, std::move(entry),
        where);
}

/// A channel names its organisation by id alone.
void Collection::standIns()
{
    for (QList<DirectoryEntry>* list : {&m_entries.services, &m_entries.locations})
        for (DirectoryEntry& entry : *list) {
            if (!entry.refusal.isEmpty() || m_organisations.contains(entry.organisation))
                continue;
            if (entry.organisation.isEmpty())
                entry.organisation = QStringLiteral("of:") + entry.sourceId;
            DirectoryEntry organisation;
            organisation.sourceId = entry.organisation;
            organisation.where = entry.where;
            organisation.standIn = true;
            organisation.onlyIfNeeded = true;
            organisation.values.insert(PartnerField::Name, entry.name());
            organisation.warnings += say(QT_TRANSLATE_NOOP(
                "PtvReader", "The file does not say what the organisation is called. It has the name of its place "
                             "until its own file is imported."));
            this->organisation(organisation);
        }
}

DirectoryEntries Collection::finish()
{
    for (const DirectoryEntry& service : std::as_const(m_entries.services))
        for (const QString& place : service.locations)
            m_linked.remove({service.sourceId, place});
    for (const auto& link : std::as_const(m_links))
        if (m_services.contains(link.first) && m_linked.contains(link))
            m_entries.services[m_services.value(link.first)].locations += link.second;
    standIns();
    m_pages.tell(m_entries.remarks);
    count("service", m_entries.services.size());
    count("location", m_entries.locations.size());
    count("service_link", m_links.size());
    for (const DirectoryEntry& organisation : std::as_const(m_entries.organisations))
        count("organization", organisation.onlyIfNeeded ? 0 : 1);
    for (const DirectoryEntry& place : std::as_const(m_entries.locations)) {
        count("phone", place.values.value(LocationField::Phones).toArray().size());
        count("email", place.values.value(LocationField::Emails).toArray().size());
        count("web_page", place.values.value(LocationField::Websites).toArray().size());
    }
    return m_entries;
}

} // namespace

Result<DirectoryEntries> read(const QString& path, const DirectoryProgress& progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, say(QT_TRANSLATE_NOOP("PtvReader", "The file could not be read.")),
                       file.errorString());
    Collection collection;
    const Status read = JsonItems::read(
        file, {QStringLiteral("itemList")},
        [&collection](const JsonItems::Item& item) { return collection.take(item); }, progress);
    if (!read)
        return tl::unexpected(read.error());
    if (!collection.recognised())
        return failure(ErrorCode::InvalidInput,
                       say(QT_TRANSLATE_NOOP("PtvReader",
                                             "This is no answer of the Finnish Service Catalogue. Nothing was kept.")));
    return collection.finish();
}

} // namespace Rinnalla::PtvReader
