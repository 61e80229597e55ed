// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/languagetag.h"

#include <QTest>

using namespace Rinnalla;

class TestLanguageTag : public QObject {
    Q_OBJECT

private slots:
    void knowsLanguagesQtDoesNot()
    {
        QCOMPARE(LanguageTag::locale(QStringLiteral("prs")), QLocale(QLocale::Persian, QLocale::Afghanistan));
        QCOMPARE(LanguageTag::locale(QStringLiteral("fi-x-selko")), QLocale(QLocale::Finnish, QLocale::Finland));
        QCOMPARE(LanguageTag::locale(QStringLiteral("kmr")).language(), QLocale::Kurdish);
        QCOMPARE(LanguageTag::locale(QStringLiteral("zh-Hans")).script(), QLocale::SimplifiedHanScript);
        QCOMPARE(LanguageTag::locale(QStringLiteral("nonsense")).language(), QLocale::C);
    }

    void readsFromRightToLeftByTheScript()
    {
        for (const char* tag : {"ar", "prs", "fa", "fa-AF", "ckb", "ur", "ps", "he", "az-Arab", "pa-arab"})
            QVERIFY2(LanguageTag::isRightToLeft(QString::fromLatin1(tag)), tag);
        for (const char* tag : {"fi", "fi-x-selko", "th", "zh-Hans", "vi", "so", "ku", "kmr", "az-Latn", "fa-Latn", ""})
            QVERIFY2(!LanguageTag::isRightToLeft(QString::fromLatin1(tag)), tag);
    }

    void fallsBackToWhatItIsAFormOf()
    {
        QCOMPARE(LanguageTag::withFallbacks(QStringLiteral("fi-x-selko")),
                 QStringList({QStringLiteral("fi-x-selko"), QStringLiteral("fi")}));
        QCOMPARE(LanguageTag::withFallbacks(QStringLiteral("zh-Hant-TW")),
                 QStringList({QStringLiteral("zh-Hant-TW"), QStringLiteral("zh-Hant"), QStringLiteral("zh")}));
        QCOMPARE(LanguageTag::withFallbacks(QStringLiteral("prs")), QStringList(QStringLiteral("prs")));
    }
};

QTEST_GUILESS_MAIN(TestLanguageTag)
#include "testlanguagetag.moc"
