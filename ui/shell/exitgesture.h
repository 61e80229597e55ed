// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

namespace Rinnalla {

/// Notices Shift pressed three times, each within 600 ms of the one before, in any window of the program, a dialog or a
/// menu too. Any other key and any press of the mouse begin the count again; a key held down counts once.
class ExitGesture : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 LongestPauseMs = 600;
    static constexpr int Presses = 3;

    explicit ExitGesture(QObject* parent = nullptr);
    /// milliseconds: a clock that only goes forward; tests bring their own.
    ExitGesture(std::function<qint64()> milliseconds, QObject* parent);

signals:
    void triggered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void pressed(int key);

    std::function<qint64()> m_milliseconds;
    bool m_down = false; ///< one press passes by several widgets; it counts once
    int m_count = 0;
    qint64 m_last = 0;
};

} // namespace Rinnalla
