// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/undojob.h"

#include "ui/widgets/background.h"

#include <chrono>

namespace Rinnalla {

using namespace std::chrono_literals;

UndoJob::UndoJob(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_watch.setInterval(100ms);
    connect(&m_watch, &QTimer::timeout, this, [this] { emit progressed(m_shared ? m_shared->percent.load() : 100); });
    connect(&session, &Session::keepingDrafts, this, &UndoJob::stop); // the store is about to close
}

UndoJob::~UndoJob()
{
    stop();
    if (!m_shared)
        return;
    // Behind the gate nothing is being written; later the other connection keeps nothing.
    const std::scoped_lock gate(m_session.store().journal().state()->gate);
    *m_shared->storeIsGone = true;
}

void UndoJob::stop()
{
    if (m_shared)
        m_shared->stopped = true;
}

Status UndoJob::takeBack(Connection& connection, const std::shared_ptr<JournalState>& state, const QList<Edit>& edits,
                         Shared& shared)
{
    const auto journal = Journal::beside(connection, state);
    const auto batch = journal->beginBatch();
    if (!batch)
        return tl::unexpected(batch.error());
    for (qsizetype done = 0; done < edits.size(); done += AtOnce) {
        if (shared.stopped)
            return failure(ErrorCode::Cancelled, tr("Stopped. Nothing was taken back."));
        if (const auto written = journal->write(edits.mid(done, AtOnce)); !written)
            return tl::unexpected(written.error());
        shared.percent = static_cast<int>(100 * done / edits.size());
    }
    return (*batch)->commit();
}

void UndoJob::start(const QList<Edit>& edits)
{
    if (m_shared)
        return;
    auto writer = m_session.store().openWriter();
    if (!writer) {
        m_session.fail(writer.error());
        return;
    }
    std::shared_ptr<Connection> connection = std::move(*writer);
    m_shared = std::make_shared<Shared>();
    connection->keepNothingOnce(m_shared->storeIsGone);
    m_watch.start();
    emit progressed(0);
    inBackground(
        this,
        [connection, state = m_session.store().journal().state(), edits, shared = m_shared]() mutable {
            const Status done = takeBack(*connection, state, edits, *shared);
            connection.reset(); // on the thread that used it
            return done;
        },
        [this](const Status& done) { end(done); });
}

void UndoJob::end(const Status& done)
{
    m_watch.stop();
    m_shared.reset();
    if (done)
        m_session.store().journal().noteMerged();
    else
        m_session.fail(done.error());
    emit finished();
}

} // namespace Rinnalla
