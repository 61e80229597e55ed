// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/duplicatefinder.h"

namespace Rinnalla {

DuplicateFinder::DuplicateFinder(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("duplicates"));
}

DuplicateFinder::~DuplicateFinder()
{
    interrupt();
    if (!m_thread.isRunning()) {
        delete m_worker;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void DuplicateFinder::interrupt()
{
    ++m_asked;
    if (Connection* running = m_running.load())
        running->interrupt();
}

void DuplicateFinder::find(int limit)
{
    interrupt(); // before the new question is handed over: it can only hit an older one
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(
        m_worker, [this, number = m_asked.load(), room = m_session.room(), limit] { run(number, room, limit); },
        Qt::QueuedConnection);
}

/// On the thread.
void DuplicateFinder::run(quint64 number, const QString& room, int limit)
{
    const auto answer = [&]() -> Result<QList<Duplicates::Pair>> {
        if (!m_connection) {
            auto opened = m_session.store().openReader();
            if (!opened)
                return tl::unexpected(opened.error());
            m_connection = std::move(*opened);
            m_running = m_connection.get();
        }
        return Duplicates::find(*m_connection, room, limit);
    };
    if (number != m_asked)
        return;
    const auto pairs = answer();
    QMetaObject::invokeMethod(
        this,
        [this, number, pairs] {
            if (number != m_asked)
                return;
            if (pairs)
                emit found(*pairs);
            else
                emit failed(pairs.error());
        },
        Qt::QueuedConnection);
}

} // namespace Rinnalla
