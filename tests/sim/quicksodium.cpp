// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/quicksodium.h"

#include <QByteArray>
#include <QHash>

#include <dlfcn.h>
#include <sodium.h>

#include <cstdlib>
#include <cstring>

namespace {

/// Of messages some laptop has looked at, by what libsodium was asked: of one question the answer is always the same.
QHash<QByteArray, int>& answers()
{
    static QHash<QByteArray, int> all;
    return all;
}

QByteArray questionOf(const unsigned char* signature, const unsigned char* message, unsigned long long length,
                      const unsigned char* key)
{
    QByteArray question(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    crypto_generichash_update(&state, signature, crypto_sign_BYTES);
    crypto_generichash_update(&state, key, crypto_sign_PUBLICKEYBYTES);
    crypto_generichash_update(&state, message, length);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(question.data()), crypto_generichash_BYTES);
    return question;
}

} // namespace

namespace Rinnalla::Sim {

void beginQuickSodium()
{
    answers().clear();
}

} // namespace Rinnalla::Sim

// What a program defines itself stands before what its libraries do.
extern "C" {

void* sodium_malloc(size_t size)
{
    void* bytes = std::malloc(size > 0 ? size : 1);
    if (bytes)
        std::memset(bytes, 0xdb, size); // as libsodium does
    return bytes;
}

void sodium_free(void* bytes)
{
    std::free(bytes);
}

int crypto_sign_verify_detached(const unsigned char* signature, const unsigned char* message, unsigned long long length,
                                const unsigned char* key)
{
    static const auto asked =
        reinterpret_cast<decltype(&crypto_sign_verify_detached)>(dlsym(RTLD_NEXT, "crypto_sign_verify_detached"));
    const QByteArray question = questionOf(signature, message, length, key);
    const auto known = answers().constFind(question);
    if (known != answers().constEnd())
        return *known;
    const int answer = asked(signature, message, length, key);
    answers().insert(question, answer);
    return answer;
}
}
