// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/sim/ledger.h"
#include "tests/sim/simlaptop.h"
#include "tests/sim/simrelay.h"

#include <QCryptographicHash>

namespace Rinnalla::Sim {

struct Options {
    quint64 seed = 1;
    int devices = 5;
    int edits = 200; ///< of the whole team
    bool trace = false;
};

struct Outcome {
    QString broken; ///< the invariant that did not hold; empty where all did
    QString detail;
    QByteArray trace; ///< hash of all that happened
    int syncs = 0;
    int faults = 0; ///< synchronisations and writes that failed
    int laptops = 0;
    int conflicts = 0; ///< at the end, on one laptop
    int erased = 0;
    int revoked = 0;
    bool isToldOf = false; ///< two pasts of one laptop, and an alarm says so; nothing else was looked into
};

/// A team at work in the worst of places, all of it drawn from one seed: laptops that edit, meet, crash, come and go,
/// over a place that lies. In the end the faults stop, everybody synchronises, and every promise is looked into.
class World {
public:
    explicit World(const Options& options);
    ~World();

    Outcome run();

private:
    struct Broken {
        QString invariant;
        QString detail;
    };
    /// Which faults this seed has: never all of them, so that each is seen with and without the others.
    struct Weather {
        RelayFaults relay;
        bool diskFaults = false;
        bool crashes = false;
        bool rollbacks = false;
        bool forks = false;
        bool damage = false;
        bool restores = false;
        bool revocations = false;
        bool comings = false;
        bool erasures = false;
        bool pushing = false; ///< who was shut out goes on
    };

    // world.cpp: what happens
    void drawWeather();
    void gather();
    void step();
    void advanceClocks();
    SimLaptop& newLaptop();
    SimLaptop* anyMember();
    SimLaptop* anyAdmin();
    void write(SimLaptop& laptop);
    void attempt(SimLaptop& laptop, const Edit& edit);
    void erase(SimLaptop& laptop);
    void sync(SimLaptop& laptop, bool honest);
    void afterSync(SimLaptop& laptop, const Id& deviceBefore);
    void noteSaid(const QString& name, const Id& device, bool isBehind);
    void invite();
    void revoke();
    void changeRole();
    void armDisk(SimLaptop& laptop);
    void recover(SimLaptop& laptop);
    RelayFaults faultsOfToday();
    QSet<QString> wordsAgainst(const SimLaptop& laptop);
    QSet<int> knownGone(SimLaptop& laptop);
    QSet<QString> sealedNames(SimLaptop& laptop);
    void say(const QString& line);

    // mishaps.cpp: what happens to the laptops and to the place
    void backUp();
    void restore();
    void spoilPlace();
    void fork();

    // edits.cpp: what people write
    Edit newRecord(SimLaptop& laptop);
    Edit change(SimLaptop& laptop);
    Edit choice(SimLaptop& laptop);
    QString words();
    Id anyRecord(SimLaptop& laptop, Kind kind);

    // ending.cpp: faults stop, everybody synchronises, all is checked
    void end();
    void settle();
    int roundsToRest() const;
    void shutOutTheLost();
    void round();
    void checkQuiet();
    void lookAgain(bool mustBeQuiet);
    void checkEqual();
    void checkWrites(SimLaptop& laptop);
    void checkErased(SimLaptop& laptop);
    void checkPlace();
    void checkDisk(SimLaptop& laptop);
    void checkKeys();
    static QSet<QByteArray> keysFreelyGiven(int number, QList<StoredObject> objects, const Id& device);
    bool counts(const Id& device, quint64 sequence);
    bool isToldOfTwoPasts();
    [[noreturn]] static void broken(const QString& invariant, const QString& detail)
    {
        throw Broken{invariant, detail};
    }
    QList<SimLaptop*> members();
    SimLaptop* administrator();

    Options m_options;
    Dice m_dice;
    Weather m_weather;
    std::vector<std::unique_ptr<SimLaptop>> m_laptops;
    Place m_places[2];
    QMap<int, int> m_view;              ///< laptop to the place it sees
    QMap<int, SimDisk::Files> m_images; ///< backups
    QSet<int> m_shutOut;                ///< somebody decided so
    QSet<int> m_outside;                ///< laptops that are not the team's any more, or never were
    QList<std::pair<Kind, Id>> m_records;
    Ledger m_ledger;
    QMap<Id, quint64> m_said;                     ///< how far each device's runs of edits ever went
    QSet<Id> m_saidTwice;                         ///< devices whose numbers a copy used again
    QHash<QByteArray, StoredObject> m_everStored; ///< by hash
    QCryptographicHash m_trace;
    Outcome m_outcome;
    bool m_isHonest = false;
    bool m_hasRestored = false;
    QSet<int> m_byHand; ///< laptops whose files somebody put back without telling the program
};

} // namespace Rinnalla::Sim
