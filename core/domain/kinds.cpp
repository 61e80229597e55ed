// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/kinds.h"

#include "core/domain/kindmaking.h"

#include <algorithm>

namespace Rinnalla {

using namespace KindMaking;

namespace {

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
             {ReviewEvery, "review_every", FieldType::Integer},
             {Region, "region", FieldType::Text},
             {MergedInto, "merged_into", FieldType::Text},
             {NotSameAs, "not_same_as", FieldType::Texts},
             {KeepUntil, "keep_until", FieldType::Date},
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
         {Region, "region", FieldType::Text},
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
             {ReviewOn, "review_on", FieldType::Date},
             {ReviewEvery, "review_every", FieldType::Integer},
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
             {Notes, "notes", FieldType::Text, Optional, Searched},
             choice(Confidence, "confidence", {"seen", "seen_old", "seen_2nd", "seed", "memory", "conflict"}),
             {DoNotUseAfter, "do_not_use_after", FieldType::Date},
             {Source, "source", FieldType::Text},
             {SourceId, "source_id", FieldType::Text},
             passing({Digest, "digest", FieldType::Text}),
             {Secret, "secret", FieldType::Boolean},
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
             {EndsOn, "ends_on", FieldType::Date},
             {Note, "note", FieldType::Text},
             {Worker, "worker", FieldType::Text},
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
         reference(Service, "service", Kind::Service),
         reference(Consent, "consent", Kind::Consent),
         {Scope, "scope", FieldType::Text},
         {RemindOn, "remind_on", FieldType::Date},
         {OfferedOn, "offered_on", FieldType::Date},
         {ConsentedOn, "consented_on", FieldType::Date},
         {SentOn, "sent_on", FieldType::Date},
         {AcceptedOn, "accepted_on", FieldType::Date},
         {ArrivedOn, "arrived_on", FieldType::Date},
         {DeclinedOn, "declined_on", FieldType::Date},
         {Reason, "reason", FieldType::Text, Optional, Searched},
         {SentHow, "sent_how", FieldType::Text},
         {Note, "note", FieldType::Text, Optional, Searched},
         {Worker, "worker", FieldType::Text},
         deleted()}};
}

KindInfo activity()
{
    using namespace ActivityField;
    return {
        Kind::Activity,
        "activity",
        {choice(ActivityField::Kind, "kind", {"training", "meeting", "consultation", "advocacy", "group"}, Required),
         {At, "at", FieldType::Time, Required},
         {Minutes, "minutes", FieldType::Integer},
         reference(Partner, "partner", Rinnalla::Kind::Partner),
         {Audience, "audience", FieldType::Text, Optional, Searched},
         {People, "people", FieldType::Integer},
         {Note, "note", FieldType::Text, Optional, Searched},
         {Title, "title", FieldType::Text, Optional, Searched},
         {Topics, "topics", FieldType::Texts, Optional, Searched},
         {Languages, "languages", FieldType::Languages},
         {Region, "region", FieldType::Text},
         {Worker, "worker", FieldType::Text},
         choice(Compartment, "compartment", {"support", "serie"}),
         deleted()}};
}

KindInfo access()
{
    using namespace AccessField;
    return {Kind::Access,
            "access",
            {reference(Client, "client", Kind::Client, Required),
             choice(What, "what", {"identity", "card", "export", "print"}, Required),
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
             passing({WithdrawnDigests, "withdrawn_digests", FieldType::Texts}),
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

bool KindInfo::hasRoom() const
{
    const Field* owner = field(quint16(1)); // RowWriter::OwnerField
    return kind == Kind::Client || (owner && owner->type == FieldType::Reference);
}

const QList<KindInfo>& allKinds()
{
    static const QList<KindInfo> kinds{client(),  identity(),    contact(),      addendum(), step(),       handout(),
                                       partner(), consent(),     referral(),     activity(), access(),     sheet(),
                                       fact(),    packSource(),  service(),      location(), resource(),   assessment(),
                                       goal(),    appointment(), pathTemplate(), setting(),  publication()};
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
