// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/conflicts.h"
#include "tests/sim/token.h"
#include "tests/sim/world.h"

namespace Rinnalla::Sim {

namespace {

/// Fields for words that no other write has; every write fills one.
QList<quint16> wordFields(Kind kind)
{
    switch (kind) {
    case Kind::Client:
        return {ClientField::CodeName, ClientField::ContactRules, ClientField::SafetyNotes};
    case Kind::Contact:
        return {ContactField::Place, ContactField::Worker, ContactField::FollowUpOwner};
    case Kind::Step:
        return {StepField::Title, StepField::Decision};
    case Kind::Partner:
        return {PartnerField::Name, PartnerField::Description};
    case Kind::Addendum:
        return {AddendumField::Worker};
    default:
        return {};
    }
}

} // namespace

/// Of the write that is about to be made.
QString World::words()
{
    return Token::of(static_cast<int>(m_ledger.writes.size()));
}

/// One that the laptop shows; rather a recent one, so that several laptops work on the same.
Id World::anyRecord(SimLaptop& laptop, Kind kind)
{
    QList<Id> found;
    for (auto it = m_records.crbegin(); it != m_records.crend() && found.size() < 6; ++it)
        if (it->first == kind) {
            Statement shown =
                laptop.connection->prepare(QByteArray("SELECT 1 FROM object o JOIN ") + info(kind).name
                                           + " r ON r.pk = o.pk WHERE o.id = ? AND NOT coalesce(r.deleted, 0)");
            if (shown.with(it->second).step())
                found += it->second;
        }
    return found.isEmpty() ? Id() : m_dice.of(found);
}

Edit World::newRecord(SimLaptop& laptop)
{
    const Id client = anyRecord(laptop, Kind::Client);
    const Id contact = anyRecord(laptop, Kind::Contact);
    const qint64 at = laptop.clock.nowMs();
    const int what = client.isNull() ? 0 : m_dice.below(10);
    const auto made = [&](Kind kind) { return Edit{kind, laptop.random.id(), {}}; };
    if (what < 3)
        return made(Kind::Client).set(ClientField::CodeName, words());
    if (what < 5)
        return made(Kind::Step)
            .set(StepField::Client, client)
            .set(StepField::Route, QStringLiteral("health"))
            .set(StepField::Title, words());
    if (what == 5 && SimLaptop::knows(laptop.version(), quint8(Kind::Partner), 0))
        return made(Kind::Partner).set(PartnerField::Name, words());
    if (what == 6 && !contact.isNull())
        return made(Kind::Addendum)
            .set(AddendumField::Contact, contact)
            .set(AddendumField::At, QCborValue(at))
            .set(AddendumField::Text, words());
    Edit edit = made(Kind::Contact);
    edit.set(ContactField::At, QCborValue(at)).set(ContactField::Channel, "call").set(ContactField::Note, words());
    if (!m_dice.oneIn(4))
        edit.set(ContactField::Client, client);
    return edit;
}

/// Somebody chooses between versions.
Edit World::choice(SimLaptop& laptop)
{
    const auto all = Conflicts::all(*laptop.connection, *laptop.journal->state(), {});
    if (!all || all->isEmpty())
        return {};
    const Conflict& conflict = m_dice.of(*all);
    if (wordFields(conflict.kind).isEmpty() || conflict.field == DeletedField)
        return {};
    Edit edit = m_dice.oneIn(2) && Conflicts::canKeepAll(conflict)
                    ? Conflicts::keepAll(conflict)
                    : Conflicts::keep(conflict, m_dice.below(static_cast<int>(conflict.versions.size())));
    for (const quint16 field : wordFields(conflict.kind))
        if (field != conflict.field && SimLaptop::knows(laptop.version(), quint8(conflict.kind), field))
            return edit.set(field, words());
    return {};
}

Edit World::change(SimLaptop& laptop)
{
    if (m_dice.oneIn(12))
        if (const Edit chosen = choice(laptop); !chosen.id.isNull())
            return chosen;
    static const QList<Kind> kinds{Kind::Client, Kind::Client,  Kind::Contact,
                                   Kind::Step,   Kind::Partner, Kind::Addendum};
    const Kind kind = m_dice.of(kinds);
    if (!SimLaptop::knows(laptop.version(), quint8(kind), 0))
        return {};
    const Id id = anyRecord(laptop, kind);
    if (id.isNull())
        return {};
    const QList<quint16> fields = wordFields(kind);
    Edit edit{kind, id, {}};
    const quint16 field = m_dice.of(fields);
    if (!SimLaptop::knows(laptop.version(), quint8(kind), field))
        return {};
    edit.set(field, words());
    const int what = m_dice.below(12);
    if (what == 0)
        edit.set(DeletedField, QCborValue(true));
    else if (what == 1 && kind == Kind::Client && field != ClientField::SafetyNotes)
        edit.set(ClientField::SafetyNotes, QCborValue(nullptr));
    else if (what == 2 && kind == Kind::Client)
        edit.set(ClientField::State, "dormant");
    else if (what == 3 && kind == Kind::Client && SimLaptop::knows(laptop.version(), 1, ClientField::DoNotRecord))
        edit.set(ClientField::DoNotRecord, QStringList{QStringLiteral("name"), QString::number(m_dice.below(9))});
    else if (what == 4 && kind == Kind::Contact)
        edit.set(ContactField::Client, anyRecord(laptop, Kind::Client)); // was put down for somebody else
    return edit;
}

void World::write(SimLaptop& laptop)
{
    Edit edit = m_records.size() < 4 || m_dice.oneIn(4) ? newRecord(laptop) : change(laptop);
    if (edit.id.isNull())
        return;
    const bool isNew = !m_records.contains({edit.kind, edit.id});
    attempt(laptop, edit);
    if (isNew && m_ledger.writes.last().isAcknowledged)
        m_records += {edit.kind, edit.id};
}

} // namespace Rinnalla::Sim
