// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/partners/partnertext.h"

#include "core/directory/regions.h"
#include "core/domain/secrets.h"
#include "ui/session/fieldnames.h"
#include "ui/session/terms.h"
#include "ui/widgets/inline.h"

#include <QCborArray>
#include <QCborMap>
#include <QCoreApplication>

#include <algorithm>

namespace Rinnalla::PartnerText {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PartnerText)
};

struct Role {
    const char* value;
    const char* text;
};

constexpr Role Roles[] = {
    {"ikv", QT_TRANSLATE_NOOP("PartnerText", "IKV network")},
    {"ikv/coordinator", QT_TRANSLATE_NOOP("PartnerText", "IKV network: coordinates it")},
    {"ikv/signatory", QT_TRANSLATE_NOOP("PartnerText", "IKV network: has signed its principles")},
    {"ikv/active", QT_TRANSLATE_NOOP("PartnerText", "IKV network: takes part")},
    {"ikv/observer", QT_TRANSLATE_NOOP("PartnerText", "IKV network: observer")},
    {"ikv/authority", QT_TRANSLATE_NOOP("PartnerText", "IKV network: authority")},
    {"serie", QT_TRANSLATE_NOOP("PartnerText", "SeriE network")},
    {"serie/coordinator", QT_TRANSLATE_NOOP("PartnerText", "SeriE network: coordinates it")},
};

QStringList sorted(QStringList names)
{
    std::sort(names.begin(), names.end());
    names.removeDuplicates();
    return names;
}

} // namespace

QString grouped(const QString& number)
{
    QString digits;
    for (const QChar c : number)
        if (c.isDigit() || (c == u'+' && digits.isEmpty()))
            digits += c;
    if (digits.size() != number.size())
        return number; // somebody grouped it already
    const bool abroad = digits.startsWith(u'+');
    QString head = abroad ? digits.left(4) : QString();
    QString rest = abroad ? digits.mid(4) : digits;
    QStringList parts;
    if (abroad) {
        parts += head;
        const qsizetype first = rest.size() > 8 ? 2 : rest.size() % 3 + (rest.size() % 3 ? 0 : 3);
        parts += rest.left(first);
        rest = rest.mid(first);
    } else if (rest.startsWith(u'0')) {
        const qsizetype first = rest.startsWith(u"0800") ? 4 : 3;
        parts += rest.left(first);
        rest = rest.mid(first);
    }
    while (rest.size() > 5) {
        parts += rest.left(3);
        rest = rest.mid(3);
    }
    if (!rest.isEmpty())
        parts += rest;
    return parts.join(QChar(QChar::Nbsp));
}

QList<Phone> phones(const QCborValue& details)
{
    QList<Phone> read;
    for (const QCborValue& each : details.toArray()) {
        const QCborMap map = each.toMap();
        const QString number = each.isMap() ? map.value(QLatin1String("number")).toString() : each.toString();
        if (number.isEmpty())
            continue;
        QString shown = grouped(number);
        if (const QString extension = map.value(QLatin1String("extension")).toVariant().toString();
            !extension.isEmpty())
            shown = Words::tr("%1 extension %2").arg(shown, extension);
        read += Phone{number, shown, map.value(QLatin1String("description")).toString()};
    }
    return read;
}

QStringList addresses(const QCborValue& details)
{
    QStringList read;
    for (const QCborValue& each : details.toArray()) {
        const QCborMap map = each.toMap();
        const auto text = [&](const char* name) { return map.value(QLatin1String(name)).toString(); };
        QStringList lines{text("attention"), text("address_1"), text("address_2"),
                          (text("postal_code") + u' ' + text("city")).trimmed()};
        lines.removeAll(QString());
        const QString address = each.isMap() ? lines.join(QStringLiteral(", ")) : each.toString();
        if (!address.isEmpty())
            read += address;
    }
    return read;
}

QString network(const QString& value)
{
    for (const Role& role : Roles)
        if (value == QLatin1String(role.value))
            return Words::tr(role.text);
    if (value.startsWith(u"serie/"))
        return Words::tr("SeriE network: %1").arg(inLine(value.section(u'/', 1)));
    if (value.startsWith(u"ikv/"))
        return Words::tr("IKV network: %1").arg(inLine(value.section(u'/', 1)));
    return inLine(value);
}

QString confidence(const QString& value)
{
    const char* text = FieldNames::choiceOf(Kind::Partner, PartnerField::Confidence, value);
    return text ? QCoreApplication::translate("FieldTerms", text) : QString();
}

bool isConfirmed(const Directory::Item& item)
{
    const auto confirmed = [](const Record& record, quint16 verifiedOn, quint16 confidence) {
        const QString word = record.text(confidence);
        return record.date(verifiedOn).isValid() || word.isEmpty() || word == u"seen";
    };
    return confirmed(item.partner, PartnerField::VerifiedOn, PartnerField::Confidence)
           && std::all_of(item.services.begin(), item.services.end(), [&](const Record& service) {
                  return confirmed(service, ServiceField::VerifiedOn, ServiceField::Confidence);
              });
}

QString verified(const QDate& on, const QDate& today)
{
    return on.isValid() ? Words::tr("Checked %1").arg(Terms::day(on, today)) : Words::tr("Never checked here");
}

QString stamp(const Directory::Item& item, const QDate& today)
{
    const QDate until = item.doNotUseAfter();
    if (until.isValid() && until < today)
        return Words::tr("Out of date since %1").arg(Terms::day(until, today));
    return isConfirmed(item) ? QString() : Words::tr("Not confirmed");
}

QString places(const Directory::Item& item, const QString& language)
{
    const Directory::Regions& regions = Directory::Regions::finnish();
    QStringList names;
    QSet<QString> named;
    for (const QString& code : item.municipalities) {
        names += regions.municipalityName(code, language);
        named += regions.countyOf(code);
    }
    for (const QString& code : item.counties)
        if (!named.contains(code))
            names += regions.countyName(code, language);
    names = sorted(names);
    constexpr qsizetype most = 3;
    if (names.size() > most)
        return Words::tr("%1 and %n more", nullptr, static_cast<int>(names.size() - most))
            .arg(names.mid(0, most).join(QStringLiteral(", ")));
    if (!names.isEmpty())
        return names.join(QStringLiteral(", "));
    const QString own = Directory::withoutSecrets(item.partner).text(PartnerField::Region);
    return !own.isEmpty() ? inLine(own) : item.everywhere ? Words::tr("Whole country") : QString();
}

} // namespace Rinnalla::PartnerText
