// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/keyslots.h"
#include "tests/support/result.h"
#include "tests/support/seededrandom.h"

#include <QTest>

#include <sodium.h>

using namespace Rinnalla;

class TestKeySlots : public QObject {
    Q_OBJECT

private slots:
    void init();
    void opensWithEachKey();
    void putReplacesOnlyItsKind();
    void refusesWrongSecrets();
    void refusesEveryFlippedBit();
    void refusesEveryTruncation();
    void refusesNewerVersion();
    void forgedFilesNeverOpenWrongly();
    void slotsOfAnotherStoreDoNotOpen();
    void refusesCostsThatStopTheMachine();

private:
    using Slot = KeySlots::Kind;
    static constexpr qsizetype ChecksumSize = 32;

    static SecretBuffer secret(const char* text) { return SecretBuffer(text, std::strlen(text)); }
    static QByteArray sealed(QByteArray body)
    {
        QByteArray hash(ChecksumSize, '\0');
        crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), ChecksumSize,
                           reinterpret_cast<const unsigned char*>(body.constData()),
                           static_cast<unsigned long long>(body.size()), nullptr, 0);
        return body + hash;
    }

    SeededRandom m_random;
    SecretBuffer m_dataKey;
    QByteArray m_file;
};

void TestKeySlots::init()
{
    m_dataKey = KeySlots::newDataKey();
    KeySlots keys(m_random.id());
    VERIFY_OK(keys.put(Slot::Passphrase, secret("passphrase"), m_dataKey, KdfCost::minimal()));
    VERIFY_OK(keys.put(Slot::RecoveryKey, secret("recovery"), m_dataKey, KdfCost::minimal()));
    m_file = keys.toBytes();
}

void TestKeySlots::opensWithEachKey()
{
    const auto keys = KeySlots::fromBytes(m_file);
    VERIFY_OK(keys);
    for (const auto& [kind, text] :
         {std::pair(Slot::Passphrase, "passphrase"), std::pair(Slot::RecoveryKey, "recovery")}) {
        const auto opened = keys->open(kind, secret(text));
        VERIFY_OK(opened);
        QVERIFY(*opened == m_dataKey);
    }
    QCOMPARE(keys->toBytes(), m_file);
    QVERIFY(!(KeySlots::newDataKey() == KeySlots::newDataKey()));
}

void TestKeySlots::putReplacesOnlyItsKind()
{
    auto keys = KeySlots::fromBytes(m_file);
    VERIFY_OK(keys->put(Slot::Passphrase, secret("another"), m_dataKey, KdfCost::minimal()));
    const auto again = KeySlots::fromBytes(keys->toBytes());
    VERIFY_OK(again->open(Slot::Passphrase, secret("another")));
    VERIFY_FAILS(again->open(Slot::Passphrase, secret("passphrase")), ErrorCode::WrongKey);
    VERIFY_OK(again->open(Slot::RecoveryKey, secret("recovery")));
    VERIFY_FAILS(keys->put(Slot::Passphrase, SecretBuffer(), m_dataKey, KdfCost::minimal()), ErrorCode::InvalidInput);
    VERIFY_OK(keys->open(Slot::Passphrase, secret("another")));
}

void TestKeySlots::refusesWrongSecrets()
{
    const auto keys = KeySlots::fromBytes(m_file);
    for (const char* wrong : {"", "Passphrase", "passphrase ", "passphras", "recovery"})
        VERIFY_FAILS(keys->open(Slot::Passphrase, secret(wrong)), ErrorCode::WrongKey);
    VERIFY_FAILS(keys->open(Slot::RecoveryKey, secret("passphrase")), ErrorCode::WrongKey);
    VERIFY_FAILS(KeySlots(m_random.id()).open(Slot::Passphrase, secret("passphrase")), ErrorCode::WrongKey);
}

void TestKeySlots::refusesEveryFlippedBit()
{
    for (qsizetype at = 0; at < m_file.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = m_file;
            flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << bit));
            const bool inName = at < qsizetype(std::strlen("RinnallaKeys"));
            VERIFY_FAILS(KeySlots::fromBytes(flipped), inName ? ErrorCode::NotAStore : ErrorCode::Damaged);
        }
    }
}

void TestKeySlots::refusesEveryTruncation()
{
    for (qsizetype size = 0; size < m_file.size(); ++size)
        VERIFY_FAILS(KeySlots::fromBytes(m_file.first(size)), ErrorCode::Damaged);
    VERIFY_FAILS(KeySlots::fromBytes(m_file + 'x'), ErrorCode::Damaged);
    VERIFY_FAILS(KeySlots::fromBytes("Dear diary"), ErrorCode::NotAStore);
}

void TestKeySlots::refusesNewerVersion()
{
    QByteArray body = m_file.chopped(ChecksumSize);
    body[qsizetype(std::strlen("RinnallaKeys"))] = 2;
    VERIFY_FAILS(KeySlots::fromBytes(sealed(body)), ErrorCode::NewerVersion);
}

/// Somebody changes the file and its checksum: it opens with the right key, or not at all.
void TestKeySlots::forgedFilesNeverOpenWrongly()
{
    const QByteArray body = m_file.chopped(ChecksumSize);
    int refused = 0;
    for (qsizetype at = 0; at < body.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray forged = body;
            forged[at] = static_cast<char>(forged.at(at) ^ (1 << bit));
            const auto keys = KeySlots::fromBytes(sealed(forged));
            const auto opened = keys ? keys->open(Slot::Passphrase, secret("passphrase"))
                                     : Result<SecretBuffer>(tl::unexpected(keys.error()));
            refused += opened ? 0 : 1;
            if (opened)
                QVERIFY2(*opened == m_dataKey, qPrintable(QString::number(at)));
        }
    }
    QVERIFY(refused > body.size() * 8 / 3); // more than the bits of the other slot are left
}

void TestKeySlots::slotsOfAnotherStoreDoNotOpen()
{
    const Id own = KeySlots::fromBytes(m_file)->store();
    QByteArray body = m_file.chopped(ChecksumSize);
    body.replace(own.toBytes(), m_random.id().toBytes());
    const auto keys = KeySlots::fromBytes(sealed(body));
    VERIFY_OK(keys);
    VERIFY_FAILS(keys->open(Slot::Passphrase, secret("passphrase")), ErrorCode::WrongKey);
    VERIFY_FAILS(keys->open(Slot::RecoveryKey, secret("recovery")), ErrorCode::WrongKey);
}

void TestKeySlots::refusesCostsThatStopTheMachine()
{
    // The recovery slot's derivation is quick and takes any cost, so that the file can be made here.
    for (const KdfCost& cost : {KdfCost{1, 2ull << 30}, KdfCost{1000, 8192}}) {
        KeySlots keys(m_random.id());
        VERIFY_OK(keys.put(Slot::RecoveryKey, secret("recovery"), m_dataKey, cost));
        VERIFY_FAILS(KeySlots::fromBytes(keys.toBytes()), ErrorCode::Damaged);
    }
    QVERIFY(KdfCost::moderate().memoryBytes >= 256 << 20);
    QVERIFY(KdfCost::moderate().operations >= 3);
}

QTEST_GUILESS_MAIN(TestKeySlots)
#include "testkeyslots.moc"
