// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sync/teamstory.h"

#include "core/store/conflicts.h"
#include "tests/support/result.h"

namespace Rinnalla {

using Sync::Invitation;
using Sync::Team;

void TeamStory::makeStory()
{
    const auto justSync = [this](Who who) { return [this, who] { return sync(who); }; };
    m_steps = {
        {"found", Aino, [this] { return found(); }},
        {"invite", Aino, [this] { return invite(); }},
        {"ask", Bodil, [this] { return ask(); }},
        {"let in", Aino, justSync(Aino)},
        {"arrive", Bodil, justSync(Bodil)},
        {"send", Aino, [this] { return send(); }, [this] { letCaiIn(); }},
        {"contradict", Bodil, [this] { return contradict(); }},
        {"choose", Bodil, [this] { return choose(); }},
        {"take in", Aino, justSync(Aino)},
        {"erase", Bodil, [this] { return erase(); }},
        {"take keys", Aino, justSync(Aino)},
        {"destroy keys", Aino, justSync(Aino),
         [this] {
             mustSync(Cai);
             mustSync(Bodil);
         }},
        {"revoke", Aino, [this] { return revoke(); }, [this] { writePastRevocation(); }},
        {"take out", Bodil, justSync(Bodil)},
        {"shut out", Cai, [this] { return complain(); }},
        {"snapshot", Bodil, [this] { return overflow(); }, [this] { pileUp(); }},
        {"retire", Bodil, justSync(Bodil), [this] { mustSync(Aino); }},
    };
}

/// What is acknowledged stays in the past of the record, whatever else is written.
Status TeamStory::write(Who who, const QList<Edit>& edits)
{
    const auto written = laptop(who).store().journal().write(edits);
    if (!written)
        return tl::unexpected(written.error());
    m_promises += [this, who, edits] {
        return std::all_of(edits.begin(), edits.end(), [&](const Edit& edit) {
            return std::all_of(edit.values.keyBegin(), edit.values.keyEnd(), [&](quint16 field) {
                return laptop(who).valuesEver(edit.id, field).contains(edit.values.value(field));
            });
        });
    };
    return {};
}

Status TeamStory::found()
{
    if (laptop(Aino).team().standing() == Team::Standing::None) {
        if (const Status founded = laptop(Aino).team().found(QStringLiteral("Aino")); !founded)
            return founded;
        m_promises += [this] { return laptop(Aino).team().standing() == Team::Standing::Member; };
    }
    return sync(Aino);
}

Status TeamStory::invite()
{
    const auto made = laptop(Aino).team().invite();
    if (!made)
        return tl::unexpected(made.error());
    const SecretBuffer text = made->toText();
    m_words = QByteArray(reinterpret_cast<const char*>(text.data()), static_cast<qsizetype>(text.size()));
    m_promises += [this, tag = made->tag()] {
        Statement query = laptop(Aino).store().connection().prepare("SELECT 1 FROM invitation WHERE tag = ?");
        return query.with(tag).step();
    };
    return sync(Aino);
}

Status TeamStory::ask()
{
    if (laptop(Bodil).team().standing() == Team::Standing::None) {
        const auto asked =
            laptop(Bodil).team().join(*Invitation::fromText(QString::fromUtf8(m_words)), QStringLiteral("Bodil"));
        if (!asked)
            return tl::unexpected(asked.error());
        m_promises += [this] { return laptop(Bodil).team().standing() == Team::Standing::Awaiting; };
    }
    return sync(Bodil);
}

Status TeamStory::send()
{
    Edit notes{Kind::Client, m_known.id, {}};
    notes.set(ClientField::SafetyNotes, QStringLiteral("Only in the morning"));
    return write(Aino, {notes, m_news}).and_then([this] { return sync(Aino); });
}

Status TeamStory::contradict()
{
    Edit notes{Kind::Client, m_known.id, {}};
    notes.set(ClientField::SafetyNotes, QStringLiteral("Never in the morning"));
    const bool isDone = laptop(Bodil)
                            .valuesEver(m_known.id, ClientField::SafetyNotes)
                            .contains(notes.values.value(ClientField::SafetyNotes));
    return (isDone ? Status() : write(Bodil, {notes})).and_then([this] { return sync(Bodil); });
}

Status TeamStory::choose()
{
    TeamLaptop& bodil = laptop(Bodil);
    const auto conflicts = Conflicts::of(bodil.store().connection(), *bodil.store().journal().state(), m_known.id);
    if (!conflicts)
        return tl::unexpected(conflicts.error());
    if (!conflicts->isEmpty())
        if (const Status chosen = write(Bodil, {Conflicts::keep(conflicts->first(), 1)}); !chosen)
            return chosen;
    return sync(Bodil);
}

Status TeamStory::erase()
{
    if (laptop(Bodil).record(m_leaving.id)) {
        if (const Status erased = laptop(Bodil).store().journal().erase(m_leaving.id); !erased)
            return erased;
        m_promises += [this] { return !laptop(Bodil).record(m_leaving.id); };
    }
    return sync(Bodil);
}

Status TeamStory::revoke()
{
    const QList<Sync::Laptop> laptops = laptop(Aino).team().laptops();
    for (const Sync::Laptop& cai : laptops)
        if (cai.name == QStringLiteral("Cai") && cai.isActive) {
            if (const Status revoked = laptop(Aino).team().revoke(cai.device); !revoked)
                return revoked;
            m_promises += [this, device = cai.device] {
                const auto now = laptop(Aino).team().laptops();
                return std::any_of(now.begin(), now.end(),
                                   [&](const auto& one) { return one.device == device && one.isRevoked; });
            };
        }
    return sync(Aino);
}

Status TeamStory::complain()
{
    return write(Cai, {m_complaint}).and_then([this] { return sync(Cai); });
}

Status TeamStory::overflow()
{
    return write(Bodil, {m_overflowing}).and_then([this] { return sync(Bodil); });
}

void TeamStory::mustSync(Who who)
{
    VERIFY_OK(laptop(who).open());
    VERIFY_OK(sync(who));
}

void TeamStory::letCaiIn()
{
    VERIFY_OK(untilQuiet({&laptop(Aino), &laptop(Bodil)}, *m_relay, MostRounds));
    VERIFY_OK(laptop(Cai).open());
    const auto invitation = laptop(Aino).team().invite();
    VERIFY_OK(invitation);
    VERIFY_OK(laptop(Cai).team().join(*invitation, QStringLiteral("Cai")));
    mustSync(Cai);
    VERIFY_OK(untilQuiet(all(), *m_relay, MostRounds));
}

/// Of two edits of hers, one counts: the other was not known where she was shut out.
void TeamStory::writePastRevocation()
{
    VERIFY_OK(untilQuiet(all(), *m_relay, MostRounds));
    VERIFY_OK(write(Cai, {m_counts}));
    mustSync(Cai);
    mustSync(Aino);
    VERIFY_OK(write(Cai, {m_tooLate}));
    mustSync(Cai);
    mustSync(Bodil);
}

void TeamStory::pileUp()
{
    VERIFY_OK(laptop(Bodil).open());
    SeededRandom random(9);
    for (int i = 0; i < ManySegments - 2; ++i) {
        VERIFY_OK(write(Bodil, {Records::contact(random, m_known.id, QString::number(i))}));
        mustSync(Bodil);
    }
}

QList<TeamLaptop*> TeamStory::all()
{
    QList<TeamLaptop*> list;
    for (const auto& one : m_laptops)
        list += one.get();
    return list;
}

TeamStory::World TeamStory::keep()
{
    World world;
    for (TeamLaptop* one : all()) {
        one->close();
        world.files += one->files();
    }
    world.objects = m_place.objects();
    return world;
}

/// No two different pasts share random numbers.
void TeamStory::restore(const World& world, quint64 seed)
{
    for (int i = 0; i < world.files.size(); ++i) {
        laptop(i).restore(world.files.at(i));
        laptop(i).seed(seed);
    }
    m_place.objects() = world.objects;
    m_relay = &m_place;
    m_promises.clear();
}

} // namespace Rinnalla
