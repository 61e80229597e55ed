// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/primitives.h"
#include "core/sync/packing.h"
#include "tests/core/sync/syncsamples.h"
#include "tests/support/result.h"
#include "tests/support/seededrandom.h"

#include <QTest>
#include <QtEndian>

#include <zstd.h>

using namespace Rinnalla;
using namespace Rinnalla::Sync;

class TestEnvelope : public QObject {
    Q_OBJECT

private slots:
    void init();
    void opensWhatItSealed_data();
    void opensWhatItSealed();
    void everyNonceIsNew();
    void refusesAnotherPlace();
    void refusesOtherKeys();
    void refusesEveryFlippedBit();
    void refusesEveryTruncation();
    void saysThatAVersionIsNewer();
    void refusesWhatASignerForges_data();
    void refusesWhatASignerForges();
    void refusesHeadersInAnotherForm();
    void refusesTooMuch();
    void hidesTheLength();
    void padme_data();
    void padme();
    void padmeCostsLittle();

private:
    QByteArray sealedAs(ObjectType type, const QByteArray& plain)
    {
        return Envelope::seal(headerOf(type), plain, m_key, m_laptop.signing, m_random);
    }
    EnvelopeHeader headerOf(ObjectType type) const { return Samples::header(type, m_team, m_laptop, 1234, m_key); }
    Result<QByteArray> opened(QByteArrayView sealed, ObjectType type = ObjectType::Segment) const
    {
        return Envelope::open(sealed, headerOf(type), m_key, m_laptop.signing.publicKey);
    }
    /// An envelope around any bytes, signed and sealed by one who has the keys.
    QByteArray forged(const QByteArray& padded);
    static QByteArray withLength(const QByteArray& packed, qsizetype extra = 0)
    {
        QByteArray length(4, '\0');
        qToBigEndian(quint32(packed.size()), length.data());
        QByteArray all = length + packed;
        return all.leftJustified(qsizetype(Envelope::paddedLength(quint64(all.size()))) + extra, '\0');
    }

    static constexpr ObjectType Types[] = {ObjectType::Segment, ObjectType::Head, ObjectType::SnapshotPart,
                                           ObjectType::SnapshotManifest};
    SeededRandom m_random;
    Id m_team;
    Samples::Laptop m_laptop = Samples::laptop(m_random);
    EpochKey m_key = EpochKey::generate(3, m_random);
};

void TestEnvelope::init()
{
    m_team = m_random.id();
}

QByteArray TestEnvelope::forged(const QByteArray& padded)
{
    const QByteArray whole = sealedAs(ObjectType::Segment, "x");
    const QByteArray opening = whole.first(9 + qFromBigEndian<quint16>(whole.constData() + 7));
    const QByteArray nonce = Samples::bytes(m_random, Crypto::NonceSize);
    const QByteArray body = opening + nonce + Crypto::seal(padded, opening, nonce, m_key.sealingKey());
    return body + m_laptop.signing.sign("envelope", body);
}

void TestEnvelope::opensWhatItSealed_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 2, 3, 100, 255, 256, 65535, 65536, 300 << 10, 4 << 20})
        QTest::addRow("%d", size) << size;
}

void TestEnvelope::opensWhatItSealed()
{
    QFETCH(int, size);
    const QByteArray noise = Samples::bytes(m_random, size);
    for (const QByteArray& plain : {noise, QByteArray(size, 'a')}) {
        for (const ObjectType type : Types) {
            const QByteArray sealed = sealedAs(type, plain);
            const auto header = Envelope::readHeader(sealed);
            VERIFY_OK(header);
            QVERIFY(*header == headerOf(type));
            const auto back = opened(sealed, type);
            VERIFY_OK(back);
            QVERIFY(*back == plain);
            QVERIFY(size < 16 || !sealed.contains(plain.first(16)));
        }
    }
}

void TestEnvelope::everyNonceIsNew()
{
    QSet<QByteArray> nonces;
    for (int i = 0; i < 100; ++i) {
        const QByteArray sealed = sealedAs(ObjectType::Head, "same");
        nonces.insert(sealed.mid(9 + qFromBigEndian<quint16>(sealed.constData() + 7), Crypto::NonceSize));
    }
    QCOMPARE(nonces.size(), qsizetype(100));
}

void TestEnvelope::refusesAnotherPlace()
{
    const QByteArray sealed = sealedAs(ObjectType::Segment, "edits");
    const EnvelopeHeader right = headerOf(ObjectType::Segment);
    QList<EnvelopeHeader> wrong(7, right);
    wrong[0].type = ObjectType::Head;
    wrong[1].team = m_random.id();
    wrong[2].device = m_random.id();
    wrong[3].sequence += 1;
    wrong[4].epoch += 1;
    wrong[5].commitment[0] = static_cast<char>(wrong[5].commitment.at(0) ^ 1);
    wrong[6].commitment.clear();
    VERIFY_OK(Envelope::open(sealed, right, m_key, m_laptop.signing.publicKey));
    for (const EnvelopeHeader& header : std::as_const(wrong))
        VERIFY_FAILS(Envelope::open(sealed, header, m_key, m_laptop.signing.publicKey), ErrorCode::Damaged);
    // An object that lies under another's name: its header was changed to fit, the rest was not.
    const QByteArray other = Envelope::seal(wrong[3], "edits", m_key, m_laptop.signing, m_random);
    QCOMPARE(other.size(), sealed.size());
    const qsizetype opening = 9 + qFromBigEndian<quint16>(sealed.constData() + 7);
    VERIFY_FAILS(opened(sealed.first(opening) + other.sliced(opening)), ErrorCode::Damaged);
}

void TestEnvelope::refusesOtherKeys()
{
    const QByteArray sealed = sealedAs(ObjectType::Segment, "edits");
    const EnvelopeHeader header = headerOf(ObjectType::Segment);
    const Samples::Laptop other = Samples::laptop(m_random);
    const EpochKey sameNumber = EpochKey::generate(m_key.number(), m_random);
    const EpochKey sameBytes(m_key.number() + 1, m_key.key().copy());
    const QByteArray own = m_laptop.signing.publicKey;
    VERIFY_FAILS(Envelope::open(sealed, header, sameNumber, own), ErrorCode::Damaged);
    VERIFY_FAILS(Envelope::open(sealed, header, sameBytes, own), ErrorCode::Damaged);
    VERIFY_FAILS(Envelope::open(sealed, header, m_key, other.signing.publicKey), ErrorCode::Damaged);
    VERIFY_FAILS(Envelope::open(sealed, header, m_key, {}), ErrorCode::Damaged);
    // Somebody of the team who signs in another's name.
    const QByteArray body = sealed.chopped(Crypto::SignatureSize);
    VERIFY_FAILS(opened(body + other.signing.sign("envelope", body)), ErrorCode::Damaged);
    VERIFY_FAILS(opened(body + m_laptop.signing.sign("key bag", body)), ErrorCode::Damaged);
}

void TestEnvelope::refusesEveryFlippedBit()
{
    for (const ObjectType type : Types) {
        const QByteArray sealed = sealedAs(type, "some bytes to be sealed");
        for (qsizetype at = 0; at < sealed.size(); ++at) {
            QByteArray flipped = sealed;
            for (const int bit : {0, 3, 7}) {
                flipped[at] = static_cast<char>(sealed.at(at) ^ (1 << bit));
                QVERIFY2(!opened(flipped, type), qPrintable(QString::number(at)));
                const auto header = Envelope::readHeader(flipped);
                if (header)
                    QVERIFY(!Envelope::open(flipped, *header, m_key, m_laptop.signing.publicKey));
            }
        }
    }
}

void TestEnvelope::refusesEveryTruncation()
{
    for (const ObjectType type : Types) {
        const QByteArray sealed = sealedAs(type, "some bytes to be sealed");
        for (qsizetype size = 0; size < sealed.size(); ++size)
            VERIFY_FAILS(opened(QByteArrayView(sealed).first(size), type), ErrorCode::Damaged);
        VERIFY_FAILS(opened(sealed + '\0', type), ErrorCode::Damaged);
        VERIFY_FAILS(opened(sealed + sealed, type), ErrorCode::Damaged);
        VERIFY_FAILS(opened('\0' + sealed, type), ErrorCode::Damaged);
    }
}

void TestEnvelope::saysThatAVersionIsNewer()
{
    QByteArray sealed = sealedAs(ObjectType::Head, "x");
    sealed[6] = 2;
    VERIFY_FAILS(Envelope::readHeader(sealed), ErrorCode::NewerVersion);
    VERIFY_FAILS(opened(sealed, ObjectType::Head), ErrorCode::NewerVersion);
    sealed[6] = 0;
    VERIFY_FAILS(Envelope::readHeader(sealed), ErrorCode::Damaged);
}

/// One who has every key, and puts something strange inside.
void TestEnvelope::refusesWhatASignerForges_data()
{
    const QByteArray packed = Packing::pack("some more bytes to be sealed here");
    const QByteArray right = withLength(packed);
    QVERIFY(right.size() > 4 + packed.size()); // there is padding to spoil
    QByteArray dirtyEnd = right;
    dirtyEnd.back() = 1;
    QByteArray dirtyStart = right;
    dirtyStart[4 + packed.size()] = 1;
    QByteArray longer = right;
    qToBigEndian(quint32(packed.size() + 1), longer.data());
    QByteArray longest = right;
    qToBigEndian(~quint32(0), longest.data());
    QByteArray bomb(ZSTD_compressBound(Envelope::LargestPlain + 1), Qt::Uninitialized);
    bomb.resize(qsizetype(ZSTD_compress(bomb.data(), std::size_t(bomb.size()),
                                        QByteArray(Envelope::LargestPlain + 1, 'a').constData(),
                                        Envelope::LargestPlain + 1, 3)));
    QVERIFY(bomb.size() < 10000);
    QByteArray lying = packed;          // says that the content is one byte longer
    QCOMPARE(lying.at(4) & 0xe0, 0x20); // the content's size in one byte, at place 5
    lying[5] = static_cast<char>(lying.at(5) + 1);

    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("right") << right << true;
    QTest::newRow("padding not zero at its end") << dirtyEnd << false;
    QTest::newRow("padding not zero at its start") << dirtyStart << false;
    QTest::newRow("padding too long") << withLength(packed, 1) << false;
    QTest::newRow("padding of another step") << withLength(packed, 64) << false;
    QTest::newRow("no padding") << right.first(4 + packed.size()) << false;
    QTest::newRow("length one too long") << longer << false;
    QTest::newRow("length past the end") << longest << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("no length") << QByteArray(3, '\0') << false;
    QTest::newRow("length 0") << withLength({}) << false;
    QTest::newRow("no zstd") << withLength("not compressed") << false;
    QTest::newRow("cut zstd") << withLength(packed.chopped(1)) << false;
    QTest::newRow("zstd and more") << withLength(packed + '\0') << false;
    QTest::newRow("two frames") << withLength(packed + packed) << false;
    QTest::newRow("lying zstd") << withLength(lying) << false;
    QTest::newRow("bomb") << withLength(bomb) << false;
    QTest::newRow("bomb of unknown size") << withLength(QByteArray::fromHex("28b52ffd00580300ffff010061")) << false;
    QTest::newRow("skippable frame") << withLength(QByteArray::fromHex("502a4d1804000000") + "abcd") << false;
}

void TestEnvelope::refusesWhatASignerForges()
{
    QFETCH(QByteArray, inside);
    QFETCH(bool, isRight);
    const auto back = opened(forged(inside));
    QCOMPARE(back.has_value(), isRight);
    if (!isRight) {
        QVERIFY(back.error().code == ErrorCode::Damaged);
        QVERIFY2(!back.error().detail.contains(QStringLiteral("wrong s")), "signature and seal were right");
    }
}

/// The header in a longer form of CBOR, by one who signs and seals it: not accepted, though it would mean the same.
void TestEnvelope::refusesHeadersInAnotherForm()
{
    const QByteArray whole = sealedAs(ObjectType::Segment, "x");
    const QByteArray header = whole.sliced(9, qFromBigEndian<quint16>(whole.constData() + 7));
    const auto resealed = [&](const QByteArray& cbor) {
        QByteArray opening = whole.first(9);
        qToBigEndian(quint16(cbor.size()), opening.data() + 7);
        opening += cbor;
        const QByteArray nonce(Crypto::NonceSize, 'n');
        const QByteArray body =
            opening + nonce + Crypto::seal(withLength(Packing::pack("x")), opening, nonce, m_key.sealingKey());
        return body + m_laptop.signing.sign("envelope", body);
    };
    VERIFY_OK(opened(resealed(header)));
    QByteArray longNumber = header;
    longNumber.replace(1, 1, QByteArray::fromHex("1801"));
    QByteArray openEnded = header + '\xff';
    openEnded[0] = '\x9f';
    QByteArray seven = header + '\0';
    seven[0] = '\x87';
    for (const QByteArray& wrong : {longNumber, openEnded, seven, header + '\0', header.chopped(1), QByteArray()})
        VERIFY_FAILS(opened(resealed(wrong)), ErrorCode::Damaged);
}

void TestEnvelope::refusesTooMuch()
{
    QVERIFY(sealedAs(ObjectType::Segment, QByteArray(Envelope::LargestPlain + 1, 'a')).isEmpty());
    const QByteArray most(Envelope::LargestPlain, 'a');
    const auto back = opened(sealedAs(ObjectType::Segment, most));
    VERIFY_OK(back);
    QVERIFY(*back == most);
    VERIFY_FAILS(Envelope::readHeader(QByteArray(80 << 20, 'R')), ErrorCode::Damaged);
}

void TestEnvelope::hidesTheLength()
{
    QSet<qsizetype> sizes;
    for (qsizetype size = 10000; size < 11000; ++size)
        sizes.insert(sealedAs(ObjectType::Segment, Samples::bytes(m_random, size)).size());
    QVERIFY2(sizes.size() <= 3, qPrintable(QString::number(sizes.size())));
}

/// Computed by hand from the paper's definition: E = floor(log2 L), S = floor(log2 E) + 1, the last E - S bits are
/// zero.
void TestEnvelope::padme_data()
{
    QTest::addColumn<quint64>("length");
    QTest::addColumn<quint64>("padded");
    const QList<std::pair<quint64, quint64>> table = {{0, 0},
                                                      {1, 1},
                                                      {2, 2},
                                                      {8, 8},
                                                      {9, 10},
                                                      {15, 16},
                                                      {16, 16},
                                                      {17, 18},
                                                      {100, 104},
                                                      {1000, 1024},
                                                      {1024, 1024},
                                                      {1025, 1088},
                                                      {9999, 10240},
                                                      {65536, 65536},
                                                      {65537, 67584},
                                                      {262144, 262144},
                                                      {262145, 270336},
                                                      {1000000, 1015808},
                                                      {4194305, 4325376}};
    for (const auto& [length, padded] : table)
        QTest::addRow("%llu", static_cast<unsigned long long>(length)) << length << padded;
}

void TestEnvelope::padme()
{
    QFETCH(quint64, length);
    QFETCH(quint64, padded);
    QCOMPARE(Envelope::paddedLength(length), padded);
    QCOMPARE(Envelope::paddedLength(padded), padded);
}

void TestEnvelope::padmeCostsLittle()
{
    const auto check = [](quint64 length) {
        const quint64 padded = Envelope::paddedLength(length);
        return padded >= length && double(padded - length) <= 0.12 * double(length);
    };
    quint64 before = 0;
    for (quint64 length = 1; length < 300000; ++length) {
        QVERIFY2(check(length), qPrintable(QString::number(length)));
        QVERIFY(Envelope::paddedLength(length) >= before);
        before = Envelope::paddedLength(length);
    }
    for (int bits = 18; bits < 40; ++bits)
        QVERIFY(check((quint64(1) << bits) + 1));
}

QTEST_GUILESS_MAIN(TestEnvelope)
#include "testenvelope.moc"
