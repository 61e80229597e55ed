// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryedits.h"
#include "core/library/readlibrary.h"
#include "core/library/tellagain.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Rinnalla;

namespace {

const SheetCatalogue& builtIn()
{
    static const auto catalogue = SheetCatalogue::load();
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error().message));
    return *catalogue;
}

/// The Assistance System has another number.
SheetCatalogue otherNumber(const char* display = "0700 000 000")
{
    OwnFact fact;
    fact.key = QStringLiteral("service/nas");
    fact.value = {{QStringLiteral("display"), QLatin1StringView(display)},
                  {QStringLiteral("phone"), QLatin1StringView(display)}};
    QList<Error> refused;
    const SheetCatalogue laid = builtIn().with({{}, {fact}}, &refused);
    if (!refused.isEmpty())
        qFatal("%s", qPrintable(refused.first().message));
    return laid;
}

const SheetName English{QStringLiteral("time-to-think"), QStringLiteral("en")};

QString words(const char* into)
{
    return builtIn()
        .markdown(English.topic, English.language)
        .replace(QStringLiteral("recover"), QLatin1StringView(into));
}

SheetCatalogue withdrawn(const char* language)
{
    OwnSheet sheet;
    sheet.name = {QStringLiteral("time-to-think"), QLatin1StringView(language)};
    sheet.withdrawn = true;
    return builtIn().with({{sheet}, {}});
}

} // namespace

class TestTellAgain : public QObject {
    Q_OBJECT

private slots:
    void init();
    void nothingChanged();
    void aPersonIsListedOnce();
    void toldAgainIsGone();
    void aNewHandoutSettles();
    void anotherTopicDoesNotSettle();
    void otherRoomsNever();
    void nobodyWithoutAName();
    void withdrawnSheets();
    void correctedWordsEndNothing();
    void earlierWordsStayToo();
    void usedAgainIsGood();
    void cardsKnowOnlyNumbers();
    void noMoreThanAsked();
    void quickWithManyPapers();

private:
    Id client(const char* name, const char* room = "support")
    {
        const Edit edit = Records::client(m_store->random, QString::fromLatin1(name), room);
        if (!(*m_store)->journal().write(edit))
            qFatal("no client");
        return edit.id;
    }
    Id give(const Id& client, const char* topic = "time-to-think", const char* language = "en",
            SheetFormat format = SheetFormat::A4, const SheetCatalogue& catalogue = builtIn())
    {
        m_store->clock.advance(60'000);
        Edit edit{Kind::Handout, m_store->random.id(), {}};
        edit.set(HandoutField::Client, client)
            .set(HandoutField::Topic, QString::fromLatin1(topic))
            .set(HandoutField::Languages, QStringList{QString::fromLatin1(language)})
            .set(HandoutField::At, m_store->clock.now())
            .set(HandoutField::Edition,
                 catalogue.digests({QString::fromLatin1(topic), QString::fromLatin1(language), {}, format}))
            .set(HandoutField::Told,
                 catalogue.told({QString::fromLatin1(topic), QString::fromLatin1(language), {}, format}));
        if (!(*m_store)->journal().write(edit))
            qFatal("no handout");
        return edit.id;
    }
    QList<ToldChange> whom(const SheetCatalogue& catalogue, const char* room = "support", int limit = 50)
    {
        const auto found = whomToTell((*m_store)->connection(), catalogue, QString::fromLatin1(room), limit);
        if (!found)
            qFatal("%s %s", qPrintable(found.error().message), qPrintable(found.error().detail));
        return *found;
    }
    QStringList names(const SheetCatalogue& catalogue, const char* room = "support")
    {
        QStringList names;
        for (const ToldChange& each : whom(catalogue, room))
            names += each.codeName;
        return names;
    }

    SheetCatalogue now() { return builtIn().with(*readOwnLibrary((*m_store)->connection())); }
    void write(const Result<Edit>& edit)
    {
        if (!edit || !(*m_store)->journal().write(*edit))
            qFatal("not written");
    }
    void withdraw() { write(LibraryEdits::withdraw(now(), English, QStringLiteral("wrong"), by())); }
    void use(const char* into)
    {
        write(LibraryEdits::replace((*m_store)->connection(), now(), English, words(into), by()));
    }
    LibraryEdits::By by() { return {QStringLiteral("AB"), m_store->clock.now()}; }

    std::unique_ptr<TestStore> m_store;
};

void TestTellAgain::init()
{
    m_store.reset();
    m_store = std::make_unique<TestStore>();
}

void TestTellAgain::nothingChanged()
{
    give(client("Kaarna"));
    QVERIFY(whom(builtIn()).isEmpty());
}

void TestTellAgain::aPersonIsListedOnce()
{
    const Id kaarna = client("Kaarna");
    const Id first = give(kaarna);
    const Id second = give(kaarna, "assistance-system", "fi");
    give(client("Aalto"), "assistance-system");
    const QList<ToldChange> people = whom(otherNumber());
    QCOMPARE(people.size(), 2);
    QCOMPARE(people.first().codeName, QStringLiteral("Aalto"));
    QCOMPARE(people.last().client, kaarna);
    QSet<Id> papers;
    for (const Record& handout : people.last().handouts)
        papers.insert(handout.id);
    QCOMPARE(papers, (QSet<Id>{first, second}));
    const QString before = builtIn().valueOf(QStringLiteral("service/nas"));
    QVERIFY(people.last().changes.contains(
        FactChange{QStringLiteral("service/nas"), before, otherNumber().valueOf(QStringLiteral("service/nas"))}));
}

void TestTellAgain::toldAgainIsGone()
{
    const Id kaarna = client("Kaarna");
    give(kaarna);
    give(kaarna, "assistance-system");
    give(client("Tuuli"));
    const SheetCatalogue changed = otherNumber();
    VERIFY_OK((*m_store)->journal().write(toldAgain(whom(changed).first(), changed, m_store->clock.now())));
    QCOMPARE(names(changed), QStringList(QStringLiteral("Tuuli")));
    QCOMPARE(names(otherNumber("0700 000 001")).size(), 2);            // and when it changes once more
    QCOMPARE(names(builtIn()), QStringList(QStringLiteral("Kaarna"))); // who was told of a number that is no more
}

void TestTellAgain::aNewHandoutSettles()
{
    const Id kaarna = client("Kaarna");
    give(kaarna);
    const SheetCatalogue changed = otherNumber();
    QCOMPARE(names(changed).size(), 1);
    give(kaarna, "time-to-think", "fi", SheetFormat::A4, changed);
    QVERIFY(names(changed).isEmpty());
    QCOMPARE(names(builtIn()).size(), 1);
}

void TestTellAgain::anotherTopicDoesNotSettle()
{
    const Id kaarna = client("Kaarna");
    give(kaarna);
    const SheetCatalogue changed = otherNumber();
    give(kaarna, "assistance-system", "en", SheetFormat::A4, changed);
    QCOMPARE(names(changed).size(), 1);
}

void TestTellAgain::otherRoomsNever()
{
    give(client("Kaarna"));
    give(client("Salava", "serie"));
    QCOMPARE(names(otherNumber()), QStringList(QStringLiteral("Kaarna")));
    QCOMPARE(names(otherNumber(), "serie"), QStringList(QStringLiteral("Salava")));
}

void TestTellAgain::nobodyWithoutAName()
{
    give({});
    const Id erased = client("Halla");
    give(erased);
    const Id takenBack = client("Kuura");
    give(takenBack);
    const Id handout = give(client("Tuuli"));
    VERIFY_OK((*m_store)->journal().erase(erased));
    VERIFY_OK((*m_store)->journal().write(Edit{Kind::Client, takenBack, {}}.set(DeletedField, QCborValue(true))));
    QCOMPARE(names(otherNumber()), QStringList(QStringLiteral("Tuuli")));
    VERIFY_OK((*m_store)->journal().write(Edit{Kind::Handout, handout, {}}.set(DeletedField, QCborValue(true))));
    QVERIFY(names(otherNumber()).isEmpty());
}

void TestTellAgain::withdrawnSheets()
{
    const Id kaarna = client("Kaarna");
    give(kaarna);
    QVERIFY(names(withdrawn("fi")).isEmpty()); // another language
    const SheetCatalogue gone = withdrawn("en");
    const QList<ToldChange> people = whom(gone);
    QCOMPARE(people.size(), 1);
    QCOMPARE(people.first().changes, (QList<FactChange>{{QStringLiteral("sheet/time-to-think/en"), QStringLiteral("1"),
                                                         QStringLiteral("withdrawn")}}));
    VERIFY_OK((*m_store)->journal().write(toldAgain(people.first(), gone, m_store->clock.now())));
    QVERIFY(names(gone).isEmpty());
    QVERIFY(names(builtIn()).isEmpty()); // that it is back is nothing to tell
}

/// The paper with the withdrawn words is still out there.
void TestTellAgain::correctedWordsEndNothing()
{
    const Id kaarna = client("Kaarna");
    give(kaarna);
    give(client("Tuuli"), "time-to-think", "fi");
    withdraw();
    QCOMPARE(names(now()), QStringList(QStringLiteral("Kaarna")));
    use("heal");
    QCOMPARE(names(now()), QStringList(QStringLiteral("Kaarna")));
    give(client("Aalto"), "time-to-think", "en", SheetFormat::A4, now()); // has the good words
    const QList<ToldChange> people = whom(now());
    QCOMPARE(people.size(), 1);
    QCOMPARE(people.first().changes, (QList<FactChange>{{QStringLiteral("sheet/time-to-think/en"), QStringLiteral("1"),
                                                         QStringLiteral("withdrawn")}}));
    use("rest"); // a newer version is nothing to tell
    QCOMPARE(names(now()), QStringList(QStringLiteral("Kaarna")));
    give(client("Halla"), "time-to-think", "en"); // a laptop that did not know yet
    QCOMPARE(names(now()).size(), 2);
    VERIFY_OK((*m_store)->journal().write(toldAgain(people.first(), now(), m_store->clock.now())));
    QCOMPARE(names(now()), QStringList(QStringLiteral("Halla")));
    withdraw();
    QCOMPARE(names(now()), QStringList({QStringLiteral("Aalto"), QStringLiteral("Halla")}));
}

/// What was wrong may have been wrong before: while a text is withdrawn all its papers count, and they go on to.
void TestTellAgain::earlierWordsStayToo()
{
    give(client("Kaarna"));
    use("heal");
    QVERIFY(names(now()).isEmpty());
    withdraw();
    QCOMPARE(names(now()), QStringList(QStringLiteral("Kaarna")));
    write(LibraryEdits::restore(now(), English, by())); // by mistake
    QVERIFY(names(now()).isEmpty());
    withdraw();
    use("rest");
    QCOMPARE(names(now()), QStringList(QStringLiteral("Kaarna")));
}

void TestTellAgain::usedAgainIsGood()
{
    use("heal");
    give(client("Kaarna"), "time-to-think", "en", SheetFormat::A4, now());
    withdraw();
    use("rest");
    QCOMPARE(names(now()).size(), 1);
    use("heal"); // the words were right after all
    QVERIFY(names(now()).isEmpty());
    use("mend");
    QVERIFY(names(now()).isEmpty());
}

void TestTellAgain::cardsKnowOnlyNumbers()
{
    OwnFact fact;
    fact.key = QStringLiteral("service/nas");
    fact.value = {{QStringLiteral("free"), !builtIn().services().service(QStringLiteral("nas"))->free.value_or(false)}};
    const SheetCatalogue otherPrice = builtIn().with({{}, {fact}});
    give(client("Kaarna"), "time-to-think", "en", SheetFormat::Card);
    give(client("Tuuli"));
    QCOMPARE(names(otherPrice), QStringList(QStringLiteral("Tuuli")));
    const SheetCatalogue changed = otherNumber();
    QCOMPARE(names(changed).size(), 2);
    const Id halla = client("Halla");
    give(halla, "time-to-think", "en", SheetFormat::Card);
    give(halla, "time-to-think", "en", SheetFormat::A4, changed);
    QVERIFY(!names(changed).contains(QStringLiteral("Halla")));
}

void TestTellAgain::noMoreThanAsked()
{
    for (const char* name : {"Aalto", "Halla", "Kaarna", "Kuura", "Tuuli"})
        give(client(name));
    QCOMPARE(whom(otherNumber(), "support", 3).size(), 3);
    QCOMPARE(whom(otherNumber(), "support", 5).size(), 5);
    QCOMPARE(whom(otherNumber(), "support", 0).size(), 0);
}

void TestTellAgain::quickWithManyPapers()
{
    const auto batch = (*m_store)->journal().beginBatch();
    VERIFY_OK(batch);
    for (int number = 0; number < 3000; ++number)
        give(client(qPrintable(QString::number(number))), number % 2 ? "time-to-think" : "assistance-system");
    VERIFY_OK((*batch)->commit());
    const SheetCatalogue changed = otherNumber();
    QElapsedTimer clock;
    clock.start();
    QVERIFY(whom(builtIn()).isEmpty());
    const qint64 allRight = clock.restart();
    QCOMPARE(whom(changed).size(), 50);
    const qint64 allWrong = clock.elapsed();
    qInfo("3000 papers: %lld ms where all are right, %lld ms where all are wrong", allRight, allWrong);
    QVERIFY2(allRight < 200 && allWrong < 500, "Today would open late"); // several times what it takes
}

QTEST_GUILESS_MAIN(TestTellAgain)
#include "testtellagain.moc"
