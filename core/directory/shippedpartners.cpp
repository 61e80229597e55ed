// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/shippedpartners.h"

#include "core/crypto/primitives.h"
#include "core/sheets/datareader.h"
#include "core/sheets/services.h"

#include <QCborArray>
#include <QCborMap>
#include <QJsonArray>

namespace Rinnalla::Directory {

namespace {

const QString OwnPrefix = QStringLiteral("service/");

template<typename Value>
void put(Values& values, quint16 field, const Value& value)
{
    Edit edit;
    edit.set(field, value);
    if (!edit.values.value(field).isNull())
        values.insert(field, edit.values.value(field));
}

/// "SEEN-2ND" as the store writes it: "seen_2nd".
QString confidenceOf(const QString& word)
{
    QString stored = word.toLower();
    return stored.replace(u'-', u'_');
}

/// Its names: the Finnish one first, the others beside it, so that all are found.
struct Names {
    QString name;
    QString others;
};

Names namesOf(const QHash<QString, QString>& names)
{
    Names read{names.value(QStringLiteral("fi")), {}};
    QStringList others;
    for (const char* language : {"sv", "en"})
        if (const QString other = names.value(QLatin1String(language)); !other.isEmpty() && other != read.name)
            others += other;
    others.removeDuplicates();
    read.others = others.join(QStringLiteral(" · "));
    return read;
}

Names namesOf(DataReader reader)
{
    QHash<QString, QString> names;
    for (const char* language : {"fi", "sv", "en"})
        names.insert(QLatin1String(language), reader.optionalText(language));
    return namesOf(names);
}

QCborValue hoursOf(const Service& service)
{
    QCborArray hours;
    if (service.alwaysOpen)
        hours += QCborMap{{QStringLiteral("always"), true}};
    for (const Rinnalla::OpeningHours& line : service.hours)
        hours += QCborMap{{QStringLiteral("days"), line.days.join(u',').toUpper()},
                          {QStringLiteral("opens"), line.from},
                          {QStringLiteral("closes"), line.to}};
    return hours;
}

void putList(Values& values, quint16 field, const QCborValue& list)
{
    if (!list.toArray().isEmpty())
        values.insert(field, list);
}

/// A service of resources/services, as a partner's.
DirectoryEntry entryOf(const Service& service, const QString& organisation)
{
    using namespace ServiceField;
    DirectoryEntry entry{Kind::Service, OwnPrefix + service.id, organisation, {}, {}, service.id, {}, {}};
    const Names names = namesOf(service.names);
    put(entry.values, Name, names.name);
    put(entry.values, AlternateName, names.others);
    if (!service.phone.isEmpty())
        putList(entry.values, Phones, QCborArray{QCborMap{{QStringLiteral("number"), service.phone}}});
    put(entry.values, Emails, service.email.isEmpty() ? QStringList() : QStringList{service.email});
    put(entry.values, Websites, service.website.isEmpty() ? QStringList() : QStringList{service.website});
    put(entry.values, Languages, service.languages);
    putList(entry.values, Hours, hoursOf(service));
    if (service.free)
        entry.values.insert(FreeOfCharge, *service.free);
    if (service.anonymous)
        entry.values.insert(WithoutName, *service.anonymous);
    put(entry.values, Confidence, confidenceOf(service.confidence));
    put(entry.values, DoNotUseAfter, service.doNotUseAfter);
    return entry;
}

/// A service that stands in the list itself: no sheet prints it.
DirectoryEntry ownService(DataReader& reader, const QString& organisation, const QDate& until)
{
    using namespace ServiceField;
    DirectoryEntry entry{Kind::Service, OwnPrefix + reader.text("id"), organisation, {}, {}, reader.text("id"), {}, {}};
    const Names names = namesOf(reader.object("name"));
    put(entry.values, Name, names.name);
    put(entry.values, AlternateName, names.others);
    put(entry.values, Description, reader.optionalText("description"));
    put(entry.values, HowToApply, reader.optionalText("how_to_apply"));
    put(entry.values, Websites, reader.texts("websites"));
    putList(entry.values, Hours, QCborValue::fromJsonValue(reader.raw("hours")));
    put(entry.values, Confidence, confidenceOf(reader.text("confidence")));
    put(entry.values, DoNotUseAfter, until);
    reader.text("source");
    reader.finish();
    return entry;
}

DirectoryEntry organisation(DataReader& reader, const QDate& until)
{
    using namespace PartnerField;
    DirectoryEntry entry{Kind::Partner, reader.text("id"), {}, {}, {}, reader.text("id"), {}, {}};
    const Names names = namesOf(reader.object("name"));
    put(entry.values, Name, names.name);
    put(entry.values, AlternateName, names.others);
    put(entry.values, Websites, reader.texts("websites"));
    put(entry.values, Networks, reader.texts("networks"));
    put(entry.values, Region, reader.optionalText("region"));
    put(entry.values, Confidence, confidenceOf(reader.text("confidence")));
    put(entry.values, DoNotUseAfter, until);
    if (reader.optionalFlag("secret").value_or(false))
        entry.values.insert(Secret, true);
    reader.text("source");
    return entry;
}

QList<DataReader> ownServices(DataReader& organisation)
{
    const char* name = "own_services";
    return organisation.keys().contains(QLatin1String(name)) ? organisation.objects(name) : QList<DataReader>();
}

Result<DataReader> openList()
{
    return DataReader::open(QStringLiteral(":/directory/partners.json"), QStringLiteral("partners.json"));
}

} // namespace

Result<DirectoryEntries> shippedPartners(const Services& services)
{
    auto list = openList();
    if (!list)
        return tl::unexpected(list.error());
    const QDate until = list->date("do_not_use_after");
    DirectoryEntries entries;
    entries.source = ShippedSource;
    for (DataReader& each : list->objects("organisations")) {
        const DirectoryEntry partner = organisation(each, until);
        for (const QString& id : each.texts("services")) {
            if (const Service* service = services.service(id))
                entries.services += entryOf(*service, partner.sourceId);
            else
                each.fail(QStringLiteral("services"), QStringLiteral("no service “%1”").arg(id));
        }
        for (DataReader& own : ownServices(each))
            entries.services += ownService(own, partner.sourceId, until);
        entries.organisations += partner;
        each.finish();
    }
    if (list->error())
        return tl::unexpected(*list->error());
    return entries;
}

QByteArray shippedDigest(const DirectoryEntries& entries)
{
    QCborArray all;
    for (const QList<DirectoryEntry>& list : {entries.organisations, entries.services})
        for (const DirectoryEntry& entry : list) {
            all += entry.sourceId;
            for (auto value = entry.values.begin(); value != entry.values.end(); ++value) {
                all += qint64(value.key());
                all += *value;
            }
        }
    constexpr int size = 16;
    return Crypto::hash(all.toCborValue().toCbor(), size);
}

std::optional<Origin> shippedOrigin(const Services& services, const QString& sourceId)
{
    auto list = openList();
    if (!list)
        return std::nullopt;
    if (sourceId.startsWith(OwnPrefix))
        if (const Service* service = services.service(sourceId.mid(OwnPrefix.size())))
            return Origin{service->source, service->gatheredOn};
    const QDate gatheredOn = list->date("gathered_on");
    for (DataReader& each : list->objects("organisations")) {
        if (each.text("id") == sourceId)
            return Origin{each.text("source"), gatheredOn};
        for (DataReader& own : ownServices(each))
            if (OwnPrefix + own.text("id") == sourceId)
                return Origin{own.text("source"), gatheredOn};
    }
    return std::nullopt;
}

} // namespace Rinnalla::Directory
