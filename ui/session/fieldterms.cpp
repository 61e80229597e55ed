// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/fieldterms.h"

#include "core/paths/pathtemplates.h"
#include "core/sheets/sheetcatalogue.h"
#include "core/store/lists.h"
#include "ui/session/fieldnames.h"
#include "ui/session/terms.h"

#include <QCborArray>
#include <QCborMap>
#include <QCoreApplication>
#include <QLocale>

namespace Rinnalla::FieldTerms {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("FieldTerms", text);
}

QString language()
{
    return QLocale().bcp47Name().section(u'-', 0, 0);
}

/// Ids of the paths and sheets this program brings, in words. Others come back as they are.
QString ownText(Session& session, Kind kind, quint16 field, const QString& text)
{
    if (kind == Kind::Step && field == StepField::Route)
        if (const Route* route = session.paths().route(text))
            return route->title.text(language());
    if (kind == Kind::Step && field == StepField::Template)
        if (const StepTemplate* step = session.paths().step(text))
            return step->title.text(language());
    if (kind == Kind::Handout && field == HandoutField::Topic)
        if (const QString title = session.sheets().title(text, language()); !title.isEmpty())
            return title;
    return text;
}

QString chosenOption(Session& session, const QString& id)
{
    for (const Route& route : session.paths().routes())
        for (const StepTemplate& step : route.steps)
            if (const Option* option = step.option(id))
                return option->title.text(language());
    return id;
}

/// What a record that is referred to is called.
QString referred(Session& session, const QByteArray& bytes)
{
    const auto id = Id::fromBytes(bytes);
    const auto record = id ? Lists::record(session.connection(), *id) : std::nullopt;
    if (!record || !*record)
        return say(QT_TRANSLATE_NOOP("FieldTerms", "A record that is not here"));
    switch ((*record)->kind) {
    case Kind::Client:
        return (*record)->text(ClientField::CodeName);
    case Kind::Partner:
        return (*record)->text(PartnerField::Name);
    case Kind::Step:
        return (*record)->text(StepField::Title);
    case Kind::Service:
        return (*record)->text(ServiceField::Name);
    case Kind::Consent:
        return (*record)->text(ConsentField::Scope);
    default:
        return kind((*record)->kind);
    }
}

QString inWords(const QCborValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isInteger())
        return QLocale().toString(value.toInteger());
    if (value.isBool())
        return value.toBool() ? say(QT_TRANSLATE_NOOP("FieldTerms", "Yes"))
                              : say(QT_TRANSLATE_NOOP("FieldTerms", "No"));
    QStringList parts;
    if (value.isMap())
        for (const auto& [key, each] : value.toMap())
            parts += inWords(each);
    if (value.isArray())
        for (const QCborValue each : value.toArray())
            parts += inWords(each);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// A list stands one to a line, so that two versions of it can be compared.
QString lines(Kind kind, quint16 field, const QCborArray& list, FieldType type)
{
    QStringList lines;
    for (const QCborValue each : list) {
        if (type == FieldType::Languages)
            lines += Terms::languageName(each.toString());
        else if (kind == Kind::Contact && field == ContactField::Violence)
            lines += Terms::violence(each.toString());
        else
            lines += inWords(each);
    }
    return lines.join(u'\n');
}

} // namespace

QString kind(Kind kind)
{
    return say(FieldNames::nameOf(kind, 0));
}

QString label(Kind kind, quint16 field)
{
    if (field == DeletedField)
        return say(QT_TRANSLATE_NOOP("FieldTerms", "Deleted"));
    const char* name = FieldNames::nameOf(kind, field);
    return name ? say(name) : QString::number(field);
}

QString choice(Kind kind, quint16 field, const QString& value)
{
    if (kind == Kind::Client && field == ClientField::State)
        return Terms::clientState(value);
    if (kind == Kind::Client && field == ClientField::Compartment)
        return value == QLatin1StringView("serie") ? say(QT_TRANSLATE_NOOP("FieldTerms", "SeriE"))
                                                   : say(QT_TRANSLATE_NOOP("FieldTerms", "Support"));
    if (kind == Kind::Contact && field == ContactField::Channel)
        return Terms::channel(value);
    if (kind == Kind::Step && field == StepField::State)
        return Terms::stepState(value);
    if (kind == Kind::Handout && field == HandoutField::Format)
        return Terms::sheetFormat(value);
    if (kind == Kind::Consent && field == ConsentField::Form)
        return Terms::consentForm(value);
    if (kind == Kind::Referral && field == ReferralField::State)
        return Terms::referralState(value);
    const char* name = FieldNames::choiceOf(kind, field, value);
    return name ? say(name) : value;
}

QString value(Session& session, Kind kind, quint16 field, const QCborValue& value)
{
    const Field* known = info(kind).field(field);
    if (!known || value.isNull() || value.isUndefined())
        return {};
    const QDate today = session.clock().today();
    switch (known->type) {
    case FieldType::Choice:
        return choice(kind, field, value.toString());
    case FieldType::Date:
        return Terms::day(QDate::fromString(value.toString(), Qt::ISODate), today);
    case FieldType::Time:
        return Terms::moment(QDateTime::fromMSecsSinceEpoch(value.toInteger()), today);
    case FieldType::Language:
        return Terms::languageName(value.toString());
    case FieldType::Texts:
    case FieldType::Languages:
    case FieldType::Details:
        return lines(kind, field, value.toArray(), known->type);
    case FieldType::Reference:
        return referred(session, value.toByteArray());
    case FieldType::Integer:
        return kind == Kind::Contact && field == ContactField::Minutes ? Terms::minutes(value.toInteger())
                                                                       : inWords(value);
    case FieldType::Text:
        return kind == Kind::Step && field == StepField::Chosen ? chosenOption(session, value.toString())
                                                                : ownText(session, kind, field, value.toString());
    case FieldType::Boolean:
        break;
    }
    return inWords(value);
}

} // namespace Rinnalla::FieldTerms
