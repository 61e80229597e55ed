// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/htcds.h"

#include "core/exchange/csvtable.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace Rinnalla::Htcds {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Htcds", text);
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& text : value.toArray())
        texts += text.toString();
    return texts;
}

QByteArray resource(const QString& name)
{
    QFile file(QStringLiteral(":/htcds/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Field> readFields()
{
    QList<Field> all;
    const QJsonObject json = QJsonDocument::fromJson(resource(QStringLiteral("htcds-2.0-fields.json"))).object();
    for (const QJsonValue& one : json[u"fields"].toArray()) {
        Field field{one[u"section"].toString(), one[u"name"].toString(), one[u"label"].toString(),
                    one[u"type"].toString(),    one[u"core"].toBool(),   one[u"status"].toString() == u"DEPRECATED",
                    textsOf(one[u"values"]),    textsOf(one[u"labels"])};
        if (!field.values.isEmpty() && field.values.constFirst().startsWith(QStringLiteral("Use ISO"))) {
            field.values.clear(); // a hint where to look, not a value
            field.labels.clear();
        }
        all += field;
    }
    return all;
}

const QHash<QString, QString>& languageCodes()
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> byTag;
        const QList<QByteArray> lines = resource(QStringLiteral("language-codes.csv")).split('\n').mid(1);
        for (const QByteArray& line : lines) {
            const QList<QByteArray> cells = line.split(',');
            if (cells.size() >= 2)
                byTag.insert(QString::fromLatin1(cells.at(1)).remove(u'"'),
                             QString::fromLatin1(cells.at(0)).remove(u'"'));
        }
        return byTag;
    }();
    return codes;
}

Status refused(const QString& name, const char* why)
{
    return failure(ErrorCode::InvalidInput, say(why).arg(name));
}

bool isCountry(const QString& value)
{
    static const QRegularExpression code(QStringLiteral("^[A-Z]{2}$"));
    return code.match(value).hasMatch();
}

bool isPhone(const QString& value)
{
    static const QRegularExpression e164(QStringLiteral("^\\+?[1-9]\\d{1,14}$"));
    return e164.match(value).hasMatch();
}

/// Years, children, and degrees on the map.
Status checkNumber(const Field& field, const QString& value)
{
    const bool isLatitude = field.name.endsWith(QStringLiteral("Latitude"));
    const bool isPlace = isLatitude || field.name.endsWith(QStringLiteral("Longitude"));
    if (!isPlace && field.type != u"Number")
        return {};
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    const double most = !isPlace ? 1000 : isLatitude ? 90 : 180;
    if (!isNumber || number < (isPlace ? -most : 0) || number > most || (!isPlace && number != std::floor(number)))
        return refused(field.name, isPlace ? QT_TRANSLATE_NOOP("Htcds", "The field %1 needs degrees, as 60.17.")
                                           : QT_TRANSLATE_NOOP("Htcds", "The field %1 needs a whole number."));
    return {};
}

Status checkValue(const Field& field, const QString& value)
{
    if (!field.values.isEmpty() && !field.values.contains(value))
        return refused(field.name, QT_TRANSLATE_NOOP("Htcds", "The field %1 has a value that the standard does not."));
    if (field.isDate() && !QDate::fromString(value, Qt::ISODate).isValid())
        return refused(field.name, QT_TRANSLATE_NOOP("Htcds", "The field %1 needs a day, as 2026-01-31."));
    if (field.name.endsWith(QStringLiteral("Phone")) && !isPhone(value))
        return refused(field.name, QT_TRANSLATE_NOOP("Htcds", "The field %1 needs a number as +358401234567."));
    if (field.name.endsWith(QStringLiteral("Language")) && !isLanguageCode(value))
        return refused(field.name, QT_TRANSLATE_NOOP("Htcds", "The field %1 needs a language code of three letters."));
    if ((field.name == u"prs_Citizenship" || field.name == u"prs_MailingCountry") && !isCountry(value))
        return refused(field.name, QT_TRANSLATE_NOOP("Htcds", "The field %1 needs a country code of two letters."));
    if (const Status right = checkNumber(field, value); !right)
        return right;
    if (field.type == u"Checkbox" && value != u"TRUE" && value != u"FALSE")
        return refused(field.name, QT_TRANSLATE_NOOP("Htcds", "The field %1 is TRUE or FALSE."));
    return {};
}

} // namespace

bool Field::tellsWho() const
{
    static const QStringList telling{
        QStringLiteral("prs_Salutation"), QStringLiteral("prs_FirstName"), QStringLiteral("prs_MiddleName"),
        QStringLiteral("prs_SecondName"), QStringLiteral("prs_Birthdate"), QStringLiteral("prs_IdentityNumber"),
        QStringLiteral("prs_Email"),      QStringLiteral("prs_HomePhone"), QStringLiteral("prs_MobilePhone")};
    return telling.contains(name) || name.startsWith(QStringLiteral("prs_Mailing"));
}

const QList<Field>& fields()
{
    static const QList<Field> all = readFields();
    return all;
}

const Field* field(const QString& name)
{
    const auto found =
        std::find_if(fields().begin(), fields().end(), [&](const Field& one) { return one.name == name; });
    return found == fields().end() ? nullptr : &*found;
}

const Field* fieldLabelled(const QString& label)
{
    const Field* found = nullptr;
    for (const Field& one : fields())
        if (!label.isEmpty() && one.label.compare(label, Qt::CaseInsensitive) == 0) { // one field has none
            if (found)
                return nullptr;
            found = &one;
        }
    return found;
}

const QStringList& templateColumns()
{
    static const QStringList columns =
        QStringLiteral("cas_CaseOwner prs_Salutation prs_FirstName prs_SecondName con_Consent "
                       "prs_Birthdate prs_Gender prs_Citizenship prs_Title prs_Email prs_HomePhone "
                       "prs_MobilePhone prs_MailingCity prs_MailingCountry prs_MailingState "
                       "prs_MailingStreet prs_MailingPostalCode vic_TraffickingStatus "
                       "vic_TraffickingStatusDecisionMakingOrg vic_MethodOfRecruitment "
                       "vic_LocationOfRecruitment vic_MethodsOfControl vic_TypeOfExploitation "
                       "vic_ForcedLabourIndustry vic_TypeOfSexExploitation "
                       "vic_LocationOfExploitation cas_Status cas_ReferringOrganisation "
                       "cas_IncomingReferralDate cas_ReferringPrimaryCaseWorker "
                       "cas_ReasonForIncomingReferral cas_IncomingReferralDetails "
                       "cas_ReferredOrganisation cas_ReferredPrimaryCaseWorker "
                       "cas_OutgoingReferralDate cas_OutgoingReferralDetails "
                       "cas_ReasonForCaseClosure")
            .split(u' ');
    return columns;
}

QString languageCode(const QString& tag)
{
    return languageCodes().value(tag.section(u'-', 0, 0).toLower());
}

QString languageTag(const QString& code)
{
    return languageCodes().key(code);
}

bool isLanguageCode(const QString& code)
{
    return std::any_of(languageCodes().cbegin(), languageCodes().cend(),
                       [&](const QString& known) { return known == code; });
}

QString licence()
{
    return QStringLiteral(
        "Human Trafficking Case Data Standard 2.0, International Organization for Migration, CC BY 4.0. "
        "Not endorsed by IOM.");
}

Status check(const Case& handover)
{
    for (auto answer = handover.begin(); answer != handover.end(); ++answer) {
        const Field* known = field(answer.key());
        if (!known || known->name.isEmpty())
            return refused(answer.key(), QT_TRANSLATE_NOOP("Htcds", "The standard has no field %1."));
        if (known->isDeprecated)
            return refused(answer.key(), QT_TRANSLATE_NOOP("Htcds", "The standard no longer uses the field %1."));
        if (answer->size() > 1 && !known->isMany())
            return refused(answer.key(), QT_TRANSLATE_NOOP("Htcds", "The field %1 takes one value only."));
        for (const QString& value : *answer)
            if (const Status right = checkValue(*known, value); !right)
                return right;
    }
    return {};
}

Status Handover::check() const
{
    if (const Status right = Htcds::check(answers); !right)
        return right;
    for (const QString& name : answers.keys())
        if (!withNames && field(name)->tellsWho())
            return failure(ErrorCode::Refused,
                           say(QT_TRANSLATE_NOOP("Htcds", "The field %1 tells who it is. It goes along "
                                                          "only where names are chosen."))
                               .arg(name));
    return {};
}

QStringList Handover::besideTemplate() const
{
    QStringList names;
    for (const Field& one : fields()) // in the standard's order
        if (answers.contains(one.name) && !templateColumns().contains(one.name))
            names += one.name;
    return names;
}

QByteArray Handover::toCsv() const
{
    const QStringList columns = templateColumns() + besideTemplate();
    QStringList labels;
    QStringList cells;
    for (const QString& column : columns) {
        labels += field(column)->label;
        cells += answers.value(column).join(u';');
    }
    return CsvTable::line(columns) + CsvTable::line(labels) + CsvTable::line(cells);
}

QJsonObject Handover::toJson() const
{
    QJsonObject values;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        values.insert(answer.key(), field(answer.key())->isMany() ? QJsonValue(QJsonArray::fromStringList(*answer))
                                                                  : QJsonValue(answer->value(0)));
    return {{QStringLiteral("standard"), QStringLiteral("HTCDS")},
            {QStringLiteral("version"), QStringLiteral("2.0")},
            {QStringLiteral("licence"), licence()},
            {QStringLiteral("reference"), reference},
            {QStringLiteral("cases"), QJsonArray{values}}};
}

QString besideTold(const QStringList& names)
{
    return say(QT_TRANSLATE_NOOP("Htcds", "The official table has no column for these. They stand in columns of "
                                          "their own after it: %1."))
        .arg(names.join(QStringLiteral(", ")));
}

QString newReference(Random& random)
{
    constexpr qsizetype length = 8; // of hexadecimal digits
    return random.id().toString().left(length);
}

QString noConsent()
{
    return say(QT_TRANSLATE_NOOP("Htcds", "No consent of this client holds today. Record one first: "
                                          "nothing was written."));
}

Case fromRecord(const Record& client, const std::optional<Record>& identity, bool withNames)
{
    Case taken;
    const auto put = [&](const char* name, const QString& value) {
        const QString field = QString::fromLatin1(name);
        if (!value.isEmpty() && check({{field, {value}}}))
            taken.insert(field, {value});
    };
    const QStringList speaks = client.texts(ClientField::Speaks);
    put("prs_PrimaryLanguage", languageCode(speaks.value(0)));
    put("prs_SecondaryLanguage", languageCode(speaks.value(1)));
    put("con_Consent", QStringLiteral("TRUE"));
    if (!withNames || !identity)
        return taken;
    const QString name = identity->text(IdentityField::Name).simplified();
    put("prs_FirstName", name.section(u' ', 0, -2));
    put("prs_SecondName", name.section(u' ', -1));
    put("prs_Birthdate", identity->text(IdentityField::BirthDate));
    put("prs_Email", identity->text(IdentityField::Email));
    put("prs_MobilePhone", identity->text(IdentityField::Phone).remove(u' '));
    put("prs_Citizenship", identity->text(IdentityField::Nationality).toUpper());
    return taken;
}

} // namespace Rinnalla::Htcds
