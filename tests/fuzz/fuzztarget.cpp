// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One program a decoder: RINNALLA_FUZZ_DECODER names it.

#include "tests/fuzz/decoders.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace Rinnalla::Fuzz;
    static const auto decoder = std::ranges::find(decoders(), std::string_view(RINNALLA_FUZZ_DECODER), &Decoder::name);
    decoder->run(QByteArrayView(data, qsizetype(size)));
    return 0;
}
