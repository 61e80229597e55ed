// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheets/services.h"

#include "core/base/languagetag.h"
#include "core/sheets/datareader.h"
#include "core/sheets/facts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Rinnalla {

namespace {

const QString AnyLanguage = QStringLiteral("und"); // as BCP 47 has it

QString say(const char* text)
{
    return QCoreApplication::translate("SheetData", text);
}

QString digits(const QString& text)
{
    QString found;
    for (const QChar c : text)
        if (c.isDigit())
            found += c;
    return found;
}

/// What is dialled and what is printed must be the same number, with or without the country's prefix.
bool sameNumber(const QString& phone, const QString& display)
{
    static const QString country = QStringLiteral("358");
    const QString dialled = digits(phone);
    const QString printed = digits(display);
    return dialled == printed || (phone.startsWith(u'+') && dialled == country + printed.mid(1));
}

OpeningHours readOpening(DataReader json)
{
    static const QStringList week{QStringLiteral("mo"), QStringLiteral("tu"), QStringLiteral("we"),
                                  QStringLiteral("th"), QStringLiteral("fr"), QStringLiteral("sa"),
                                  QStringLiteral("su")};
    static const QRegularExpression time(QStringLiteral("^([01][0-9]|2[0-4]):[0-5][0-9]$"));
    OpeningHours hours{json.texts("days"), json.text("from"), json.text("to")};
    qsizetype last = -1;
    for (const QString& day : hours.days) {
        if (week.indexOf(day) <= last)
            json.fail(QStringLiteral("days"),
                      say(QT_TRANSLATE_NOOP("SheetData", "days go from mo to su, each at most once.")));
        last = week.indexOf(day);
    }
    if (hours.days.isEmpty() || !time.match(hours.from).hasMatch() || !time.match(hours.to).hasMatch())
        json.fail(QStringLiteral("from"), say(QT_TRANSLATE_NOOP("SheetData", "days and times as 09:00 are needed.")));
    json.finish();
    return hours;
}

void readHours(DataReader& json, Service& service)
{
    const QJsonValue value = json.raw("hours");
    service.alwaysOpen = value.toString() == QStringLiteral("always");
    if (value.isNull() || value.isUndefined() || service.alwaysOpen)
        return;
    for (const DataReader& hours : json.objects("hours"))
        service.hours += readOpening(hours);
}

void forgetHowToReach(Service& service)
{
    for (QString* text : {&service.phone, &service.display, &service.email, &service.website})
        text->clear();
    service.alwaysOpen = false;
    service.hours.clear();
    service.free.reset();
    service.anonymous.reset();
    service.languages.clear();
}

Service readService(DataReader json, const Facts& facts)
{
    Service service;
    service.id = json.text("id");
    DataReader names = json.object("name");
    for (const QString& language : names.keys())
        service.names.insert(language, names.text(qPrintable(language)));
    service.phone = json.optionalText("phone");
    service.display = json.optionalText("display");
    if (!sameNumber(service.phone, service.display))
        json.fail(QStringLiteral("display"), say(QT_TRANSLATE_NOOP("SheetData", "this is not the number in “phone”.")));
    service.email = json.optionalText("email");
    service.website = json.optionalText("website");
    if (!service.website.isEmpty() && service.host().isEmpty())
        json.fail(QStringLiteral("website"),
                  say(QT_TRANSLATE_NOOP("SheetData", "an address as https://example.org must stand here.")));
    readHours(json, service);
    service.free = json.optionalFlag("free");
    service.anonymous = json.optionalFlag("anonymous");
    service.languages = json.texts("languages");
    service.facts = json.texts("facts");
    for (const QString& fact : service.facts)
        if (!facts.fact(fact))
            json.fail(QStringLiteral("facts"), say(QT_TRANSLATE_NOOP("SheetData", "there is no fact “%1”.")).arg(fact));
    service.source = json.text("source");
    service.confidence = json.choice("confidence", Facts::confidences());
    json.optionalText("note"); // for those who keep the data
    service.gatheredOn = json.date("gathered_on");
    service.doNotUseAfter = json.date("do_not_use_after");
    service.ended = json.optionalFlag("ended").value_or(false);
    json.finish();
    if (service.ended)
        forgetHowToReach(service);
    return service;
}

bool losesAName(const Service& before, const Service& now)
{
    return std::any_of(before.names.keyBegin(), before.names.keyEnd(),
                       [&](const QString& tag) { return now.name(tag).isEmpty(); });
}

} // namespace

QString Service::name(const QString& language) const
{
    for (const QString& tag : LanguageTag::withFallbacks(language) + QStringList{AnyLanguage})
        if (const auto found = names.constFind(tag); found != names.constEnd())
            return *found;
    return {};
}

QString Service::host() const
{
    const QString host = QUrl(website).host();
    return host.startsWith(QLatin1StringView("www.")) ? host.sliced(4) : host;
}

Result<Services> Services::load(const QString& folder, const Facts& facts)
{
    auto json =
        DataReader::open(folder + QStringLiteral("/services/services.json"), QStringLiteral("services/services.json"));
    if (!json)
        return tl::unexpected(json.error());
    Services services;
    for (DataReader& entry : json->objects("services")) {
        const Service service = readService(entry, facts);
        if (services.m_byId.contains(service.id))
            entry.fail(QStringLiteral("id"), say(QT_TRANSLATE_NOOP("SheetData", "this id is there twice.")));
        services.put(service, entry.whole());
    }
    json->finish();
    if (json->error())
        return tl::unexpected(*json->error());
    return services;
}

void Services::put(const Service& service, const QJsonObject& entry)
{
    m_entries.insert(service.id, entry);
    if (const auto place = m_byId.constFind(service.id); place != m_byId.constEnd()) {
        m_all[*place] = service;
        return;
    }
    m_byId.insert(service.id, m_all.size());
    m_all += service;
}

Status Services::lay(const QString& id, const QJsonObject& differing, const Facts& facts)
{
    QJsonObject whole = overlaid(entry(id), differing);
    whole.insert(QStringLiteral("id"), id);
    DataReader json = DataReader::of(whole, QStringLiteral("service/") + id);
    const Service changed = readService(json, facts);
    if (const Service* before = service(id); before && losesAName(*before, changed))
        json.fail(QStringLiteral("name"),
                  say(QT_TRANSLATE_NOOP("SheetData", "a name can be changed, not taken away.")));
    if (json.error())
        return tl::unexpected(*json.error());
    put(changed, whole);
    return {};
}

void Services::nameIn(const QString& language, const QJsonObject& names)
{
    for (Service& service : m_all) {
        if (!service.name(language).isEmpty())
            continue;
        const QString own = names.value(service.id).toString();
        const QString english = service.name(QStringLiteral("en"));
        service.names.insert(language, !own.isEmpty()       ? own
                                       : !english.isEmpty() ? english
                                                            : service.name(QStringLiteral("fi")));
    }
}

const Service* Services::service(const QString& id) const
{
    const qsizetype place = m_byId.value(id, -1);
    return place < 0 ? nullptr : &m_all.at(place);
}

} // namespace Rinnalla
