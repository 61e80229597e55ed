// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/demopartners.h"

#include "core/directory/importplan.h"
#include "core/directory/shippedpartners.h"

#include <QCborArray>
#include <QCborMap>

#include <array>

namespace Rinnalla::Directory {

namespace {

struct MadeUp {
    const char* id;
    const char16_t* name;
    const char16_t* service;
    const char* languages;
    const char* days; ///< null: open always
    const char* opens;
    const char* closes;
    const char* municipality;
    bool withoutName;
};
constexpr std::array Organisations{
    MadeUp{"advice", u"Esimerkkikaupungin neuvonta", u"Neuvontaa ilman ajanvarausta", "fi,sv,en", "MO,TU,WE,TH,FR",
           "09:00", "15:30", "091", true},
    MadeUp{"cafe", u"Mallikadun päiväkahvila", u"Kahvila, vaatteita ja vertaistukea", "fi,ru,uk,th", "MO,WE,FR,SA",
           "11:00", "18:00", "837", true},
    MadeUp{"night", u"Mallilan yövastaanotto", u"Yöpaikka ja tukea kriisissä", "fi,en,ar,so", nullptr, nullptr, nullptr,
           "091", false},
    MadeUp{"lawyers", u"Esimerkkilän oikeusneuvojat", u"Maksuton oikeudellinen neuvo", "fi,en,et", "TU,TH", "16:00",
           "19:00", "564", false},
};
const auto NotReal = QStringLiteral("Keksitty esimerkki kokeilemista varten: tällaista paikkaa ei ole.");

QCborValue languagesOf(const MadeUp& each)
{
    return QCborArray::fromStringList(QString::fromLatin1(each.languages).split(u','));
}

QCborValue hoursOf(const MadeUp& each)
{
    if (!each.days)
        return QCborArray{QCborMap{{QStringLiteral("always"), true}}};
    return QCborArray{QCborMap{{QStringLiteral("days"), QLatin1StringView(each.days)},
                               {QStringLiteral("opens"), QLatin1StringView(each.opens)},
                               {QStringLiteral("closes"), QLatin1StringView(each.closes)},
                               {QStringLiteral("holidays"), QStringLiteral("closed")}}};
}

DirectoryEntry entryOf(Kind kind, const MadeUp& each, const Values& values)
{
    DirectoryEntry entry;
    entry.kind = kind;
    entry.sourceId = QString::fromLatin1(each.id);
    entry.organisation = kind == Kind::Partner ? QString() : entry.sourceId;
    entry.values = values;
    return entry;
}

DirectoryEntry partnerOf(const MadeUp& each)
{
    using namespace PartnerField;
    const QString domain = QString::fromLatin1(each.id) + QStringLiteral(".example.org");
    return entryOf(Kind::Partner, each,
                   {{Name, QString::fromUtf16(each.name)},
                    {Description, NotReal},
                    {Emails, QCborArray{QStringLiteral("info@") + domain}},
                    {Websites, QCborArray{QStringLiteral("https://") + domain}},
                    {Languages, languagesOf(each)}});
}

DirectoryEntry serviceOf(const MadeUp& each)
{
    using namespace ServiceField;
    return entryOf(Kind::Service, each,
                   {{Name, QString::fromUtf16(each.service)},
                    {Description, NotReal},
                    {Languages, languagesOf(each)},
                    {Hours, hoursOf(each)},
                    {FreeOfCharge, true},
                    {WithoutName, each.withoutName}});
}

DirectoryEntry placeOf(const MadeUp& each)
{
    using namespace LocationField;
    return entryOf(Kind::Location, each,
                   {{Name, QString::fromUtf16(each.name)},
                    {Description, NotReal},
                    {Municipality, QLatin1StringView(each.municipality)}});
}

Result<QList<Edit>> editsOf(Connection& connection, const Result<DirectoryEntries>& entries)
{
    const auto plan = entries ? ImportPlan::make(connection, *entries) : tl::unexpected(entries.error());
    return plan ? Result<QList<Edit>>(plan->edits()) : tl::unexpected(plan.error());
}

} // namespace

DirectoryEntries demoPartners()
{
    DirectoryEntries entries;
    entries.source = QStringLiteral("made-up");
    for (const MadeUp& each : Organisations) {
        entries.organisations += partnerOf(each);
        entries.services += serviceOf(each);
        entries.locations += placeOf(each);
    }
    return entries;
}

Result<QList<Edit>> demoEdits(Connection& connection, const Services& services)
{
    const auto shipped = editsOf(connection, shippedPartners(services));
    const auto made = shipped ? editsOf(connection, demoPartners()) : shipped;
    return made ? *shipped + *made : made;
}

} // namespace Rinnalla::Directory
