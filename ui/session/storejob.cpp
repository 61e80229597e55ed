// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/storejob.h"

#include <chrono>

namespace Rinnalla {

using namespace std::chrono_literals;

StoreJob::StoreJob(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_watch.setInterval(100ms);
    connect(&m_watch, &QTimer::timeout, this, [this] { emit progressed(m_shared->percent); });
    connect(&session, &Session::keepingDrafts, this, &StoreJob::stop); // the store is about to close
}

StoreJob::~StoreJob()
{
    stop();
    if (!m_shared)
        return;
    // Behind the gate nothing is being written; later the other connection keeps nothing.
    const std::scoped_lock gate(m_session.store().journal().state()->gate);
    *m_shared->storeIsGone = true;
}

void StoreJob::stop()
{
    if (m_shared)
        m_shared->stopped = true;
}

std::shared_ptr<StoreJob::Shared> StoreJob::begin()
{
    stop();
    m_shared = std::make_shared<Shared>();
    m_watch.start();
    return m_shared;
}

void StoreJob::end()
{
    m_watch.stop();
    m_shared.reset();
}

} // namespace Rinnalla
