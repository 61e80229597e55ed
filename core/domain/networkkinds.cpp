// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/kindmaking.h"

namespace Rinnalla::KindMaking {

KindInfo service()
{
    using namespace ServiceField;
    return {Kind::Service,
            "service",
            {{Name, "name", FieldType::Text, Required, Searched},
             reference(Partner, "partner", Kind::Partner, Required),
             {AlternateName, "alternate_name", FieldType::Text, Optional, Searched},
             {Description, "description", FieldType::Text, Optional, Searched},
             {Phones, "phones", FieldType::Details},
             {Emails, "emails", FieldType::Texts},
             {Websites, "websites", FieldType::Texts},
             {Languages, "languages", FieldType::Languages},
             {Areas, "areas", FieldType::Texts},
             {Hours, "hours", FieldType::Details},
             {Price, "price", FieldType::Text},
             {FreeOfCharge, "free_of_charge", FieldType::Boolean},
             {WithoutName, "without_name", FieldType::Boolean},
             {Eligibility, "eligibility", FieldType::Text},
             {HowToApply, "how_to_apply", FieldType::Text},
             {Classes, "classes", FieldType::Texts, Optional, Searched},
             choice(State, "state", {"active", "inactive", "defunct", "temporarily_closed"}),
             {Locations, "locations", FieldType::Texts},
             choice(Confidence, "confidence", {"seen", "seen_old", "seen_2nd", "seed", "memory", "conflict"}),
             {VerifiedOn, "verified_on", FieldType::Date},
             {DoNotUseAfter, "do_not_use_after", FieldType::Date},
             {Notes, "notes", FieldType::Text, Optional, Searched},
             {Source, "source", FieldType::Text},
             {SourceId, "source_id", FieldType::Text},
             passing({Digest, "digest", FieldType::Text}),
             deleted()}};
}

KindInfo location()
{
    using namespace LocationField;
    return {Kind::Location,
            "location",
            {{Name, "name", FieldType::Text, Optional, Searched},
             reference(Partner, "partner", Kind::Partner, Required),
             {AlternateName, "alternate_name", FieldType::Text, Optional, Searched},
             {Description, "description", FieldType::Text, Optional, Searched},
             choice(Type, "type", {"physical", "postal", "virtual"}),
             {Addresses, "addresses", FieldType::Details},
             {Phones, "phones", FieldType::Details},
             {Emails, "emails", FieldType::Texts},
             {Websites, "websites", FieldType::Texts},
             {Languages, "languages", FieldType::Languages},
             {Hours, "hours", FieldType::Details},
             {Municipality, "municipality", FieldType::Text},
             {Region, "region", FieldType::Text, Optional, Searched},
             {Point, "point", FieldType::Text},
             {Accessibility, "accessibility", FieldType::Texts},
             {Secret, "secret", FieldType::Boolean},
             {VerifiedOn, "verified_on", FieldType::Date},
             {Notes, "notes", FieldType::Text, Optional, Searched},
             {Source, "source", FieldType::Text},
             {SourceId, "source_id", FieldType::Text},
             passing({Digest, "digest", FieldType::Text}),
             deleted()}};
}

KindInfo resource()
{
    using namespace ResourceField;
    return {Kind::Resource,
            "resource",
            {{Title, "title", FieldType::Text, Required, Searched},
             {Languages, "languages", FieldType::Languages},
             {Publisher, "publisher", FieldType::Text, Optional, Searched},
             {Licence, "licence", FieldType::Text},
             {Source, "source", FieldType::Text},
             {File, "file", FieldType::Text},
             {Topics, "topics", FieldType::Texts, Optional, Searched},
             {Description, "description", FieldType::Text, Optional, Searched},
             {PublishedOn, "published_on", FieldType::Text},
             passing({Worker, "worker", FieldType::Text}),
             deleted()}};
}

KindInfo assessment()
{
    using namespace AssessmentField;
    return {Kind::Assessment,
            "assessment",
            {reference(Client, "client", Kind::Client, Required),
             {At, "at", FieldType::Time, Required},
             {Aid, "aid", FieldType::Text, Required},
             {Prompts, "prompts", FieldType::Details},
             {Note, "note", FieldType::Text, Optional, Searched},
             {Worker, "worker", FieldType::Text},
             deleted()}};
}

KindInfo goal()
{
    using namespace GoalField;
    return {Kind::Goal,
            "goal",
            {reference(Client, "client", Kind::Client, Required),
             {Words, "words", FieldType::Text, Required, Searched},
             choice(State, "state", {"open", "reached", "changed", "let_go"}),
             {SetOn, "set_on", FieldType::Date},
             {ReviewOn, "review_on", FieldType::Date},
             {Language, "language", FieldType::Language},
             {Worker, "worker", FieldType::Text},
             deleted()}};
}

KindInfo appointment()
{
    using namespace AppointmentField;
    return {Kind::Appointment,
            "appointment",
            {reference(Client, "client", Kind::Client),
             {At, "at", FieldType::Time, Required},
             {Minutes, "minutes", FieldType::Integer},
             choice(Type, "type", {"accompaniment", "meeting", "call", "hearing", "other"}),
             {Place, "place", FieldType::Text, Optional, Searched},
             reference(Partner, "partner", Kind::Partner),
             reference(Step, "step", Kind::Step),
             choice(State, "state", {"planned", "done", "cancelled"}),
             {RemindDays, "remind_days", FieldType::Integer},
             {Note, "note", FieldType::Text, Optional, Searched},
             {Worker, "worker", FieldType::Text},
             deleted()}};
}

KindInfo pathTemplate()
{
    using namespace PathTemplateField;
    return {Kind::PathTemplate,
            "path_template",
            {{Key, "key", FieldType::Text, Required},
             {Value, "value", FieldType::Text},
             {Version, "version", FieldType::Integer},
             {Draft, "draft", FieldType::Text},
             {DraftBasis, "draft_basis", FieldType::Text},
             {CheckedDigest, "checked_digest", FieldType::Text},
             {CheckedBy, "checked_by", FieldType::Text},
             {CheckedOn, "checked_on", FieldType::Date},
             {Withdrawn, "withdrawn", FieldType::Boolean},
             {Origin, "origin", FieldType::Text},
             passing({Worker, "worker", FieldType::Text}),
             passing({At, "at", FieldType::Time}),
             deleted()}};
}

KindInfo setting()
{
    using namespace SettingField;
    return {Kind::Setting,
            "setting",
            {{Key, "key", FieldType::Text, Required},
             {Value, "value", FieldType::Text},
             passing({Worker, "worker", FieldType::Text}),
             passing({At, "at", FieldType::Time}),
             deleted()}};
}

KindInfo publication()
{
    using namespace PublicationField;
    return {Kind::Publication,
            "publication",
            {{At, "at", FieldType::Time, Required},
             {From, "from_on", FieldType::Date},
             {Until, "until_on", FieldType::Date},
             choice(Compartment, "compartment", {"support", "serie"}),
             {Region, "region", FieldType::Text},
             choice(Purpose, "purpose", {"own", "network", "public"}),
             {Threshold, "threshold", FieldType::Integer},
             {Tables, "tables", FieldType::Text},
             passing({Worker, "worker", FieldType::Text}),
             deleted()}};
}

} // namespace Rinnalla::KindMaking
