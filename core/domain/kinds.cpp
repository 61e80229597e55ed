// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/kinds.h"

#include <algorithm>

namespace Rinnalla {

namespace {

constexpr bool Required = true;
constexpr bool Optional = false;
constexpr bool Searched = true;

Field deleted()
{
    return {DeletedField, "deleted", FieldType::Boolean};
}

Field reference(quint16 id, const char* name, Kind target, bool required = Optional)
{
    return {id, name, FieldType::Reference, required, false, false, target};
}

Field choice(quint16 id, const char* name, QList<const char*> choices, bool required = Optional)
{
    return {id, name, FieldType::Choice, required, false, false, Kind::Client, std::move(choices)};
}

Field passing(Field field)
{
    field.passing = true;
    return field;
}

KindInfo client()
{
    using namespace ClientField;
    return {Kind::Client,
            "client",
            {{CodeName, "code_name", FieldType::Text, Optional, Searched},
             {Speaks, "speaks", FieldType::Languages},
             {Reads, "reads", FieldType::Languages},
             {Interpreter, "interpreter", FieldType::Boolean},
             {ContactRules, "contact_rules", FieldType::Text, Optional, Searched},
             {SafetyNotes, "safety_notes", FieldType::Text, Optional, Searched},
             choice(Compartment, "compartment", {"support", "serie"}),
             choice(State, "state", {"active", "dormant", "closed"}),
             {ReviewOn, "review_on", FieldType::Date},
             {DoNotRecord, "do_not_record", FieldType::Texts},
             deleted()}};
}

KindInfo identity()
{
    using namespace IdentityField;
    return {Kind::Identity,
            "identity",
            {reference(Client, "client", Kind::Client, Required),
             {Name, "name", FieldType::Text},
             {Phone, "phone", FieldType::Text},
             {Email, "email", FieldType::Text},
             {BirthDate, "birth_date", FieldType::Date},
             {Nationality, "nationality", FieldType::Text},
             {Address, "address", FieldType::Text},
             {Other, "other", FieldType::Text},
             deleted()}};
}

KindInfo contact()
{
    using namespace ContactField;
    Field note{Note, "note", FieldType::Text, Optional, Searched};
    note.appendOnly = true;
    return {
        Kind::Contact,
        "contact",
        {reference(Client, "client", Kind::Client),
         {At, "at", FieldType::Time, Required},
         {Minutes, "minutes", FieldType::Integer},
         choice(Channel, "channel",
                {"call", "text", "chat", "office", "outreach", "accompaniment", "online", "consultation"}, Required),
         {Place, "place", FieldType::Text, Optional, Searched},
         {Topics, "topics", FieldType::Texts, Optional, Searched},
         {Violence, "violence", FieldType::Texts},
         {Interpreter, "interpreter", FieldType::Boolean},
         {PeopleMet, "people_met", FieldType::Integer},
         note,
         {FollowUpOn, "follow_up_on", FieldType::Date},
         {FollowUpOwner, "follow_up_owner", FieldType::Text},
         reference(Partner, "partner", Kind::Partner),
         {FollowUpDone, "follow_up_done", FieldType::Boolean},
         {Worker, "worker", FieldType::Text},
         deleted()}};
}

KindInfo addendum()
{
    using namespace AddendumField;
    Field text{Text, "text", FieldType::Text, Required, Searched};
    text.appendOnly = true;
    Field of = reference(Contact, "contact", Kind::Contact, Required);
    of.appendOnly = true;
    return {Kind::Addendum,
            "addendum",
            {of, {At, "at", FieldType::Time, Required}, text, {Worker, "worker", FieldType::Text}, deleted()}};
}

KindInfo step()
{
    using namespace StepField;
    return {Kind::Step,
            "step",
            {reference(Client, "client", Kind::Client, Required),
             {Route, "route", FieldType::Text, Required},
             {Title, "title", FieldType::Text, Required, Searched},
             choice(State, "state",
                    {"not_discussed", "discussed", "offered", "chosen", "declined_after_information", "under_way",
                     "waiting", "done", "not_possible"}),
             {Decision, "decision", FieldType::Text, Optional, Searched},
             {DueOn, "due_on", FieldType::Date},
             reference(Partner, "partner", Kind::Partner),
             {Template, "template", FieldType::Text},
             {StartsOn, "starts_on", FieldType::Date},
             {EndsOn, "ends_on", FieldType::Date},
             {OptionsTold, "options_told", FieldType::Details},
             {Chosen, "chosen", FieldType::Text},
             {ConsentToRefer, "consent_to_refer", FieldType::Boolean},
             {AccompanimentAt, "accompaniment_at", FieldType::Time},
             deleted()}};
}

KindInfo handout()
{
    using namespace HandoutField;
    return {Kind::Handout,
            "handout",
            {reference(Client, "client", Kind::Client),
             {Topic, "topic", FieldType::Text, Required},
             {Version, "version", FieldType::Integer},
             {Languages, "languages", FieldType::Languages, Required},
             choice(Format, "format", {"a4", "large", "a5", "card", "neutral"}),
             {At, "at", FieldType::Time, Required},
             {PaperSafe, "paper_safe", FieldType::Boolean},
             {Worker, "worker", FieldType::Text},
             {Reason, "reason", FieldType::Text},
             {Edition, "edition", FieldType::Text},
             {Told, "told", FieldType::Texts},
             {ToldAgain, "told_again", FieldType::Texts},
             {ToldAgainOn, "told_again_on", FieldType::Time},
             deleted()}};
}

KindInfo partner()
{
    using namespace PartnerField;
    return {Kind::Partner,
            "partner",
            {{Name, "name", FieldType::Text, Required, Searched},
             {AlternateName, "alternate_name", FieldType::Text, Optional, Searched},
             {Description, "description", FieldType::Text, Optional, Searched},
             {Phones, "phones", FieldType::Details},
             {Emails, "emails", FieldType::Texts},
             {Websites, "websites", FieldType::Texts},
             {Addresses, "addresses", FieldType::Details},
             {Languages, "languages", FieldType::Languages},
             {Region, "region", FieldType::Text, Optional, Searched},
             {Networks, "networks", FieldType::Texts},
             {Hours, "hours", FieldType::Details},
             {VerifiedOn, "verified_on", FieldType::Date},
             deleted()}};
}

KindInfo consent()
{
    using namespace ConsentField;
    return {Kind::Consent,
            "consent",
            {reference(Client, "client", Kind::Client, Required),
             {Scope, "scope", FieldType::Text, Required},
             reference(Partner, "partner", Kind::Partner),
             {GivenOn, "given_on", FieldType::Date},
             {WithdrawnOn, "withdrawn_on", FieldType::Date},
             choice(Form, "form", {"oral", "written"}),
             deleted()}};
}

KindInfo referral()
{
    using namespace ReferralField;
    return {
        Kind::Referral,
        "referral",
        {reference(Client, "client", Kind::Client, Required),
         reference(Step, "step", Kind::Step),
         reference(Partner, "partner", Kind::Partner),
         choice(State, "state",
                {"offered", "consented", "sent", "accepted", "arrived", "declined_by_client", "declined_by_partner"}),
         {At, "at", FieldType::Time},
         deleted()}};
}

KindInfo activity()
{
    using namespace ActivityField;
    return {Kind::Activity,
            "activity",
            {choice(ActivityField::Kind, "kind", {"training", "meeting", "consultation", "advocacy"}, Required),
             {At, "at", FieldType::Time, Required},
             {Minutes, "minutes", FieldType::Integer},
             reference(Partner, "partner", Rinnalla::Kind::Partner),
             {Audience, "audience", FieldType::Text, Optional, Searched},
             {People, "people", FieldType::Integer},
             {Note, "note", FieldType::Text, Optional, Searched},
             deleted()}};
}

KindInfo access()
{
    using namespace AccessField;
    return {Kind::Access,
            "access",
            {reference(Client, "client", Kind::Client, Required),
             choice(What, "what", {"identity"}, Required),
             {At, "at", FieldType::Time, Required},
             {Worker, "worker", FieldType::Text},
             deleted()}};
}

KindInfo sheet()
{
    using namespace SheetField;
    return {Kind::Sheet,
            "sheet",
            {{Topic, "topic", FieldType::Text, Required},
             {Language, "language", FieldType::Language, Required},
             {Text, "text", FieldType::Text},
             {Version, "version", FieldType::Integer},
             {Draft, "draft", FieldType::Text},
             {DraftBasis, "draft_basis", FieldType::Text},
             {CheckedDigest, "checked_digest", FieldType::Text},
             {CheckedBy, "checked_by", FieldType::Text},
             {CheckedOn, "checked_on", FieldType::Date},
             {DoNotUseAfter, "do_not_use_after", FieldType::Date},
             {Withdrawn, "withdrawn", FieldType::Boolean},
             {WithdrawnWhy, "withdrawn_why", FieldType::Text},
             {GatheredOn, "gathered_on", FieldType::Date},
             {Origin, "origin", FieldType::Text},
             passing({Worker, "worker", FieldType::Text}),
             passing({At, "at", FieldType::Time}),
             deleted()}};
}

KindInfo fact()
{
    using namespace FactField;
    return {Kind::Fact,
            "fact",
            {{Key, "key", FieldType::Text, Required},
             {Value, "value", FieldType::Text},
             {CheckedBy, "checked_by", FieldType::Text},
             {CheckedOn, "checked_on", FieldType::Date},
             {Origin, "origin", FieldType::Text},
             passing({Worker, "worker", FieldType::Text}),
             passing({At, "at", FieldType::Time}),
             deleted()}};
}

KindInfo packSource()
{
    using namespace PackSourceField;
    return {Kind::PackSource,
            "pack_source",
            {{Name, "name", FieldType::Text, Required},
             {Key, "key", FieldType::Text, Required},
             {TrustedOn, "trusted_on", FieldType::Date},
             passing({Worker, "worker", FieldType::Text}),
             deleted()}};
}

} // namespace

const Field* KindInfo::field(quint16 id) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [id](const Field& f) { return f.id == id; });
    return found == fields.end() ? nullptr : &*found;
}

const Field* KindInfo::field(QStringView named) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [named](const Field& f) { return named == QLatin1StringView(f.name); });
    return found == fields.end() ? nullptr : &*found;
}

const QList<KindInfo>& allKinds()
{
    static const QList<KindInfo> kinds{client(),  identity(), contact(),  addendum(), step(),  handout(), partner(),
                                       consent(), referral(), activity(), access(),   sheet(), fact(),    packSource()};
    return kinds;
}

const KindInfo& info(Kind kind)
{
    return allKinds().at(static_cast<qsizetype>(kind) - 1); // listed in the order of their numbers
}

std::optional<Kind> kindFromName(QStringView name)
{
    for (const KindInfo& kind : allKinds())
        if (name == QLatin1StringView(kind.name))
            return kind.kind;
    return std::nullopt;
}

} // namespace Rinnalla
