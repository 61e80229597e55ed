// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/ownaids.h"
#include "core/casework/settings.h"
#include "core/store/lists.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace Rinnalla;
using Assessments::Mark;

namespace {

const QStringList Languages{QStringLiteral("en"), QStringLiteral("fi"), QStringLiteral("sv")};

} // namespace

class TestAids : public QObject {
    Q_OBJECT

private slots:
    void builtInAreWhole();
    void promptsAreOpenQuestions();
    void trafficking();
    void theOtherRoomHasNone();
    void faultsAreRefused_data();
    void faultsAreRefused();
    void answersComeBack();
    void ownAidsLieOverTheBuiltIn();
    void ownAidsThatAreNoneAreLeftOut();

private:
    QString write(QByteArray json);

    QTemporaryDir m_folder;
};

void TestAids::builtInAreWhole()
{
    const auto aids = Aids::load();
    VERIFY_OK(aids);
    QCOMPARE(aids->all().size(), 2);
    for (const Aid& aid : aids->all())
        for (const QString& language : Languages)
            for (const LocalText& text : {aid.title, aid.about, aid.caution})
                QVERIFY2(text.has(language), qPrintable(aid.key));
}

/// No question that is answered by yes or no alone and counted, and nothing that points to a number.
void TestAids::promptsAreOpenQuestions()
{
    const auto aids = Aids::load();
    VERIFY_OK(aids);
    const QRegularExpression counting(QStringLiteral("score|points|pistei|poäng|indicator|indikaattori|\\d"));
    for (const Aid& aid : aids->all())
        for (const AidSection& section : aid.sections)
            for (const AidPrompt& prompt : section.prompts)
                for (const QString& language : Languages) {
                    const QString text = prompt.text.text(language);
                    QVERIFY2(text.contains(u'?'), qPrintable(text));
                    QVERIFY2(!counting.match(text).hasMatch(), qPrintable(text));
                }
}

void TestAids::trafficking()
{
    const auto aids = Aids::load();
    VERIFY_OK(aids);
    const Aid* aid = aids->aid(QStringLiteral("recognising-trafficking"));
    QVERIFY(aid);
    QVERIFY(aid->caution.text(QStringLiteral("en")).contains(QStringLiteral("done by the authorities")));
    QVERIFY(aid->caution.text(QStringLiteral("fi")).contains(QStringLiteral("viranomaisten tehtävä")));
    QVERIFY(aid->prompt(QStringLiteral("debt")));
    QVERIFY(!aid->prompt(QStringLiteral("nothing")));
}

void TestAids::theOtherRoomHasNone()
{
    const auto aids = Aids::load();
    VERIFY_OK(aids);
    QCOMPARE(aids->offered(QStringLiteral("support")).size(), 2);
    QVERIFY(aids->offered(QStringLiteral("serie")).isEmpty());
}

QString TestAids::write(QByteArray json)
{
    json.replace("LOCAL", R"({"en":"A?","fi":"A?","sv":"A?"})");
    QFile file(m_folder.filePath(QStringLiteral("aid.json")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(json);
    return m_folder.path();
}

void TestAids::faultsAreRefused_data()
{
    QTest::addColumn<QByteArray>("prompts");
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << QByteArray(R"([{"key":"a","text":LOCAL},{"key":"b","text":LOCAL}])") << true;
    QTest::newRow("a weight") << QByteArray(R"([{"key":"a","text":LOCAL,"weight":3}])") << false;
    QTest::newRow("one key twice") << QByteArray(R"([{"key":"a","text":LOCAL},{"key":"a","text":LOCAL}])") << false;
    QTest::newRow("a language missing") << QByteArray(R"([{"key":"a","text":{"en":"A?","fi":"A?"}}])") << false;
    QTest::newRow("no prompts") << QByteArray("[]") << false;
}

void TestAids::faultsAreRefused()
{
    QFETCH(QByteArray, prompts);
    QFETCH(bool, good);
    const QString folder = write(R"({"key":"k","version":1,"rooms":["support"],"title":LOCAL,"about":LOCAL,)"
                                 R"("caution":LOCAL,"sections":[{"title":LOCAL,"prompts":)"
                                 + prompts + "}]}");
    QCOMPARE(Aids::load(folder).has_value(), good);
}

void TestAids::answersComeBack()
{
    TestStore store;
    const Edit client = Records::client(store.random, QStringLiteral("Aava"));
    const QList<Assessments::Answer> answers{
        {QStringLiteral("a"), Mark::Discussed, QStringLiteral("own\nwords"), QStringLiteral("A?")},
        {QStringLiteral("b"), Mark::Declined, {}, QStringLiteral("B?")},
        {QStringLiteral("c"), Mark::NotDiscussed, {}, QStringLiteral("C?")}};
    Edit edit{Kind::Assessment, store.random.id(), {}};
    edit.set(AssessmentField::Client, client.id)
        .set(AssessmentField::At, QDateTime::fromMSecsSinceEpoch(1000))
        .set(AssessmentField::Aid, QStringLiteral("k"))
        .set(AssessmentField::Prompts, Assessments::toValue(answers));
    VERIFY_OK(store->journal().write({client, edit}));
    const auto page = Lists::timeline(store->connection(), client.id, {}, 10);
    VERIFY_OK(page);
    QCOMPARE(page->rows.size(), 1);
    const auto read = Assessments::answersOf(page->rows.first());
    QCOMPARE(read.size(), 3);
    for (qsizetype i = 0; i < read.size(); ++i) {
        QCOMPARE(read.at(i).key, answers.at(i).key);
        QCOMPARE(int(read.at(i).mark), int(answers.at(i).mark));
        QCOMPARE(read.at(i).words, answers.at(i).words);
        QCOMPARE(read.at(i).prompt, answers.at(i).prompt);
    }
}

void TestAids::ownAidsLieOverTheBuiltIn()
{
    TestStore store;
    const auto builtIn = Aids::load();
    VERIFY_OK(builtIn);
    const QString key = QStringLiteral("raising-violence");
    const auto changed = Aid::read(QByteArray(builtIn->aid(key)->json).replace("Raising violence", "Our own words"),
                                   QStringLiteral("file"));
    const auto another = Aid::read(QByteArray(builtIn->aid(key)->json)
                                       .replace("\"raising-violence\"", "\"only-ours\"")
                                       .replace("\"support\"", "\"serie\""),
                                   QStringLiteral("file"));
    VERIFY_OK(changed);
    VERIFY_OK(another);
    for (const Aid& aid : {*changed, *another})
        VERIFY_OK(store->journal().write(OwnAids::use(aid, QStringLiteral("AB"), store.clock.now())));
    const auto laid = OwnAids::laid(store->connection(), *builtIn);
    VERIFY_OK(laid);
    QCOMPARE(laid->all().size(), 3);
    QCOMPARE(laid->aid(key)->title.text(QStringLiteral("en")), QStringLiteral("Our own words"));
    QVERIFY(laid->aid(key)->isOwn && !laid->aid(QStringLiteral("recognising-trafficking"))->isOwn);
    QCOMPARE(laid->offered(QStringLiteral("support")).size(), 2);
    QCOMPARE(laid->offered(QStringLiteral("serie")).size(), 1);
    VERIFY_OK(store->journal().write(OwnAids::drop(key, QStringLiteral("AB"), store.clock.now())));
    const auto after = OwnAids::laid(store->connection(), *builtIn);
    VERIFY_OK(after);
    QVERIFY(!after->aid(key)->isOwn);
    QCOMPARE(after->aid(key)->title.text(QStringLiteral("en")), QStringLiteral("Raising violence"));
}

void TestAids::ownAidsThatAreNoneAreLeftOut()
{
    TestStore store;
    const auto builtIn = Aids::load();
    VERIFY_OK(builtIn);
    const auto put = [&](const char* key, const QByteArray& text) {
        VERIFY_OK(store->journal().write(
            Settings::write(QLatin1StringView(key), QString::fromUtf8(text), {}, store.clock.now())));
    };
    put("aid.raising-violence", "{"); // damaged
    put("aid.another-name", builtIn->all().first().json);
    put("aidless", builtIn->all().first().json);
    put("statistics.threshold", "7");
    const auto laid = OwnAids::laid(store->connection(), *builtIn);
    VERIFY_OK(laid);
    QCOMPARE(laid->all().size(), builtIn->all().size());
    for (const Aid& aid : laid->all())
        QVERIFY(!aid.isOwn);
}

QTEST_GUILESS_MAIN(TestAids)
#include "testaids.moc"
