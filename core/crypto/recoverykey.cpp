// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/recoverykey.h"

#include <QCoreApplication>

#include <sodium.h>

#include <cstring>

namespace Rinnalla::RecoveryKey {

namespace {

constexpr char Alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32
constexpr std::size_t Digits = 32;                              // 160 bits
constexpr std::size_t CheckDigits = 4;

int valueOf(char c)
{
    if (c >= 'a' && c <= 'z')
        c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O')
        c = '0';
    if (c == 'I' || c == 'L')
        c = '1';
    const char* found = c ? std::strchr(Alphabet, c) : nullptr;
    return found ? static_cast<int>(found - Alphabet) : -1;
}

void encode(const unsigned char* bytes, std::size_t digits, char* out)
{
    unsigned buffer = 0;
    unsigned bits = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (bits < 5) {
            buffer = (buffer << 8) | *bytes++;
            bits += 8;
        }
        bits -= 5;
        out[i] = Alphabet[(buffer >> bits) & 31];
    }
}

void checkDigits(const SecretBuffer& key, char* out)
{
    unsigned char hash[crypto_generichash_BYTES];
    crypto_generichash(hash, sizeof hash, key.data(), key.size(), nullptr, 0);
    encode(hash, CheckDigits, out);
    wipe(hash, sizeof hash);
}

} // namespace

SecretBuffer generate()
{
    SecretBuffer key(Size);
    randombytes_buf(key.data(), Size);
    return key;
}

SecretBuffer toText(const SecretBuffer& key)
{
    SecretBuffer plain(Digits + CheckDigits);
    auto* digits = reinterpret_cast<char*>(plain.data());
    encode(key.data(), Digits, digits);
    checkDigits(key, digits + Digits);

    SecretBuffer text(TextSize);
    auto* out = text.data();
    for (std::size_t i = 0; i < plain.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            *out++ = '-';
        *out++ = plain.data()[i];
    }
    return text;
}

Result<SecretBuffer> fromText(const SecretBuffer& text)
{
    const auto misread = [] {
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("RecoveryKey", "The recovery key was not read right: it has nine "
                                                                  "groups of four letters and digits. Check it "
                                                                  "against the paper."));
    };
    SecretBuffer digits(Digits + CheckDigits);
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = static_cast<char>(text.data()[i]);
        if (c == '-' || c == ' ')
            continue;
        const int value = valueOf(c);
        if (value < 0 || count == digits.size())
            return misread();
        digits.data()[count++] = static_cast<unsigned char>(value);
    }
    if (count != digits.size())
        return misread();

    SecretBuffer key(Size);
    for (std::size_t i = 0; i < Digits; ++i) {
        for (int bit = 0; bit < 5; ++bit) {
            const std::size_t at = i * 5 + static_cast<std::size_t>(bit);
            if (digits.data()[i] & (16 >> bit))
                key.data()[at / 8] = static_cast<unsigned char>(key.data()[at / 8] | (128 >> (at % 8)));
        }
    }
    char expected[CheckDigits];
    checkDigits(key, expected);
    for (std::size_t i = 0; i < CheckDigits; ++i)
        if (Alphabet[digits.data()[Digits + i]] != expected[i])
            return misread();
    return key;
}

} // namespace Rinnalla::RecoveryKey
