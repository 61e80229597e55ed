// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <utility>

namespace Rinnalla {

/// Bytes that must not leak: held in libsodium's guarded memory (locked, never swapped, canaries around it,
/// left out of core dumps) and wiped when freed. Movable, not copyable. Use copy() where two owners are meant.
class SecretBuffer {
public:
    SecretBuffer() = default;
    explicit SecretBuffer(std::size_t size); ///< zero bytes
    SecretBuffer(const void* bytes, std::size_t size);
    SecretBuffer(SecretBuffer&& other) noexcept { swap(other); }
    SecretBuffer& operator=(SecretBuffer&& other) noexcept;
    ~SecretBuffer() { clear(); }

    SecretBuffer copy() const { return SecretBuffer(m_bytes, m_size); }
    void clear(); ///< wipes and frees
    void swap(SecretBuffer& other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        std::swap(m_size, other.m_size);
    }

    bool isEmpty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }
    unsigned char* data() { return m_bytes; }
    const unsigned char* data() const { return m_bytes; }

    /// Compares in constant time.
    bool operator==(const SecretBuffer& other) const;

private:
    unsigned char* m_bytes = nullptr;
    std::size_t m_size = 0;
};

/// Overwrites the bytes of an ordinary container that had to hold a secret for a moment.
void wipe(void* bytes, std::size_t size);

} // namespace Rinnalla
