// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/syncrunner.h"

#include "ui/widgets/background.h"

#include <chrono>
#include <mutex>

namespace Rinnalla {

using namespace std::chrono_literals;

namespace {

constexpr int MergedEveryMs = 500;

/// A pool has few threads, and one that waits for a relay must not keep a store from being opened.
class NotCounted {
public:
    NotCounted() { QThreadPool::globalInstance()->releaseThread(); }
    ~NotCounted() { QThreadPool::globalInstance()->reserveThread(); }
    Q_DISABLE_COPY_MOVE(NotCounted)
};

bool isReceiving(Sync::SyncProgress::Stage stage)
{
    return stage == Sync::SyncProgress::Stage::Receiving || stage == Sync::SyncProgress::Stage::TakingSnapshot;
}

Result<RelayAddress> copyOf(const RelayAddress& address)
{
    return RelayAddress::fromCbor(address.toCbor());
}

} // namespace

/// What the two threads share. The connection is the other thread's alone once it runs.
struct SyncRunner::Job {
    Result<Sync::SyncReport> run();
    bool isWanted(const Sync::SyncProgress& now);

    std::unique_ptr<Connection> connection;
    std::shared_ptr<JournalState> state;
    std::shared_ptr<std::atomic_bool> storeIsGone = std::make_shared<std::atomic_bool>(false);
    std::atomic_bool cancelled = false;
    RelayAddress address;
    QByteArray team;
    RelayMaker makeRelay;
    const Clock* clock = nullptr;

    std::mutex mutex;
    Sync::SyncProgress progress; ///< behind the mutex
};

bool SyncRunner::Job::isWanted(const Sync::SyncProgress& now)
{
    const std::scoped_lock lock(mutex);
    progress = now;
    return !cancelled;
}

Result<Sync::SyncReport> SyncRunner::Job::run()
{
    const NotCounted notCounted;
    SystemRandom random;
    const std::unique_ptr<Relay> relay = makeRelay(address, team);
    relay->setStop([this] { return cancelled.load(); });
    Sync::Synchroniser synchroniser(*connection, state, random, *clock);
    synchroniser.setSlice(Slice);
    synchroniser.setProgress([this](const Sync::SyncProgress& now) { return isWanted(now); });
    auto report = synchroniser.run(*relay);
    connection.reset(); // on the thread that used it
    return report;
}

SyncRunner::SyncRunner(Session& session, RelayMaker makeRelay, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_makeRelay(std::move(makeRelay))
{
    m_look.setInterval(100ms);
    connect(&m_look, &QTimer::timeout, this, &SyncRunner::look);
}

/// Behind the gate nothing is being written, so that what is written is whole; later the connection keeps nothing.
SyncRunner::~SyncRunner()
{
    if (!m_job)
        return;
    m_job->cancelled = true;
    const std::scoped_lock gate(m_job->state->gate);
    *m_job->storeIsGone = true;
}

Result<std::shared_ptr<SyncRunner::Job>> SyncRunner::prepare()
{
    Store& store = m_session.store();
    Sync::Team team(store);
    auto address = team.relay();
    if (!address)
        return tl::unexpected(address.error());
    if (!*address)
        return failure(ErrorCode::NotFound, tr("Choose first where the laptops of the team meet."));
    auto connection = store.openWriter();
    if (!connection)
        return tl::unexpected(connection.error());
    auto job = std::make_shared<Job>();
    job->connection = std::move(*connection);
    job->connection->keepNothingOnce(job->storeIsGone);
    job->state = store.journal().state();
    job->address = std::move(**address);
    job->team = team.id().toBytes();
    job->makeRelay = m_makeRelay;
    job->clock = &store.clock();
    return job;
}

void SyncRunner::start()
{
    if (m_job)
        return;
    auto job = prepare();
    if (!job) {
        emit failed(job.error());
        return;
    }
    m_job = *job;
    m_shown = 0;
    m_sinceMerged.start();
    m_look.start();
    emit started();
    inBackground(
        this, [job = m_job] { return job->run(); }, [this](const Result<Sync::SyncReport>& report) { finish(report); });
}

void SyncRunner::cancel()
{
    if (m_job)
        m_job->cancelled = true;
}

void SyncRunner::look()
{
    Sync::SyncProgress now;
    {
        const std::scoped_lock lock(m_job->mutex);
        now = m_job->progress;
    }
    if (isReceiving(now.stage) && now.done != m_shown && m_sinceMerged.hasExpired(MergedEveryMs)) {
        m_shown = now.done;
        m_session.store().journal().noteMerged();
        m_sinceMerged.start();
    }
    emit progressed(now);
}

void SyncRunner::finish(const Result<Sync::SyncReport>& report)
{
    m_look.stop();
    m_job.reset();
    m_session.store().journal().noteMerged();
    if (report)
        emit succeeded(*report);
    else
        emit failed(report.error());
}

void SyncRunner::test(const RelayAddress& address, QObject* context, std::function<void(const Status&)> done)
{
    auto copied = copyOf(address);
    if (!copied)
        return done(tl::unexpected(copied.error()));
    const auto kept = std::make_shared<RelayAddress>(std::move(*copied));
    const QByteArray team = Sync::Team(m_session.store()).id().toBytes();
    inBackground(
        context,
        [kept, team, make = m_makeRelay]() -> Status {
            const NotCounted notCounted;
            SystemRandom random;
            return Sync::testRelay(*make(*kept, team), random);
        },
        std::move(done));
}

} // namespace Rinnalla
