// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/primitives.h"
#include "tests/core/sync/syncsamples.h"
#include "tests/support/result.h"
#include "tests/support/seededrandom.h"

#include <QTest>

#include <sodium.h>

#include <cstring>
#include <set>

using namespace Rinnalla;
using namespace Rinnalla::Sync;

class TestKeys : public QObject {
    Q_OBJECT

private slots:
    void ed25519_data();
    void ed25519();
    void xchacha20Poly1305();
    void blake2b();
    void x25519();
    void signaturesAreForOnePurpose();
    void sealedBoxIsLibsodiums();
    void sealedBoxRefuses();
    void secretsComeBack();
    void epochKeys();
    void moreClientKeysThanGuardedBuffers();
    void clientKeysAreWiped();

private:
    static QByteArray hex(const char* text) { return QByteArray::fromHex(text); }
    static SecretBuffer secret(const QByteArray& bytes)
    {
        return SecretBuffer(bytes.data(), std::size_t(bytes.size()));
    }
    SeededRandom m_random;
};

/// RFC 8032, 7.1, tests 1 to 3.
void TestKeys::ed25519_data()
{
    QTest::addColumn<QByteArray>("seed");
    QTest::addColumn<QByteArray>("publicKey");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("1") << hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
                       << hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a") << QByteArray()
                       << hex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39"
                              "701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    QTest::newRow("2") << hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
                       << hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c") << hex("72")
                       << hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f36"
                              "13d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    QTest::newRow("3") << hex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
                       << hex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025") << hex("af82")
                       << hex("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f7"
                              "60984dc6594a7c15e9716ed28dc027beceea1ec40a");
}

void TestKeys::ed25519()
{
    QFETCH(QByteArray, seed);
    QFETCH(QByteArray, publicKey);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, signature);
    const Crypto::KeyPair keys = Crypto::signingKeys(secret(seed));
    QCOMPARE(keys.publicKey, publicKey);
    QCOMPARE(Crypto::sign(message, keys.secret), signature);
    QVERIFY(Crypto::verify(signature, message, publicKey));
    QVERIFY(!Crypto::verify(signature, message + 'x', publicKey));
    QVERIFY(!Crypto::verify(signature.chopped(1), message, publicKey));
    QVERIFY(!Crypto::verify(signature, message, publicKey.chopped(1)));
    QVERIFY(!Crypto::verify({}, message, publicKey));
}

/// draft-irtf-cfrg-xchacha-03, A.3.1.
void TestKeys::xchacha20Poly1305()
{
    const QByteArray plain = "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
                             "future, sunscreen would be it.";
    const QByteArray associated = hex("50515253c0c1c2c3c4c5c6c7");
    const SecretBuffer key = secret(hex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"));
    const QByteArray nonce = hex("404142434445464748494a4b4c4d4e4f5051525354555657");
    const QByteArray sealed = hex("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3"
                                  "a82f4eda7e39ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2b"
                                  "c369488f76b2383565d3fff921f9664c97637da9768812f615c68b13b52e"
                                  "c0875924c1c7987947deafd8780acf49");
    QCOMPARE(Crypto::seal(plain, associated, nonce, key), sealed);
    QCOMPARE(Crypto::open(sealed, associated, nonce, key).value(), plain);
    QVERIFY(!Crypto::open(sealed, {}, nonce, key));
    QVERIFY(!Crypto::open(sealed, associated, QByteArray(24, 'n'), key));
    QVERIFY(!Crypto::open(sealed, associated, nonce.chopped(1), key));
    QVERIFY(!Crypto::open(sealed, associated, nonce, SecretBuffer(32)));
    QVERIFY(!Crypto::open(sealed, associated, nonce, SecretBuffer()));
    QVERIFY(!Crypto::open(sealed.first(15), associated, nonce, key));
}

/// RFC 7693, appendix A, and the same message at the length used here.
void TestKeys::blake2b()
{
    QCOMPARE(
        Crypto::hash("abc", 64),
        hex("ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc9518d38a"
            "a8dbf1925ab92386edd4009923"));
    QCOMPARE(hashOf("abc"), hex("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
}

/// RFC 7748, 6.1.
void TestKeys::x25519()
{
    const auto key =
        BoxKey::fromSecret(secret(hex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a")));
    VERIFY_OK(key);
    QCOMPARE(key->publicKey, hex("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a"));
}

void TestKeys::signaturesAreForOnePurpose()
{
    const SigningKey key = SigningKey::generate(m_random);
    const SigningKey other = SigningKey::generate(m_random);
    const QByteArray signature = key.sign("envelope", "bytes");
    // What is signed is what the protocol says, not only what verify() makes of it.
    QVERIFY(Crypto::verify(signature, "Rinnalla envelope" + Crypto::hash("bytes"), key.publicKey));
    QVERIFY(SigningKey::verify(key.publicKey, "envelope", "bytes", signature));
    QVERIFY(!SigningKey::verify(key.publicKey, "key bag", "bytes", signature));
    QVERIFY(!SigningKey::verify(key.publicKey, "envelope", "bytez", signature));
    QVERIFY(!SigningKey::verify(other.publicKey, "envelope", "bytes", signature));
    QVERIFY(!SigningKey::verify({}, "envelope", "bytes", signature));
}

void TestKeys::sealedBoxIsLibsodiums()
{
    const BoxKey key = BoxKey::generate(m_random);
    for (int i = 0; i < 20; ++i) {
        const SecretBuffer epoch = secret(Samples::bytes(m_random, 32));
        const QByteArray box = BoxKey::sealTo(key.publicKey, epoch, m_random).value();
        QCOMPARE(box.size(), qsizetype(32 + crypto_box_SEALBYTES));
        SecretBuffer opened(32);
        QCOMPARE(crypto_box_seal_open(opened.data(), reinterpret_cast<const unsigned char*>(box.constData()),
                                      static_cast<unsigned long long>(box.size()),
                                      reinterpret_cast<const unsigned char*>(key.publicKey.constData()),
                                      key.secret.data()),
                 0);
        QVERIFY(opened == epoch);
        QVERIFY(key.open(box).value() == epoch);
    }
    unsigned char own[32 + crypto_box_SEALBYTES];
    const SecretBuffer epoch = secret(Samples::bytes(m_random, 32));
    crypto_box_seal(own, epoch.data(), 32, reinterpret_cast<const unsigned char*>(key.publicKey.constData()));
    QVERIFY(key.open(QByteArray(reinterpret_cast<char*>(own), sizeof own)).value() == epoch);
}

void TestKeys::sealedBoxRefuses()
{
    const BoxKey key = BoxKey::generate(m_random);
    const BoxKey other = BoxKey::generate(m_random);
    const SecretBuffer epoch(32);
    const QByteArray box = BoxKey::sealTo(key.publicKey, epoch, m_random).value();
    VERIFY_FAILS(other.open(box), ErrorCode::WrongKey);
    for (qsizetype size = 0; size < box.size(); ++size)
        VERIFY_FAILS(key.open(box.first(size)), ErrorCode::WrongKey);
    for (qsizetype at = 0; at < box.size(); ++at) {
        QByteArray flipped = box;
        flipped[at] = static_cast<char>(flipped.at(at) ^ 1);
        VERIFY_FAILS(key.open(flipped), ErrorCode::WrongKey);
    }
    VERIFY_FAILS(BoxKey::sealTo(QByteArray(32, '\0'), epoch, m_random), ErrorCode::Damaged); // a point of low order
    VERIFY_FAILS(BoxKey::sealTo(QByteArray(31, 'k'), epoch, m_random), ErrorCode::Damaged);
}

void TestKeys::secretsComeBack()
{
    const SigningKey signing = SigningKey::generate(m_random);
    const auto signingAgain = SigningKey::fromSecret(signing.secret.copy());
    VERIFY_OK(signingAgain);
    QCOMPARE(signingAgain->publicKey, signing.publicKey);
    SecretBuffer broken = signing.secret.copy();
    broken.data()[63] ^= 1;
    VERIFY_FAILS(SigningKey::fromSecret(std::move(broken)), ErrorCode::WrongKey);
    VERIFY_FAILS(SigningKey::fromSecret(SecretBuffer(63)), ErrorCode::WrongKey);
    VERIFY_FAILS(SigningKey::fromSecret(SecretBuffer()), ErrorCode::WrongKey);

    const BoxKey box = BoxKey::generate(m_random);
    QCOMPARE(BoxKey::fromSecret(box.secret.copy()).value().publicKey, box.publicKey);
    VERIFY_FAILS(BoxKey::fromSecret(SecretBuffer(31)), ErrorCode::WrongKey);
    QVERIFY(SigningKey::generate(m_random).publicKey != signing.publicKey);
    QVERIFY(BoxKey::generate(m_random).publicKey != box.publicKey);
}

void TestKeys::epochKeys()
{
    const EpochKey key = EpochKey::generate(7, m_random);
    const EpochKey same = key;
    const EpochKey other = EpochKey::generate(7, m_random);
    QCOMPARE(key.number(), quint32(7));
    QCOMPARE(same.commitment(), key.commitment());
    QVERIFY(same.sealingKey() == key.sealingKey());
    QCOMPARE(key.commitment().size(), qsizetype(16));
    QVERIFY(key.commitment() != other.commitment());
    QVERIFY(!(key.sealingKey() == other.sealingKey()));
    QVERIFY(!(key.sealingKey() == key.key()));
    QVERIFY(std::memcmp(key.commitment().constData(), key.sealingKey().data(), 16) != 0);

    QCOMPARE(key.stateDigest("state").size(), qsizetype(16));
    QCOMPARE(key.stateDigest("state"), same.stateDigest("state"));
    QVERIFY(key.stateDigest("state") != key.stateDigest("State"));
    QVERIFY(key.stateDigest("state") != other.stateDigest("state"));
}

void TestKeys::moreClientKeysThanGuardedBuffers()
{
    const ClientKey first = Samples::clientKey(m_random);
    const QByteArray before(reinterpret_cast<const char*>(first.data()), 32);
    ClientKeys keys;
    for (int i = 0; i < 50000; ++i)
        keys.emplace(m_random.id(), Samples::clientKey(m_random));
    std::set<const unsigned char*> places;
    for (const auto& [client, key] : keys)
        places.insert(key.data());
    QCOMPARE(places.size(), keys.size());
    QVERIFY(std::memcmp(first.data(), before.constData(), 32) == 0);

    const ClientKey copy = keys.begin()->second.copy();
    QVERIFY(copy == keys.begin()->second);
    QVERIFY(copy.data() != keys.begin()->second.data());
    QVERIFY(!(copy == first));
    QVERIFY(ClientKey(copy.toSecret()) == copy);
    QVERIFY(ClientKey(SecretBuffer(31)).isEmpty());
    QVERIFY(ClientKey().isEmpty() && ClientKey().copy().isEmpty() && ClientKey() == ClientKey());
    QCOMPARE(ClientKey().size(), std::size_t(0));
}

void TestKeys::clientKeysAreWiped()
{
    ClientKey key = Samples::clientKey(m_random);
    const unsigned char* const slot = key.data(); // the block stays readable
    QVERIFY(!sodium_is_zero(slot, 32));
    key.clear();
    QVERIFY(sodium_is_zero(slot, 32));
    key = Samples::clientKey(m_random);
    const unsigned char* const next = key.data();
    key = ClientKey();
    QVERIFY(sodium_is_zero(next, 32));
}

QTEST_GUILESS_MAIN(TestKeys)
#include "testkeys.moc"
