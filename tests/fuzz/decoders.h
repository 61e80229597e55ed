// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

/// Everything that reads bytes a relay could have changed, each behind a function that takes any bytes. libFuzzer runs
/// them (packaging/dev fuzz), and test_fuzz_corpus runs what it found.
namespace Rinnalla::Fuzz {

struct Decoder {
    const char* name; ///< also of its folder in corpus/
    /// Aborts where the decoder took something in that it does not write again with the same meaning.
    void (*run)(QByteArrayView bytes);
    QList<QByteArray> (*seeds)(); ///< well-formed bytes to begin from
};

const QList<Decoder>& decoders();

} // namespace Rinnalla::Fuzz
