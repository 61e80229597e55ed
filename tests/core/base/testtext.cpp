// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

#include <QTest>

#include <algorithm>

using namespace Rinnalla;

class TestText : public QObject {
    Q_OBJECT

private slots:
    void folded_data();
    void folded();
    void foldingIsDoneOnce();
    void sortsAsFinnish();
    void utf8KeepsTheMark();
};

void TestText::folded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("ASCII") << u"Turvakoti 24/7"_qs << u"turvakoti 24/7"_qs;
    QTest::newRow("Finnish") << u"ÄÄNIÖ Åke Šakki Žižek"_qs << u"aanio ake sakki zizek"_qs;
    QTest::newRow("decomposed") << u"a\u0308iti"_qs << u"aiti"_qs;
    QTest::newRow("Danish, Polish, German, Turkish")
        << u"Øl Łódź Straße Ilıca İzmir"_qs << u"ol lodz strasse ilica izmir"_qs;
    QTest::newRow("Greek, final sigma") << u"ΆΝΝΑΣ λόγος"_qs << u"ανναс"_qs.replace(u'с', u'σ') + u" λογοσ"_qs;
    QTest::newRow("Cyrillic") << u"ЁЖ Йод"_qs << u"еж иод"_qs;
    QTest::newRow("Arabic") << u"مُحَمَّد أحمد إيمان مدرسة علي على"_qs << u"محمد احمد ايمان مدرسه علي علي"_qs;
    QTest::newRow("Arabic tatweel and Persian") << u"کتـــاب"_qs << u"كتاب"_qs;
    QTest::newRow("Thai tone marks go, vowels stay") << u"ช่วยเหลือ"_qs << u"ชวยเหลือ"_qs;
    QTest::newRow("Devanagari keeps its vowels") << u"हिन्दी"_qs << u"हिन्दी"_qs;
    QTest::newRow("full width") << u"ＡＢＣ１２"_qs << u"abc12"_qs;
    QTest::newRow("ligature") << u"ﬁnanssi"_qs << u"finanssi"_qs;
    QTest::newRow("Chinese") << u"律师"_qs << u"律师"_qs;
    QTest::newRow("beyond 16 bits") << u"\U00010400 \U0001F600"_qs << u"\U00010428 \U0001F600"_qs;
}

void TestText::folded()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(Text::folded(text), expected);
    QCOMPARE(Text::folded(text.toUpper()), Text::folded(text.toLower().toUpper()));
}

/// Every letter: what was folded stays as it is, so that a query and a text meet however often they were folded.
void TestText::foldingIsDoneOnce()
{
    for (char32_t point = 1; point < 0x20000; ++point) {
        if (!QChar::isLetterOrNumber(point) && !QChar::isMark(point))
            continue;
        const QString once = Text::folded(QString::fromUcs4(&point, 1));
        const QString twice = Text::folded(once);
        QVERIFY2(once == twice, qPrintable(QStringLiteral("U+%1").arg(uint(point), 4, 16)));
    }
}

void TestText::sortsAsFinnish()
{
    const QStringList sorted{u"Aalto"_qs, u"aamu"_qs,  u"Birch"_qs, u"halla"_qs, u"Zeta"_qs,
                             u"zz"_qs,    u"Åland"_qs, u"äiti"_qs,  u"Äkäs"_qs,  u"öljy"_qs};
    QStringList shuffled = sorted;
    std::reverse(shuffled.begin(), shuffled.end());
    std::sort(shuffled.begin(), shuffled.end(),
              [](const QString& a, const QString& b) { return Text::sortKey(a) < Text::sortKey(b); });
    QCOMPARE(shuffled, sorted);
    QCOMPARE(Text::sortKey(u"KAARNA"_qs), Text::sortKey(u"kaarna"_qs));
    QCOMPARE(Text::sortKey(u"A\u0308iti"_qs), Text::sortKey(u"äiti"_qs));
    QCOMPARE(Text::sortKey(u"André"_qs) < Text::sortKey(u"Andrz"_qs), true);
}

void TestText::utf8KeepsTheMark()
{
    QCOMPARE(Text::fromUtf8("\xEF\xBB\xBFnota"), u"\uFEFFnota"_qs);
    QCOMPARE(Text::fromUtf8("nota"), u"nota"_qs);
    QCOMPARE(Text::fromUtf8(QByteArray("a\0b", 3)), QString(u"a\0b"_qs));
}

QTEST_GUILESS_MAIN(TestText)
#include "testtext.moc"
