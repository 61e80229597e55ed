// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platform/random.h"

#include <QString>

#include <random>

namespace Rinnalla::Demo {

/// The same bytes each time for the same seed; for made-up records only, never for a secret.
class RepeatableRandom final : public Random {
public:
    explicit RepeatableRandom(quint64 seed)
        : m_engine(seed)
    {}
    void fill(void* bytes, std::size_t size) override;

    bool chance(quint32 percent) { return below(100) < percent; }

private:
    std::mt19937_64 m_engine;
};

/// A made-up note of one to three sentences, in one of seven languages; Finnish most often.
QString note(Random& random);
/// A made-up place, such as "Kuura-Bamoki": no address of anywhere.
QString place(Random& random);
QString contactRules(Random& random);
QString safetyNotes(Random& random);
QString decision(Random& random);

} // namespace Rinnalla::Demo
