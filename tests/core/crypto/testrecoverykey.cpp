// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/recoverykey.h"
#include "tests/support/result.h"
#include "tests/support/seededrandom.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QTest>

using namespace Rinnalla;

class TestRecoveryKey : public QObject {
    Q_OBJECT

private slots:
    void roundTrip();
    void forgivesHowItWasTyped_data();
    void forgivesHowItWasTyped();
    void refusesEverySingleMisreading();
    void refusesSwappedNeighbours();
    void refusesWrongLengths();

private:
    static SecretBuffer seeded(quint64 seed)
    {
        SecretBuffer key(RecoveryKey::Size);
        SeededRandom(seed).fill(key.data(), key.size());
        return key;
    }
    static QByteArray written(const SecretBuffer& key)
    {
        const SecretBuffer text = RecoveryKey::toText(key);
        return QByteArray(reinterpret_cast<const char*>(text.data()), static_cast<qsizetype>(text.size()));
    }
    static Result<SecretBuffer> read(const QByteArray& text)
    {
        return RecoveryKey::fromText(SecretBuffer(text.constData(), static_cast<std::size_t>(text.size())));
    }
};

void TestRecoveryKey::roundTrip()
{
    const QRegularExpression shape(QStringLiteral("^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$"));
    for (int i = 0; i < 500; ++i) {
        const SecretBuffer key = RecoveryKey::generate();
        const QByteArray text = written(key);
        QVERIFY2(shape.match(QString::fromLatin1(text)).hasMatch(), text.constData());
        const auto back = read(text);
        VERIFY_OK(back);
        QVERIFY(*back == key);
    }
    QVERIFY(!(RecoveryKey::generate() == RecoveryKey::generate()));
    QVERIFY(written(SecretBuffer(RecoveryKey::Size)).startsWith("0000-0000-0000-0000-0000-0000-0000-0000-"));
}

void TestRecoveryKey::forgivesHowItWasTyped_data()
{
    QTest::addColumn<QByteArray>("typed");
    const QByteArray text = written(seeded(1));
    QTest::newRow("lower case") << text.toLower();
    QTest::newRow("no hyphens") << QByteArray(text).replace('-', "");
    QTest::newRow("spaces") << QByteArray(text).replace('-', "  ") + ' ';
    QTest::newRow("O for 0") << QByteArray(text).replace('0', 'O');
    QTest::newRow("I for 1") << QByteArray(text).replace('1', 'I');
    QTest::newRow("l for 1") << QByteArray(text).replace('1', 'l');
}

void TestRecoveryKey::forgivesHowItWasTyped()
{
    QFETCH(QByteArray, typed);
    const auto key = read(typed);
    VERIFY_OK(key);
    QVERIFY(*key == seeded(1));
}

/// The checksum has 20 bits: one misreading in a million would pass. These keys have none.
void TestRecoveryKey::refusesEverySingleMisreading()
{
    const QByteArray alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZU!";
    for (quint64 seed = 1; seed <= 5; ++seed) {
        const QByteArray text = written(seeded(seed));
        for (qsizetype at = 0; at < text.size(); ++at) {
            for (const char letter : alphabet) {
                if (letter == text.at(at))
                    continue;
                QByteArray misread = text;
                misread[at] = letter;
                VERIFY_FAILS(read(misread), ErrorCode::InvalidInput);
            }
        }
    }
}

void TestRecoveryKey::refusesSwappedNeighbours()
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        const QByteArray digits = written(seeded(seed)).replace('-', "");
        for (qsizetype at = 1; at < digits.size(); ++at) {
            if (digits.at(at) == digits.at(at - 1))
                continue;
            QByteArray swapped = digits;
            std::swap(swapped[at], swapped[at - 1]);
            VERIFY_FAILS(read(swapped), ErrorCode::InvalidInput);
        }
    }
}

void TestRecoveryKey::refusesWrongLengths()
{
    const QByteArray text = written(seeded(1));
    for (qsizetype size = 0; size < text.size(); ++size)
        VERIFY_FAILS(read(text.first(size)), ErrorCode::InvalidInput);
    VERIFY_FAILS(read(text + 'A'), ErrorCode::InvalidInput);
    VERIFY_FAILS(read(text + text), ErrorCode::InvalidInput);
    VERIFY_FAILS(read(QByteArray(1, '\0') + text), ErrorCode::InvalidInput);
    VERIFY_FAILS(read("\xC3\x84" + text), ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestRecoveryKey)
#include "testrecoverykey.moc"
