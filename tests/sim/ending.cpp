// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/cbor.h"
#include "core/store/conflicts.h"
#include "core/store/merge.h"
#include "core/store/outbox.h"
#include "core/store/rows.h"
#include "core/sync/envelope.h"
#include "core/sync/teamdata.h"
#include "tests/sim/keyring.h"
#include "tests/sim/oracle.h"
#include "tests/sim/token.h"
#include "tests/sim/world.h"

namespace Rinnalla::Sim {

namespace {

constexpr int Rounds = 3;

QString numbered(const SimLaptop& laptop)
{
    return QStringLiteral("laptop %1").arg(laptop.number);
}

/// What others can have of it: its last edits may have been about a client who was erased before they were sent.
std::pair<VersionVector, StateDigest> positionOf(SimLaptop& laptop)
{
    const auto& state = laptop.journal->state();
    auto position = *Merge(*laptop.connection, state).position();
    const quint64 sealed = Outbox(*laptop.connection, state).sealedUntil().value_or(0);
    if (laptop.team->waiting() > 0 || sealed == 0)
        return position;
    position.first[state->device] = sealed;
    return position;
}

QString inWords(const VersionVector& vector)
{
    QStringList words;
    for (auto it = vector.begin(); it != vector.end(); ++it)
        words += QStringLiteral("%1:%2").arg(it.key().toString().left(4)).arg(*it);
    return words.join(u' ');
}

QString alarmsOf(const SimLaptop& laptop)
{
    QString words = QStringLiteral(", alarms");
    for (const Sync::Alarm& alarm : laptop.team->alarms())
        words += QStringLiteral(" %1 %2").arg(int(alarm.kind)).arg(alarm.detail.left(60));
    return words;
}

/// Every record with all versions of its cells, in words that are the same wherever they are.
QMap<Id, QStringList> stateOf(SimLaptop& laptop)
{
    QMap<Id, QStringList> all;
    Connection& connection = *laptop.connection;
    const auto words = [&](quint16 field, const CellClock& clock, const QCborValue& value) {
        return QStringLiteral("%1 by %2:%3 at %4: %5")
            .arg(field)
            .arg(laptop.journal->state()->deviceAt(connection, clock.device).toString().left(4))
            .arg(clock.sequence)
            .arg(clock.stamp)
            .arg(value.toDiagnosticNotation());
    };
    Statement objects = connection.prepare("SELECT pk, id, kind, erased FROM object");
    while (objects.step()) {
        QStringList& found = all[objects.id(1)];
        if (objects.integer(3))
            found += QStringLiteral("erased");
        const auto kind = static_cast<Kind>(objects.integer(2));
        const bool isKnown = laptop.journal->state()->knows(static_cast<quint8>(objects.integer(2)));
        if (const auto record = isKnown ? Rows::load(connection, kind, objects.integer(0)) : std::nullopt) {
            Statement row = connection.prepare(QByteArray("SELECT clock FROM ") + info(kind).name + " WHERE pk = ?");
            const RowClock clocks =
                row.with(objects.integer(0)).step() ? RowClock::fromBytes(row.bytes(0)) : RowClock();
            for (auto it = record->values.begin(); it != record->values.end(); ++it)
                found += words(it.key(), clocks.of(it.key()), *it);
        }
        Statement versions =
            connection.prepare("SELECT field, device, sequence, stamp, value FROM version WHERE object = ?");
        versions.with(objects.integer(0));
        while (versions.step())
            found += words(static_cast<quint16>(versions.integer(0)),
                           {static_cast<quint64>(versions.integer(3)), static_cast<quint32>(versions.integer(1)),
                            static_cast<quint64>(versions.integer(2))},
                           Cbor::decoded(versions.bytes(4)));
        found.sort();
    }
    return all;
}

QString differenceOf(SimLaptop& one, SimLaptop& other)
{
    const QMap<Id, QStringList> here = stateOf(one);
    const QMap<Id, QStringList> there = stateOf(other);
    QStringList found;
    const QList<Id> all = here.keys() + there.keys();
    for (const Id& id : QSet<Id>(all.begin(), all.end()))
        if (here.value(id) != there.value(id))
            found += id.toString() + QStringLiteral(": ") + here.value(id).join(QStringLiteral("; "))
                     + QStringLiteral("\n  and ") + there.value(id).join(QStringLiteral("; "));
    return found.isEmpty() ? QStringLiteral("the same records") : found.join(u'\n');
}

} // namespace

QList<SimLaptop*> World::members()
{
    QList<SimLaptop*> found;
    for (const auto& laptop : m_laptops)
        if (!m_outside.contains(laptop->number) && laptop->isMember())
            found += laptop.get();
    return found;
}

/// Null where none is left: they gave it up at once, or shut each other out.
SimLaptop* World::administrator()
{
    for (SimLaptop* laptop : members())
        if (laptop->team->isAdmin())
            return laptop;
    return nullptr;
}

void World::round()
{
    for (const auto& laptop : m_laptops)
        sync(*laptop, true);
}

/// Everybody on the way in is let in, or not: an invitation may be too old, or who made it be out.
void World::settle()
{
    const auto isAwaiting = [](const auto& laptop) {
        return laptop->team->standing() == Sync::Team::Standing::Awaiting;
    };
    for (int i = 0; i < 2 && std::any_of(m_laptops.begin(), m_laptops.end(), isAwaiting); ++i)
        round();
    for (const auto& laptop : m_laptops)
        if (isAwaiting(laptop))
            m_outside.insert(laptop->number);
}

/// Edits need three. Who learns of an erasure, of somebody shut out, or that its own past was put back, answers with
/// edits or a new key, and that has to go round as well, and then the word that the old key is gone.
int World::roundsToRest() const
{
    const bool isAnswered = m_weather.comings || !m_ledger.erasures.isEmpty() || !m_shutOut.isEmpty() || m_hasRestored;
    return isAnswered ? 2 * Rounds : Rounds;
}

/// A store that was restored a second time from before the first goes on under a third id, and the second is nobody's.
/// An administrator sees that it never comes, and shuts it out, as with any laptop that is lost.
void World::shutOutTheLost()
{
    SimLaptop* admin = administrator();
    if (!m_hasRestored || !admin)
        return;
    for (const Id& device : admin->team->d().activeDevices())
        if (std::none_of(m_laptops.begin(), m_laptops.end(),
                         [&](const auto& laptop) { return laptop->journal->device() == device; })) {
            say(QStringLiteral("laptop %1 shuts out an id of the past").arg(admin->number));
            static_cast<void>(admin->team->revoke(device));
        }
}

void World::end()
{
    say(QStringLiteral("the faults stop"));
    m_isHonest = true;
    m_view.clear();
    settle();
    for (int i = 0; i < Rounds && m_hasRestored; ++i)
        round();
    shutOutTheLost();
    for (int i = 0; i < roundsToRest(); ++i)
        round();
    checkQuiet();
    checkEqual();
    for (SimLaptop* laptop : members())
        laptop->upgrade();
    checkEqual();
    for (SimLaptop* laptop : members())
        laptop->learnKnown();
    for (SimLaptop* laptop : members()) {
        checkWrites(*laptop);
        checkErased(*laptop);
        checkDisk(*laptop);
        if (const QStringList found = laptop->verify(); !found.isEmpty())
            broken(QStringLiteral("7 integrity"), numbered(*laptop) + u' ' + found.join(u' '));
    }
    checkPlace();
    checkKeys();
}

/// A run with no news is one listing, and puts nothing. Who came first in the last round may find that others tidied
/// up after it, and looks once more.
void World::checkQuiet()
{
    for (int i = 0; i < 2; ++i)
        lookAgain(i > 0);
}

void World::lookAgain(bool mustBeQuiet)
{
    for (SimLaptop* laptop : members()) {
        SimRelay relay(m_places[0], laptop->disk, {}, 1);
        QStringList calls;
        relay.setWatch(
            [&](const QString& what, const QString& name, const QByteArray&) { calls += what + u' ' + name; });
        const auto report =
            Sync::Synchroniser(*laptop->connection, laptop->journal->state(), laptop->random, laptop->clock).run(relay);
        if (!report)
            broken(QStringLiteral("8 quiet"), numbered(*laptop) + u' ' + report.error().message);
        if (relay.puts() > 0)
            broken(QStringLiteral("6 a second synchronisation puts nothing"),
                   numbered(*laptop) + u' ' + calls.join(u' '));
        if (mustBeQuiet && (!report->isQuiet || relay.calls() != 1))
            broken(QStringLiteral("8 quiet"), numbered(*laptop) + u' ' + calls.join(u' '));
    }
}

void World::checkEqual()
{
    const QList<SimLaptop*> all = members();
    if (all.isEmpty())
        return;
    const auto first = positionOf(*all.first());
    for (SimLaptop* laptop : all) {
        const auto position = positionOf(*laptop);
        if (position.first != first.first)
            broken(QStringLiteral("2 everything arrives"),
                   numbered(*laptop) + u' ' + inWords(position.first) + QStringLiteral(", laptop ")
                       + QString::number(all.first()->number) + u' ' + inWords(first.first) + alarmsOf(*laptop));
        if (!(position.second == first.second))
            broken(QStringLiteral("1 same vector, same digest"), numbered(*laptop) + QStringLiteral(" and ")
                                                                     + numbered(*all.first()) + u' '
                                                                     + differenceOf(*laptop, *all.first()));
    }
    for (SimLaptop* laptop : all)
        for (const Sync::Alarm& alarm : laptop->team->alarms())
            if (alarm.kind == Sync::Alarm::Kind::DigestDiffers)
                broken(QStringLiteral("1 same vector, same digest"), numbered(*laptop) + QStringLiteral(" said so"));
    m_trace.addData(first.second.toBytes());
}

/// A copy of the files was put back, and in its first run the place showed it nothing of what the laptop had said
/// since: nobody can tell such a copy from the laptop it was, so it goes on from the same number. That is noticed when
/// both pasts are seen, and the people are told; the laptops stay apart.
bool World::isToldOfTwoPasts()
{
    using Kind = Sync::Alarm::Kind;
    const QList<SimLaptop*> team = members();
    return !m_saidTwice.isEmpty() && std::any_of(team.begin(), team.end(), [](const SimLaptop* laptop) {
        const QList<Sync::Alarm> alarms = laptop->team->alarms();
        return std::any_of(alarms.begin(), alarms.end(), [](const Sync::Alarm& alarm) {
            return alarm.kind == Kind::Forked || alarm.kind == Kind::DigestDiffers;
        });
    });
}

/// Whether the team takes this edit as one of its own: its laptop was not shut out before.
bool World::counts(const Id& device, quint64 sequence)
{
    const auto member = members().first()->team->d().membership().member(device);
    return member && (!member->revoked || sequence <= member->last);
}

/// Every write that was acknowledged is in the past of every laptop, and the rows are what that past makes them.
void World::checkWrites(SimLaptop& laptop)
{
    QSet<Id> clients;
    for (const Erasure& erasure : std::as_const(m_ledger.erasures))
        clients.insert(erasure.client);
    const QSet<Id> mayBeGone = m_ledger.goneWith(clients, [](qsizetype) { return true; });
    const QList<SimLaptop*> team = members();
    // Administrators who shut each other out leave a team that may never have had what they knew: their last snapshot
    // took the place of all before it, and those who are left trust nothing of theirs.
    const bool isLeaderless =
        std::none_of(team.begin(), team.end(), [](const SimLaptop* member) { return member->team->isAdmin(); });
    for (qsizetype i = 0; i < m_ledger.writes.size(); ++i) {
        const Write& write = m_ledger.writes.at(i);
        const bool wasLost =
            (write.mayBeLost || isLeaderless)
            && std::none_of(team.begin(), team.end(), [&](const SimLaptop* member) { return member->knows(i); });
        if (!laptop.knows(i) && write.isAcknowledged && !wasLost && !mayBeGone.contains(write.edit.id)
            && counts(write.device, write.sequence))
            broken(QStringLiteral("2 every acknowledged write is kept"),
                   QStringLiteral("write %1 of laptop %2 is not on %3").arg(i).arg(write.laptop).arg(numbered(laptop)));
    }
    if (const QStringList found = Oracle(m_ledger, laptop).differences(); !found.isEmpty())
        broken(QStringLiteral("1 what is shown is what was written"), numbered(laptop) + u' ' + found.join(u'\n'));
    m_outcome.conflicts = Conflicts::count(*laptop.connection, *laptop.journal->state(), {}).value_or(0);
}

/// Who was erased anywhere, and all that was theirs, is nowhere; and everybody is told so in the end.
void World::checkErased(SimLaptop& laptop)
{
    QSet<Id> clients;
    for (const Erasure& erasure : std::as_const(m_ledger.erasures))
        if (erasure.isAcknowledged && !erasure.mayBeLost && counts(erasure.device, erasure.sequence))
            clients.insert(erasure.client);
    // What somebody put down for them who was shut out later may be sealed under a key that was destroyed already, and
    // then says nothing to anybody.
    const QSet<Id> gone = m_ledger.goneWith(clients, [&](qsizetype i) {
        const Write& write = m_ledger.writes.at(i);
        return write.isAcknowledged && !write.mayBeLost && !m_shutOut.contains(write.laptop);
    });
    for (const Id& id : gone) {
        const auto place = Rows::locate(*laptop.connection, id);
        if (place && !place->erased)
            broken(QStringLiteral("4 what is erased is gone"),
                   numbered(laptop) + QStringLiteral(" has what was put down for who is erased ") + id.toString());
    }
    for (SimLaptop* other : members()) {
        Statement erased = other->connection->prepare("SELECT id FROM object WHERE erased = 1");
        while (erased.step()) {
            const auto place = Rows::locate(*laptop.connection, erased.id(0));
            if (place && !place->erased && Rows::load(*laptop.connection, place->kind, place->pk))
                broken(QStringLiteral("4 what is erased is gone"),
                       numbered(laptop) + QStringLiteral(" shows what is erased on ") + numbered(*other));
        }
    }
    const bool waitsForTheLost = m_hasRestored && !administrator(); // nobody can shut that laptop out
    for (const Sync::ErasureState& state : laptop.team->erasures())
        if (!state.isComplete && !waitsForTheLost)
            broken(QStringLiteral("4 an erasure completes"), numbered(laptop) + u' ' + state.client.toString());
    m_outcome.erased = static_cast<int>(gone.size());
}

/// The tables in which the words still stand; none where only freed pages hold them.
QString tablesWith(Connection& connection, const QByteArray& words)
{
    QStringList found;
    Statement tables = connection.prepare("SELECT name FROM sqlite_master WHERE type = 'table'");
    while (tables.step()) {
        const QByteArray table = tables.text(0).toUtf8();
        Statement columns = connection.prepare("SELECT name FROM pragma_table_info(?)");
        columns.with(tables.text(0));
        bool isThere = false;
        while (columns.step())
            isThere |= connection
                           .prepare("SELECT 1 FROM \"" + table + "\" WHERE instr(CAST(\"" + columns.text(0).toUtf8()
                                    + "\" AS BLOB), ?) > 0")
                           .with(words)
                           .step();
        if (isThere)
            found += tables.text(0);
    }
    return found.join(u' ');
}

/// Nothing of what was erased stands in a table or in the write-ahead log, and what is deleted is overwritten. (SQLite
/// leaves copies behind in the unused part of a page when it moves rows to another: docs/security.md.)
void World::checkDisk(SimLaptop& laptop)
{
    while (laptop.journal->isPurging())
        if (const auto more = laptop.journal->purge(100); !more || !*more)
            break;
    laptop.connection->exec("PRAGMA wal_checkpoint(TRUNCATE)");
    QSet<Id> erased;
    Statement query = laptop.connection->prepare("SELECT id FROM object WHERE erased = 1");
    while (query.step())
        erased.insert(query.id(0));
    Statement wipes = laptop.connection->prepare("PRAGMA secure_delete");
    wipes.step();
    if (wipes.integer(0) != 1)
        broken(QStringLiteral("4 what is erased is gone"), QStringLiteral("it is not overwritten"));
    for (qsizetype i = 0; i < m_ledger.writes.size() && !erased.isEmpty(); ++i) {
        const QByteArray words = Token::of(static_cast<int>(i)).toLatin1();
        for (auto file = laptop.disk.files().begin(); file != laptop.disk.files().end(); ++file) {
            const bool mayBeThere = !erased.contains(m_ledger.writes.at(i).edit.id) || !file->contains(words);
            const QString tables = mayBeThere ? QString() : tablesWith(*laptop.connection, words);
            if (!mayBeThere && (!tables.isEmpty() || file.key().endsWith("-wal")))
                broken(QStringLiteral("4 what is erased is gone"),
                       QStringLiteral("write %1 lies in %2 of %3: %4")
                           .arg(i)
                           .arg(QString::fromLatin1(file.key()), numbered(laptop), tables));
        }
    }
}

/// No word that anybody wrote was ever readable in the place or stands in an alarm.
void World::checkPlace()
{
    for (const StoredObject& object : std::as_const(m_everStored))
        if (Token::newestIn(object.bytes) >= 0)
            broken(QStringLiteral("3 nothing readable on the relay"), object.name);
    for (SimLaptop* laptop : members())
        for (const Sync::Alarm& alarm : laptop->team->alarms())
            if (Token::newestIn(alarm.detail.toLatin1()) >= 0)
                broken(QStringLiteral("3 nothing readable in alarms"), alarm.detail);
}

/// Keys that others who had not heard yet that somebody is shut out handed on to them, or took from them and handed on
/// as their own. That nobody can prevent; whoever makes a key, or is told of theirs, can.
QSet<QByteArray> World::keysFreelyGiven(int number, QList<StoredObject> objects, const Id& device)
{
    std::sort(objects.begin(), objects.end(),
              [](const StoredObject& one, const StoredObject& other) { return one.order < other.order; });
    QHash<QByteArray, Id> made; ///< who did
    QSet<QByteArray> given;
    for (const StoredObject& object : std::as_const(objects)) {
        const auto bag = object.name.startsWith(u'k') ? Sync::KeyBag::parse(object.bytes)
                                                      : Result<Sync::KeyBag>(tl::unexpected(Error()));
        if (!bag)
            continue;
        const bool isFirst = !made.contains(bag->commitment);
        const bool isTheirs = !isFirst && made.value(bag->commitment) == device;
        if (isFirst)
            made.insert(bag->commitment, bag->author);
        const bool includes = std::any_of(bag->recipients.begin(), bag->recipients.end(),
                                          [&](const auto& recipient) { return recipient.device == device; });
        if ((includes || isTheirs) && !isFirst && !object.knownGone.contains(number))
            given.insert(bag->commitment);
    }
    return given;
}

void World::checkKeys()
{
    if (members().isEmpty())
        return;
    const QMap<Id, Sync::Member> team = members().first()->team->d().membership().members();
    Keyring surviving;
    QSet<Id> erased;
    for (SimLaptop* laptop : members()) {
        surviving.takeFrom(*laptop->connection);
        for (const Sync::ErasureState& state : laptop->team->erasures())
            if (state.isComplete)
                erased.insert(state.client);
    }
    for (const Id& id : m_ledger.goneWith(std::exchange(erased, {}) + erased, [](qsizetype) { return false; }))
        erased.insert(id);
    const QList<StoredObject> objects = m_everStored.values();
    surviving.openBags(objects, team);
    if (const QString found = surviving.findAbout(erased, objects, team); !found.isEmpty())
        broken(QStringLiteral("4 nothing left opens what was erased"), found);
    for (const int number : std::as_const(m_shutOut)) {
        SimLaptop& laptop = *m_laptops.at(static_cast<std::size_t>(number));
        if (laptop.isMember() && team.value(laptop.journal->device()).active)
            continue; // the word never got out
        Keyring theirs;
        theirs.takeFrom(*laptop.connection);
        theirs.openBags(objects, {});
        const QSet<QByteArray> given = keysFreelyGiven(number, objects, laptop.journal->device());
        for (const StoredObject& object : objects)
            if (object.knownGone.contains(number) && object.laptop != number && theirs.opens(object, team)
                && !given.contains(Sync::Envelope::readHeader(object.bytes)->commitment))
                broken(QStringLiteral("5 who is shut out reads nothing later"),
                       numbered(laptop) + QStringLiteral(" opens ") + object.name);
    }
}

} // namespace Rinnalla::Sim
