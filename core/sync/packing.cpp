// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/packing.h"

#include <zstd.h>

#include <memory>
#include <new>

namespace Rinnalla::Sync::Packing {

namespace {

constexpr int Level = 3;
constexpr char FrameMagic[] = "\x28\xb5\x2f\xfd"; // there are other frames, which zstd skips as if they were empty

template<typename Context, Context* (*Make)(), std::size_t (*Free)(Context*)>
Context* ofThread()
{
    struct Freer {
        void operator()(Context* context) const { Free(context); }
    };
    thread_local const std::unique_ptr<Context, Freer> context(Make());
    if (!context)
        throw std::bad_alloc();
    return context.get();
}

} // namespace

qsizetype largestPacked(qsizetype size)
{
    return qsizetype(ZSTD_compressBound(std::size_t(size)));
}

qsizetype pack(QByteArrayView plain, char* out, qsizetype room)
{
    ZSTD_CCtx* context = ofThread<ZSTD_CCtx, ZSTD_createCCtx, ZSTD_freeCCtx>();
    const std::size_t used =
        ZSTD_compressCCtx(context, out, std::size_t(room), plain.data(), std::size_t(plain.size()), Level);
    if (ZSTD_isError(used)) // there is room enough: only memory can be missing
        throw std::bad_alloc();
    return qsizetype(used);
}

QByteArray pack(QByteArrayView plain)
{
    QByteArray packed(largestPacked(plain.size()), Qt::Uninitialized);
    packed.resize(pack(plain, packed.data(), packed.size()));
    return packed;
}

std::optional<QByteArray> unpack(QByteArrayView packed, qsizetype most)
{
    const auto size = std::size_t(packed.size());
    const unsigned long long content = ZSTD_getFrameContentSize(packed.data(), size);
    // The two error values are larger than any limit.
    if (!packed.startsWith(QByteArrayView(FrameMagic)) || content > quint64(most)
        || ZSTD_findFrameCompressedSize(packed.data(), size) != size)
        return std::nullopt;
    QByteArray plain(qsizetype(content), Qt::Uninitialized);
    ZSTD_DCtx* context = ofThread<ZSTD_DCtx, ZSTD_createDCtx, ZSTD_freeDCtx>();
    const std::size_t got = ZSTD_decompressDCtx(context, plain.data(), std::size_t(content), packed.data(), size);
    return got == content ? std::optional(plain) : std::nullopt;
}

} // namespace Rinnalla::Sync::Packing
