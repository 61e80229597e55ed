// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/duplicates.h"
#include "core/casework/merging.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace Rinnalla;
using Duplicates::Detail;
using Duplicates::Details;

namespace {

const QString Support = QStringLiteral("support");

struct Person {
    const char* codeName;
    const char* name = "";
    const char* phone = "";
    const char* email = "";
    QDate born = {};
    const char* room = "support";
};

} // namespace

Q_DECLARE_METATYPE(Person)

class TestDuplicates : public QObject {
    Q_OBJECT

private slots:
    void init();
    void phones_data();
    void phones();
    void eachDetailAgrees_data();
    void eachDetailAgrees();
    void roomsAreNeverCompared();
    void mergedAndNotTheSameAreNotAskedAgain();
    void theMergedOnesDetailsSpeakForTheKept();
    void mostAgreeingComesFirst();
    void whatManyShareSaysNothing();
    void manyClientsAreQuick();

private:
    Id make(const Person& person);
    QList<Duplicates::Pair> found(const QString& room = Support);
    Connection& reading() { return (*m_store)->connection(); }

    std::unique_ptr<TestStore> m_store;
};

void TestDuplicates::init()
{
    m_store = std::make_unique<TestStore>();
}

Id TestDuplicates::make(const Person& person)
{
    const Edit client = Records::client(m_store->random, QString::fromUtf8(person.codeName), person.room);
    Edit identity{Kind::Identity, m_store->random.id(), {}};
    identity.set(IdentityField::Client, client.id)
        .set(IdentityField::Name, QString::fromUtf8(person.name))
        .set(IdentityField::Phone, QString::fromUtf8(person.phone))
        .set(IdentityField::Email, QString::fromUtf8(person.email))
        .set(IdentityField::BirthDate, person.born);
    return (*m_store)->journal().write({client, identity}) ? client.id : Id();
}

QList<Duplicates::Pair> TestDuplicates::found(const QString& room)
{
    return Duplicates::find(reading(), room, 100).value_or(QList<Duplicates::Pair>());
}

void TestDuplicates::phones_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("numbers");
    const auto row = [](const char* text, const QStringList& numbers) {
        QTest::newRow(text) << QString::fromUtf8(text) << numbers;
    };
    const QString one = QStringLiteral("+358401234567");
    row("040 123 4567", {one});
    row("040-1234567", {one});
    row("(040) 1234567", {one});
    row("+358 40 1234567", {one});
    row("+358 (0)40 123 4567", {one});
    row("00358401234567", {one});
    row("358401234567", {one});
    row("٠٤٠١٢٣٤٥٦٧", {one});
    row("040 123 4567, 050 7654321", {one, QStringLiteral("+358507654321")});
    row("040 123 4567\n0401234567", {one});
    row("+46 70 123 45 67", {QStringLiteral("+46701234567")});
    row("only on Mondays", {});
    row("123", {});
}

void TestDuplicates::phones()
{
    QFETCH(QString, text);
    QFETCH(QStringList, numbers);
    QCOMPARE(Duplicates::phonesIn(text), numbers);
}

void TestDuplicates::eachDetailAgrees_data()
{
    QTest::addColumn<Person>("one");
    QTest::addColumn<Person>("other");
    QTest::addColumn<int>("agreeing");
    const QDate day(1990, 5, 6);
    const auto row = [](const char* name, const Person& one, const Person& other, Details agreeing) {
        QTest::newRow(name) << one << other << agreeing.toInt();
    };
    row("name in another order", {"Aava", "Aino Esimerkki"}, {"Halla", "ESIMERKKI, Aino"}, Detail::Name);
    row("name without accents", {"Aava", "Séverine Exemple"}, {"Halla", "Severine Exemple"}, Detail::Name);
    row("one word is no name", {"Aava", "Aino"}, {"Halla", "Aino"}, {});
    row("another name", {"Aava", "Aino Esimerkki"}, {"Halla", "Aino Esimerkkinen"}, {});
    row("phone", {"Aava", "", "040 1234567"}, {"Halla", "", "+358 40 123 4567"}, Detail::Phone);
    row("email", {"Aava", "", "", "A.B@example.org"}, {"Halla", "", "", "<a.b@Example.org>"}, Detail::Email);
    row("day alone", {"Aava", "Aino Esimerkki", "", "", day}, {"Halla", "Muu Nimi", "", "", day}, {});
    row("day and a word of the name", {"Aava", "Aino Esimerkki", "", "", day}, {"Halla", "Aino Muu", "", "", day},
        Detail::BirthDate);
    row("code name", {"Aava-Tuuli"}, {"aava tuuli"}, Detail::CodeName);
    row("nothing", {"Aava"}, {"Halla"}, {});
    row("several", {"Aava", "Aino Esimerkki", "0401234567", "", day},
        {"Halla", "Aino Esimerkki", "0401234567", "", day}, Detail::Name | Detail::Phone | Detail::BirthDate);
}

void TestDuplicates::eachDetailAgrees()
{
    QFETCH(Person, one);
    QFETCH(Person, other);
    QFETCH(int, agreeing);
    const Id first = make(one);
    const Id second = make(other);
    const auto pairs = found();
    QCOMPARE(pairs.size(), agreeing == 0 ? 0 : 1);
    if (agreeing == 0)
        return;
    QCOMPARE(pairs.first().agreeing.toInt(), agreeing);
    QCOMPARE(pairs.first().one.id, first);
    QCOMPARE(pairs.first().other.id, second);
}

void TestDuplicates::roomsAreNeverCompared()
{
    make({"Aava", "Aino Esimerkki", "0401234567"});
    make({"Halla", "Aino Esimerkki", "0401234567", "", {}, "serie"});
    QVERIFY(found().isEmpty());
    QVERIFY(found(QStringLiteral("serie")).isEmpty());
}

void TestDuplicates::mergedAndNotTheSameAreNotAskedAgain()
{
    const Id one = make({"Aava", "Aino Esimerkki"});
    const Id two = make({"Halla", "Aino Esimerkki"});
    const Id three = make({"Ruska", "Aino Esimerkki"});
    QCOMPARE(found().size(), 3);
    VERIFY_OK((*m_store)->journal().write(*Merging::merge(reading(), one, two)));
    QCOMPARE(found().size(), 1); // of the pair and the third
    VERIFY_OK((*m_store)->journal().write(*Merging::notTheSame(reading(), three, one)));
    QVERIFY(found().isEmpty());
    VERIFY_OK((*m_store)->journal().write(*Merging::unmerge(reading(), two)));
    QCOMPARE(found().size(), 2); // one and two, two and three
}

void TestDuplicates::theMergedOnesDetailsSpeakForTheKept()
{
    const Id one = make({"Aava", "Aino Esimerkki"});
    const Id two = make({"Halla", "", "0401234567"});
    const Id three = make({"Ruska", "Muu Nimi", "0401234567"});
    VERIFY_OK((*m_store)->journal().write(*Merging::merge(reading(), one, two)));
    const auto pairs = found();
    QCOMPARE(pairs.size(), 1);
    QCOMPARE(pairs.first().one.id, one);
    QCOMPARE(pairs.first().other.id, three);
}

void TestDuplicates::mostAgreeingComesFirst()
{
    make({"Aava", "", "0401234567"});
    make({"Halla", "", "0401234567"});
    make({"Ruska", "Aino Esimerkki", "", "a@example.org"});
    make({"Tuisku", "Aino Esimerkki", "", "a@example.org"});
    const auto pairs = found();
    QCOMPARE(pairs.size(), 2);
    QCOMPARE(pairs.first().one.text(ClientField::CodeName), QStringLiteral("Ruska"));
    QCOMPARE(Duplicates::find(reading(), Support, 1)->size(), 1);
}

void TestDuplicates::whatManyShareSaysNothing()
{
    for (int i = 0; i < Duplicates::MostSharing; ++i)
        make({qPrintable(QStringLiteral("Aava%1").arg(i)), "", "0401234567"});
    QCOMPARE(found().size(), Duplicates::MostSharing * (Duplicates::MostSharing - 1) / 2);
    make({"Halla", "", "0401234567"});
    QVERIFY(found().isEmpty());
}

void TestDuplicates::manyClientsAreQuick()
{
    constexpr int clients = 20'000;
    auto batch = (*m_store)->journal().beginBatch();
    VERIFY_OK(batch);
    QList<Edit> edits;
    for (int i = 0; i < clients; ++i) {
        const Edit client = Records::client(m_store->random, QStringLiteral("Aava %1").arg(i));
        Edit identity{Kind::Identity, m_store->random.id(), {}};
        identity.set(IdentityField::Client, client.id)
            .set(IdentityField::Name, QStringLiteral("Aino Esimerkki%1").arg(i / 2))
            .set(IdentityField::Phone, QStringLiteral("040 %1").arg(1'000'000 + i))
            .set(IdentityField::BirthDate, QDate(1980, 1, 1).addDays(i % 9000));
        edits << client << identity;
    }
    VERIFY_OK((*m_store)->journal().write(edits));
    VERIFY_OK((*batch)->commit());
    QElapsedTimer timer;
    timer.start();
    const auto pairs = Duplicates::find(reading(), Support, 200);
    const qint64 took = timer.elapsed();
    VERIFY_OK(pairs);
    QCOMPARE(pairs->size(), 200);
    qInfo("%d clients compared in %lld ms", clients, took);
    QVERIFY(took < 20'000); // a slow machine with sanitizers; every two of them would take minutes
}

QTEST_GUILESS_MAIN(TestDuplicates)
#include "testduplicates.moc"
