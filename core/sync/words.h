// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secretbuffer.h"

#include <QStringList>

#include <optional>

namespace Rinnalla::Sync {

/// Pronounceable five-letter words, two bytes each: proquints (Wilkerson, "A Proposal for Proquints", 2009).
namespace Words {

constexpr std::size_t Letters = 5;

/// Five lower-case ASCII letters.
void write(quint16 value, char* letters);
/// Of five letters in any case; nothing where they are no word.
std::optional<quint16> read(const char* letters);

} // namespace Words

/// An even number of bytes, first byte first.
QStringList toWords(QByteArrayView bytes);

} // namespace Rinnalla::Sync
