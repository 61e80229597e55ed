// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secretbuffer.h"

#include <QString>

#include <cstring>

namespace Rinnalla::Bench {

struct Size {
    int clients = 100'000;
    int contacts = 1'000'000;
};

inline SecretBuffer passphrase()
{
    static constexpr char text[] = "benchmark";
    return SecretBuffer(text, std::strlen(text));
}

/// Fills a store, then times the client card, search, lists and edits, each beside the plain twin.
/// Leaves the store at `path` for what is measured after it.
void measureStore(const Size& size, const QString& path);

} // namespace Rinnalla::Bench
