// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace Rinnalla {

/// How many different people a count is of, as far as it matters: clients are told apart up to `enough`, and people
/// without a name are counted. One thread.
class People {
public:
    /// Known once already, or enough of them known: nothing changes.
    void add(qint64 client, std::size_t enough)
    {
        if (m_clients.size() < enough && std::find(m_clients.begin(), m_clients.end(), client) == m_clients.end())
            m_clients.push_back(client);
    }
    void addUnnamed(qint64 people) { m_unnamed += people; }
    void add(const People& others, std::size_t enough)
    {
        for (const qint64 client : others.m_clients)
            add(client, enough);
        m_unnamed += others.m_unnamed;
    }

    /// Takes away the unnamed of the others, who are among these.
    void removeUnnamed(const People& others) { m_unnamed -= others.m_unnamed; }

    /// At least so many, and no more than can be told apart. Somebody without a name may be one of the clients, so the
    /// two are not added up.
    qint64 count() const { return std::max(qint64(m_clients.size()), m_unnamed); }

private:
    std::vector<qint64> m_clients; ///< each once
    qint64 m_unnamed = 0;
};

} // namespace Rinnalla
