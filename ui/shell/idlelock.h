// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Rinnalla {

/// Notices that nobody has touched keyboard, mouse or screen for a while, in any window of the program.
class IdleLock : public QObject {
    Q_OBJECT

public:
    explicit IdleLock(QObject* parent = nullptr);

    /// time: asked again and again, since the worker may change it.
    void start(std::function<std::chrono::milliseconds()> time);
    void stop();

signals:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();

    std::function<std::chrono::milliseconds()> m_time;
    QElapsedTimer m_touched;
    QTimer m_timer; ///< not restarted by each touch: it looks when the time could be over
};

} // namespace Rinnalla
