// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/invitation.h"
#include "core/sync/words.h"
#include "tests/support/result.h"
#include "tests/support/seededrandom.h"

#include <QSet>
#include <QTest>

using namespace Rinnalla;
using namespace Rinnalla::Sync;

class TestInvitation : public QObject {
    Q_OBJECT

private slots:
    void knownWords();
    void everyWordBothWays();
    void roundTrip();
    void theBytesInTheWords();
    void forgivesHowItWasTyped_data();
    void forgivesHowItWasTyped();
    void namesTheFirstImpossibleWord_data();
    void namesTheFirstImpossibleWord();
    void saysHowManyWords();
    void noticesEveryWrongLetter();
    void noticesEveryWrongWord();
    void noticesSwappedWords();
    void tagTellsNothing();

private:
    static Invitation seeded(quint64 seed = 1)
    {
        SeededRandom random(seed);
        return Invitation::generate(hashOf(QByteArray::number(seed)), random);
    }
    static QString written(const Invitation& invitation)
    {
        const SecretBuffer text = invitation.toText();
        return QString::fromLatin1(reinterpret_cast<const char*>(text.data()), qsizetype(text.size()));
    }
    static bool isSame(const Invitation& a, const Invitation& b)
    {
        return a.secret() == b.secret() && a.rootBeginning() == b.rootBeginning();
    }
};

/// As the proposal gives them for IPv4 addresses.
void TestInvitation::knownWords()
{
    QCOMPARE(toWords(QByteArray::fromHex("7f000001")), (QStringList{QStringLiteral("lusab"), QStringLiteral("babad")}));
    QCOMPARE(toWords(QByteArray::fromHex("3f54dcc1")), (QStringList{QStringLiteral("gutih"), QStringLiteral("tugad")}));
    QCOMPARE(toWords(QByteArray::fromHex("d844e815")), (QStringList{QStringLiteral("todah"), QStringLiteral("vobij")}));
    QVERIFY(toWords({}).isEmpty());
}

void TestInvitation::everyWordBothWays()
{
    for (quint32 value = 0; value <= 0xffff; ++value) {
        char letters[Words::Letters];
        Words::write(quint16(value), letters);
        QCOMPARE(Words::read(letters), std::optional(quint16(value)));
    }
    for (const char* wrong : {"babac", "aabab", "bbbab", "babeb", "bab-b", "bab b", "ba\0ab",
                              "bab\xe4"
                              "b"})
        QVERIFY2(!Words::read(wrong), wrong);
}

void TestInvitation::roundTrip()
{
    QSet<QString> all;
    for (quint64 seed = 1; seed <= 300; ++seed) {
        const Invitation invitation = seeded(seed);
        const QString text = written(invitation);
        QCOMPARE(text.count(u'-'), Invitation::WordCount - 1);
        QCOMPARE(text.size(), 95);
        const auto back = Invitation::fromText(text);
        VERIFY_OK(back);
        QVERIFY(isSame(*back, invitation));
        QCOMPARE(back->rootBeginning(), hashOf(QByteArray::number(seed)).first(14));
        all.insert(text);
    }
    QCOMPARE(all.size(), 300);
    const Invitation kept = Invitation::fromParts(seeded().secret(), seeded().rootBeginning());
    QCOMPARE(written(kept), written(seeded()));
}

void TestInvitation::theBytesInTheWords()
{
    QByteArray plain(16, '\x11');
    const QByteArray root(14, '\x22');
    const Invitation invitation = Invitation::fromParts(SecretBuffer(plain.constData(), 16), root);
    const QStringList words = written(invitation).split(u'-');
    QCOMPARE(words.first(15), toWords(plain + root));
}

void TestInvitation::forgivesHowItWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    const QString text = written(seeded());
    const auto with = [&](const char16_t* separator) {
        return QString(text).replace(u'-', QString::fromUtf16(separator));
    };
    QTest::newRow("upper case") << text.toUpper();
    QTest::newRow("spaces") << with(u"  ");
    QTest::newRow("commas") << with(u", ");
    QTest::newRow("line breaks") << with(u"\r\n") + u'\n';
    QTest::newRow("other dashes") << with(u" – ");
    QTest::newRow("full stops") << with(u". ") + u'.';
    QTest::newRow("no breaks") << with(u"");
    QTest::newRow("one break lost") << QString(text).remove(5, 1);
    QTest::newRow("broken inside a word") << QString(text).insert(3, u"-\n");
    QTest::newRow("in quotes") << QStringLiteral("  “%1”\t").arg(text);
}

void TestInvitation::forgivesHowItWasTyped()
{
    QFETCH(QString, typed);
    const auto invitation = Invitation::fromText(typed);
    VERIFY_OK(invitation);
    QVERIFY(isSame(*invitation, seeded()));
}

void TestInvitation::namesTheFirstImpossibleWord_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("word");
    QTest::newRow("a letter that is none") << 4 << QStringLiteral("lucab");
    QTest::newRow("a vowel too many") << 0 << QStringLiteral("luaab");
    QTest::newRow("a letter lost") << 15 << QStringLiteral("lusa");
    QTest::newRow("a letter too many") << 7 << QStringLiteral("lusabb");
    QTest::newRow("a digit") << 9 << QStringLiteral("lu5ab");
    QTest::newRow("an accent") << 9 << QStringLiteral("lus\u00e4b");
    QTest::newRow("another script") << 2 << QStringLiteral("\u043b\u0443\u0441\u0430\u0431");
}

void TestInvitation::namesTheFirstImpossibleWord()
{
    QFETCH(int, at);
    QFETCH(QString, word);
    QStringList words = written(seeded()).split(u'-');
    words[at] = word;
    if (at < 15)
        words[15] = QStringLiteral("qqqqq");
    for (const QString& separator : {QStringLiteral("-"), QStringLiteral(" ")}) {
        const auto read = Invitation::fromText(words.join(separator));
        VERIFY_FAILS(read, ErrorCode::InvalidInput);
        QVERIFY2(read.error().message.contains(u'“' + word + u'”'), qPrintable(read.error().message));
    }
}

void TestInvitation::saysHowManyWords()
{
    const QStringList words = written(seeded()).split(u'-');
    for (int count = 0; count <= 20; ++count) {
        if (count == Invitation::WordCount)
            continue;
        const auto read = Invitation::fromText((words + words).first(count).join(u' '));
        VERIFY_FAILS(read, ErrorCode::InvalidInput);
        QVERIFY2(read.error().message.contains(QStringLiteral(" %1.").arg(count)), qPrintable(read.error().message));
    }
    VERIFY_FAILS(Invitation::fromText(QString(1'000'000, u'b')), ErrorCode::InvalidInput);
}

void TestInvitation::noticesEveryWrongLetter()
{
    for (quint64 seed = 1; seed <= 5; ++seed) {
        const QString text = written(seeded(seed));
        for (qsizetype at = 0; at < text.size(); ++at) {
            for (const char letter : QByteArrayView("abcdefghijklmnopqrstuvwxyz0")) {
                if (text.at(at) == QLatin1Char(letter))
                    continue;
                QString wrong = text;
                wrong[at] = QLatin1Char(letter);
                VERIFY_FAILS(Invitation::fromText(wrong), ErrorCode::InvalidInput);
            }
        }
    }
}

/// Another word in one place: a thousand for each.
void TestInvitation::noticesEveryWrongWord()
{
    SeededRandom random;
    const QStringList words = written(seeded()).split(u'-');
    for (int at = 0; at < Invitation::WordCount; ++at) {
        for (int i = 0; i < 1000; ++i) {
            char bytes[2];
            random.fill(bytes, sizeof bytes);
            QStringList wrong = words;
            wrong[at] = toWords(QByteArrayView(bytes, sizeof bytes)).constFirst();
            const bool isRight = wrong == words;
            QVERIFY2(Invitation::fromText(wrong.join(u'-')).has_value() == isRight, qPrintable(wrong.join(u'-')));
        }
    }
}

/// Two mistakes pass once in 65536 times: these have none.
void TestInvitation::noticesSwappedWords()
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        const QStringList words = written(seeded(seed)).split(u'-');
        for (qsizetype one = 0; one < words.size(); ++one) {
            for (qsizetype two = one + 1; two < words.size(); ++two) {
                QStringList wrong = words;
                wrong.swapItemsAt(one, two);
                VERIFY_FAILS(Invitation::fromText(wrong.join(u'-')), ErrorCode::InvalidInput);
            }
        }
    }
}

void TestInvitation::tagTellsNothing()
{
    const Invitation one = seeded(1);
    const Invitation two = seeded(2);
    QCOMPARE(one.tag().size(), 16);
    QCOMPARE(one.requestKey().size(), std::size_t(32));
    QVERIFY(one.tag() != two.tag());
    QVERIFY(!(one.requestKey() == two.requestKey()));
    QCOMPARE(one.tag(), Invitation::fromText(written(one))->tag());
    const SecretBuffer key = one.requestKey();
    const SecretBuffer secret = one.secret();
    QVERIFY(QByteArrayView(key.data(), 16) != one.tag());
    QVERIFY(QByteArrayView(key.data(), 16) != QByteArrayView(secret.data(), 16));
    QVERIFY(one.tag() != QByteArrayView(secret.data(), 16));
}

QTEST_GUILESS_MAIN(TestInvitation)
#include "testinvitation.moc"
