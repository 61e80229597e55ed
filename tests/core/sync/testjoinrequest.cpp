// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/primitives.h"
#include "core/sync/joinrequest.h"
#include "tests/support/result.h"
#include "tests/support/seededrandom.h"

#include <QSet>
#include <QTest>

using namespace Rinnalla;
using namespace Rinnalla::Sync;

class TestJoinRequest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void roundTrip();
    void everyByteFlipped();
    void otherLengths();
    void otherInvitation();
    void somebodyElsesKeys();
    void paddingIsZero();
    void sameLengthForEveryName();
    void nameIsClean_data();
    void nameIsClean();
    void saysNothingInTheClear();
    void comparison();

private:
    Invitation invitation() const { return Invitation::fromParts(m_secret.copy(), QByteArray(14, 'r')); }

    SeededRandom m_random;
    SecretBuffer m_secret;
    SigningKey m_own;
    JoinRequest m_request;
};

void TestJoinRequest::init()
{
    m_random = SeededRandom(7);
    m_secret = SecretBuffer(16);
    m_random.fill(m_secret.data(), m_secret.size());
    m_own = SigningKey::generate(m_random);
    m_request = {m_random.id(), m_own.publicKey, BoxKey::generate(m_random).publicKey, QStringLiteral("Läppäri 3")};
}

void TestJoinRequest::roundTrip()
{
    const QByteArray sealed = m_request.seal(invitation(), m_own, m_random);
    const auto opened = JoinRequest::open(sealed, invitation());
    VERIFY_OK(opened);
    QVERIFY(*opened == m_request);
    QVERIFY(m_request.seal(invitation(), m_own, m_random) != sealed);
}

void TestJoinRequest::everyByteFlipped()
{
    const QByteArray sealed = m_request.seal(invitation(), m_own, m_random);
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = sealed;
            flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << bit));
            VERIFY_FAILS(JoinRequest::open(flipped, invitation()), ErrorCode::Damaged);
        }
    }
}

void TestJoinRequest::otherLengths()
{
    const QByteArray sealed = m_request.seal(invitation(), m_own, m_random);
    for (qsizetype size = 0; size < sealed.size(); ++size)
        VERIFY_FAILS(JoinRequest::open(sealed.first(size), invitation()), ErrorCode::Damaged);
    VERIFY_FAILS(JoinRequest::open(sealed + '\0', invitation()), ErrorCode::Damaged);
}

void TestJoinRequest::otherInvitation()
{
    const QByteArray sealed = m_request.seal(invitation(), m_own, m_random);
    SecretBuffer other = m_secret.copy();
    other.data()[15] ^= 1;
    VERIFY_FAILS(JoinRequest::open(sealed, Invitation::fromParts(std::move(other), QByteArray(14, 'r'))),
                 ErrorCode::Damaged);
    VERIFY_FAILS(JoinRequest::open(sealed, Invitation::fromParts(m_secret.copy(), QByteArray(14, 's'))),
                 ErrorCode::Damaged);
}

void TestJoinRequest::somebodyElsesKeys()
{
    const SigningKey thief = SigningKey::generate(m_random);
    VERIFY_FAILS(JoinRequest::open(m_request.seal(invitation(), thief, m_random), invitation()), ErrorCode::Damaged);
    m_request.device = Id();
    VERIFY_FAILS(JoinRequest::open(m_request.seal(invitation(), m_own, m_random), invitation()), ErrorCode::Damaged);
}

/// Sealed by somebody with the invitation who hides something behind the request.
void TestJoinRequest::paddingIsZero()
{
    constexpr qsizetype HeadSize = 7 + Crypto::NonceSize;
    const QByteArray sealed = m_request.seal(invitation(), m_own, m_random);
    const QByteArray nonce = sealed.sliced(7, Crypto::NonceSize);
    const QByteArray associated = sealed.first(7) + invitation().tag() + invitation().rootBeginning();
    QByteArray plain = *Crypto::open(sealed.sliced(HeadSize), associated, nonce, invitation().requestKey());
    const auto resealed = [&] {
        return sealed.first(HeadSize) + Crypto::seal(plain, associated, nonce, invitation().requestKey());
    };
    VERIFY_OK(JoinRequest::open(resealed(), invitation()));
    plain.back() = '\1';
    VERIFY_FAILS(JoinRequest::open(resealed(), invitation()), ErrorCode::Damaged);
    plain.back() = '\0';
    for (const char* length : {"0000", "0040", "0041", "01ff", "ffff"}) {
        plain.replace(0, 2, QByteArray::fromHex(length));
        VERIFY_FAILS(JoinRequest::open(resealed(), invitation()), ErrorCode::Damaged);
    }
}

void TestJoinRequest::sameLengthForEveryName()
{
    const qsizetype size = m_request.seal(invitation(), m_own, m_random).size();
    for (const QString& name :
         {QString(), QString(80, u'x'), QString(500, u'\u0e01'), QStringLiteral("\U0001F33B").repeated(90)}) {
        m_request.name = name;
        const QByteArray sealed = m_request.seal(invitation(), m_own, m_random);
        QCOMPARE(sealed.size(), size);
        QCOMPARE(JoinRequest::open(sealed, invitation())->name, JoinRequest::cleanName(name));
    }
}

void TestJoinRequest::nameIsClean_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char* title, const QString& name, const QString& clean) {
        QTest::newRow(title) << name << clean;
    };
    row("plain", QStringLiteral("Office 2"), QStringLiteral("Office 2"));
    row("lines", QStringLiteral("  Office\r\n\t2\u20282 "), QStringLiteral("Office 2 2"));
    row("controls", QStringLiteral("Of\u0007fi\u001bce\u0085\u009f"), QStringLiteral("Office"));
    row("null", QStringLiteral("Of") + QChar::Null + QStringLiteral("fice"), QStringLiteral("Office"));
    row("direction", QStringLiteral("Of\u202efi\u2066ce\u200f"), QStringLiteral("Office"));
    row("a space behind a control", QStringLiteral("Office \u0007 2"), QStringLiteral("Office 2"));
    row("half a pair", QStringLiteral("Of") + QChar(0xd83c) + QStringLiteral("fice"), QStringLiteral("Of\ufffdfice"));
    row("flower", QStringLiteral("Office \U0001F33B"), QStringLiteral("Office \U0001F33B"));
    row("Persian", QStringLiteral("می\u200cروم"), QStringLiteral("می\u200cروم"));
    row("long", QString(81, u'x'), QString(80, u'x'));
    row("long flowers", QStringLiteral("\U0001F33B").repeated(81), QStringLiteral("\U0001F33B").repeated(80));
    row("nothing", QStringLiteral("\n\u202e"), QString());
}

void TestJoinRequest::nameIsClean()
{
    QFETCH(QString, name);
    QFETCH(QString, clean);
    QCOMPARE(JoinRequest::cleanName(name), clean);
    QCOMPARE(JoinRequest::cleanName(clean), clean);
    m_request.name = name;
    QCOMPARE(JoinRequest::open(m_request.seal(invitation(), m_own, m_random), invitation())->name, clean);
}

void TestJoinRequest::saysNothingInTheClear()
{
    const QByteArray sealed = m_request.seal(invitation(), m_own, m_random);
    const SecretBuffer secret = m_secret.copy();
    for (const QByteArray& part :
         {m_request.device.toBytes(), m_request.signKey, m_request.boxKey, m_request.name.toUtf8(),
          invitation().rootBeginning(), QByteArray(reinterpret_cast<const char*>(secret.data()), 16)})
        QVERIFY(!sealed.contains(part));
}

void TestJoinRequest::comparison()
{
    const QStringList words = m_request.comparison(invitation());
    QCOMPARE(words.size(), 3);
    for (const QString& word : words)
        QCOMPARE(word.size(), 5);
    QCOMPARE(JoinRequest::open(m_request.seal(invitation(), m_own, m_random), invitation())->comparison(invitation()),
             words);

    QSet<QStringList> all{words};
    JoinRequest other = m_request;
    other.device = m_random.id();
    all.insert(other.comparison(invitation()));
    other = m_request;
    other.signKey = SigningKey::generate(m_random).publicKey;
    all.insert(other.comparison(invitation()));
    other = m_request;
    other.boxKey = BoxKey::generate(m_random).publicKey;
    all.insert(other.comparison(invitation()));
    all.insert(m_request.comparison(Invitation::fromParts(m_secret.copy(), QByteArray(14, 's'))));
    all.insert(m_request.comparison(Invitation::fromParts(SecretBuffer(16), QByteArray(14, 'r'))));
    QCOMPARE(all.size(), 6);
    other = m_request;
    other.name = QStringLiteral("another name");
    QCOMPARE(other.comparison(invitation()), words);
}

QTEST_GUILESS_MAIN(TestJoinRequest)
#include "testjoinrequest.moc"
