// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/words.h"

#include <QtEndian>

#include <cstring>

namespace Rinnalla::Sync {

namespace {

constexpr char Consonants[] = "bdfghjklmnprstvz";
constexpr char Vowels[] = "aiou";

bool isVowelPlace(std::size_t place)
{
    return place % 2 == 1;
}

} // namespace

void Words::write(quint16 value, char* letters)
{
    for (std::size_t place = Letters; place-- > 0;) { // from the lowest bits up
        const int bits = isVowelPlace(place) ? 2 : 4;
        letters[place] = (isVowelPlace(place) ? Vowels : Consonants)[value & ((1 << bits) - 1)];
        value = static_cast<quint16>(value >> bits);
    }
}

std::optional<quint16> Words::read(const char* letters)
{
    unsigned value = 0;
    for (std::size_t place = 0; place < Letters; ++place) {
        const char upper = letters[place];
        const char letter = upper >= 'A' && upper <= 'Z' ? static_cast<char>(upper - 'A' + 'a') : upper;
        const char* alphabet = isVowelPlace(place) ? Vowels : Consonants;
        const char* found = letter ? std::strchr(alphabet, letter) : nullptr;
        if (!found)
            return std::nullopt;
        value = value << (isVowelPlace(place) ? 2 : 4) | static_cast<unsigned>(found - alphabet);
    }
    return static_cast<quint16>(value);
}

QStringList toWords(QByteArrayView bytes)
{
    Q_ASSERT(bytes.size() % 2 == 0);
    QStringList words;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        char letters[Words::Letters];
        Words::write(qFromBigEndian<quint16>(bytes.data() + i), letters);
        words.append(QString::fromLatin1(letters, Words::Letters));
    }
    return words;
}

} // namespace Rinnalla::Sync
