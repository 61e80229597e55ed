// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/report/madeupwork.h"

#include "tests/support/records.h"

namespace Rinnalla {

namespace {

const QStringList Regions{QString(), QStringLiteral("North"), QStringLiteral("South")};
const QList<const char*> Channels{"call", "text", "chat", "office", "outreach"};
const QStringList Topics{QStringLiteral("health"), QStringLiteral("housing"), QStringLiteral("money")};
const QStringList Violence{QStringLiteral("physical"), QStringLiteral("digital")};
const QStringList Languages{QStringLiteral("fi"), QStringLiteral("th"), QStringLiteral("ru")};
const QStringList Routes{QStringLiteral("residence"), QStringLiteral("shelter"), QStringLiteral("health")};
const QList<const char*> StepStates{"done", "under_way", "declined_after_information"};
const QList<const char*> ReferralStates{"offered", "sent", "arrived"};
const QList<const char*> ActivityKinds{"training", "meeting"};
constexpr int Clients = 90;

QDateTime noonOf(const QDate& day)
{
    return day.startOfDay().addSecs(3600 * 12);
}

} // namespace

MadeUpWork::MadeUpWork(quint32 seed)
    : m_dice(seed)
{
    QList<Edit> edits;
    for (int i = 0; i < Clients; ++i)
        edits += client(i);
    const QDate last = Begin.addDays(Days - 1);
    const auto some = [&](int least, int more, Edit (MadeUpWork::*make)(const QDate&)) {
        for (int i = least + below(more); i > 0; --i)
            edits += (this->*make)(someDay(Begin, last));
    };
    some(150, 350, &MadeUpWork::contact);
    some(40, 120, &MadeUpWork::step);
    some(40, 80, &MadeUpWork::handout);
    some(20, 60, &MadeUpWork::referral);
    some(10, 40, &MadeUpWork::activity);
    write(edits);
}

void MadeUpWork::write(const QList<Edit>& edits)
{
    if (const auto written = store->journal().write(edits); !written)
        qFatal("%s", qPrintable(written.error().message));
}

/// The first of a list more often than the last: so that there are large and small numbers.
template<typename List>
typename List::value_type MadeUpWork::pick(const List& list)
{
    return list.at(below(1 + below(int(list.size()))));
}

/// Some come again and again.
int MadeUpWork::someClient()
{
    return below(3) == 0 ? below(5) : below(Clients);
}

Scope MadeUpWork::days(const QDate& from, const QDate& until, const QString& region)
{
    return {QStringLiteral("support"), from, until, region};
}

Scope MadeUpWork::someScope()
{
    const QDate from = Begin.addDays(below(4) * 24);
    return days(from, from.addDays((1 + below(4)) * 24 - 1), below(3) == 0 ? Regions.at(1 + below(2)) : QString());
}

Statistics MadeUpWork::publish(const Scope& scope, int threshold, Purpose purpose)
{
    const auto statistics = Statistics::make(store->connection(), scope, purpose, threshold);
    if (!statistics)
        qFatal("%s", qPrintable(statistics.error().message));
    write({Publication::edit(store.random.id(), *statistics, {}, store.clock.now())});
    publications += *statistics;
    return *statistics;
}

void MadeUpWork::note(const CountedFact& fact)
{
    facts += fact;
    facts.last().since = int(publications.size());
}

void MadeUpWork::addLate(int contacts, const QDate& from, const QDate& until)
{
    QList<Edit> edits;
    for (int i = 0; i < contacts; ++i)
        edits += contact(someDay(from, until));
    write(edits);
}

void MadeUpWork::takeBack(int contacts)
{
    for (int i = 0; i < contacts; ++i) {
        const Contact gone = m_contacts.takeAt(below(int(m_contacts.size())));
        for (qsizetype fact = gone.firstFact; fact < gone.firstFact + gone.facts; ++fact)
            facts[fact].gone = int(publications.size());
        write({Edit{Kind::Contact, gone.id, {}}.set(DeletedField, QCborValue(true))});
    }
}

Edit MadeUpWork::client(int number)
{
    Edit edit = Records::client(store.random, QStringLiteral("Client %1").arg(number));
    m_clients += Client{edit.id, pick(Regions), pick(Languages)};
    return edit.set(ClientField::Region, m_clients.constLast().region)
        .set(ClientField::Speaks, QStringList{m_clients.constLast().language});
}

Edit MadeUpWork::contact(const QDate& day)
{
    const QString own = pick(Regions);
    const int who = below(3) == 0 ? CountedFact::Nobody : someClient();
    const QString region = own.isEmpty() && who != CountedFact::Nobody ? m_clients.at(who).region : own;
    const char* channel = pick(Channels);
    const int heads = qstrcmp(channel, "outreach") == 0 ? 1 + below(4) : 0;
    const qint64 unnamed = who == CountedFact::Nobody ? std::max(heads, 1) : std::max(heads - 1, 0);
    const Contact marks{store.random.id(), facts.size(), 0};
    Edit edit{Kind::Contact, marks.id, {}};
    edit.set(ContactField::At, noonOf(day)).set(ContactField::Channel, channel).set(ContactField::Region, own);
    const auto tell = [&](const QString& group, const QString& category, qint64 amount = 1) {
        note({group, category, day, region, amount, who, unnamed});
    };
    tell(CountedTable::Contacts, QString::fromLatin1(channel));
    const auto some = [&](const QString& group, const QStringList& of) {
        QStringList chosen;
        for (const QString& one : of)
            if (below(3) == 0) {
                chosen += one;
                tell(group + u'/' + one, one);
            }
        return chosen;
    };
    edit.set(ContactField::Topics, some(CountedTable::Topics, Topics));
    edit.set(ContactField::Violence, some(CountedTable::Violence, Violence));
    if (heads > 0) {
        edit.set(ContactField::PeopleMet, QCborValue(heads));
        tell(CountedTable::People, TotalName, heads);
    }
    if (who != CountedFact::Nobody) {
        edit.set(ContactField::Client, m_clients.at(who).id);
        tell(CountedTable::Clients, TotalName);
        tell(CountedTable::Languages + u'/' + m_clients.at(who).language, m_clients.at(who).language);
    }
    m_contacts += Contact{marks.id, marks.firstFact, facts.size() - marks.firstFact};
    return edit;
}

Edit MadeUpWork::step(const QDate& day)
{
    const int who = someClient();
    const QString route = pick(Routes);
    const char* state = pick(StepStates);
    note({CountedTable::Outcomes, route + u'|' + QString::fromLatin1(state), day, m_clients.at(who).region, 1, who});
    Edit edit = Records::step(store.random, m_clients.at(who).id, QStringLiteral("Step"));
    return edit.set(StepField::Route, route).set(StepField::State, state).set(StepField::EndsOn, day);
}

Edit MadeUpWork::handout(const QDate& day)
{
    const int who = someClient();
    const QString topic = pick(Topics);
    const QString language = pick(Languages);
    note({CountedTable::Handouts, topic + u'|' + language, day, m_clients.at(who).region, 1, who});
    Edit edit{Kind::Handout, store.random.id(), {}};
    return edit.set(HandoutField::Client, m_clients.at(who).id)
        .set(HandoutField::Topic, topic)
        .set(HandoutField::Languages, QStringList{language})
        .set(HandoutField::At, noonOf(day));
}

Edit MadeUpWork::referral(const QDate& day)
{
    const int who = someClient();
    const char* state = pick(ReferralStates);
    note({CountedTable::Referrals, QString::fromLatin1(state), day, m_clients.at(who).region, 1, who});
    Edit edit{Kind::Referral, store.random.id(), {}};
    return edit.set(ReferralField::Client, m_clients.at(who).id)
        .set(ReferralField::State, state)
        .set(ReferralField::OfferedOn, day);
}

Edit MadeUpWork::activity(const QDate& day)
{
    const QString region = pick(Regions);
    const char* kind = pick(ActivityKinds);
    const int heads = below(9);
    note({CountedTable::Activities, QString::fromLatin1(kind), day, region});
    note({CountedTable::Participants, QString::fromLatin1(kind), day, region, heads});
    Edit edit{Kind::Activity, store.random.id(), {}};
    return edit.set(ActivityField::Kind, kind)
        .set(ActivityField::Compartment, "support")
        .set(ActivityField::Region, region)
        .set(ActivityField::At, noonOf(day))
        .set(ActivityField::People, QCborValue(heads));
}

} // namespace Rinnalla
