// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/fieldterms.h"

#include "core/paths/pathtemplates.h"
#include "core/sheets/sheetcatalogue.h"
#include "core/store/lists.h"
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

struct Name {
    Kind kind;
    quint16 field; ///< 0: the kind itself
    const char* text;
};

constexpr Name Names[] = {
    {Kind::Client, 0, QT_TRANSLATE_NOOP("FieldTerms", "Client")},
    {Kind::Client, ClientField::CodeName, QT_TRANSLATE_NOOP("FieldTerms", "Code name")},
    {Kind::Client, ClientField::Speaks, QT_TRANSLATE_NOOP("FieldTerms", "Speaks")},
    {Kind::Client, ClientField::Reads, QT_TRANSLATE_NOOP("FieldTerms", "Reads")},
    {Kind::Client, ClientField::Interpreter, QT_TRANSLATE_NOOP("FieldTerms", "Needs an interpreter")},
    {Kind::Client, ClientField::ContactRules,
     QT_TRANSLATE_NOOP("FieldTerms", "How it is safe to contact, and how not")},
    {Kind::Client, ClientField::SafetyNotes, QT_TRANSLATE_NOOP("FieldTerms", "Safety notes")},
    {Kind::Client, ClientField::Compartment, QT_TRANSLATE_NOOP("FieldTerms", "Room")},
    {Kind::Client, ClientField::State, QT_TRANSLATE_NOOP("FieldTerms", "State")},
    {Kind::Client, ClientField::ReviewOn, QT_TRANSLATE_NOOP("FieldTerms", "Look again on")},
    {Kind::Client, ClientField::DoNotRecord, QT_TRANSLATE_NOOP("FieldTerms", "Topics not to record")},
    {Kind::Identity, 0, QT_TRANSLATE_NOOP("FieldTerms", "Identity")},
    {Kind::Identity, IdentityField::Client, QT_TRANSLATE_NOOP("FieldTerms", "Client")},
    {Kind::Identity, IdentityField::Name, QT_TRANSLATE_NOOP("FieldTerms", "Name")},
    {Kind::Identity, IdentityField::Phone, QT_TRANSLATE_NOOP("FieldTerms", "Phone")},
    {Kind::Identity, IdentityField::Email, QT_TRANSLATE_NOOP("FieldTerms", "Email")},
    {Kind::Identity, IdentityField::BirthDate, QT_TRANSLATE_NOOP("FieldTerms", "Date of birth")},
    {Kind::Identity, IdentityField::Nationality, QT_TRANSLATE_NOOP("FieldTerms", "Nationality")},
    {Kind::Identity, IdentityField::Address, QT_TRANSLATE_NOOP("FieldTerms", "Address")},
    {Kind::Identity, IdentityField::Other, QT_TRANSLATE_NOOP("FieldTerms", "Other")},
    {Kind::Contact, 0, QT_TRANSLATE_NOOP("FieldTerms", "Contact")},
    {Kind::Contact, ContactField::Client, QT_TRANSLATE_NOOP("FieldTerms", "Client")},
    {Kind::Contact, ContactField::At, QT_TRANSLATE_NOOP("FieldTerms", "When")},
    {Kind::Contact, ContactField::Minutes, QT_TRANSLATE_NOOP("FieldTerms", "How long")},
    {Kind::Contact, ContactField::Channel, QT_TRANSLATE_NOOP("FieldTerms", "Channel")},
    {Kind::Contact, ContactField::Place, QT_TRANSLATE_NOOP("FieldTerms", "Place")},
    {Kind::Contact, ContactField::Topics, QT_TRANSLATE_NOOP("FieldTerms", "Topics")},
    {Kind::Contact, ContactField::Violence, QT_TRANSLATE_NOOP("FieldTerms", "Violence they told of")},
    {Kind::Contact, ContactField::Interpreter, QT_TRANSLATE_NOOP("FieldTerms", "Interpreter")},
    {Kind::Contact, ContactField::PeopleMet, QT_TRANSLATE_NOOP("FieldTerms", "People met")},
    {Kind::Contact, ContactField::Note, QT_TRANSLATE_NOOP("FieldTerms", "Note")},
    {Kind::Contact, ContactField::FollowUpOn, QT_TRANSLATE_NOOP("FieldTerms", "Follow up on")},
    {Kind::Contact, ContactField::FollowUpOwner, QT_TRANSLATE_NOOP("FieldTerms", "Who follows up")},
    {Kind::Contact, ContactField::Partner, QT_TRANSLATE_NOOP("FieldTerms", "Partner organisation")},
    {Kind::Contact, ContactField::FollowUpDone, QT_TRANSLATE_NOOP("FieldTerms", "Follow-up done")},
    {Kind::Contact, ContactField::Worker, QT_TRANSLATE_NOOP("FieldTerms", "Written by")},
    {Kind::Addendum, 0, QT_TRANSLATE_NOOP("FieldTerms", "Addition to a note")},
    {Kind::Addendum, AddendumField::Contact, QT_TRANSLATE_NOOP("FieldTerms", "Contact")},
    {Kind::Addendum, AddendumField::At, QT_TRANSLATE_NOOP("FieldTerms", "When")},
    {Kind::Addendum, AddendumField::Text, QT_TRANSLATE_NOOP("FieldTerms", "Text")},
    {Kind::Addendum, AddendumField::Worker, QT_TRANSLATE_NOOP("FieldTerms", "Written by")},
    {Kind::Step, 0, QT_TRANSLATE_NOOP("FieldTerms", "Step")},
    {Kind::Step, StepField::Client, QT_TRANSLATE_NOOP("FieldTerms", "Client")},
    {Kind::Step, StepField::Route, QT_TRANSLATE_NOOP("FieldTerms", "Route")},
    {Kind::Step, StepField::Title, QT_TRANSLATE_NOOP("FieldTerms", "Title")},
    {Kind::Step, StepField::State, QT_TRANSLATE_NOOP("FieldTerms", "State")},
    {Kind::Step, StepField::Decision, QT_TRANSLATE_NOOP("FieldTerms", "What was decided")},
    {Kind::Step, StepField::DueOn, QT_TRANSLATE_NOOP("FieldTerms", "Deadline")},
    {Kind::Step, StepField::Partner, QT_TRANSLATE_NOOP("FieldTerms", "Partner organisation")},
    {Kind::Step, StepField::Template, QT_TRANSLATE_NOOP("FieldTerms", "Step of the route")},
    {Kind::Step, StepField::StartsOn, QT_TRANSLATE_NOOP("FieldTerms", "Starts on")},
    {Kind::Step, StepField::EndsOn, QT_TRANSLATE_NOOP("FieldTerms", "Ends on")},
    {Kind::Step, StepField::OptionsTold, QT_TRANSLATE_NOOP("FieldTerms", "Options told")},
    {Kind::Step, StepField::Chosen, QT_TRANSLATE_NOOP("FieldTerms", "Chosen option")},
    {Kind::Step, StepField::ConsentToRefer, QT_TRANSLATE_NOOP("FieldTerms", "Consent to refer")},
    {Kind::Step, StepField::AccompanimentAt, QT_TRANSLATE_NOOP("FieldTerms", "Going along")},
    {Kind::Handout, 0, QT_TRANSLATE_NOOP("FieldTerms", "Sheet given")},
    {Kind::Handout, HandoutField::Client, QT_TRANSLATE_NOOP("FieldTerms", "Client")},
    {Kind::Handout, HandoutField::Topic, QT_TRANSLATE_NOOP("FieldTerms", "Topic")},
    {Kind::Handout, HandoutField::Version, QT_TRANSLATE_NOOP("FieldTerms", "Version")},
    {Kind::Handout, HandoutField::Languages, QT_TRANSLATE_NOOP("FieldTerms", "Languages")},
    {Kind::Handout, HandoutField::Format, QT_TRANSLATE_NOOP("FieldTerms", "Format")},
    {Kind::Handout, HandoutField::At, QT_TRANSLATE_NOOP("FieldTerms", "When")},
    {Kind::Handout, HandoutField::PaperSafe, QT_TRANSLATE_NOOP("FieldTerms", "Is paper safe?")},
    {Kind::Handout, HandoutField::Worker, QT_TRANSLATE_NOOP("FieldTerms", "Written by")},
    {Kind::Handout, HandoutField::Reason,
     QT_TRANSLATE_NOOP("FieldTerms", "Why it was given although it was not checked or had expired")},
    {Kind::Handout, HandoutField::Edition, QT_TRANSLATE_NOOP("FieldTerms", "Which words")},
    {Kind::Handout, HandoutField::Told, QT_TRANSLATE_NOOP("FieldTerms", "What the paper says")},
    {Kind::Handout, HandoutField::ToldAgain, QT_TRANSLATE_NOOP("FieldTerms", "What was told since")},
    {Kind::Handout, HandoutField::ToldAgainOn, QT_TRANSLATE_NOOP("FieldTerms", "Told on")},
    {Kind::Partner, 0, QT_TRANSLATE_NOOP("FieldTerms", "Partner organisation")},
    {Kind::Partner, PartnerField::Name, QT_TRANSLATE_NOOP("FieldTerms", "Name")},
    {Kind::Partner, PartnerField::AlternateName, QT_TRANSLATE_NOOP("FieldTerms", "Other name")},
    {Kind::Partner, PartnerField::Description, QT_TRANSLATE_NOOP("FieldTerms", "Description")},
    {Kind::Partner, PartnerField::Phones, QT_TRANSLATE_NOOP("FieldTerms", "Phones")},
    {Kind::Partner, PartnerField::Emails, QT_TRANSLATE_NOOP("FieldTerms", "Email addresses")},
    {Kind::Partner, PartnerField::Websites, QT_TRANSLATE_NOOP("FieldTerms", "Web pages")},
    {Kind::Partner, PartnerField::Addresses, QT_TRANSLATE_NOOP("FieldTerms", "Addresses")},
    {Kind::Partner, PartnerField::Languages, QT_TRANSLATE_NOOP("FieldTerms", "Languages")},
    {Kind::Partner, PartnerField::Region, QT_TRANSLATE_NOOP("FieldTerms", "Region")},
    {Kind::Partner, PartnerField::Networks, QT_TRANSLATE_NOOP("FieldTerms", "Networks")},
    {Kind::Partner, PartnerField::Hours, QT_TRANSLATE_NOOP("FieldTerms", "Opening hours")},
    {Kind::Partner, PartnerField::VerifiedOn, QT_TRANSLATE_NOOP("FieldTerms", "Checked on")},
    {Kind::Consent, 0, QT_TRANSLATE_NOOP("FieldTerms", "Consent")},
    {Kind::Consent, ConsentField::Client, QT_TRANSLATE_NOOP("FieldTerms", "Client")},
    {Kind::Consent, ConsentField::Scope, QT_TRANSLATE_NOOP("FieldTerms", "What the client consents to")},
    {Kind::Consent, ConsentField::Partner, QT_TRANSLATE_NOOP("FieldTerms", "Partner organisation")},
    {Kind::Consent, ConsentField::GivenOn, QT_TRANSLATE_NOOP("FieldTerms", "Given on")},
    {Kind::Consent, ConsentField::WithdrawnOn, QT_TRANSLATE_NOOP("FieldTerms", "Withdrawn on")},
    {Kind::Consent, ConsentField::Form, QT_TRANSLATE_NOOP("FieldTerms", "How it was given")},
    {Kind::Referral, 0, QT_TRANSLATE_NOOP("FieldTerms", "Referral")},
    {Kind::Referral, ReferralField::Client, QT_TRANSLATE_NOOP("FieldTerms", "Client")},
    {Kind::Referral, ReferralField::Step, QT_TRANSLATE_NOOP("FieldTerms", "Step")},
    {Kind::Referral, ReferralField::Partner, QT_TRANSLATE_NOOP("FieldTerms", "Partner organisation")},
    {Kind::Referral, ReferralField::State, QT_TRANSLATE_NOOP("FieldTerms", "State")},
    {Kind::Referral, ReferralField::At, QT_TRANSLATE_NOOP("FieldTerms", "When")},
    {Kind::Activity, 0, QT_TRANSLATE_NOOP("FieldTerms", "Activity")},
    {Kind::Activity, ActivityField::Kind, QT_TRANSLATE_NOOP("FieldTerms", "Kind of activity")},
    {Kind::Activity, ActivityField::At, QT_TRANSLATE_NOOP("FieldTerms", "When")},
    {Kind::Activity, ActivityField::Minutes, QT_TRANSLATE_NOOP("FieldTerms", "How long")},
    {Kind::Activity, ActivityField::Partner, QT_TRANSLATE_NOOP("FieldTerms", "Partner organisation")},
    {Kind::Activity, ActivityField::Audience, QT_TRANSLATE_NOOP("FieldTerms", "Audience")},
    {Kind::Activity, ActivityField::People, QT_TRANSLATE_NOOP("FieldTerms", "People")},
    {Kind::Activity, ActivityField::Note, QT_TRANSLATE_NOOP("FieldTerms", "Note")},
    {Kind::Access, 0, QT_TRANSLATE_NOOP("FieldTerms", "Opening of an identity")},
    {Kind::Access, AccessField::Client, QT_TRANSLATE_NOOP("FieldTerms", "Client")},
    {Kind::Access, AccessField::What, QT_TRANSLATE_NOOP("FieldTerms", "What was opened")},
    {Kind::Access, AccessField::At, QT_TRANSLATE_NOOP("FieldTerms", "When")},
    {Kind::Access, AccessField::Worker, QT_TRANSLATE_NOOP("FieldTerms", "Opened by")},
    {Kind::Sheet, 0, QT_TRANSLATE_NOOP("FieldTerms", "Rights sheet")},
    {Kind::Sheet, SheetField::Topic, QT_TRANSLATE_NOOP("FieldTerms", "Topic")},
    {Kind::Sheet, SheetField::Language, QT_TRANSLATE_NOOP("FieldTerms", "Language")},
    {Kind::Sheet, SheetField::Text, QT_TRANSLATE_NOOP("FieldTerms", "Text")},
    {Kind::Sheet, SheetField::Version, QT_TRANSLATE_NOOP("FieldTerms", "Version")},
    {Kind::Sheet, SheetField::Draft, QT_TRANSLATE_NOOP("FieldTerms", "Draft")},
    {Kind::Sheet, SheetField::DraftBasis, QT_TRANSLATE_NOOP("FieldTerms", "The words the draft was begun from")},
    {Kind::Sheet, SheetField::CheckedDigest, QT_TRANSLATE_NOOP("FieldTerms", "The words that were checked")},
    {Kind::Sheet, SheetField::CheckedBy, QT_TRANSLATE_NOOP("FieldTerms", "Checked by")},
    {Kind::Sheet, SheetField::CheckedOn, QT_TRANSLATE_NOOP("FieldTerms", "Checked on")},
    {Kind::Sheet, SheetField::DoNotUseAfter, QT_TRANSLATE_NOOP("FieldTerms", "Do not use after")},
    {Kind::Sheet, SheetField::Withdrawn, QT_TRANSLATE_NOOP("FieldTerms", "Withdrawn")},
    {Kind::Sheet, SheetField::WithdrawnWhy, QT_TRANSLATE_NOOP("FieldTerms", "Why it was withdrawn")},
    {Kind::Sheet, SheetField::GatheredOn, QT_TRANSLATE_NOOP("FieldTerms", "In use since")},
    {Kind::Sheet, SheetField::Origin, QT_TRANSLATE_NOOP("FieldTerms", "Came in a pack from")},
    {Kind::Sheet, SheetField::Worker, QT_TRANSLATE_NOOP("FieldTerms", "Written by")},
    {Kind::Sheet, SheetField::At, QT_TRANSLATE_NOOP("FieldTerms", "When")},
    {Kind::Fact, 0, QT_TRANSLATE_NOOP("FieldTerms", "Number, service or fact")},
    {Kind::Fact, FactField::Key, QT_TRANSLATE_NOOP("FieldTerms", "What it is about")},
    {Kind::Fact, FactField::Value, QT_TRANSLATE_NOOP("FieldTerms", "Value")},
    {Kind::Fact, FactField::CheckedBy, QT_TRANSLATE_NOOP("FieldTerms", "Checked by")},
    {Kind::Fact, FactField::CheckedOn, QT_TRANSLATE_NOOP("FieldTerms", "Checked on")},
    {Kind::Fact, FactField::Origin, QT_TRANSLATE_NOOP("FieldTerms", "Came in a pack from")},
    {Kind::Fact, FactField::Worker, QT_TRANSLATE_NOOP("FieldTerms", "Written by")},
    {Kind::Fact, FactField::At, QT_TRANSLATE_NOOP("FieldTerms", "When")},
    {Kind::PackSource, 0, QT_TRANSLATE_NOOP("FieldTerms", "Organisation whose sheets are trusted")},
    {Kind::PackSource, PackSourceField::Name, QT_TRANSLATE_NOOP("FieldTerms", "Name")},
    {Kind::PackSource, PackSourceField::Key, QT_TRANSLATE_NOOP("FieldTerms", "Key")},
    {Kind::PackSource, PackSourceField::TrustedOn, QT_TRANSLATE_NOOP("FieldTerms", "Trusted since")},
    {Kind::PackSource, PackSourceField::Worker, QT_TRANSLATE_NOOP("FieldTerms", "Written by")},
};

const char* nameOf(Kind kind, quint16 field)
{
    for (const Name& name : Names)
        if (name.kind == kind && name.field == field)
            return name.text;
    return nullptr;
}

struct ActivityKind {
    const char* value;
    const char* text;
};

constexpr ActivityKind ActivityKinds[] = {
    {"training", QT_TRANSLATE_NOOP("FieldTerms", "Training")},
    {"meeting", QT_TRANSLATE_NOOP("FieldTerms", "Meeting")},
    {"consultation", QT_TRANSLATE_NOOP("FieldTerms", "Consultation")},
    {"advocacy", QT_TRANSLATE_NOOP("FieldTerms", "Advocacy")},
};

QString activityKind(const QString& value)
{
    for (const ActivityKind& each : ActivityKinds)
        if (value == QLatin1StringView(each.value))
            return say(each.text);
    return value;
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
    return say(nameOf(kind, 0));
}

QString label(Kind kind, quint16 field)
{
    if (field == DeletedField)
        return say(QT_TRANSLATE_NOOP("FieldTerms", "Deleted"));
    const char* name = nameOf(kind, field);
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
    if (kind == Kind::Activity && field == ActivityField::Kind)
        return activityKind(value);
    return value;
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
