// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/play/madeupteam.h"

#include "core/store/lists.h"
#include "core/sync/synchroniser.h"
#include "tests/play/player.h"
#include "tests/support/memoryrelay.h"
#include "tests/support/seededrandom.h"

#include <QTemporaryDir>

namespace Rinnalla {

namespace {

constexpr qint64 FiveMinutes = 5LL * 60 * 1000;

template<typename T>
T needed(Result<T> result)
{
    need(result.has_value(), result ? QString() : result.error().message);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

void synchronise(Store& store, Relay& place)
{
    Sync::Synchroniser run(store.connection(), store.journal().state(), store.random(), store.clock());
    needed(run.run(place));
}

void write(Store& store, const Edit& edit)
{
    needed(store.journal().write(edit));
}

/// A laptop of its own, which joins by an invitation as a worker does.
class Colleague {
public:
    Colleague(const FakeClock& clock, quint64 seed)
        : m_random(seed)
    {
        const Environment environment{clock, m_random, m_files, KdfCost::minimal()};
        const QString path = m_folder.filePath(QStringLiteral("work.rinnalla"));
        m_store = std::move(needed(Store::create(environment, path, SecretBuffer("made up", 7))).store);
    }
    Store& store() { return *m_store; }

    void join(Store& inviter, const QString& name, Relay& place)
    {
        const SecretBuffer words = needed(Sync::Team(inviter).invite()).toText();
        const auto typed =
            QString::fromLatin1(reinterpret_cast<const char*>(words.data()), static_cast<qsizetype>(words.size()));
        needed(Sync::Team(*m_store).join(needed(Sync::Invitation::fromText(typed)), name));
        for (Store* each : {m_store.get(), &inviter, m_store.get()})
            synchronise(*each, place);
    }

private:
    QTemporaryDir m_folder;
    SeededRandom m_random;
    SystemFileSystem m_files;
    std::unique_ptr<Store> m_store;
};

/// How a client may be contacted, and when to look again: written on two laptops before either knew of the other.
void disagree(Store& one, Store& other, FakeClock& clock)
{
    constexpr qsizetype which = 4; // not one of those that Today shows already
    const auto clients =
        needed(Lists::clients(one.connection(), {QStringLiteral("support"), {}}, std::nullopt, which + 1));
    need(clients.rows.size() > which, QStringLiteral("there are too few clients"));
    Edit edit{Kind::Client, clients.rows.at(which).client.id, {}};
    const QDate today = clock.today();
    edit.set(ClientField::ContactRules, QStringLiteral("Vain tekstiviestejä, arkisin 10–14. Ei vastaajaan."));
    write(one, edit.set(ClientField::ReviewOn, today.addDays(7)));
    clock.advance(FiveMinutes);
    edit.set(ClientField::ContactRules, QStringLiteral("Vain tekstiviestejä. Ei viikonloppuna eikä illalla."));
    write(other, edit.set(ClientField::ReviewOn, today.addDays(14)));
}

Id addClient(Store& store)
{
    Edit edit{Kind::Client, store.newId(), {}};
    edit.set(ClientField::CodeName, "Kataja").set(ClientField::Compartment, "support");
    write(store, edit);
    return edit.id;
}

} // namespace

void addTeam(Store& store, FakeClock& clock)
{
    MemoryRelay place;
    Colleague first(clock, 2);
    Colleague second(clock, 3);
    const Id toErase = addClient(store);
    needed(Sync::Team(store).found(QStringLiteral("Saukko")));
    first.join(store, QStringLiteral("Ilves"), place);
    second.join(store, QStringLiteral("Majava"), place);
    clock.advance(FiveMinutes);
    disagree(store, first.store(), clock);
    needed(store.journal().erase(toErase));
    for (Store* each : {&store, &first.store(), &store}) {
        clock.advance(FiveMinutes);
        synchronise(*each, place);
    }
    // The place is named as a real one would be; nobody is ever asked to connect to it.
    auto address = needed(
        RelayAddress::fromText(QStringLiteral("webdavs://saukko@cloud.example.org/remote.php/dav/files/saukko/team")));
    address.setPassword(SecretBuffer("made up", 7));
    needed(Sync::Team(store).setRelay(address));
}

} // namespace Rinnalla
