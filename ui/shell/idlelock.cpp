// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/idlelock.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace Rinnalla {

namespace {

constexpr std::chrono::milliseconds LongestLook = std::chrono::seconds(10);

} // namespace

IdleLock::IdleLock(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::look);
}

void IdleLock::start(std::function<std::chrono::milliseconds()> time)
{
    m_time = std::move(time);
    m_touched.start();
    look();
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleLock::stop()
{
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

void IdleLock::look()
{
    const auto left = m_time() - std::chrono::milliseconds(m_touched.elapsed());
    if (left.count() > 0)
        m_timer.start(std::min(left, LongestLook));
    else
        emit idle();
}

bool IdleLock::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        m_touched.start();
        break;
    default:
        break;
    }
    return false;
}

} // namespace Rinnalla
