// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/joinrequest.h"

#include "core/base/planted.h"
#include "core/crypto/primitives.h"
#include "core/sync/wire.h"
#include "core/sync/words.h"

#include <QtEndian>

#include <algorithm>

namespace Rinnalla::Sync {

namespace {

constexpr char Beginning[] = "RnJoin\x01"; // the last byte is the version
constexpr qsizetype BeginningSize = sizeof Beginning - 1;
constexpr char Purpose[] = "join request";
constexpr qsizetype LongestName = 80;
constexpr qsizetype LongestNameBytes = 4 * LongestName;
constexpr qsizetype LengthSize = 2;
constexpr qsizetype PlainSize = 512; ///< of all requests: the length of the name is nobody's business
constexpr qsizetype SealedSize = BeginningSize + Crypto::NonceSize + PlainSize + Crypto::TagSize;

/// What the seal and the signature are bound to: this invitation, to this team.
QByteArray bound(const Invitation& invitation)
{
    return QByteArray(Beginning, BeginningSize) + invitation.tag() + invitation.rootBeginning();
}

/// Control characters, and those that turn the direction of what stands after the name.
bool isUnseen(char32_t c)
{
    constexpr char32_t NonJoiner = 0x200c; // Persian and Indic spelling needs these two
    constexpr char32_t Joiner = 0x200d;
    switch (QChar::category(c)) {
    case QChar::Other_Format:
        return c != NonJoiner && c != Joiner;
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return false;
    }
}

QByteArray body(const JoinRequest& request)
{
    WireWriter out(PlainSize);
    out.array(4);
    out.id(request.device);
    out.bytes(request.signKey);
    out.bytes(request.boxKey);
    out.text(JoinRequest::cleanName(request.name));
    return out.take();
}

Result<JoinRequest> parse(QByteArrayView body)
{
    JoinRequest request;
    WireReader in(body);
    in.arrayOf(4);
    request.device = in.id();
    request.signKey = in.bytesOf(Crypto::KeySize);
    request.boxKey = in.bytesOf(Crypto::KeySize);
    request.name = JoinRequest::cleanName(in.text(LongestNameBytes));
    if (request.device.isNull())
        in.refuse("no id");
    if (const Status form = in.finish(); !form)
        return tl::unexpected(form.error());
    return request;
}

/// The signed part, without the padding; empty where the lengths do not fit or the padding is not zero.
QByteArrayView unpadded(QByteArrayView plain)
{
    const qsizetype size = qFromBigEndian<quint16>(plain.data());
    if (size <= Crypto::SignatureSize || size > PlainSize - LengthSize)
        return {};
    const QByteArrayView padding = plain.sliced(LengthSize + size);
    const bool isZero = std::all_of(padding.begin(), padding.end(), [](char byte) { return byte == 0; });
    return isZero ? plain.sliced(LengthSize, size) : QByteArrayView();
}

} // namespace

QString JoinRequest::cleanName(const QString& name)
{
    QList<uint> characters = name.simplified().toUcs4();
    characters.removeIf([](uint c) { return isUnseen(c); });
    characters.resize(std::min(characters.size(), LongestName));
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.constData()), characters.size()).simplified();
}

QByteArray JoinRequest::seal(const Invitation& invitation, const SigningKey& own, Random& random) const
{
    const QByteArray associated = bound(invitation);
    QByteArray signedPart = body(*this);
    signedPart += own.sign(Purpose, associated + signedPart);

    QByteArray plain(PlainSize, '\0');
    Q_ASSERT(LengthSize + signedPart.size() <= PlainSize);
    qToBigEndian(quint16(signedPart.size()), plain.data());
    std::copy(signedPart.cbegin(), signedPart.cend(), plain.begin() + LengthSize);

    QByteArray nonce(Crypto::NonceSize, Qt::Uninitialized);
    random.fill(nonce.data(), std::size_t(nonce.size()));
    return QByteArray(Beginning, BeginningSize) + nonce
           + Crypto::seal(plain, associated, nonce, invitation.requestKey());
}

Result<JoinRequest> JoinRequest::open(QByteArrayView bytes, const Invitation& invitation)
{
    if (bytes.size() != SealedSize || !bytes.startsWith(QByteArrayView(Beginning, BeginningSize)))
        return damaged("join request: form");
    const QByteArray associated = bound(invitation);
    const auto plain = Crypto::open(bytes.sliced(BeginningSize + Crypto::NonceSize), associated,
                                    bytes.sliced(BeginningSize, Crypto::NonceSize), invitation.requestKey());
    if (!plain)
        return damaged("join request: seal");
    const QByteArrayView signedPart = unpadded(*plain);
    if (signedPart.isEmpty())
        return damaged("join request: padding");
    const QByteArrayView plainPart = signedPart.chopped(Crypto::SignatureSize);
    auto request = parse(plainPart);
    if (!request)
        return request;
    const QByteArray toVerify = associated + plainPart.toByteArray();
    if (!SigningKey::verify(request->signKey, Purpose, toVerify, signedPart.last(Crypto::SignatureSize)))
        return damaged("join request: signature");
    return request;
}

/// Slow on purpose (some 10 ms): somebody who overheard the invitation cannot try keys until the words are the same.
QStringList JoinRequest::comparison(const Invitation& invitation) const
{
    const int rounds = isSimulated() ? 1 : 1 << 16;
    constexpr qsizetype Size = 6; // three words
    const QByteArray compared = invitation.tag() + invitation.rootBeginning() + device.toBytes() + signKey + boxKey;
    QByteArray digest = hashOf("Rinnalla comparison" + compared);
    for (int i = 0; i < rounds; ++i)
        digest = hashOf(digest);
    return toWords(QByteArrayView(digest).first(Size));
}

} // namespace Rinnalla::Sync
