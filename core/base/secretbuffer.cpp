// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/secretbuffer.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace Rinnalla {

namespace {

unsigned char* allocate(std::size_t size)
{
    static const bool ready = sodium_init() >= 0;
    auto* bytes = ready ? static_cast<unsigned char*>(sodium_malloc(size)) : nullptr;
    if (!bytes)
        throw std::bad_alloc();
    return bytes;
}

} // namespace

SecretBuffer::SecretBuffer(std::size_t size)
    : m_bytes(size ? allocate(size) : nullptr)
    , m_size(size)
{
    if (size)
        sodium_memzero(m_bytes, size);
}

SecretBuffer::SecretBuffer(const void* bytes, std::size_t size)
    : SecretBuffer(size)
{
    if (size)
        std::memcpy(m_bytes, bytes, size);
}

SecretBuffer& SecretBuffer::operator=(SecretBuffer&& other) noexcept
{
    if (this != &other) {
        clear();
        swap(other);
    }
    return *this;
}

void SecretBuffer::clear()
{
    sodium_free(m_bytes); // wipes first; accepts null
    m_bytes = nullptr;
    m_size = 0;
}

bool SecretBuffer::operator==(const SecretBuffer& other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_bytes, other.m_bytes, m_size) == 0);
}

void wipe(void* bytes, std::size_t size)
{
    sodium_memzero(bytes, size);
}

} // namespace Rinnalla
