// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/undojob.h"

#include "ui/widgets/background.h"

namespace Rinnalla {

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
    if (isRunning())
        return;
    auto writer = m_session.store().openWriter();
    if (!writer) {
        m_session.fail(writer.error());
        return;
    }
    std::shared_ptr<Connection> connection = std::move(*writer);
    const auto running = begin();
    connection->keepNothingOnce(running->storeIsGone);
    emit progressed(0);
    inBackground(
        this,
        [connection, state = m_session.store().journal().state(), edits, running]() mutable {
            const Status done = takeBack(*connection, state, edits, *running);
            connection.reset(); // on the thread that used it
            return done;
        },
        [this](const Status& done) { ended(done); });
}

void UndoJob::ended(const Status& done)
{
    end();
    if (done)
        m_session.store().journal().noteMerged();
    else
        m_session.fail(done.error());
    emit finished();
}

} // namespace Rinnalla
