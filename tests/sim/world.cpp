// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/world.h"

#include "core/store/outbox.h"
#include "core/sync/teamdata.h"
#include "tests/sim/quicksodium.h"
#include "tests/sim/token.h"

#include <cstdio>

namespace Rinnalla::Sim {

namespace {

constexpr qint64 Second = 1000;
constexpr qint64 Day = 86'400 * Second;

QString kindsOf(const QList<Sync::Alarm>& alarms)
{
    QStringList kinds;
    for (const Sync::Alarm& alarm : alarms)
        kinds += QString::number(int(alarm.kind));
    return u'[' + kinds.join(u' ') + u']';
}

QString keysOf(SimLaptop& laptop)
{
    QStringList words;
    for (const auto& [commitment, held] : laptop.team->d().epochs())
        words += QStringLiteral("key %1 %2%3")
                     .arg(held.key.number())
                     .arg(QString::fromLatin1(commitment.left(3).toHex()),
                          held.opensOnly ? QStringLiteral(" (opens only)") : QString());
    return words.join(QStringLiteral(", "));
}

} // namespace

World::World(const Options& options)
    : m_options(options)
    , m_dice(options.seed * 0x9e3779b97f4a7c15ULL + 1)
    , m_trace(QCryptographicHash::Blake2b_256)
{}

World::~World() = default;

void World::say(const QString& line)
{
    m_trace.addData((line + u'\n').toUtf8());
    if (m_options.trace)
        std::fprintf(stderr, "%s\n", qPrintable(line));
}

Outcome World::run()
{
    beginQuickSodium();
    try {
        drawWeather();
        gather();
        int idle = 0;
        while (m_ledger.writes.size() < m_options.edits && idle < m_options.edits * 4) {
            step();
            ++idle; // a team may have shut everybody out
        }
        end();
    } catch (const Broken& broken) {
        const bool isApart = broken.invariant.startsWith(u'1') || broken.invariant.startsWith(u'2');
        m_outcome.isToldOf = isApart && isToldOfTwoPasts();
        m_outcome.broken = m_outcome.isToldOf ? QString() : broken.invariant;
        m_outcome.detail = broken.detail;
    }
    m_outcome.trace = m_trace.result().toHex();
    m_outcome.laptops = static_cast<int>(m_laptops.size());
    m_outcome.revoked = static_cast<int>(m_shutOut.size());
    return m_outcome;
}

void World::drawWeather()
{
    const auto maybe = [&](int oneIn, int often) { return m_dice.oneIn(oneIn) ? often : 0; };
    RelayFaults& relay = m_weather.relay;
    relay.refuses = maybe(4, 40);
    relay.cuts = maybe(4, 20);
    relay.cutsSilently = maybe(4, 15);
    relay.loses = maybe(4, 15);
    relay.keepsAndFails = maybe(4, 25);
    relay.late = maybe(4, 4);
    relay.forgetful = maybe(5, 25);
    relay.hides = maybe(5, 30);
    relay.damages = maybe(4, 30);
    relay.swaps = maybe(4, 30);
    m_weather.crashes = m_dice.oneIn(3);
    m_weather.diskFaults = m_dice.oneIn(3);
    m_weather.rollbacks = m_dice.oneIn(4);
    m_weather.forks = m_dice.oneIn(6);
    m_weather.damage = m_dice.oneIn(4);
    m_weather.restores = m_dice.oneIn(4);
    m_weather.revocations = m_dice.oneIn(3);
    m_weather.comings = m_dice.oneIn(2);
    m_weather.erasures = m_dice.oneIn(2);
    m_weather.pushing = m_dice.oneIn(2);
}

SimLaptop& World::newLaptop()
{
    const int number = static_cast<int>(m_laptops.size());
    const int version = m_dice.oneIn(3) ? m_dice.below(SimLaptop::NewestVersion + 1) : SimLaptop::NewestVersion;
    m_laptops.push_back(std::make_unique<SimLaptop>(number, m_dice.seed(), version));
    SimLaptop& laptop = *m_laptops.back();
    if (m_dice.oneIn(2))
        laptop.clock.advance((m_dice.below(21) - 10) * Day);
    if (m_dice.oneIn(12))
        laptop.clock.setTo(QDateTime({2100, 1, 1}, {12, 0}, Qt::UTC));
    laptop.clock.advance(m_dice.below(1000));
    say(QStringLiteral("laptop %1 of version %2").arg(number).arg(version));
    return laptop;
}

/// The team begins in good weather: most seeds are about what comes later.
void World::gather()
{
    SimLaptop& first = newLaptop();
    static_cast<void>(first.team->found(QStringLiteral("Laptop 0")));
    const int atOnce = m_weather.comings ? 1 + m_dice.below(m_options.devices) : m_options.devices;
    for (int i = 1; i < atOnce; ++i)
        invite();
    for (int i = 1; i < atOnce; ++i)
        sync(*m_laptops[static_cast<std::size_t>(i)], true);
    for (int i = 0; i < atOnce; ++i)
        sync(*m_laptops[static_cast<std::size_t>(i)], true);
    if (atOnce > 1 && m_dice.oneIn(2))
        changeRole();
}

void World::advanceClocks()
{
    const int by = m_dice.below(60'000);
    for (const auto& laptop : m_laptops)
        laptop->clock.advance(by + (m_dice.oneIn(20) ? m_dice.below(5000) - 2500 : 0));
    if (m_dice.oneIn(60))
        m_laptops.at(static_cast<std::size_t>(m_dice.below(int(m_laptops.size()))))
            ->clock.advance((m_dice.below(21) - 10) * Day);
}

void World::step()
{
    if (!m_dice.oneIn(4))
        advanceClocks();
    const int what = m_dice.below(1000);
    if (what < 780) {
        if (SimLaptop* laptop = anyMember())
            write(*laptop);
    } else if (what < 940) {
        sync(*m_laptops.at(static_cast<std::size_t>(m_dice.below(int(m_laptops.size())))), false);
    } else if (what < 948 && m_weather.erasures) {
        if (SimLaptop* laptop = anyMember())
            erase(*laptop);
    } else if (what < 953 && m_weather.revocations) {
        revoke();
    } else if (what < 960 && m_weather.comings) {
        if (int(m_laptops.size()) < m_options.devices)
            invite();
    } else if (what < 964) {
        changeRole();
    } else if (what < 974 && m_weather.restores) {
        backUp();
    } else if (what < 979 && m_weather.restores) {
        restore();
    } else if (what < 986) {
        spoilPlace();
    } else if (what < 990 && m_weather.forks) {
        fork();
    } else if (what < 993) {
        if (SimLaptop* laptop = anyMember(); laptop && laptop->version() < SimLaptop::NewestVersion) {
            say(QStringLiteral("laptop %1 is updated").arg(laptop->number));
            laptop->upgrade();
        }
    } else if (what < 996) {
        if (SimLaptop* laptop = anyMember())
            laptop->restart();
    }
}

SimLaptop* World::anyMember()
{
    QList<SimLaptop*> found;
    for (const auto& laptop : m_laptops)
        if (laptop->isMember() && !m_outside.contains(laptop->number))
            found += laptop.get();
    return found.isEmpty() ? nullptr : m_dice.of(found);
}

SimLaptop* World::anyAdmin()
{
    QList<SimLaptop*> found;
    for (const auto& laptop : m_laptops)
        if (laptop->isMember() && laptop->team->isAdmin() && !m_outside.contains(laptop->number))
            found += laptop.get();
    return found.isEmpty() ? nullptr : m_dice.of(found);
}

void World::armDisk(SimLaptop& laptop)
{
    using Fault = SimDisk::Fault;
    if (m_isHonest || !m_weather.diskFaults || !m_dice.oneIn(6))
        return;
    static const QList<Fault> faults{Fault::IoError, Fault::Full, Fault::Crash, Fault::PowerCut, Fault::TornPower};
    const int reach = m_dice.oneIn(2) ? 8 : 60;
    laptop.disk.arm(m_dice.of(faults), 1 + m_dice.below(reach), static_cast<quint32>(m_dice.seed()));
}

void World::recover(SimLaptop& laptop)
{
    if (laptop.disk.hasFailed())
        ++m_outcome.faults;
    if (laptop.disk.isDead()) {
        say(QStringLiteral("laptop %1 crashed").arg(laptop.number));
        laptop.restart();
    } else {
        laptop.disk.arm(SimDisk::Fault::None, 0);
    }
}

void World::attempt(SimLaptop& laptop, const Edit& edit)
{
    Write write;
    write.laptop = laptop.number;
    write.edit = edit;
    write.seen = laptop.known;
    const int number = static_cast<int>(m_ledger.writes.size());
    write.device = laptop.journal->device();
    armDisk(laptop);
    const auto written = laptop.journal->write(edit);
    write.isAcknowledged = written && written->written > 0;
    write.sequence = laptop.journal->state()->sequence + (write.isAcknowledged ? 0 : 1);
    // In a copy that does not know yet that it is one, under a number the past it was made from has said: it is shown
    // to others under another, or by nobody where somebody shuts the laptop out first.
    write.mayBeLost = write.sequence <= m_said.value(write.device);
    m_ledger.writes += write;
    const auto owner = Id::fromBytes(edit.values.value(1).toByteArray());
    say(QStringLiteral("laptop %1 writes %2 %3 %4%5: %6")
            .arg(laptop.number)
            .arg(number)
            .arg(QLatin1StringView(info(edit.kind).name), edit.id.toString().left(6),
                 owner ? QStringLiteral(" of ") + owner->toString().left(6) : QString(),
                 written ? QStringLiteral("done") : written.error().detail));
    if (!written && !laptop.disk.hasFailed() && written.error().code != ErrorCode::Refused)
        broken(QStringLiteral("a write"), written.error().message + u' ' + written.error().detail);
    const bool wasDead = laptop.disk.isDead();
    recover(laptop);
    if (wasDead)
        return laptop.learnKnown();
    if (!write.isAcknowledged)
        return;
    laptop.known.resize(qMax<qsizetype>(laptop.known.size(), number + 1));
    laptop.known.setBit(number);
}

void World::erase(SimLaptop& laptop)
{
    const Id client = anyRecord(laptop, Kind::Client);
    if (client.isNull())
        return;
    Erasure erasure{client, laptop.number, laptop.journal->device(), 0};
    armDisk(laptop);
    erasure.isAcknowledged = laptop.journal->erase(client).has_value();
    erasure.sequence = laptop.journal->state()->sequence;
    m_ledger.erasures += erasure;
    say(QStringLiteral("laptop %1 erases %2: %3")
            .arg(laptop.number)
            .arg(client.toString().left(6))
            .arg(erasure.isAcknowledged));
    recover(laptop);
    laptop.learnKnown();
}

RelayFaults World::faultsOfToday()
{
    RelayFaults faults = m_dice.oneIn(3) ? RelayFaults() : m_weather.relay; // good days too
    if (m_weather.crashes && m_dice.oneIn(4))
        faults.crashAt = 1 + m_dice.below(m_dice.oneIn(2) ? 8 : 60);
    return faults;
}

/// Entries that shut the laptop out: one that is kept from seeing them goes on as if nothing was.
QSet<QString> World::wordsAgainst(const SimLaptop& laptop)
{
    QSet<QString> names;
    const Place::Objects& objects = m_places[m_view.value(laptop.number)].objects;
    for (auto it = objects.lowerBound(QStringLiteral("m/")); it != objects.end() && it.key().startsWith(u"m/"); ++it)
        if (const auto entry = Sync::MemberEntry::parse(*it);
            entry && entry->action == Sync::MemberEntry::Action::Revoke && entry->device == laptop.journal->device())
            names.insert(it.key());
    return names;
}

QSet<int> World::knownGone(SimLaptop& laptop)
{
    QSet<int> gone;
    if (m_shutOut.isEmpty())
        return gone;
    try {
        const auto members = laptop.team->d().membership().members();
        for (const auto& other : m_laptops)
            if (const auto member = members.constFind(other->journal->device());
                member != members.constEnd() && member->revoked)
                gone.insert(other->number);
    } catch (const SQLite::Exception&) {
        return {};
    }
    return gone;
}

/// What it puts again, as it was.
QSet<QString> World::sealedNames(SimLaptop& laptop)
{
    QSet<QString> names;
    Statement query = laptop.connection->prepare("SELECT name FROM held UNION SELECT name FROM head");
    while (query.step())
        names.insert(query.text(0));
    return names;
}

void World::sync(SimLaptop& laptop, bool honest)
{
    using Standing = Sync::Team::Standing;
    const Standing standing = laptop.team->standing();
    if (m_outside.contains(laptop.number) || standing == Standing::None)
        return;
    if (standing == Standing::Revoked && m_dice.oneIn(3))
        return;
    Place& place = m_places[m_view.value(laptop.number)];
    SimRelay relay(place, laptop.disk, honest ? RelayFaults() : faultsOfToday(), m_dice.seed());
    if (m_weather.pushing && !honest && m_shutOut.contains(laptop.number))
        relay.hide(wordsAgainst(laptop));
    const Id device = laptop.journal->device();
    const auto sealed = Outbox(*laptop.connection, laptop.journal->state()).sealedUntil();
    const bool isBehind = m_byHand.contains(laptop.number) && sealed && *sealed < m_said.value(device);
    const QSet<int> gone = knownGone(laptop);
    const QSet<QString> sealedBefore = gone.isEmpty() ? QSet<QString>() : sealedNames(laptop);
    relay.setWatch([&](const QString& what, const QString& name, const QByteArray& bytes) {
        if (m_options.trace)
            std::fprintf(stderr, "    %s %s %d\n", qPrintable(what), qPrintable(name), int(bytes.size()));
        m_trace.addData((what + name).toLatin1());
        if (what == u"put") {
            const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160);
            if (!m_everStored.contains(hash))
                noteSaid(name, device, isBehind);
            if (!m_everStored.contains(hash))
                m_everStored.insert(hash, {name, bytes, laptop.number, int(m_everStored.size()),
                                           sealedBefore.contains(name) ? QSet<int>() : gone});
        }
    });
    if (!honest)
        armDisk(laptop);
    Sync::Synchroniser synchroniser(*laptop.connection, laptop.journal->state(), laptop.random, laptop.clock);
    if (!honest && m_dice.oneIn(3))
        synchroniser.setSlice(1 + m_dice.below(6));
    int progress = !honest && m_dice.oneIn(10) ? 1 + m_dice.below(30) : -1;
    synchroniser.setProgress([&](const Sync::SyncProgress&) { return --progress != 0; });
    const auto report = synchroniser.run(relay);
    ++m_outcome.syncs;
    say(QStringLiteral("laptop %1 synchronises: %2")
            .arg(laptop.number)
            .arg(report ? QStringLiteral("sent %1, received %2, objects %3, back %4%5%6%7, alarms %8")
                              .arg(report->sentEdits)
                              .arg(report->receivedEdits)
                              .arg(report->sentObjects)
                              .arg(report->putBack)
                              .arg(report->isQuiet ? QStringLiteral(", quiet") : QString(),
                                   report->isRevoked ? QStringLiteral(", shut out") : QString(),
                                   report->isAwaiting ? QStringLiteral(", awaiting") : QString())
                              .arg(kindsOf(report->alarms))
                        : report.error().message + u' ' + report.error().detail));
    if (!report) {
        ++m_outcome.faults;
        const bool isOurs = report.error().code == ErrorCode::Internal || report.error().code == ErrorCode::Damaged;
        if (!laptop.disk.hasFailed() && (honest || isOurs))
            broken(QStringLiteral("a synchronisation"), report.error().message + u' ' + report.error().detail);
    }
    recover(laptop);
    afterSync(laptop, device);
    if (m_options.trace)
        std::fprintf(stderr, "    has %s\n", qPrintable(keysOf(laptop)));
}

/// A run of edits is put for the first time, by a laptop that has sealed less of this chain than it once had, or not.
void World::noteSaid(const QString& name, const Id& device, bool isBehind)
{
    const auto parsed = Sync::ObjectName::parse(name);
    if (!parsed || parsed->kind != Sync::ObjectName::Kind::Segment)
        return;
    // Sealed by a copy before it knew that it is one, and put after it went on under another id.
    const bool isOfBefore = parsed->device != device && parsed->number <= m_said.value(parsed->device);
    if (isBehind || isOfBefore)
        m_saidTwice.insert(parsed->device);
    m_said[parsed->device] = std::max(m_said.value(parsed->device), parsed->number);
}

void World::afterSync(SimLaptop& laptop, const Id& deviceBefore)
{
    laptop.learnKnown();
    const Id device = laptop.journal->device();
    if (device == deviceBefore)
        return;
    say(QStringLiteral("laptop %1 goes on as another").arg(laptop.number));
    Statement query = laptop.connection->prepare(
        "SELECT j.sequence, j.body FROM journal j JOIN device d ON d.number = j.device WHERE d.own = 1");
    while (query.step())
        if (const int write = Token::newestIn(query.bytes(1)); write >= 0) {
            m_ledger.writes[write].device = device;
            m_ledger.writes[write].isSaidAgain = true;
            m_ledger.writes[write].sequence = static_cast<quint64>(query.integer(0));
        }
    for (Erasure& erasure : m_ledger.erasures)
        if (erasure.device == deviceBefore) {
            Statement own = laptop.connection->prepare("SELECT e.sequence FROM erasure e JOIN object o ON o.pk = "
                                                       "e.object JOIN device d ON d.number = e.device "
                                                       "WHERE o.id = ? AND d.own = 1");
            if (own.with(erasure.client).step()) {
                erasure.device = device;
                erasure.sequence = static_cast<quint64>(own.integer(0));
            }
        }
}

void World::invite()
{
    SimLaptop* admin = anyAdmin();
    if (!admin)
        return;
    auto invitation = admin->team->invite();
    if (!invitation)
        broken(QStringLiteral("an invitation"), invitation.error().message);
    SimLaptop& laptop = newLaptop();
    m_view[laptop.number] = m_view.value(admin->number);
    const auto joined = laptop.team->join(*invitation, QStringLiteral("Laptop %1").arg(laptop.number));
    if (!joined)
        broken(QStringLiteral("a joining"), joined.error().message);
    say(QStringLiteral("laptop %1 invites %2").arg(admin->number).arg(laptop.number));
}

void World::revoke()
{
    SimLaptop* admin = anyAdmin();
    SimLaptop* other = anyMember();
    constexpr int Most = 2; // somebody has to be left to look at
    if (!admin || !other || admin == other || m_shutOut.size() >= Most)
        return;
    const Status done = admin->team->revoke(other->journal->device());
    say(QStringLiteral("laptop %1 shuts out %2: %3").arg(admin->number).arg(other->number).arg(done.has_value()));
    if (done)
        m_shutOut.insert(other->number);
}

void World::changeRole()
{
    SimLaptop* admin = anyAdmin();
    SimLaptop* other = anyMember();
    if (!admin || !other)
        return;
    const bool promotes = !m_dice.oneIn(4);
    const Status done = admin->team->setAdmin(other->journal->device(), promotes);
    say(QStringLiteral("laptop %1 changes the role of %2 to %3: %4")
            .arg(admin->number)
            .arg(other->number)
            .arg(promotes)
            .arg(done.has_value()));
}

} // namespace Rinnalla::Sim
