// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include <sodium.h>

/// The primitives the store stands on give the published answers.
class TestPrimitives : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void argon2id_data();
    void argon2id();
    void xchacha20Poly1305();
    void blake2b();
};

namespace {

const unsigned char* bytes(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

} // namespace

/// From the reference implementation (phc-winner-argon2, src/test.c, version 0x13).
void TestPrimitives::argon2id_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("t=2, 256 KiB") << QByteArray("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$"
                                                "nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4")
                                  << QByteArray("password");
    QTest::newRow("another passphrase") << QByteArray("$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$"
                                                      "C4TWUs9rDEvq7w3+J4umqA32aWKB1+DSiRuBfYxFj94")
                                        << QByteArray("differentpassword");
}

void TestPrimitives::argon2id()
{
    QFETCH(QByteArray, encoded);
    QFETCH(QByteArray, passphrase);
    const auto verify = [&](const QByteArray& given) {
        return crypto_pwhash_argon2id_str_verify(encoded.constData(), given.constData(),
                                                 static_cast<unsigned long long>(given.size()));
    };
    QCOMPARE(verify(passphrase), 0);
    QVERIFY(verify(passphrase + 'x') != 0);
}

/// draft-irtf-cfrg-xchacha-03, A.3.1.
void TestPrimitives::xchacha20Poly1305()
{
    const QByteArray plain = "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
                             "future, sunscreen would be it.";
    const QByteArray ad = QByteArray::fromHex("50515253c0c1c2c3c4c5c6c7");
    const QByteArray key = QByteArray::fromHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
    const QByteArray nonce = QByteArray::fromHex("404142434445464748494a4b4c4d4e4f5051525354555657");
    const QByteArray expected = QByteArray::fromHex(
        "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda"
        "7e39ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b23835"
        "65d3fff921f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49");
    QByteArray sealed(plain.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(sealed.data()), nullptr, bytes(plain),
                                               static_cast<unsigned long long>(plain.size()), bytes(ad),
                                               static_cast<unsigned long long>(ad.size()), nullptr, bytes(nonce),
                                               bytes(key));
    QCOMPARE(sealed.toHex(), expected.toHex());
}

/// RFC 7693, Appendix A.
void TestPrimitives::blake2b()
{
    QByteArray hash(crypto_generichash_BYTES_MAX, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), 64, bytes("abc"), 3, nullptr, 0);
    QCOMPARE(hash.toHex(), QByteArray("ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
                                      "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923"));
}

QTEST_GUILESS_MAIN(TestPrimitives)
#include "testprimitives.moc"
