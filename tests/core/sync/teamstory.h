// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/sync/teamlaptop.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memoryrelay.h"
#include "tests/support/records.h"

#include <QTemporaryDir>

#include <functional>

namespace Rinnalla {

/// A team's whole story, to be disturbed: found, invite, join, edits that conflict, a choice, an erasure with new keys,
/// a revocation, a snapshot. Each step is one sync of one laptop with what its worker did before.
class TeamStory {
protected:
    enum Who { Aino, Bodil, Cai };
    static constexpr int MostRounds = 5;    ///< until all have come to rest
    static constexpr int ManySegments = 50; ///< more than a laptop leaves on the relay

    /// Everything there is, while no store is open.
    struct World {
        QList<TeamLaptop::Files> files;
        MemoryRelay::Objects objects;
    };
    struct Outcome {
        QList<QStringList> pictures;
        QList<QByteArray> digests;
        QSet<int> alarms;
    };
    struct Step {
        const char* name;
        Who actor;
        std::function<Status()> act;           ///< done again, it does what is not done yet
        std::function<void()> prelude = [] {}; ///< undisturbed
        World start = {};
        Outcome outcome = {};
    };

    // The story
    void makeStory();
    Status found();
    Status invite();
    Status ask();
    Status send();
    Status contradict();
    Status choose();
    Status erase();
    Status revoke();
    Status complain();
    Status overflow();
    void letCaiIn();
    void writePastRevocation();
    void pileUp();

    Status sync(Who who)
    {
        return laptop(who).sync(*m_relay).map([](const auto&) {});
    }
    Status write(Who who, const QList<Edit>& edits);
    void mustSync(Who who);
    TeamLaptop& laptop(int who) { return *m_laptops[static_cast<std::size_t>(who)]; }
    QList<TeamLaptop*> all();
    World keep();
    void restore(const World& world, quint64 seed);

    FakeClock m_clock;
    SeededRandom m_random{7};
    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<TeamLaptop>> m_laptops;
    MemoryRelay m_place;
    Relay* m_relay = &m_place;
    std::vector<Step> m_steps;
    QList<std::function<bool()>> m_promises; ///< what was acknowledged
    QByteArray m_words;                      ///< of the invitation

    Edit m_known = Records::client(m_random, QStringLiteral("Kaarna"));
    Edit m_leaving = Records::client(m_random, QStringLiteral("Lumi"));
    Edit m_last = Records::client(m_random, QStringLiteral("Muisto"));
    Edit m_call = Records::contact(m_random, m_known.id, QStringLiteral("Puhelu"));
    Edit m_goodbye = Records::contact(m_random, m_leaving.id, QStringLiteral("Viimeinen"));
    Edit m_news = Records::contact(m_random, m_known.id, QStringLiteral("Uusi"));
    Edit m_bodils = Records::client(m_random, QStringLiteral("Baldur"));
    Edit m_counts = Records::client(m_random, QStringLiteral("Cecilia"));
    Edit m_tooLate = Records::contact(m_random, m_known.id, QStringLiteral("Myöhässä"));
    Edit m_complaint = Records::contact(m_random, m_known.id, QStringLiteral("Miksi"));
    Edit m_overflowing = Records::contact(m_random, m_known.id, QStringLiteral("Viideskymmenes"));
    Edit m_probe = Records::client(m_random, QStringLiteral("Nuutti"));
};

} // namespace Rinnalla
