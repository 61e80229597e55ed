// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/exitgesture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QKeyEvent>

namespace Rinnalla {

namespace {

std::function<qint64()> realTime()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

} // namespace

ExitGesture::ExitGesture(QObject* parent)
    : ExitGesture(realTime(), parent)
{}

ExitGesture::ExitGesture(std::function<qint64()> milliseconds, QObject* parent)
    : QObject(parent)
    , m_milliseconds(std::move(milliseconds))
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool ExitGesture::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (const auto* key = static_cast<QKeyEvent*>(event); !key->isAutoRepeat())
            pressed(key->key());
        break;
    case QEvent::KeyRelease:
        if (const auto* key = static_cast<QKeyEvent*>(event); key->key() == Qt::Key_Shift && !key->isAutoRepeat())
            m_down = false;
        break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        m_count = 0;
        break;
    case QEvent::ApplicationDeactivate: // a release that went to another program is never seen
        m_down = false;
        m_count = 0;
        break;
    default:
        break;
    }
    return false;
}

void ExitGesture::pressed(int key)
{
    if (key != Qt::Key_Shift) {
        m_count = 0;
        return;
    }
    if (m_down)
        return;
    m_down = true;
    const qint64 now = m_milliseconds();
    m_count = m_count > 0 && now - m_last <= LongestPauseMs ? m_count + 1 : 1;
    m_last = now;
    if (m_count < Presses)
        return;
    m_count = 0;
    emit triggered();
}

} // namespace Rinnalla
