// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/democases.h"

#include <array>

namespace Rinnalla::Demo {

namespace {

struct Wish {
    const char* language;
    const char16_t* words;
};
constexpr std::array Wishes{
    Wish{"fi", u"Oma avain ja rauha nukkua."},    Wish{"en", u"A job where nobody asks about before."},
    Wish{"sv", u"Att ringa mamma när jag vill."}, Wish{"ru", u"Выучить финский и жить спокойно."},
    Wish{"ar", u"أن أعيش مع أطفالي في هدوء."},    Wish{"th", u"อยากเปิดร้านอาหารเล็กๆ ของตัวเอง"},
};
constexpr std::array Types{"accompaniment", "meeting", "call", "hearing", "other"};
constexpr std::array Scopes{u"nimi, jolla kutsutaan, ja kieli", u"tarve saada asunto", u"aika ja paikka, ei muuta"};

template<std::size_t N>
QString pick(RepeatableRandom& random, const std::array<const char16_t*, N>& words)
{
    return QString::fromUtf16(words[random.below(N)]);
}

Edit goal(RepeatableRandom& random, const Id& client, const QDate& today)
{
    const Wish& wish = Wishes[random.below(Wishes.size())];
    const QDate set = today.addDays(-qint64(random.below(300)));
    Edit edit{Kind::Goal, random.id(), {}};
    edit.set(GoalField::Client, client)
        .set(GoalField::Words, QString::fromUtf16(wish.words))
        .set(GoalField::Language, QString::fromLatin1(wish.language))
        .set(GoalField::State, random.chance(70)   ? "open"
                               : random.chance(50) ? "reached"
                                                   : "let_go")
        .set(GoalField::SetOn, set);
    if (random.chance(30))
        edit.set(GoalField::ReviewOn, today.addDays(random.below(90)));
    return edit;
}

Edit appointment(RepeatableRandom& random, const Id& client, const QDateTime& now)
{
    const qint64 days = qint64(random.below(60)) - 40;
    const QDateTime at(now.date().addDays(days), QTime(9 + static_cast<int>(random.below(7)), 0));
    Edit edit{Kind::Appointment, random.id(), {}};
    edit.set(AppointmentField::Client, client)
        .set(AppointmentField::At, at)
        .set(AppointmentField::Minutes, QCborValue(qint64(30 + 15 * random.below(5))))
        .set(AppointmentField::Type, Types[random.below(Types.size())])
        .set(AppointmentField::Place, place(random))
        .set(AppointmentField::State, at > now            ? "planned"
                                      : random.chance(80) ? "done"
                                                          : "cancelled");
    return edit;
}

QList<Edit> referral(RepeatableRandom& random, const Id& client, const QDate& today)
{
    const QDate offered = today.addDays(-20 - qint64(random.below(30)));
    const QString scope = pick(random, Scopes);
    Edit consent{Kind::Consent, random.id(), {}};
    consent.set(ConsentField::Client, client)
        .set(ConsentField::Scope, scope)
        .set(ConsentField::Form, random.chance(50) ? "oral" : "written")
        .set(ConsentField::GivenOn, offered.addDays(2));
    Edit edit{Kind::Referral, random.id(), {}};
    edit.set(ReferralField::Client, client)
        .set(ReferralField::Consent, consent.id)
        .set(ReferralField::Scope, scope)
        .set(ReferralField::OfferedOn, offered)
        .set(ReferralField::ConsentedOn, offered.addDays(2))
        .set(ReferralField::State, "consented")
        .set(ReferralField::RemindOn, today.addDays(qint64(random.below(20)) - 5));
    if (random.chance(60))
        edit.set(ReferralField::State, "sent").set(ReferralField::SentOn, offered.addDays(5));
    return {consent, edit};
}

} // namespace

QList<Edit> caseOf(RepeatableRandom& random, const Id& client, const QDateTime& now)
{
    QList<Edit> edits;
    if (random.chance(15))
        edits += goal(random, client, now.date());
    if (random.chance(10))
        edits += appointment(random, client, now);
    if (random.chance(5))
        edits += referral(random, client, now.date());
    return edits;
}

} // namespace Rinnalla::Demo
