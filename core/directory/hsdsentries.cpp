// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/hsdsentries.h"

#include "core/directory/entryvalues.h"
#include "core/directory/hourswords.h"
#include "core/directory/hsdshours.h"
#include "core/exchange/fieldvalue.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace Rinnalla {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("HsdsEntries", text);
}

QString cell(const QCborMap& row, const char* name)
{
    return EntryText::plain(row[QLatin1StringView(name)]);
}

/// "12–100", "12–", "–17"
QString ages(const QCborMap& row)
{
    const QString least = cell(row, "minimum_age");
    const QString most = cell(row, "maximum_age");
    if (least.isEmpty() && most.isEmpty())
        return {};
    return say(QT_TRANSLATE_NOOP("HsdsEntries", "Age: %1–%2")).arg(least, most);
}

QString price(const QCborMap& cost)
{
    return QStringList{cell(cost, "option"), cell(cost, "amount"), cell(cost, "currency").toUpper(),
                       cell(cost, "amount_description")}
        .join(u' ')
        .simplified();
}

QCborMap address(const QCborMap& row)
{
    const QString region = cell(row, "region");
    QCborMap address{{QStringLiteral("region"), region.isEmpty() ? cell(row, "state_province") : region},
                     {QStringLiteral("type"), cell(row, "address_type")}};
    for (const char* name : {"attention", "address_1", "address_2", "city", "postal_code", "country"})
        address.insert(QLatin1StringView(name), cell(row, name));
    return address;
}

} // namespace

QString HsdsEntries::refusal(const QString& table, const QCborMap& object)
{
    const bool named = table == QStringLiteral("organization") || table == QStringLiteral("service");
    if (!named || !cell(object, "name").trimmed().isEmpty())
        return {};
    QStringList reasons{say(QT_TRANSLATE_NOOP("HsdsEntries", "It has no name."))};
    const QCborValue email = object[QStringLiteral("email")];
    if (!email.isUndefined() && !email.isNull() && (!email.isString() || !EntryText::isEmail(email.toString())))
        reasons += say(QT_TRANSLATE_NOOP("HsdsEntries", "\"%1\" is no e-mail address.")).arg(EntryText::plain(email));
    const QString url = cell(object, "url") + cell(object, "website");
    if (!url.isEmpty() && !EntryText::isWebsite(url))
        reasons += say(QT_TRANSLATE_NOOP("HsdsEntries", "\"%1\" is no web address.")).arg(url);
    return reasons.join(u' ');
}

DirectoryEntry HsdsEntries::begun(Kind kind, const Row& row) const
{
    DirectoryEntry entry;
    entry.kind = kind;
    entry.sourceId = row.id;
    entry.where = row.where;
    entry.refusal = refusal(kind == Kind::Partner   ? QStringLiteral("organization")
                            : kind == Kind::Service ? QStringLiteral("service")
                                                    : QStringLiteral("location"),
                            row.cells);
    if (cell(row.cells, "id").isEmpty())
        entry.warnings +=
            say(QT_TRANSLATE_NOOP("HsdsEntries", "It has no id; its name serves instead, and must not change later."));
    return entry;
}

void HsdsEntries::contactRoutes(EntryValues& values, const QString& table, const QString& id, quint16 phones,
                                quint16 emails) const
{
    const auto take = [&](const Row* row, const QString& whose) {
        QStringList spoken;
        for (const Row* language : m_tables.children(QStringLiteral("language"), QStringLiteral("phone"), row->id))
            spoken += EntryText::language(cell(language->cells, "code"), cell(language->cells, "name"));
        spoken.removeAll(QString());
        const QString told = cell(row->cells, "description");
        values.phone(phones, {cell(row->cells, "number"), cell(row->cells, "extension"), cell(row->cells, "type"),
                              told.isEmpty() ? whose : told, spoken.join(u',')});
    };
    for (const Row* phone : m_tables.children(QStringLiteral("phone"), table, id))
        take(phone, {});
    for (const Row* contact : m_tables.children(QStringLiteral("contact"), table, id)) {
        values.email(emails, contact->cells[QStringLiteral("email")]);
        QStringList who{cell(contact->cells, "name"), cell(contact->cells, "title")};
        who.removeAll(QString());
        for (const Row* phone : m_tables.children(QStringLiteral("phone"), QStringLiteral("contact"), contact->id))
            take(phone, who.join(QStringLiteral(", ")));
    }
}

void HsdsEntries::schedules(EntryValues& values, const QString& table, const QString& id, quint16 field) const
{
    for (const Row* schedule : m_tables.children(QStringLiteral("schedule"), table, id)) {
        const QCborMap hours = HsdsHours::read(schedule->cells);
        QList<QCborMap> items;
        if (hours.size() == 1) // some say all of it in words
            items = HoursWords::read(cell(hours, "description"));
        for (const QCborMap& item : items.isEmpty() ? QList<QCborMap>{hours} : items)
            values.item(field, item);
        if (HsdsHours::isUnplaced(schedule->cells))
            values.warn(
                say(QT_TRANSLATE_NOOP("HsdsEntries", "Hours by the clock of another time zone (%1) stay words: "
                                                     "\"open now\" does not know them."))
                    .arg(cell(schedule->cells, "opens_at") + QChar(0x2013) + cell(schedule->cells, "closes_at")));
        for (const char* name : {"opens_at", "closes_at"})
            if (!cell(schedule->cells, name).isEmpty() && EntryText::clock(cell(schedule->cells, name)).isEmpty())
                values.warn(say(QT_TRANSLATE_NOOP("HsdsEntries", "\"%1\" is no time of day. It was left out."))
                                .arg(cell(schedule->cells, name)));
    }
}

void HsdsEntries::languages(EntryValues& values, const QString& table, const QString& id, quint16 field) const
{
    for (const Row* language : m_tables.children(QStringLiteral("language"), table, id))
        values.language(field, cell(language->cells, "code"), cell(language->cells, "name"));
}

void HsdsEntries::classes(EntryValues& values) const
{
    for (const Row* attribute : m_tables.children(QStringLiteral("attribute"), {}, values.entry().sourceId)) {
        const Row* term = m_tables.row(QStringLiteral("taxonomy_term"), cell(attribute->cells, "taxonomy_term_id"));
        if (term && cell(term->cells, "taxonomy") != ownTaxonomy())
            values.listed(ServiceField::Classes,
                          (cell(term->cells, "code") + u' ' + cell(term->cells, "name")).trimmed());
    }
}

/// The place of an organisation as ownPlace() tells it to others: what is in it is the organisation's.
bool HsdsEntries::isOwnPlace(const Row& row) const
{
    const auto attributes = m_tables.children(QStringLiteral("attribute"), {}, row.id);
    return std::any_of(attributes.begin(), attributes.end(), [&](const Row* attribute) {
        const Row* term = m_tables.row(QStringLiteral("taxonomy_term"), cell(attribute->cells, "taxonomy_term_id"));
        return term && cell(term->cells, "taxonomy") == ownTaxonomy() && cell(term->cells, "name") == ownPlace();
    });
}

/// What this program wrote comes back as it was, under the id it had.
void HsdsEntries::ownFields(DirectoryEntry& entry) const
{
    for (const Row* attribute : m_tables.children(QStringLiteral("attribute"), {}, entry.sourceId)) {
        const Row* term = m_tables.row(QStringLiteral("taxonomy_term"), cell(attribute->cells, "taxonomy_term_id"));
        if (!term || cell(term->cells, "taxonomy") != ownTaxonomy())
            continue;
        entry.own = Id::fromString(entry.sourceId.toLower().remove(u'-'));
        const Field* field = info(entry.kind).field(cell(term->cells, "name"));
        const bool kept = field && field->type != FieldType::Reference && field->id != DeletedField;
        const auto value = kept ? FieldValue::fromText(*field, attribute->cells[QStringLiteral("value")].toString())
                                : QCborValue(nullptr);
        if (!kept || !value)
            continue;
        if (value->isNull())
            entry.values.remove(field->id);
        else
            entry.values.insert(field->id, *value);
    }
}

DirectoryEntry HsdsEntries::organisation(const Row& row) const
{
    DirectoryEntry entry = begun(Kind::Partner, row);
    EntryValues values(entry);
    values.text(PartnerField::Name, cell(row.cells, "name"));
    values.text(PartnerField::AlternateName, cell(row.cells, "alternate_name"));
    values.text(PartnerField::Description, cell(row.cells, "description"));
    values.email(PartnerField::Emails, row.cells[QStringLiteral("email")]);
    values.website(PartnerField::Websites, cell(row.cells, "website"));
    contactRoutes(values, QStringLiteral("organization"), row.id, PartnerField::Phones, PartnerField::Emails);
    const QString parent = cell(row.cells, "parent_organization_id");
    if (!parent.isEmpty() && !m_tables.row(QStringLiteral("organization"), parent))
        values.warn(say(QT_TRANSLATE_NOOP(
            "HsdsEntries", "The organisation it is part of is not in the file. It was taken without it.")));
    ownFields(entry);
    return entry;
}

QString HsdsEntries::organisationOf(const Row& service) const
{
    const QString own = cell(service.cells, "organization_id");
    const Row* program = m_tables.row(QStringLiteral("program"), cell(service.cells, "program_id"));
    return own.isEmpty() && program ? cell(program->cells, "organization_id") : own;
}

void HsdsEntries::setOrganisation(DirectoryEntry& entry, const QString& named, const QString& instead)
{
    entry.organisation = named;
    if (m_tables.row(QStringLiteral("organization"), named))
        return;
    if (!instead.isEmpty() && m_tables.row(QStringLiteral("organization"), instead)) {
        entry.organisation = instead;
        if (!named.isEmpty())
            EntryValues(entry).warn(say(QT_TRANSLATE_NOOP(
                "HsdsEntries", "The organisation it names is not in the file. That of its service was taken.")));
        return;
    }
    if (named.isEmpty())
        entry.organisation = QStringLiteral("of:") + entry.sourceId;
    EntryValues(entry).warn(say(QT_TRANSLATE_NOOP(
        "HsdsEntries", "Its organisation is not in the file. Unless it is known here, one of the same name is made.")));
    DirectoryEntry standIn;
    standIn.sourceId = entry.organisation;
    standIn.where = entry.where;
    standIn.standIn = true;
    standIn.onlyIfNeeded = true;
    standIn.values.insert(PartnerField::Name, entry.name());
    m_standIns += standIn;
}

DirectoryEntry HsdsEntries::service(const Row& row)
{
    DirectoryEntry entry = begun(Kind::Service, row);
    EntryValues values(entry);
    values.text(ServiceField::Name, cell(row.cells, "name"));
    values.text(ServiceField::AlternateName, cell(row.cells, "alternate_name"));
    values.text(ServiceField::Description, cell(row.cells, "description"));
    values.paragraph(ServiceField::Description, cell(row.cells, "alert"));
    values.paragraph(ServiceField::Description, cell(row.cells, "interpretation_services"));
    values.website(ServiceField::Websites, cell(row.cells, "url"));
    values.email(ServiceField::Emails, row.cells[QStringLiteral("email")]);
    values.text(ServiceField::Price, cell(row.cells, "fees_description"));
    if (!entry.values.contains(ServiceField::Price))
        values.text(ServiceField::Price, cell(row.cells, "fees"));
    values.text(ServiceField::Eligibility, cell(row.cells, "eligibility_description"));
    values.paragraph(ServiceField::Eligibility, ages(row.cells));
    values.text(ServiceField::HowToApply, cell(row.cells, "application_process"));
    values.paragraph(ServiceField::HowToApply, cell(row.cells, "wait_time"));
    values.choice(ServiceField::State, cell(row.cells, "status").toLower().replace(u' ', u'_'));
    values.date(ServiceField::VerifiedOn, cell(row.cells, "assured_date"));
    QStringList prices;
    for (const Row* cost : m_tables.children(QStringLiteral("cost_option"), QStringLiteral("service"), row.id))
        prices += price(cost->cells);
    values.paragraphs(ServiceField::Price, prices);
    QStringList papers;
    for (const Row* paper : m_tables.children(QStringLiteral("required_document"), QStringLiteral("service"), row.id))
        papers += cell(paper->cells, "document");
    values.paragraphs(ServiceField::HowToApply, papers);
    for (const Row* area : m_tables.children(QStringLiteral("service_area"), QStringLiteral("service"), row.id))
        values.listed(ServiceField::Areas,
                      cell(area->cells, cell(area->cells, "name").isEmpty() ? "description" : "name"));
    contactRoutes(values, QStringLiteral("service"), row.id, ServiceField::Phones, ServiceField::Emails);
    schedules(values, QStringLiteral("service"), row.id, ServiceField::Hours);
    languages(values, QStringLiteral("service"), row.id, ServiceField::Languages);
    const QString there = QStringLiteral("service_at_location");
    for (const Row* at : m_tables.children(there, QStringLiteral("service"), row.id)) {
        const QString location = cell(at->cells, "location_id");
        if (!location.isEmpty() && !entry.locations.contains(location))
            entry.locations += location;
        contactRoutes(values, there, at->id, ServiceField::Phones, ServiceField::Emails);
        schedules(values, there, at->id, ServiceField::Hours);
    }
    classes(values);
    ownFields(entry);
    if (entry.refusal.isEmpty())
        setOrganisation(entry, organisationOf(row), {});
    return entry;
}

DirectoryEntry HsdsEntries::location(const Row& row)
{
    DirectoryEntry entry = begun(Kind::Location, row);
    EntryValues values(entry);
    values.text(LocationField::Name, cell(row.cells, "name"));
    values.text(LocationField::AlternateName, cell(row.cells, "alternate_name"));
    values.text(LocationField::Description, cell(row.cells, "description"));
    values.paragraph(LocationField::Description, cell(row.cells, "transportation"));
    values.choice(LocationField::Type, cell(row.cells, "location_type").toLower());
    values.website(LocationField::Websites, cell(row.cells, "url"));
    const double latitude = row.cells[QStringLiteral("latitude")].toDouble(cell(row.cells, "latitude").toDouble());
    const double longitude = row.cells[QStringLiteral("longitude")].toDouble(cell(row.cells, "longitude").toDouble());
    if (qAbs(latitude) > 90 || qAbs(longitude) > 180)
        values.warn(say(QT_TRANSLATE_NOOP("HsdsEntries", "Its point lies nowhere on Earth. It was left out.")));
    else if (!cell(row.cells, "latitude").isEmpty() && !cell(row.cells, "longitude").isEmpty())
        values.text(LocationField::Point, cell(row.cells, "latitude") + u' ' + cell(row.cells, "longitude"));
    for (const Row* place : m_tables.children(QStringLiteral("address"), QStringLiteral("location"), row.id))
        values.item(LocationField::Addresses, address(place->cells));
    for (const Row* way : m_tables.children(QStringLiteral("accessibility"), QStringLiteral("location"), row.id))
        values.listed(LocationField::Accessibility,
                      (cell(way->cells, "description") + u' ' + cell(way->cells, "details")).trimmed());
    contactRoutes(values, QStringLiteral("location"), row.id, LocationField::Phones, LocationField::Emails);
    schedules(values, QStringLiteral("location"), row.id, LocationField::Hours);
    languages(values, QStringLiteral("location"), row.id, LocationField::Languages);
    ownFields(entry);
    QString ofService;
    for (const Row* at : m_tables.children(QStringLiteral("service_at_location"), QStringLiteral("location"), row.id))
        if (const Row* given = m_tables.row(QStringLiteral("service"), cell(at->cells, "service_id")))
            ofService = ofService.isEmpty() ? organisationOf(*given) : ofService;
    setOrganisation(entry, cell(row.cells, "organization_id"), ofService);
    return entry;
}

DirectoryEntries HsdsEntries::make()
{
    DirectoryEntries entries;
    entries.source = QStringLiteral("hsds");
    entries.remarks = m_tables.remarks();
    entries.found = m_tables.found();
    entries.repeats = m_tables.repeats();
    for (const Row& row : m_tables.rows(QStringLiteral("organization")))
        entries.organisations += organisation(row);
    for (const Row& row : m_tables.rows(QStringLiteral("service")))
        entries.services += service(row);
    for (const Row& row : m_tables.rows(QStringLiteral("location")))
        if (!isOwnPlace(row))
            entries.locations += location(row);
    QSet<QString> made;
    for (const DirectoryEntry& standIn : std::as_const(m_standIns)) {
        if (!made.contains(standIn.sourceId))
            entries.organisations += standIn;
        made.insert(standIn.sourceId);
    }
    if (entries.repeats > 0)
        entries.remarks +=
            Remark{{},
                   QCoreApplication::translate("HsdsEntries",
                                               "%n things stand in the file again under the same id. Each was "
                                               "taken once.",
                                               nullptr, entries.repeats)};
    return entries;
}

} // namespace Rinnalla
