// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Rinnalla {

/// The kinds of record a store keeps. The numbers are written to the journal and must never change.
enum class Kind : quint8 {
    Client = 1,
    Identity = 2, ///< a client's real-world details, kept apart, hidden until revealed
    Contact = 3,
    Addendum = 4, ///< what was added to a contact's note afterwards; a note itself is never rewritten
    Step = 5,
    Handout = 6,
    Partner = 7,
    Consent = 8,
    Referral = 9,
    Activity = 10,
    Access = 11, ///< who opened what was hidden, and when
    Sheet =
        12,    ///< what the organisation says of one rights sheet in one language: its own words, a check, a withdrawal
    Fact = 13, ///< a number, service or fact as the organisation has it, where that is not what came with the program
    PackSource = 14,   ///< whose sheet packs the organisation trusts
    Service = 15,      ///< what a partner offers
    Location = 16,     ///< where a partner is met: an office, or no place at all
    Resource = 17,     ///< something to read, show or lend
    Assessment = 18,   ///< a talk along a conversation aid: what was and was not talked about, never a score
    Goal = 19,         ///< what the client wants, in the client's own words
    Appointment = 20,  ///< a time agreed with a client or a partner
    PathTemplate = 21, ///< a route through the service system as the organisation has it, where that is not what came
                       ///< with the program
    Setting = 22,      ///< a choice of the whole organisation's
    Publication = 23,  ///< statistics that left the store: what later ones must not give away together with
};

enum class FieldType : quint8 {
    Text,      ///< one line or many; TEXT
    Integer,   ///< not negative; INTEGER
    Boolean,   ///< INTEGER 0 or 1
    Date,      ///< a calendar day; TEXT, ISO 8601
    Time,      ///< a moment; INTEGER, milliseconds since 1970 UTC
    Choice,    ///< one of Field::choices; TEXT
    Texts,     ///< a list of texts; TEXT holding a JSON array
    Language,  ///< a BCP 47 tag; TEXT
    Languages, ///< a list of BCP 47 tags; TEXT holding a JSON array
    Details,   ///< a list of texts or of flat objects, such as phones; TEXT holding a JSON array
    Reference, ///< another record of kind Field::target; INTEGER, its place in the object table
};

/// One field of a kind. Its number is what the journal and, later, other laptops know it by: never reuse one.
struct Field {
    quint16 id;
    const char* name; ///< in JSON and as the column of the table
    FieldType type;
    bool required = false;
    bool searched = false;   ///< found by "search everything"
    bool appendOnly = false; ///< once it holds something it stays; what comes later is an addendum
    Kind target = Kind::Client;
    QList<const char*> choices = {};
    bool passing =
        false; ///< tells of the last edit only: of two versions the later one stands, and nobody has to choose
};

struct KindInfo {
    Kind kind;
    const char* name; ///< in JSON; also the table's name
    QList<Field> fields;

    const Field* field(quint16 id) const;        ///< null where there is none
    const Field* field(QStringView named) const; ///< null where there is none
    /// Whether its records lie in a room: clients, and what belongs to one or to nobody in particular.
    bool hasRoom() const;
};

const QList<KindInfo>& allKinds();
const KindInfo& info(Kind kind);
std::optional<Kind> kindFromName(QStringView name);

/// Every kind has this field: set when a record was taken back (undo) and is shown nowhere any more.
constexpr quint16 DeletedField = 99;

namespace ClientField {
enum : quint16 {
    CodeName = 1,
    Speaks,
    Reads,
    Interpreter,
    ContactRules,
    SafetyNotes,
    Compartment,
    State,
    ReviewOn,
    DoNotRecord,
    ReviewEvery,
    Region,
    MergedInto,
    NotSameAs,
    KeepUntil
};
}
namespace IdentityField {
enum : quint16 { Client = 1, Name, Phone, Email, BirthDate, Nationality, Address, Other };
}
namespace ContactField {
enum : quint16 {
    Client = 1,
    At,
    Minutes,
    Channel,
    Place,
    Topics,
    Violence,
    Interpreter,
    PeopleMet,
    Note,
    FollowUpOn,
    FollowUpOwner,
    Partner,
    FollowUpDone,
    Worker,
    Region
};
}
namespace AddendumField {
enum : quint16 { Contact = 1, At, Text, Worker };
}
namespace StepField {
enum : quint16 {
    Client = 1,
    Route,
    Title,
    State,
    Decision,
    DueOn,
    Partner,
    Template,
    StartsOn,
    EndsOn,
    OptionsTold,
    Chosen,
    ConsentToRefer,
    AccompanimentAt,
    ReviewOn,
    ReviewEvery
};
}
namespace HandoutField {
enum : quint16 {
    Client = 1,
    Topic,
    Version,
    Languages,
    Format,
    At,
    PaperSafe,
    Worker,
    Reason,  ///< why it was handed out though not checked, expired or withdrawn
    Edition, ///< digest of the text (core/sheets/ownlibrary.h)
    Told,    ///< "key=value" of all the paper says (SheetCatalogue::told)
    ToldAgain,
    ToldAgainOn
};
}
namespace PartnerField {
enum : quint16 {
    Name = 1,
    AlternateName,
    Description,
    Phones,
    Emails,
    Websites,
    Addresses,
    Languages,
    Region,
    Networks,
    Hours,
    VerifiedOn,
    Notes,
    Confidence,
    DoNotUseAfter,
    Source,
    SourceId,
    Digest,
    Secret
};
}
namespace ConsentField {
enum : quint16 { Client = 1, Scope, Partner, GivenOn, WithdrawnOn, Form, EndsOn, Note, Worker };
}
namespace ReferralField {
enum : quint16 {
    Client = 1,
    Step,
    Partner,
    State,
    At,
    Service,
    Consent,
    Scope,
    RemindOn,
    OfferedOn,
    ConsentedOn,
    SentOn,
    AcceptedOn,
    ArrivedOn,
    DeclinedOn,
    Reason,
    SentHow,
    Note,
    Worker
};
}
namespace ActivityField {
enum : quint16 {
    Kind = 1,
    At,
    Minutes,
    Partner,
    Audience,
    People,
    Note,
    Title,
    Topics,
    Languages,
    Region,
    Worker,
    Compartment, ///< whose work it was: statistics count it there, lists show it everywhere; none: support
};
}
namespace AccessField {
enum : quint16 { Client = 1, What, At, Worker };
}
namespace SheetField {
enum : quint16 {
    Topic = 1,
    Language,
    Text, ///< Markdown in use; empty: the one built in
    Version,
    Draft, ///< Markdown being written
    DraftBasis,
    CheckedDigest, ///< of the words the check holds for
    CheckedBy,     ///< a role
    CheckedOn,
    DoNotUseAfter,
    Withdrawn,
    WithdrawnWhy,
    GatheredOn, ///< when the text in use was put in use
    Origin,     ///< whose pack brought it; empty: own
    Worker,
    At,
    WithdrawnDigests ///< of words that must not be used any more, though others may be in use since
};
}
namespace FactField {
enum : quint16 {
    Key = 1, ///< "number/child_age_years", "service/nollalinja", "fact/E1"
    Value,   ///< JSON object of the fields that differ; empty: as built in
    CheckedBy,
    CheckedOn,
    Origin,
    Worker,
    At
};
}
namespace PackSourceField {
enum : quint16 { Name = 1, Key, TrustedOn, Worker };
}
namespace ServiceField {
enum : quint16 {
    Name = 1,
    Partner,
    AlternateName,
    Description,
    Phones,
    Emails,
    Websites,
    Languages,
    Areas,
    Hours,
    Price,
    FreeOfCharge,
    WithoutName,
    Eligibility,
    HowToApply,
    Classes,
    State,
    Locations,
    Confidence,
    VerifiedOn,
    DoNotUseAfter,
    Notes,
    Source,
    SourceId,
    Digest
};
}
namespace LocationField {
enum : quint16 {
    Name = 1,
    Partner,
    AlternateName,
    Description,
    Type,
    Addresses,
    Phones,
    Emails,
    Websites,
    Languages,
    Hours,
    Municipality,
    Region,
    Point,
    Accessibility,
    Secret,
    VerifiedOn,
    Notes,
    Source,
    SourceId,
    Digest
};
}
namespace ResourceField {
enum : quint16 { Title = 1, Languages, Publisher, Licence, Source, File, Topics, Description, PublishedOn, Worker };
}
namespace AssessmentField {
enum : quint16 { Client = 1, At, Aid, Prompts, Note, Worker };
}
namespace GoalField {
enum : quint16 { Client = 1, Words, State, SetOn, ReviewOn, Language, Worker };
}
namespace AppointmentField {
enum : quint16 { Client = 1, At, Minutes, Type, Place, Partner, Step, State, RemindDays, Note, Worker };
}
namespace PathTemplateField {
enum : quint16 {
    Key = 1,
    Value,
    Version,
    Draft,
    DraftBasis,
    CheckedDigest,
    CheckedBy,
    CheckedOn,
    Withdrawn,
    Origin,
    Worker,
    At
};
}
namespace SettingField {
enum : quint16 { Key = 1, Value, Worker, At };
}
namespace PublicationField {
enum : quint16 { At = 1, From, Until, Compartment, Region, Purpose, Threshold, Tables, Worker };
}

} // namespace Rinnalla
