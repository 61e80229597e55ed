// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/facttext.h"

#include "ui/session/sheetterms.h"
#include "ui/widgets/inline.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QTime>

namespace Rinnalla::FactText {

namespace {

const QString FactKey = QStringLiteral("fact/");
const QString OwnService = QStringLiteral("service/own-");

struct Named {
    const char* key;
    const char* name;
};

constexpr Named Numbers[] = {
    {"reflection_min_days", QT_TRANSLATE_NOOP("FactText", "Time to think: shortest (days)")},
    {"reflection_max_months", QT_TRANSLATE_NOOP("FactText", "Time to think: longest (months)")},
    {"permit_temporary_min_months", QT_TRANSLATE_NOOP("FactText", "Temporary permit: shortest (months)")},
    {"permit_temporary_max_months", QT_TRANSLATE_NOOP("FactText", "Temporary permit: longest (months)")},
    {"permit_continuous_first_years", QT_TRANSLATE_NOOP("FactText", "Continuous permit: the first (years)")},
    {"permit_continuous_later_min_years",
     QT_TRANSLATE_NOOP("FactText", "Continuous permit: the next, shortest (years)")},
    {"permit_continuous_later_max_years",
     QT_TRANSLATE_NOOP("FactText", "Continuous permit: the next, longest (years)")},
    {"employer_exploitation_permit_years",
     QT_TRANSLATE_NOOP("FactText", "Permit after exploitation by an employer (years)")},
    {"assistance_child_consent_age_years",
     QT_TRANSLATE_NOOP("FactText", "Assistance System: a child consents from (years)")},
    {"child_age_years", QT_TRANSLATE_NOOP("FactText", "Age below which somebody is a child (years)")},
    {"consent_age_years", QT_TRANSLATE_NOOP("FactText", "Age of consent (years)")},
    {"buying_sex_seller_min_age_years", QT_TRANSLATE_NOOP("FactText", "Buying sex: youngest age of a seller (years)")},
    {"seri_min_age_years", QT_TRANSLATE_NOOP("FactText", "Seri support centre: from the age of (years)")},
    {"seri_best_within_months", QT_TRANSLATE_NOOP("FactText", "Seri support centre: best within (months)")},
    {"restraining_order_max_years", QT_TRANSLATE_NOOP("FactText", "Restraining order: longest (years)")},
    {"restraining_order_family_max_months",
     QT_TRANSLATE_NOOP("FactText", "Restraining order within a family: longest (months)")},
    {"restraining_order_fee_eur", QT_TRANSLATE_NOOP("FactText", "Restraining order: fee (euros)")},
    {"compensation_after_judgment_years",
     QT_TRANSLATE_NOOP("FactText", "Compensation: apply after the judgment within (years)")},
    {"compensation_without_trial_years",
     QT_TRANSLATE_NOOP("FactText", "Compensation: apply without a trial within (years)")},
    {"compensation_handling_min_months", QT_TRANSLATE_NOOP("FactText", "Compensation: handling, shortest (months)")},
    {"compensation_handling_max_months", QT_TRANSLATE_NOOP("FactText", "Compensation: handling, longest (months)")},
    {"data_request_months", QT_TRANSLATE_NOOP("FactText", "Own data: answered within (months)")},
    {"data_ombudsman_handling_years", QT_TRANSLATE_NOOP("FactText", "Data ombudsman: handling (years)")},
    {"data_log_special_reason_years", QT_TRANSLATE_NOOP("FactText", "Log data: older needs a special reason (years)")},
    {"child_helpline_under_years", QT_TRANSLATE_NOOP("FactText", "Helpline for children: under the age of (years)")},
    {"valita_min_age_years", QT_TRANSLATE_NOOP("FactText", "Välitä! service: from the age of (years)")},
    {"child_offence_police_notification_penalty_years",
     QT_TRANSLATE_NOOP("FactText", "Offence against a child: police told from a maximum penalty of (years)")},
};

constexpr Named Confidences[] = {
    {"SEEN", QT_TRANSLATE_NOOP("FactText", "Read on the named page")},
    {"SEEN-OLD", QT_TRANSLATE_NOOP("FactText", "Read, but the page is old")},
    {"SEEN-2ND", QT_TRANSLATE_NOOP("FactText", "Read in a secondary source")},
    {"SEED", QT_TRANSLATE_NOOP("FactText", "From the documents the work began with")},
    {"OWN", QT_TRANSLATE_NOOP("FactText", "A working rule of our own")},
    {"MEMORY", QT_TRANSLATE_NOOP("FactText", "No source found yet")},
    {"CONFLICT", QT_TRANSLATE_NOOP("FactText", "Sources disagree")},
    {"NOT-FOUND", QT_TRANSLATE_NOOP("FactText", "Looked for and not found")},
};

template<std::size_t Size>
QString named(const Named (&names)[Size], const QString& key)
{
    for (const Named& each : names)
        if (key == QLatin1StringView(each.key))
            return QCoreApplication::translate("FactText", each.name);
    return {};
}

QString idOf(const QString& key)
{
    return key.section(u'/', 1);
}

const QStringList& dayCodes()
{
    static const QStringList codes{QStringLiteral("mo"), QStringLiteral("tu"), QStringLiteral("we"),
                                   QStringLiteral("th"), QStringLiteral("fr"), QStringLiteral("sa"),
                                   QStringLiteral("su")};
    return codes;
}

/// Empty where one of them is no day.
QJsonArray daysFrom(const QString& typed)
{
    const QLocale locale;
    QJsonArray days;
    for (const QString& name : typed.split(u',')) {
        const auto isDay = [&](int day) {
            for (const QString& known : {dayCodes().at(day - 1), locale.dayName(day, QLocale::ShortFormat),
                                         locale.dayName(day, QLocale::LongFormat)})
                if (known.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
                    return true;
            return false;
        };
        int day = 1;
        while (day <= dayCodes().size() && !isDay(day))
            ++day;
        if (day > dayCodes().size())
            return {};
        days += dayCodes().at(day - 1);
    }
    return days;
}

} // namespace

bool isService(const QString& key)
{
    return key.startsWith(QStringLiteral("service/"));
}

bool isFact(const QString& key)
{
    return key.startsWith(FactKey);
}

QString newServiceKey(const Id& id)
{
    return OwnService + id.toString();
}

bool isOwnService(const QString& key)
{
    return key.startsWith(OwnService);
}

QMap<QString, QList<SheetName>> uses(const SheetCatalogue& sheets, const QString& room)
{
    QMap<QString, QList<SheetName>> here;
    QSet<QString> elsewhere;
    for (const SheetEdition& edition : sheets.editions()) {
        if (edition.isOnlyDraft)
            continue;
        for (const QString& key : sheets.factKeys(edition.name())) {
            if (edition.compartment == room)
                here[key] += edition.name();
            else
                elsewhere.insert(key);
        }
    }
    const auto addUnused = [&](const QString& key) {
        if (room == u"support" && !here.contains(key) && !elsewhere.contains(key))
            here.insert(key, {});
    };
    for (const Service& service : sheets.services().all())
        addUnused(QStringLiteral("service/") + service.id);
    for (const QString& number : sheets.facts().numberKeys())
        addUnused(QStringLiteral("number/") + number);
    for (const QString& fact : sheets.facts().factIds())
        addUnused(FactKey + fact);
    return here;
}

QString name(const SheetCatalogue& sheets, const QString& key)
{
    if (isFact(key)) // its number is what a text names it by
        return idOf(key) + QStringLiteral(" · ") + SheetTerms::factName(sheets, key);
    const QString known = isService(key) ? QString() : named(Numbers, idOf(key));
    return known.isEmpty() ? SheetTerms::factName(sheets, key) : inLine(known);
}

QString value(const SheetCatalogue& sheets, const QString& key)
{
    if (const Fact* fact = isFact(key) ? sheets.facts().fact(idOf(key)) : nullptr)
        return fact->term.isEmpty() ? QString() : inLine(fact->text);
    if (!isService(key))
        return sheets.facts().hasNumber(idOf(key)) ? QLocale().toString(sheets.facts().number(idOf(key))) : notKnown();
    const Service* service = sheets.services().service(idOf(key));
    if (service && service->ended)
        return QCoreApplication::translate("FactText", "has ended");
    return service ? inLine(!service->display.isEmpty() ? service->display
                            : !service->email.isEmpty() ? service->email
                                                        : service->website)
                   : QString();
}

QString notKnown()
{
    return QCoreApplication::translate("FactText", "not known any more");
}

QJsonObject entry(const SheetCatalogue& sheets, const QString& key)
{
    if (isFact(key))
        return sheets.facts().factEntry(idOf(key));
    return isService(key) ? sheets.services().entry(idOf(key)) : sheets.facts().numberEntry(idOf(key));
}

QString confidence(const QString& value)
{
    const QString known = named(Confidences, value);
    return known.isEmpty() ? value : known;
}

QDate lastDay(const SheetCatalogue& sheets, const QString& key)
{
    const Service* service = isService(key) ? sheets.services().service(idOf(key)) : nullptr;
    return service ? service->doNotUseAfter : QDate();
}

QString hours(const QJsonValue& data)
{
    if (data.toString() == u"always")
        return dayAndNight();
    QStringList all;
    const QJsonArray parts = data.toArray();
    for (const QJsonValue& part : parts) {
        QStringList days;
        const QJsonArray codes = part[u"days"].toArray();
        for (const QJsonValue& code : codes)
            days += QLocale().dayName(static_cast<int>(dayCodes().indexOf(code.toString())) + 1, QLocale::ShortFormat);
        all += QStringLiteral("%1 %2-%3")
                   .arg(days.join(QStringLiteral(", ")), part[u"from"].toString(), part[u"to"].toString());
    }
    return all.join(QStringLiteral("; "));
}

QJsonValue hoursFrom(const QString& typed)
{
    static const QRegularExpression form(QStringLiteral("^(.+) (\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)$"));
    const QString text = typed.simplified().replace(QChar(0x2013), u'-');
    if (text.isEmpty())
        return QJsonValue::Null;
    if (text.compare(dayAndNight(), Qt::CaseInsensitive) == 0)
        return QStringLiteral("always");
    QJsonArray all;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        const auto match = form.match(part.trimmed());
        const QJsonArray days = daysFrom(match.captured(1));
        const auto isTime = [&](int group) {
            return match.captured(group) == u"24:00" || QTime::fromString(match.captured(group), u"HH:mm").isValid();
        };
        if (days.isEmpty() || !isTime(2) || !isTime(3))
            return QJsonValue::Undefined;
        all += QJsonObject{{QStringLiteral("days"), days},
                           {QStringLiteral("from"), match.captured(2)},
                           {QStringLiteral("to"), match.captured(3)}};
    }
    return all;
}

QString hoursExample()
{
    const auto part = [](const QJsonArray& days, const char* from, const char* to) {
        return QJsonObject{{QStringLiteral("days"), days},
                           {QStringLiteral("from"), QLatin1StringView(from)},
                           {QStringLiteral("to"), QLatin1StringView(to)}};
    };
    return inLine(hours(QJsonArray{part({QStringLiteral("mo"), QStringLiteral("tu")}, "09:00", "20:00"),
                                   part({QStringLiteral("we")}, "10:00", "12:00")}));
}

QString dayAndNight()
{
    return QCoreApplication::translate("FactText", "day and night");
}

} // namespace Rinnalla::FactText
