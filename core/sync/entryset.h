// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace Rinnalla::Sync {

/// A set of small numbers: one bit each. Grows as needed; a number past its end is not in it.
class EntrySet {
public:
    bool contains(std::size_t i) const
    {
        return i / Bits < m_words.size() && (m_words[i / Bits] >> (i % Bits) & 1) != 0;
    }
    void insert(std::size_t i)
    {
        if (i / Bits >= m_words.size())
            m_words.resize(i / Bits + 1);
        m_words[i / Bits] |= quint64(1) << (i % Bits);
    }
    void unite(const EntrySet& other)
    {
        m_words.resize(std::max(m_words.size(), other.m_words.size()));
        std::transform(other.m_words.begin(), other.m_words.end(), m_words.begin(), m_words.begin(),
                       [](quint64 a, quint64 b) { return a | b; });
    }
    bool intersects(const EntrySet& other) const
    {
        const std::size_t words = std::min(m_words.size(), other.m_words.size());
        for (std::size_t i = 0; i < words; ++i)
            if (m_words[i] & other.m_words[i])
                return true;
        return false;
    }

private:
    static constexpr std::size_t Bits = 64;

    std::vector<quint64> m_words;
};

} // namespace Rinnalla::Sync
