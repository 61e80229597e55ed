// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/simlaptop.h"

#include "core/store/backup.h"
#include "core/store/migrations.h"
#include "core/store/transaction.h"
#include "core/store/verify.h"
#include "tests/sim/token.h"

namespace Rinnalla::Sim {

namespace {

constexpr quint32 whole(Kind kind)
{
    return static_cast<quint32>(kind) << 16;
}

/// What the versions before the newest do not know.
QSet<quint32> hiddenFrom(int version)
{
    QSet<quint32> hidden;
    if (version < 1)
        hidden += {whole(Kind::Partner), whole(Kind::Client) | ClientField::DoNotRecord};
    if (version < 2)
        hidden += {whole(Kind::Contact) | ContactField::FollowUpOwner, whole(Kind::Referral)};
    return hidden;
}

} // namespace

bool SimLaptop::knows(int version, quint8 kind, quint16 field)
{
    const QSet<quint32> hidden = hiddenFrom(version);
    return !hidden.contains(static_cast<quint32>(kind) << 16)
           && !hidden.contains(static_cast<quint32>(kind) << 16 | field);
}

const SimDisk::Files& SimLaptop::emptyStore()
{
    static const SimDisk::Files files = [] {
        SimDisk disk;
        {
            auto connection = Connection::adopt(disk.open(), Connection::Mode::ReadWrite);
            if (!connection || !migrate(**connection, knownMigrations()))
                qFatal("no empty store");
        }
        return disk.files();
    }();
    return files;
}

SimLaptop::SimLaptop(int of, quint64 seed, int version)
    : number(of)
    , random(seed)
    , m_version(version)
    , m_firstDevice(random.id())
{
    disk.restore(emptyStore());
    if (!start())
        qFatal("a laptop does not start");
}

bool SimLaptop::start()
{
    try {
        auto opened = Connection::adopt(disk.open(), Connection::Mode::ReadWrite);
        if (!opened)
            return false;
        connection = std::move(*opened);
        auto door = Journal::open(*connection, clock, m_firstDevice);
        if (!door) {
            stop();
            return false;
        }
        journal = std::move(*door);
        journal->state()->hidden = hiddenFrom(m_version);
        team = std::make_unique<Sync::Team>(*connection, journal->state(), random, clock);
        return true;
    } catch (const SQLite::Exception&) {
        stop();
        return false;
    }
}

void SimLaptop::stop()
{
    team.reset();
    journal.reset();
    connection.reset();
}

void SimLaptop::restart()
{
    stop();
    disk.restart();
    if (!start())
        qFatal("laptop %d does not start again", number);
}

/// A store remembers what the program knew that wrote it last. While a laptop stands for an older program, that memory
/// is left as the newest has it; forgetting it makes the next start place what waited.
void SimLaptop::upgrade()
{
    if (m_version == NewestVersion)
        return;
    m_version = NewestVersion;
    placeWhatWaited();
}

void SimLaptop::placeWhatWaited()
{
    connection->prepare("DELETE FROM local WHERE name = 'fields'").run();
    restart();
}

/// The image may be from before an update.
void SimLaptop::restore(const SimDisk::Files& image, bool byHand)
{
    stop();
    disk.restore(image);
    restart();
    if (!byHand && !LocalState(*connection, journal->state()->gate).set(Backup::RestoredMark, true))
        qFatal("laptop %d is not marked", number);
    if (m_version == NewestVersion)
        placeWhatWaited();
}

void SimLaptop::learnKnown()
{
    known.fill(false);
    Statement query = connection->prepare("SELECT body FROM journal");
    while (query.step())
        if (const int write = Token::newestIn(query.bytes(0)); write >= 0) {
            if (write >= known.size())
                known.resize(write + 1);
            known.setBit(write);
        }
}

QStringList SimLaptop::verify()
{
    return Backup::verify(*connection).value_or(QStringList{QStringLiteral("could not be verified")});
}

} // namespace Rinnalla::Sim
