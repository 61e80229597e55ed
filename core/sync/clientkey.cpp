// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/clientkey.h"

#include "core/crypto/primitives.h"

#include <QtEndian>

#include <sodium.h>

#include <cstring>
#include <mutex>
#include <vector>

namespace Rinnalla::Sync {

namespace {

/// Slots of 32 bytes in guarded blocks. A block stays until the program ends; its free slots are zero.
class Pool {
public:
    unsigned char* take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_free.empty())
            grow();
        unsigned char* slot = m_free.back();
        m_free.pop_back();
        return slot;
    }
    void giveBack(unsigned char* slot) noexcept
    {
        sodium_memzero(slot, ClientKey::Size);
        const std::lock_guard lock(m_mutex);
        m_free.push_back(slot); // grow() made room for all there are
    }

private:
    static constexpr std::size_t SlotsOfBlock = 512; // four pages

    void grow()
    {
        SecretBuffer block(SlotsOfBlock * ClientKey::Size);
        m_free.reserve((m_blocks.size() + 1) * SlotsOfBlock);
        for (std::size_t i = SlotsOfBlock; i > 0; --i)
            m_free.push_back(block.data() + (i - 1) * ClientKey::Size);
        m_blocks.push_back(std::move(block));
    }

    std::mutex m_mutex;
    std::vector<SecretBuffer> m_blocks;
    std::vector<unsigned char*> m_free;
};

Pool& pool()
{
    // Never destroyed: a key that outlives main() still finds it.
    static Pool* const shared = new Pool;
    return *shared;
}

} // namespace

ClientKey::ClientKey(const void* bytes)
    : m_bytes(pool().take())
{
    std::memcpy(m_bytes, bytes, Size);
}

ClientKey::ClientKey(const SecretBuffer& key)
{
    if (key.size() == Size)
        *this = ClientKey(key.data());
}

ClientKey& ClientKey::operator=(ClientKey&& other) noexcept
{
    if (this != &other) {
        clear();
        std::swap(m_bytes, other.m_bytes);
    }
    return *this;
}

void ClientKey::clear()
{
    if (m_bytes)
        pool().giveBack(m_bytes);
    m_bytes = nullptr;
}

bool ClientKey::operator==(const ClientKey& other) const
{
    return size() == other.size() && (isEmpty() || sodium_memcmp(m_bytes, other.m_bytes, Size) == 0);
}

ClientKey makeClientKey(const SecretBuffer& root, const Id& client)
{
    const QByteArray id = client.toBytes();
    const SecretBuffer half = Crypto::derive(root, qFromBigEndian<quint64>(id.constData()), "RnClient");
    return ClientKey(Crypto::derive(half, qFromBigEndian<quint64>(id.constData() + sizeof(quint64)), "RnClient"));
}

} // namespace Rinnalla::Sync
