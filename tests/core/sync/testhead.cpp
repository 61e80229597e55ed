// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/primitives.h"
#include "tests/core/sync/syncsamples.h"
#include "tests/support/result.h"
#include "tests/support/seededrandom.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace Rinnalla;
using namespace Rinnalla::Sync;

class TestHead : public QObject {
    Q_OBJECT

private slots:
    void headComesBack();
    void headIsWrittenInOrder();
    void headOfAnotherIsRefused();
    void headFlippedIsRefusedOrCanonical();
    void headCutIsRefused();
    void headOfLaterVersion();
    void bagComesBack();
    void bagGivesTheKeyToItsRecipients();
    void bagFlippedIsRefused();
    void bagCutIsRefused();
    void bagForgedIsRefused();

private:
    SeededRandom m_random;
};

void TestHead::headComesBack()
{
    for (int devices = 0; devices < 60; ++devices) {
        const Head head = Samples::head(m_random, devices);
        const auto back = Head::fromCbor(head.toCbor(), head.team, head.device);
        VERIFY_OK(back);
        QVERIFY(*back == head);
    }
    Head bare;
    bare.team = m_random.id();
    bare.digest = QByteArray(16, 'd');
    bare.nextBox = QByteArray(32, 'b');
    bare.name = QString(5000, QChar(0x4e00)); // cut rather than refused by everybody else
    const auto back = Head::fromCbor(bare.toCbor(), bare.team, {});
    VERIFY_OK(back);
    bare.name.truncate(200);
    QVERIFY(*back == bare);
}

void TestHead::headIsWrittenInOrder()
{
    Head head = Samples::head(m_random, 3);
    const QByteArray bytes = head.toCbor();
    head.held = {head.held.constLast()};
    head.held += Samples::head(m_random, 0).held;
    std::ranges::sort(head.held, std::greater());
    head.held.append(head.held.constFirst());
    head.memberTips = {QByteArray(32, 'z'), QByteArray(32, 'a'), QByteArray(32, 'z')};
    const auto back = Head::fromCbor(head.toCbor(), head.team, head.device);
    VERIFY_OK(back);
    QVERIFY(std::ranges::is_sorted(back->held));
    QCOMPARE(back->memberTips, (QList<QByteArray>{QByteArray(32, 'a'), QByteArray(32, 'z')}));
    QVERIFY(bytes != head.toCbor());
}

void TestHead::headOfAnotherIsRefused()
{
    const Head head = Samples::head(m_random, 3);
    VERIFY_FAILS(Head::fromCbor(head.toCbor(), m_random.id(), head.device), ErrorCode::Damaged);
    VERIFY_FAILS(Head::fromCbor(head.toCbor(), head.team, m_random.id()), ErrorCode::Damaged);
}

void TestHead::headFlippedIsRefusedOrCanonical()
{
    const Head head = Samples::head(m_random, 4);
    const QByteArray bytes = head.toCbor();
    int refused = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = bytes;
            flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << bit));
            const auto back = Head::fromCbor(flipped, head.team, head.device);
            refused += back ? 0 : 1;
            if (back)
                QCOMPARE(back->toCbor(), flipped); // one meaning, one form
        }
    }
    QVERIFY(refused > bytes.size());
}

void TestHead::headCutIsRefused()
{
    const Head head = Samples::head(m_random, 4);
    const QByteArray bytes = head.toCbor();
    for (qsizetype size = 0; size < bytes.size(); ++size)
        VERIFY_FAILS(Head::fromCbor(bytes.first(size), head.team, head.device), ErrorCode::Damaged);
    VERIFY_FAILS(Head::fromCbor(bytes + '\0', head.team, head.device), ErrorCode::Damaged);
}

void TestHead::headOfLaterVersion()
{
    const Head head = Samples::head(m_random, 4);
    QByteArray bytes = head.toCbor();
    bytes[0] = static_cast<char>(bytes.at(0) + 1);
    const auto optional = Head::fromCbor(bytes + QByteArray::fromHex("1840 a10203"), head.team, head.device);
    VERIFY_OK(optional);
    QVERIFY(*optional == head);
    VERIFY_FAILS(Head::fromCbor(bytes + QByteArray::fromHex("10 00"), head.team, head.device), ErrorCode::Damaged);
}

void TestHead::bagComesBack()
{
    for (int count : {0, 1, 2, 200}) {
        const EpochKey key = EpochKey::generate(m_random.below(1000), m_random);
        std::vector<Samples::Laptop> laptops;
        for (int i = 0; i < count; ++i)
            laptops.push_back(Samples::laptop(m_random));
        KeyBag bag = Samples::keyBag(m_random, laptops, key);
        const SigningKey author = SigningKey::generate(m_random);
        const QByteArray bytes = bag.signedBytes(author);
        const auto back = KeyBag::parse(bytes);
        VERIFY_OK(back);
        QVERIFY(*back == bag);
        QVERIFY(KeyBag::isSignedBy(bytes, author.publicKey));
        QVERIFY(!KeyBag::isSignedBy(bytes, SigningKey::generate(m_random).publicKey));
        std::ranges::reverse(bag.recipients);
        QCOMPARE(bag.signedBytes(author), bytes);
    }
}

void TestHead::bagGivesTheKeyToItsRecipients()
{
    const EpochKey key = EpochKey::generate(5, m_random);
    std::vector<Samples::Laptop> laptops;
    for (int i = 0; i < 5; ++i)
        laptops.push_back(Samples::laptop(m_random));
    const KeyBag bag = Samples::keyBag(m_random, laptops, key);
    for (const Samples::Laptop& laptop : laptops) {
        for (const KeyBag::Recipient& recipient : bag.recipients) {
            const auto opened = laptop.box.open(recipient.sealed);
            QCOMPARE(opened.has_value(), recipient.device == laptop.device);
            if (opened)
                QCOMPARE(EpochKey(bag.epoch, opened->copy()).commitment(), bag.commitment);
        }
    }
}

void TestHead::bagFlippedIsRefused()
{
    const EpochKey key = EpochKey::generate(5, m_random);
    std::vector<Samples::Laptop> laptops;
    laptops.push_back(Samples::laptop(m_random));
    laptops.push_back(Samples::laptop(m_random));
    const SigningKey author = SigningKey::generate(m_random);
    const QByteArray bytes = Samples::keyBag(m_random, laptops, key).signedBytes(author);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = bytes;
            flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << bit));
            QVERIFY(!KeyBag::isSignedBy(flipped, author.publicKey));
            if (const auto back = KeyBag::parse(flipped))
                QCOMPARE(back->signedBytes(author).chopped(64), flipped.chopped(64));
        }
    }
    QByteArray newer = bytes;
    newer[6] = 2;
    VERIFY_FAILS(KeyBag::parse(newer), ErrorCode::NewerVersion);
}

void TestHead::bagCutIsRefused()
{
    const EpochKey key = EpochKey::generate(5, m_random);
    std::vector<Samples::Laptop> laptops;
    laptops.push_back(Samples::laptop(m_random));
    const SigningKey author = SigningKey::generate(m_random);
    const QByteArray bytes = Samples::keyBag(m_random, laptops, key).signedBytes(author);
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        QVERIFY(!KeyBag::isSignedBy(QByteArrayView(bytes).first(size), author.publicKey));
        QVERIFY(!KeyBag::parse(QByteArrayView(bytes).first(size)));
    }
    VERIFY_FAILS(KeyBag::parse(bytes + '\0'), ErrorCode::Damaged);
    VERIFY_FAILS(KeyBag::parse(QByteArray(20 << 20, 'R')), ErrorCode::Damaged);
}

/// Recipients twice or out of order: not the form, whoever signed it.
void TestHead::bagForgedIsRefused()
{
    const EpochKey key = EpochKey::generate(5, m_random);
    std::vector<Samples::Laptop> laptops;
    laptops.push_back(Samples::laptop(m_random));
    laptops.push_back(Samples::laptop(m_random));
    KeyBag bag = Samples::keyBag(m_random, laptops, key);
    const SigningKey author = SigningKey::generate(m_random);
    const QByteArray bytes = bag.signedBytes(author);
    const qsizetype each = 1 + 17 + 34 + 82;
    const qsizetype end = bytes.size() - Crypto::SignatureSize;
    const QByteArray first = bytes.mid(end - 2 * each, each);
    const QByteArray second = bytes.mid(end - each, each);
    const auto forged = [&](const QByteArray& one, const QByteArray& two) {
        const QByteArray body = bytes.first(end - 2 * each) + one + two;
        return body + author.sign("key bag", body);
    };
    VERIFY_OK(KeyBag::parse(forged(first, second)));
    VERIFY_FAILS(KeyBag::parse(forged(second, first)), ErrorCode::Damaged);
    VERIFY_FAILS(KeyBag::parse(forged(first, first)), ErrorCode::Damaged);
    bag.recipients.append(bag.recipients.constFirst());
    VERIFY_FAILS(KeyBag::parse(bag.signedBytes(author)), ErrorCode::Damaged);
}

QTEST_GUILESS_MAIN(TestHead)
#include "testhead.moc"
