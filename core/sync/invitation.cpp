// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/invitation.h"

#include "core/crypto/primitives.h"
#include "core/sync/words.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace Rinnalla::Sync {

namespace {

constexpr qsizetype SecretSize = 16;
constexpr qsizetype RootSize = 14;
constexpr qsizetype TagSize = 16;
constexpr qsizetype PlainSize = SecretSize + RootSize;
constexpr std::size_t WordCount = Invitation::WordCount;
static_assert(PlainSize + 2 == 2 * Invitation::WordCount);

/// A CRC-16: it notices every error that is not longer than one word.
quint16 checkOf(const SecretBuffer& bytes)
{
    return qChecksum(QByteArrayView(bytes.data(), PlainSize), Qt::ChecksumIso3309);
}

tl::unexpected<Error> misread(const QString& message)
{
    return failure(ErrorCode::InvalidInput, message);
}

tl::unexpected<Error> noWord(QStringView word)
{
    return misread(QCoreApplication::translate("Invitation",
                                               "“%1” cannot be a word of an invitation. Check that word and "
                                               "try again.")
                       .arg(word.left(20)));
}

/// All letters and digits of a text, without what stands between them. Empty where there are not as many as there
/// should be.
SecretBuffer lettersOf(QStringView text)
{
    SecretBuffer letters(WordCount * Words::Letters);
    std::size_t size = 0;
    for (const QChar c : text) {
        if (!c.isLetterOrNumber())
            continue;
        if (size == letters.size())
            return {};
        letters.data()[size++] = static_cast<unsigned char>(c.toLatin1());
    }
    return size == letters.size() ? std::move(letters) : SecretBuffer();
}

/// Sixteen words to 32 bytes; empty where a word is impossible.
SecretBuffer bytesOf(const SecretBuffer& letters)
{
    SecretBuffer bytes(2 * WordCount);
    for (std::size_t i = 0; i < WordCount; ++i) {
        const auto value = Words::read(reinterpret_cast<const char*>(letters.data()) + i * Words::Letters);
        if (!value)
            return {};
        qToBigEndian(*value, bytes.data() + 2 * i);
    }
    return bytes;
}

bool isWord(QStringView run)
{
    char letters[Words::Letters];
    std::transform(run.begin(), run.end(), letters, [](QChar c) { return c.toLatin1(); });
    const bool isOne = Words::read(letters).has_value();
    wipe(letters, sizeof letters);
    return isOne;
}

/// Why a text is no invitation: the first word that is none, else their number.
tl::unexpected<Error> whyNot(QStringView text)
{
    constexpr auto Size = qsizetype(Words::Letters);
    qsizetype words = 0;
    for (qsizetype from = 0, to = 0; from < text.size(); from = to + 1) {
        to = std::find_if_not(text.begin() + from, text.end(), [](QChar c) { return c.isLetterOrNumber(); })
             - text.begin();
        const QStringView run = text.sliced(from, to - from);
        if (run.size() % Size != 0)
            return noWord(run);
        for (qsizetype at = 0; at < run.size(); at += Size, ++words)
            if (!isWord(run.sliced(at, Size)))
                return noWord(run.sliced(at, Size));
    }
    return misread(QCoreApplication::translate("Invitation",
                                               "An invitation has 16 words; here are %1. Look whether one "
                                               "is missing or there twice.")
                       .arg(words));
}

enum Subkey : quint64 { Tag = 1, RequestKey = 2 };

} // namespace

Invitation Invitation::generate(const QByteArray& rootHash, Random& random)
{
    SecretBuffer secret(SecretSize);
    random.fill(secret.data(), secret.size());
    return fromParts(std::move(secret), rootHash.first(RootSize));
}

Invitation Invitation::fromParts(SecretBuffer secret, const QByteArray& rootBeginning)
{
    Q_ASSERT(secret.size() == SecretSize && rootBeginning.size() == RootSize);
    Invitation invitation;
    invitation.m_secret = std::move(secret);
    invitation.m_root = rootBeginning;
    return invitation;
}

Result<Invitation> Invitation::fromText(const QString& text)
{
    const SecretBuffer letters = lettersOf(text);
    const SecretBuffer bytes = letters.isEmpty() ? SecretBuffer() : bytesOf(letters);
    if (bytes.isEmpty())
        return whyNot(text);
    if (qFromBigEndian<quint16>(bytes.data() + PlainSize) != checkOf(bytes))
        return misread(QCoreApplication::translate("Invitation",
                                                   "One of the words is not right, though it could be one. "
                                                   "Compare them all and try again."));
    return fromParts(SecretBuffer(bytes.data(), SecretSize),
                     QByteArray(reinterpret_cast<const char*>(bytes.data()) + SecretSize, RootSize));
}

SecretBuffer Invitation::toText() const
{
    SecretBuffer bytes(2 * WordCount);
    std::memcpy(bytes.data(), m_secret.data(), SecretSize);
    std::memcpy(bytes.data() + SecretSize, m_root.constData(), RootSize);
    qToBigEndian(checkOf(bytes), bytes.data() + PlainSize);

    SecretBuffer text(WordCount * (Words::Letters + 1) - 1);
    auto* out = reinterpret_cast<char*>(text.data());
    for (std::size_t i = 0; i < WordCount; ++i, out += Words::Letters + 1) {
        Words::write(qFromBigEndian<quint16>(bytes.data() + 2 * i), out);
        if (i + 1 < WordCount)
            out[Words::Letters] = '-';
    }
    return text;
}

/// The secret filled up with zeros is a key of the length crypto_kdf takes; its strength is the secret's 128 bits.
SecretBuffer Invitation::derived(quint64 subkey, std::size_t size) const
{
    SecretBuffer key(Crypto::KeySize);
    std::memcpy(key.data(), m_secret.data(), SecretSize);
    return Crypto::derive(key, subkey, "RnInvite", size);
}

QByteArray Invitation::tag() const
{
    const SecretBuffer tag = derived(Tag, TagSize);
    return QByteArray(reinterpret_cast<const char*>(tag.data()), TagSize);
}

SecretBuffer Invitation::requestKey() const
{
    return derived(RequestKey, Crypto::KeySize);
}

} // namespace Rinnalla::Sync
