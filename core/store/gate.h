// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

namespace Rinnalla {

/// A recursive lock that serves in the order of asking. A plain mutex goes back to who has just let it go: a window
/// that wants to write would wait for all slices of a merge, not for one. For std::scoped_lock and std::unique_lock.
class Gate {
public:
    void lock()
    {
        std::unique_lock lock(m_mutex);
        if (m_depth > 0 && m_owner == std::this_thread::get_id()) {
            ++m_depth;
            return;
        }
        const auto turn = m_asked++;
        m_changed.wait(lock, [&] { return m_depth == 0 && m_served == turn; });
        m_owner = std::this_thread::get_id();
        m_depth = 1;
    }
    void unlock()
    {
        const std::scoped_lock lock(m_mutex);
        if (--m_depth > 0)
            return;
        ++m_served;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::thread::id m_owner;
    int m_depth = 0;
    unsigned long long m_asked = 0;
    unsigned long long m_served = 0;
};

} // namespace Rinnalla
