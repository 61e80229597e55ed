// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platform/random.h"

#include <random>

namespace Rinnalla {

/// The same bytes each time for the same seed.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(quint64 seed = 1)
        : m_engine(seed)
    {}
    void fill(void* bytes, std::size_t size) override
    {
        auto* out = static_cast<unsigned char*>(bytes);
        for (std::size_t i = 0; i < size; ++i)
            out[i] = static_cast<unsigned char>(m_engine());
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace Rinnalla
