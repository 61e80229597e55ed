// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <random>

namespace Rinnalla::Sim {

/// What happens, drawn from the seed. The same on every machine: no distribution of the standard library, whose results
/// differ.
class Dice {
public:
    explicit Dice(quint64 seed)
        : m_engine(seed)
    {}
    int below(int limit) { return static_cast<int>(m_engine() % static_cast<quint64>(limit)); }
    bool oneIn(int many) { return below(many) == 0; }
    quint64 seed() { return m_engine(); }
    template<typename T>
    const T& of(const QList<T>& list)
    {
        return list.at(below(static_cast<int>(list.size())));
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace Rinnalla::Sim
