// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/random.h"

#include <sodium.h>

namespace Rinnalla {

Id Random::id()
{
    char bytes[Id::Size];
    fill(bytes, sizeof bytes);
    return *Id::fromBytes(QByteArrayView(bytes, sizeof bytes));
}

quint32 Random::below(quint32 bound)
{
    // Values past the last whole multiple of bound would favour the small numbers: draw again.
    const quint32 excess = (0u - bound) % bound;
    quint32 drawn = 0;
    do {
        fill(&drawn, sizeof drawn);
    } while (drawn < excess);
    return drawn % bound;
}

void SystemRandom::fill(void* bytes, std::size_t size)
{
    static const bool ready = sodium_init() >= 0;
    Q_UNUSED(ready)
    randombytes_buf(bytes, size);
}

} // namespace Rinnalla
