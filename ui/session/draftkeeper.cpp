// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/draftkeeper.h"

#include <chrono>

namespace Rinnalla {

using namespace std::chrono_literals;

DraftKeeper::DraftKeeper(Session& session, const QString& name, std::function<QCborMap()> state, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_name(name)
    , m_state(std::move(state))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    m_latest.setSingleShot(true);
    m_latest.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::keep);
    connect(&m_latest, &QTimer::timeout, this, &DraftKeeper::keep);
    connect(&session, &Session::keepingDrafts, this, [this] {
        if (m_soon.isActive())
            keep();
    });
}

DraftKeeper::~DraftKeeper() = default;

QCborMap DraftKeeper::load() const
{
    return m_session.store().drafts().load(m_name).value_or(QCborMap());
}

void DraftKeeper::touch()
{
    m_soon.start();
    if (!m_latest.isActive())
        m_latest.start();
}

void DraftKeeper::keep()
{
    m_soon.stop();
    m_latest.stop();
    const QCborMap state = m_state();
    Drafts& drafts = m_session.store().drafts();
    if (const Status kept = state.isEmpty() ? drafts.remove(m_name) : drafts.save(m_name, state); !kept)
        m_session.fail(kept.error());
}

void DraftKeeper::discard()
{
    m_soon.stop();
    m_latest.stop();
    if (const Status removed = m_session.store().drafts().remove(m_name); !removed)
        m_session.fail(removed.error());
}

} // namespace Rinnalla
