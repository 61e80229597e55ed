// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/ptvobjects.h"

#include "core/directory/entryvalues.h"
#include "core/directory/ptvreader.h"

#include <QCborArray>
#include <QCoreApplication>

namespace Rinnalla::PtvObjects {

namespace {

const QStringList Languages{QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")};

/// The name people know: usually the one of type Name, unless the catalogue says otherwise.
QString nameOf(const QCborMap& object, const char* member, QString* alternative)
{
    const QCborValue names = object[QLatin1StringView(member)];
    const QString proper = QStringLiteral("Name");
    const QString other = QStringLiteral("AlternativeName");
    QString type = proper;
    for (const QCborValue& choice : object[QStringLiteral("displayNameType")].toArray())
        if (cell(choice.toMap(), "language") == Languages.first())
            type = cell(choice.toMap(), "type");
    if (text(names, type).isEmpty())
        type = text(names, proper).isEmpty() ? QString() : proper;
    const QString shown = text(names, type);
    QStringList others{text(names, type == other ? proper : other)};
    for (const QCborValue& name : names.toArray())
        others += cell(name.toMap(), "value").trimmed();
    others.removeAll(QString());
    others.removeAll(shown);
    others.removeDuplicates();
    *alternative = others.join(QStringLiteral(" · "));
    return shown;
}

void areas(DirectoryEntry& entry, const QCborMap& object)
{
    EntryValues values(entry);
    if (cell(object, "areaType").startsWith(QStringLiteral("Nationwide")))
        values.listed(ServiceField::Areas, PtvReader::Nationwide);
    for (const QCborValue& value : object[QStringLiteral("areas")].toArray()) {
        const QCborMap area = value.toMap();
        const QCborArray municipalities = area[QStringLiteral("municipalities")].toArray();
        for (const QCborValue& municipality : municipalities)
            values.listed(ServiceField::Areas, cell(municipality.toMap(), "code"));
        if (municipalities.isEmpty())
            values.listed(ServiceField::Areas, text(area[QStringLiteral("name")]));
    }
}

void classes(DirectoryEntry& entry, const QCborMap& object)
{
    EntryValues values(entry);
    for (const QCborValue& value : object[QStringLiteral("serviceClasses")].toArray()) {
        const QCborMap each = value.toMap();
        values.listed(ServiceField::Classes,
                      (cell(each, "code") + u' ' + text(each[QStringLiteral("name")])).trimmed());
    }
    for (const QCborValue& keyword : object[QStringLiteral("keywords")].toArray())
        values.listed(ServiceField::Classes, cell(keyword.toMap(), "value"));
}

DirectoryEntry begun(Kind kind, const QCborMap& object)
{
    DirectoryEntry entry;
    entry.kind = kind;
    entry.sourceId = cell(object, "id");
    if (entry.sourceId.isEmpty())
        entry.refusal = QCoreApplication::translate("PtvReader", "It has no id.");
    return entry;
}

void names(DirectoryEntry& entry, const QCborMap& object, const char* member, quint16 name, quint16 alternate)
{
    QString alternative;
    const QString shown = nameOf(object, member, &alternative);
    EntryValues(entry).text(name, shown);
    EntryValues(entry).text(alternate, alternative);
    if (shown.trimmed().isEmpty() && entry.refusal.isEmpty())
        entry.refusal = QCoreApplication::translate("PtvReader", "It has no name.");
}

QString description(const QCborValue& texts)
{
    const QString whole = text(texts, QStringLiteral("Description"));
    return whole.isEmpty() ? text(texts, QStringLiteral("Summary")) : whole;
}

bool isDeleted(const QCborMap& object)
{
    static const QStringList gone{QStringLiteral("Deleted"), QStringLiteral("Removed"), QStringLiteral("Archived"),
                                  QStringLiteral("OldPublished")};
    return gone.contains(cell(object, "publishingStatus"));
}

} // namespace

QString cell(const QCborMap& object, const char* name)
{
    return EntryText::plain(object[QLatin1StringView(name)]);
}

QString text(const QCborValue& list, const QString& type, const char* member)
{
    QString found;
    qsizetype best = Languages.size() + 1;
    for (const QCborValue& value : list.toArray()) {
        const QCborMap each = value.toMap();
        const QString words = cell(each, member);
        if (words.trimmed().isEmpty() || (!type.isEmpty() && cell(each, "type") != type))
            continue;
        const qsizetype known = Languages.indexOf(cell(each, "language"));
        const qsizetype rank = known < 0 ? Languages.size() : known;
        if (rank < best) {
            best = rank;
            found = words;
        }
    }
    return found;
}

DirectoryEntry service(const QCborMap& object)
{
    DirectoryEntry entry = begun(Kind::Service, object);
    EntryValues values(entry);
    names(entry, object, "serviceNames", ServiceField::Name, ServiceField::AlternateName);
    const QCborValue told = object[QStringLiteral("serviceDescriptions")];
    values.text(ServiceField::Description, description(told));
    for (const char* type : {"UserInstruction", "DeadLine", "ProcessingTime", "ValidityTime"})
        values.paragraph(ServiceField::HowToApply, text(told, QLatin1StringView(type)));
    values.text(ServiceField::Price, text(told, QStringLiteral("ChargeTypeAdditionalInfo")));
    values.text(ServiceField::Eligibility, text(object[QStringLiteral("requirements")]));
    const QString charge = cell(object, "serviceChargeType");
    if (!charge.isEmpty())
        values.truth(ServiceField::FreeOfCharge, charge == QStringLiteral("FreeOfCharge"));
    entry.gone = isDeleted(object);
    values.choice(ServiceField::State, entry.gone ? QStringLiteral("defunct") : QStringLiteral("active"));
    for (const QCborValue& language : object[QStringLiteral("languages")].toArray())
        values.language(ServiceField::Languages, EntryText::plain(language));
    areas(entry, object);
    classes(entry, object);
    for (const QCborValue& value : object[QStringLiteral("serviceChannels")].toArray()) {
        const QString id = cell(value.toMap()[QStringLiteral("serviceChannel")].toMap(), "id");
        if (!id.isEmpty() && !entry.locations.contains(id))
            entry.locations += id;
    }
    return entry;
}

QString organisationName(const QCborMap& organisation)
{
    return cell(organisation, "name").trimmed();
}

QList<DirectoryEntry> organisationsOf(const QCborMap& service)
{
    QList<DirectoryEntry> found;
    QSet<QString> seen;
    const QCborArray roles = service[QStringLiteral("organizations")].toArray();
    for (const bool responsible : {true, false})
        for (const QCborValue& value : roles) {
            const QCborMap role = value.toMap();
            const QCborMap organisation = role[QStringLiteral("organization")].toMap();
            const QString id = cell(organisation, "id");
            if ((cell(role, "roleType") == QStringLiteral("Responsible")) != responsible || id.isEmpty()
                || seen.contains(id))
                continue;
            seen.insert(id);
            DirectoryEntry entry;
            entry.sourceId = id;
            entry.standIn = true;
            entry.onlyIfNeeded = organisationName(organisation).isEmpty();
            EntryValues(entry).text(PartnerField::Name, organisationName(organisation));
            found += entry;
        }
    return found;
}

DirectoryEntry channel(const QCborMap& object)
{
    DirectoryEntry entry = begun(Kind::Location, object);
    EntryValues values(entry);
    names(entry, object, "serviceChannelNames", LocationField::Name, LocationField::AlternateName);
    values.text(LocationField::Description, description(object[QStringLiteral("serviceChannelDescriptions")]));
    const bool place = cell(object, "serviceChannelType") == QStringLiteral("ServiceLocation");
    values.choice(LocationField::Type, place ? QStringLiteral("physical") : QStringLiteral("virtual"));
    contactDetails(entry, object);
    for (const QCborMap& each : hours(object))
        values.item(LocationField::Hours, each);
    entry.organisation = cell(object, "organizationId");
    entry.gone = isDeleted(object);
    if (entry.gone)
        values.warn(QCoreApplication::translate("PtvReader", "The catalogue has withdrawn it."));
    return entry;
}

DirectoryEntry organisation(const QCborMap& object)
{
    DirectoryEntry entry = begun(Kind::Partner, object);
    entry.gone = isDeleted(object);
    EntryValues values(entry);
    names(entry, object, "organizationNames", PartnerField::Name, PartnerField::AlternateName);
    values.text(PartnerField::Description, description(object[QStringLiteral("organizationDescriptions")]));
    const QString code = cell(object, "businessCode");
    if (!code.isEmpty())
        values.paragraph(PartnerField::Description,
                         QCoreApplication::translate("PtvReader", "Business ID %1").arg(code));
    contactDetails(entry, object);
    values.text(PartnerField::Region, text(object[QStringLiteral("municipality")].toMap()[QStringLiteral("name")]));
    return entry;
}

} // namespace Rinnalla::PtvObjects
