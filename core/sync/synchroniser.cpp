// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/synchroniser.h"

#include "core/base/planted.h"
#include "core/store/conflicts.h"
#include "core/sync/syncrun.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rinnalla::Sync {

Synchroniser::Synchroniser(Connection& connection, std::shared_ptr<JournalState> state, Random& random,
                           const Clock& clock)
    : m_connection(connection)
    , m_state(std::move(state))
    , m_random(random)
    , m_clock(clock)
    , m_slice(Merge::Unsliced)
{}

Synchroniser::~Synchroniser() = default;

void Synchroniser::setSlice(int edits)
{
    m_slice = edits;
}

void Synchroniser::setProgress(std::function<bool(const SyncProgress&)> progress)
{
    m_progress = std::move(progress);
}

Result<SyncReport> Synchroniser::run(Relay& relay)
{
    return caught([&] { return Run(*this, relay).go(); });
}

Synchroniser::Run::Run(Synchroniser& of, Relay& relay)
    : m_of(of)
    , m_relay(relay)
    , m_data(of.m_connection, of.m_state, of.m_random, of.m_clock)
    , m_merge(of.m_connection, of.m_state)
{
    m_merge.setSlice(of.m_slice);
    m_merge.setStop([this] { return m_of.m_progress && !m_of.m_progress({Stage::Receiving, 0, 0}); });
}

SyncReport Synchroniser::Run::go()
{
    m_lastAlarm = m_data.lastAlarm();
    tell(Stage::Looking, 0, 0);
    look();
    if (isQuiet()) {
        m_report.isQuiet = true;
        m_data.transact([&] { m_data.setValue(TeamNames::LastSync, QCborValue(m_data.clock.nowMs())); });
    } else {
        if (planted(Bug::EmptyMeansDeleted) && m_wasEmpty)
            for (Statement query = m_of.m_connection.prepare("SELECT id FROM object WHERE kind = 1"); query.step();)
                must(m_merge.eraseAsWell(query.id(0)));
        takeMembers();
        if (standAsMember()) {
            answerJoiners();
            takeBags();
            readManifests();
            takeHeads();
            if (hasRestoredPast())
                startNewChain();
            pull(); // first, so that nothing is sealed about a client who was erased meanwhile
            if (hasSuccessors() || m_data.value(TeamNames::CameAlong).toBool(false))
                must(m_merge.dropTwins()); // of a chain that goes on from a backup, or that was in the team before
            boxForAll();
            seal();
            putHeld();
            retireEpochs();
            putHead();
            discardBags();
            if (wantsSnapshot()) {
                makeSnapshot();
                m_data.transact([&] { m_data.setValue(TeamNames::OwesSnapshot, QCborValue(false)); });
            }
            retireSegments();
            compareDigests();
        }
        remember();
    }
    m_report.alarms = m_data.alarmsAfter(m_lastAlarm);
    m_report.conflicts = must(Conflicts::count(m_of.m_connection, *m_of.m_state, {}));
    return m_report;
}

void Synchroniser::Run::tell(Stage stage, qint64 done, qint64 total)
{
    if (m_of.m_progress && !m_of.m_progress({stage, done, total}))
        throw Failure{{ErrorCode::Cancelled,
                       QCoreApplication::translate("Sync", "Stopped. What was sent and received so far stays."),
                       {}}};
}

void Synchroniser::Run::raise(Alarm::Kind kind, const Id& device, const QString& detail)
{
    m_data.transact([&] { m_data.raise(kind, device, detail); });
}

/// What lies there is not what its name says; or a later program made it, and one that is brought up to date reads it.
void Synchroniser::Run::noteForeign(const Error& why, const Id& device, const ObjectName& name)
{
    const bool isNewer = why.code == ErrorCode::NewerVersion;
    m_report.needsUpdate = m_report.needsUpdate || isNewer;
    raise(isNewer ? Alarm::Kind::NewerProgram : Alarm::Kind::ForeignObject, device,
          isNewer ? QString() : name.toString());
}

void Synchroniser::Run::look()
{
    for (const RelayEntry& entry : must(m_relay.list({})))
        if (const auto name = ObjectName::parse(entry.name)) {
            m_names.insert(entry.name, entry.size);
            m_parsed.insert(entry.name, *name);
        }
    m_wasEmpty = m_names.isEmpty();
}

namespace {

QByteArray fingerprint(const QMap<QString, qint64>& names)
{
    QByteArray all;
    for (auto it = names.begin(); it != names.end(); ++it)
        all += it.key().toLatin1() + ' ' + QByteArray::number(*it) + '\n';
    return hashOf(all);
}

} // namespace

/// The relay shows what it showed at the end of the last run, and there is nothing to send.
bool Synchroniser::Run::isQuiet()
{
    const QMap<QString, bool> held = m_data.held();
    const bool hasAll =
        std::all_of(held.keyBegin(), held.keyEnd(), [&](const QString& name) { return m_names.contains(name); });
    return hasAll && m_data.value(TeamNames::Listing).toByteArray() == fingerprint(m_names)
           && !m_of.m_connection.prepare("SELECT 1 FROM outbox LIMIT 1").step();
}

void Synchroniser::Run::remember()
{
    m_data.transact([&] {
        notePlaced();
        // What waits for another object is looked at again when that has come, and so the names are others.
        const bool looksAgain = m_incomplete || m_looksAgain || m_report.needsUpdate;
        m_data.setValue(TeamNames::Listing, QCborValue(looksAgain ? QByteArray() : fingerprint(m_names)));
        m_data.setValue(TeamNames::LastSync, QCborValue(m_data.clock.nowMs()));
        m_data.setValue(TeamNames::FreshRelay, QCborValue(false));
    });
}

QList<ObjectName> Synchroniser::Run::named(Kind kind) const
{
    return beginning(QString(ObjectName{kind, {}, 0, {}}.toString().front()) + u'/');
}

QList<ObjectName> Synchroniser::Run::named(Kind kind, const Id& device) const
{
    constexpr qsizetype KindAndDevice = 2 + 2 * Id::Size;
    return beginning(ObjectName{kind, device, 0, {}}.toString().left(KindAndDevice));
}

/// In the order of their names, which is that of their numbers within a kind or a device.
QList<ObjectName> Synchroniser::Run::beginning(const QString& prefix) const
{
    QList<ObjectName> found;
    for (auto it = m_parsed.lowerBound(prefix); it != m_parsed.end() && it.key().startsWith(prefix); ++it)
        found += *it;
    std::stable_sort(found.begin(), found.end(),
                     [](const ObjectName& one, const ObjectName& other) { return one.number < other.number; });
    return found;
}

std::optional<QByteArray> Synchroniser::Run::fetch(const ObjectName& name)
{
    const auto bytes = got(name);
    if (bytes && name.fits(*bytes)) {
        m_hasRead = true;
        return *bytes;
    }
    m_incomplete = true;
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return std::nullopt;
    raise(Alarm::Kind::DamagedObject, name.device, name.toString());
    if (planted(Bug::CutUploadBelieved))
        return std::nullopt;
    // Worth nothing to anybody under this name. Once it is gone, its writer sees that and puts it again. Where nothing
    // could be read so far, it may be this laptop that has no right to.
    const auto again = got(name);
    const bool isSame = bytes ? again && *again == *bytes : !again && again.error().code == ErrorCode::Damaged;
    if (isSame && (bytes || isTooLarge(name) || m_hasRead))
        discard(name.toString());
    return std::nullopt;
}

/// To be an object.
bool Synchroniser::Run::isTooLarge(const ObjectName& name) const
{
    return m_names.value(name.toString()) > Relay::LargestObject;
}

/// Damaged: this name alone. Any other trouble than that and NotFound is the whole place's, and ends the run.
Result<QByteArray> Synchroniser::Run::got(const ObjectName& name)
{
    if (isTooLarge(name))
        return failure(ErrorCode::Damaged, {}, name.toString());
    auto bytes = m_relay.get(name.toString());
    if (!bytes && bytes.error().code != ErrorCode::NotFound && bytes.error().code != ErrorCode::Damaged)
        throw Failure{bytes.error()};
    return bytes;
}

void Synchroniser::Run::place(const QString& name, const QByteArray& bytes)
{
    constexpr int Tries = 3;
    for (int i = 0; i < Tries; ++i) {
        must(m_relay.put(name, bytes));
        const bool isBelieved = planted(Bug::NotReadBack) || planted(Bug::CutUploadBelieved);
        const auto back = isBelieved ? Result<QByteArray>(bytes) : m_relay.get(name);
        if (back && *back == bytes) {
            m_names.insert(name, bytes.size());
            m_parsed.insert(name, *ObjectName::parse(name));
            ++m_report.sentObjects;
            return;
        }
        if (!back && back.error().code != ErrorCode::NotFound && back.error().code != ErrorCode::Damaged
            && back.error().code != ErrorCode::Io)
            throw Failure{back.error()};
        must(m_relay.remove(name));
    }
    throw Failure{
        {ErrorCode::Io,
         QCoreApplication::translate("Sync", "The meeting place does not keep what it is given. Nothing was lost "
                                             "here. Try again later, or use another place."),
         name}};
}

void Synchroniser::Run::discard(const QString& name)
{
    const Status removed = m_relay.remove(name);
    if (!removed && removed.error().code == ErrorCode::Refused)
        return; // it lies there, and is in nobody's way
    must(removed);
    m_names.remove(name);
    m_parsed.remove(name);
}

Status testRelay(Relay& relay, Random& random)
{
    QByteArray bytes(1024, Qt::Uninitialized);
    random.fill(bytes.data(), static_cast<std::size_t>(bytes.size()));
    const QString name = QStringLiteral("p/") + QString::fromLatin1(hashOf(bytes).toHex());
    if (const auto listed = relay.list(QStringLiteral("m/")); !listed)
        return tl::unexpected(listed.error());
    if (const Status put = relay.put(name, bytes); !put)
        return put;
    const auto back = relay.get(name);
    const Status removed = relay.remove(name);
    if (!back)
        return tl::unexpected(back.error());
    if (*back != bytes)
        return failure(ErrorCode::Io,
                       QCoreApplication::translate("Sync", "The place answers, but does not give back what "
                                                           "was put there."));
    return removed;
}

} // namespace Rinnalla::Sync
