// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "tests/support/seededrandom.h"

namespace Rinnalla::SyncBench {

enum class Text {
    Plain, ///< 120 times the same letter, as benchmarks of synchronising like to have it
    Varied ///< as many letters of made-up notes
};

/// Made-up records of five fields and about 200 bytes: one client, ten contacts of theirs, and so on. The same ones
/// for the same seed.
class RecordMaker {
public:
    RecordMaker(Text text, quint64 seed)
        : m_random(seed)
        , m_text(text)
    {}

    QList<Edit> next(int count);

private:
    Edit client();
    Edit contact();
    QString note();

    SeededRandom m_random;
    Text m_text;
    int m_number = 0;
    Id m_client;
};

/// One record a line, for the peers: [id, {field: value, …}].
QByteArray toLine(const Edit& record);

} // namespace Rinnalla::SyncBench
