// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <cstddef>

namespace Rinnalla {

/// Gives random bytes. Tests bring a seeded one; secrets always come from the system's own.
class Random {
public:
    virtual ~Random() = default;
    virtual void fill(void* bytes, std::size_t size) = 0;

    Id id();
    quint32 below(quint32 bound); ///< evenly spread over [0, bound)
};

/// The operating system's generator, through libsodium. Safe from any thread.
class SystemRandom final : public Random {
public:
    void fill(void* bytes, std::size_t size) override;
};

} // namespace Rinnalla
