// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/secretbuffer.h"

#include <map>

namespace Rinnalla::Sync {

/// A client's key: 32 bytes that must not leak. Like a SecretBuffer, but a team has tens of thousands of them, more
/// than a process may have guarded buffers: they share guarded pages (locked, out of core dumps), and each is wiped
/// when it goes. Movable, not copyable. Safe from any thread.
class ClientKey {
public:
    static constexpr std::size_t Size = 32;

    ClientKey() = default; ///< none
    explicit ClientKey(const void* bytes);
    ClientKey(const SecretBuffer& key); ///< none where the buffer has not the size of a key
    ClientKey(ClientKey&& other) noexcept { std::swap(m_bytes, other.m_bytes); }
    ClientKey& operator=(ClientKey&& other) noexcept;
    ~ClientKey() { clear(); }

    ClientKey copy() const { return m_bytes ? ClientKey(m_bytes) : ClientKey(); }
    SecretBuffer toSecret() const { return SecretBuffer(m_bytes, size()); }
    void clear(); ///< wipes

    bool isEmpty() const { return !m_bytes; }
    std::size_t size() const { return m_bytes ? Size : 0; }
    unsigned char* data() { return m_bytes; }
    const unsigned char* data() const { return m_bytes; }

    /// Compares in constant time.
    bool operator==(const ClientKey& other) const;

private:
    unsigned char* m_bytes = nullptr;
};

/// The key a device makes for a client. Drawn from a secret of the device's own, which only it has and which goes
/// nowhere: its store and a copy of it that was restored make the same one.
ClientKey makeClientKey(const SecretBuffer& root, const Id& client);

/// Client id to client key. A client whose key is not there cannot be read.
using ClientKeys = std::map<Id, ClientKey>;

} // namespace Rinnalla::Sync
