// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/laptops.h"
#include "tests/support/records.h"
#include "tests/support/result.h"

#include <QCborArray>
#include <QTest>

using namespace Rinnalla;

namespace {

constexpr qint64 Day = 86'400'000;

Edit safety(const Id& client, const QString& text)
{
    return Edit{Kind::Client, client, {}}.set(ClientField::SafetyNotes, text);
}

Edit deletion(const Edit& of)
{
    return Edit{of.kind, of.id, {}}.set(DeletedField, QCborValue(true));
}

} // namespace

/// The rules by which edits of the same record meet, each by its name.
class TestConflicts : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { QCOMPARE(differences(m_team), QStringList()); }
    void theLaterIsShownAndTheOtherKept();
    void causallyLaterWinsHoweverWrongTheClock();
    void choosingSettlesEverywhere();
    void threeWays();
    void bothChoose();
    void theSameValueIsNoConflict();
    void emptiedHereAndWrittenThere();
    void otherFieldsDoNotMeet();
    void deletedHereAndEditedThere_data();
    void deletedHereAndEditedThere();
    void deletedOnBoth();
    void creationTakenBack();
    void notesSetAtOnce();
    void keepingBoth();
    void whatImportsRememberIsNoChoice();
    void whatShowsAllVersions();
    void roomsAndClients();

private:
    Laptop& one() { return *m_team.at(0); }
    Laptop& two() { return *m_team.at(1); }
    Laptop& three() { return *m_team.at(2); }
    void meet() { exchangeAll(m_team, m_place); }
    QString notes(Laptop& laptop) { return laptop.record(m_client.id)->text(ClientField::SafetyNotes); }
    QStringList versions(Laptop& laptop)
    {
        QStringList texts;
        const auto found = laptop.conflicts();
        for (const Conflict::Version& version : found.size() == 1 ? found.first().versions : QList<Conflict::Version>())
            texts += version.value.toString();
        return texts;
    }

    Laptops m_team;
    MeetingPlace m_place;
    Edit m_client;
};

void TestConflicts::init()
{
    m_place.clear();
    m_team = someLaptops(3);
    m_client = Records::client(one().random, QStringLiteral("Kaarna"));
    one().write(m_client);
    meet();
}

void TestConflicts::theLaterIsShownAndTheOtherKept()
{
    one().write(safety(m_client.id, QStringLiteral("early")));
    two().clock.advance(Day);
    two().write(safety(m_client.id, QStringLiteral("late")));
    meet();
    for (const auto& laptop : m_team) {
        QCOMPARE(notes(*laptop), QStringLiteral("late"));
        QCOMPARE(versions(*laptop), QStringList({QStringLiteral("late"), QStringLiteral("early")}));
        const Conflict conflict = laptop->conflicts().first();
        QCOMPARE(int(conflict.field), int(ClientField::SafetyNotes));
        QVERIFY(conflict.versions.first().isShown && !conflict.versions.last().isShown);
        QVERIFY(conflict.versions.first().device == two().device());
        QVERIFY(conflict.versions.last().device == one().device());
        QCOMPARE(conflict.versions.first().at, two().clock.nowMs());
    }
}

void TestConflicts::causallyLaterWinsHoweverWrongTheClock()
{
    one().clock.setTo(QDateTime({2100, 1, 1}, {12, 0}));
    two().clock.advance(-10 * Day);
    one().write(safety(m_client.id, QStringLiteral("from the year 2100")));
    meet();
    two().write(safety(m_client.id, QStringLiteral("written after reading that")));
    meet();
    for (const auto& laptop : m_team) {
        QCOMPARE(notes(*laptop), QStringLiteral("written after reading that"));
        QVERIFY(laptop->conflicts().isEmpty());
    }
}

void TestConflicts::choosingSettlesEverywhere()
{
    one().write(safety(m_client.id, QStringLiteral("mine")));
    two().clock.advance(1);
    two().write(safety(m_client.id, QStringLiteral("theirs")));
    meet();
    for (int version : {0, 1}) { // also the one that shows already can be chosen
        const Conflict conflict = three().conflicts().first();
        three().write(Conflicts::keep(conflict, version));
        QVERIFY(three().conflicts().isEmpty());
        meet();
        for (const auto& laptop : m_team) {
            QVERIFY(laptop->conflicts().isEmpty());
            QCOMPARE(notes(*laptop), conflict.versions.at(version).value.toString());
        }
        one().write(safety(m_client.id, QStringLiteral("mine again")));
        two().write(safety(m_client.id, QStringLiteral("theirs again")));
        meet();
    }
}

void TestConflicts::threeWays()
{
    for (int i = 0; i < 3; ++i) {
        m_team.at(i)->clock.advance(i);
        m_team.at(i)->write(safety(m_client.id, QString::number(i)));
    }
    meet();
    for (const auto& laptop : m_team)
        QCOMPARE(versions(*laptop), QStringList({QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("0")}));
    two().write(Conflicts::keep(two().conflicts().first(), 1));
    meet();
    for (const auto& laptop : m_team)
        QVERIFY(laptop->conflicts().isEmpty() && notes(*laptop) == QStringLiteral("1"));
}

/// Two people settle it at once, differently: that is a conflict again, and the third version does not come back.
void TestConflicts::bothChoose()
{
    for (int i = 0; i < 3; ++i) {
        m_team.at(i)->clock.advance(i);
        m_team.at(i)->write(safety(m_client.id, QString::number(i)));
    }
    meet();
    one().write(Conflicts::keep(one().conflicts().first(), 0));
    two().clock.advance(10);
    two().write(Conflicts::keep(two().conflicts().first(), 1));
    meet();
    for (const auto& laptop : m_team)
        QCOMPARE(versions(*laptop), QStringList({QStringLiteral("1"), QStringLiteral("2")}));
}

void TestConflicts::theSameValueIsNoConflict()
{
    one().write(safety(m_client.id, QStringLiteral("same")));
    two().write(safety(m_client.id, QStringLiteral("same")));
    meet();
    for (const auto& laptop : m_team)
        QVERIFY(laptop->conflicts().isEmpty() && notes(*laptop) == QStringLiteral("same"));
}

void TestConflicts::emptiedHereAndWrittenThere()
{
    one().write(safety(m_client.id, QStringLiteral("first")));
    meet();
    one().write(safety(m_client.id, {}));
    two().clock.advance(Day);
    two().write(safety(m_client.id, QStringLiteral("second")));
    three().clock.advance(-Day);
    meet();
    QCOMPARE(versions(three()), QStringList({QStringLiteral("second"), QString()}));
    three().write(Conflicts::keep(three().conflicts().first(), 1));
    meet();
    for (const auto& laptop : m_team)
        QVERIFY(laptop->conflicts().isEmpty() && notes(*laptop).isEmpty());
}

void TestConflicts::otherFieldsDoNotMeet()
{
    one().write(safety(m_client.id, QStringLiteral("careful")));
    two().write(Edit{Kind::Client, m_client.id, {}}.set(ClientField::State, "dormant"));
    meet();
    for (const auto& laptop : m_team) {
        QVERIFY(laptop->conflicts().isEmpty());
        QCOMPARE(notes(*laptop), QStringLiteral("careful"));
        QCOMPARE(laptop->record(m_client.id)->text(ClientField::State), QStringLiteral("dormant"));
    }
}

void TestConflicts::deletedHereAndEditedThere_data()
{
    QTest::addColumn<bool>("deletedLater");
    QTest::addColumn<bool>("keepsIt");
    for (const bool later : {true, false})
        for (const bool keeps : {true, false})
            QTest::addRow("%s, %s", later ? "deleted later" : "edited later", keeps ? "kept" : "deleted")
                << later << keeps;
}

void TestConflicts::deletedHereAndEditedThere()
{
    QFETCH(bool, deletedLater);
    QFETCH(bool, keepsIt);
    const Edit step = Records::step(one().random, m_client.id, QStringLiteral("Lääkäri"));
    one().write(step);
    meet();
    (deletedLater ? one() : two()).clock.advance(Day);
    one().write(deletion(step));
    two().write(Edit{Kind::Step, step.id, {}}.set(StepField::Decision, QStringLiteral("yes")));
    meet();
    for (const auto& laptop : m_team) {
        QVERIFY(!laptop->record(step.id)->has(DeletedField));
        QCOMPARE(laptop->record(step.id)->text(StepField::Decision), QStringLiteral("yes"));
        QCOMPARE(laptop->conflicts().size(), 1);
        QCOMPARE(laptop->conflicts().first().field, DeletedField);
        QVERIFY(laptop->conflicts().first().client == m_client.id);
    }
    const Conflict conflict = three().conflicts().first();
    const int chosen = conflict.versions.first().value.isTrue() == keepsIt ? 1 : 0;
    three().write(Conflicts::keep(conflict, chosen));
    meet();
    for (const auto& laptop : m_team) {
        QVERIFY(laptop->conflicts().isEmpty());
        QCOMPARE(laptop->record(step.id)->boolean(DeletedField), !keepsIt);
    }
}

void TestConflicts::deletedOnBoth()
{
    const Edit step = Records::step(one().random, m_client.id, QStringLiteral("Lääkäri"));
    one().write(step);
    meet();
    one().write(deletion(step));
    two().write(deletion(step));
    meet();
    for (const auto& laptop : m_team)
        QVERIFY(laptop->conflicts().isEmpty() && laptop->record(step.id)->boolean(DeletedField));
}

void TestConflicts::creationTakenBack()
{
    const Edit step = Records::step(one().random, m_client.id, QStringLiteral("Lääkäri"));
    const auto receipt = one().journal().write(step);
    VERIFY_OK(receipt);
    one().push(m_place); // sent before it was taken back
    VERIFY_OK(one().journal().write(receipt->undo));
    meet();
    for (const auto& laptop : m_team)
        QVERIFY(laptop->record(step.id)->boolean(DeletedField) && laptop->conflicts().isEmpty());
}

/// A note is never rewritten; where two were written at once, one can be chosen, and then it stays again.
void TestConflicts::notesSetAtOnce()
{
    const Edit contact = Records::contact(one().random, m_client.id, {});
    one().write(contact);
    meet();
    const auto note = [&](const char* text) {
        return Edit{Kind::Contact, contact.id, {}}.set(ContactField::Note, QCborValue(QLatin1StringView(text)));
    };
    one().write(note("hers"));
    two().clock.advance(1);
    two().write(note("his"));
    meet();
    QCOMPARE(versions(three()), QStringList({QStringLiteral("his"), QStringLiteral("hers")}));
    three().write(Conflicts::keepAll(three().conflicts().first()));
    meet();
    for (const auto& laptop : m_team) {
        QVERIFY(laptop->conflicts().isEmpty());
        QCOMPARE(laptop->record(contact.id)->text(ContactField::Note), QStringLiteral("his\nhers"));
        VERIFY_FAILS(laptop->journal().write(note("rewritten")), ErrorCode::Refused);
    }
}

void TestConflicts::keepingBoth()
{
    const auto reads = [&](const QStringList& languages) {
        return Edit{Kind::Client, m_client.id, {}}.set(ClientField::Reads, languages);
    };
    one().write(reads({QStringLiteral("fi"), QStringLiteral("sv")}));
    two().clock.advance(1);
    two().write(reads({QStringLiteral("th"), QStringLiteral("fi")}));
    meet();
    const Conflict conflict = three().conflicts().first();
    QVERIFY(Conflicts::canKeepAll(conflict));
    three().write(Conflicts::keepAll(conflict));
    meet();
    for (const auto& laptop : m_team)
        QCOMPARE(laptop->record(m_client.id)->texts(ClientField::Reads),
                 QStringList({QStringLiteral("th"), QStringLiteral("fi"), QStringLiteral("sv")}));
    one().write(Edit{Kind::Client, m_client.id, {}}.set(ClientField::State, "dormant"));
    two().write(Edit{Kind::Client, m_client.id, {}}.set(ClientField::State, "closed"));
    meet();
    QVERIFY(!Conflicts::canKeepAll(three().conflicts().first()));
}

void TestConflicts::whatImportsRememberIsNoChoice()
{
    const Edit partner = Edit{Kind::Partner, one().random.id(), {}}.set(PartnerField::Name, QStringLiteral("Satama"));
    const Edit service = Edit{Kind::Service, one().random.id(), {}}
                             .set(ServiceField::Partner, partner.id)
                             .set(ServiceField::Name, QStringLiteral("Talk"));
    const Edit location = Edit{Kind::Location, one().random.id(), {}}.set(LocationField::Partner, partner.id);
    const QList<std::pair<Edit, quint16>> all{
        {partner, PartnerField::Digest}, {service, ServiceField::Digest}, {location, LocationField::Digest}};
    for (const auto& [record, digest] : all)
        one().write(record);
    meet();
    for (Laptop* laptop : {&one(), &two()})
        for (const auto& [record, digest] : all)
            laptop->write(Edit{record.kind, record.id, {}}.set(digest, laptop->device().toString()));
    meet();
    QCOMPARE(three().conflicts().size(), 0);
}

void TestConflicts::whatShowsAllVersions()
{
    QVERIFY(Conflicts::showsAllVersions(Kind::Client, ClientField::SafetyNotes));
    QVERIFY(Conflicts::showsAllVersions(Kind::Client, ClientField::ContactRules));
    QVERIFY(Conflicts::showsAllVersions(Kind::Consent, ConsentField::WithdrawnOn));
    QVERIFY(!Conflicts::showsAllVersions(Kind::Client, ClientField::CodeName));
}

void TestConflicts::roomsAndClients()
{
    const Edit hidden = Records::client(one().random, QStringLiteral("Tuomi"), "serie");
    const Edit contact = Records::contact(one().random, hidden.id, {});
    one().write(hidden);
    one().write(contact);
    meet();
    for (Laptop* laptop : {&one(), &two()}) {
        laptop->write(Edit{Kind::Contact, contact.id, {}}.set(ContactField::Place, laptop->device().toString()));
        laptop->write(safety(m_client.id, laptop->device().toString()));
    }
    meet();
    Connection& connection = three().connection();
    JournalState& state = three().state();
    QCOMPARE(*Conflicts::count(connection, state, {}), 2);
    QCOMPARE(*Conflicts::count(connection, state, QStringLiteral("serie")), 1);
    QCOMPARE(*Conflicts::count(connection, state, QStringLiteral("support")), 1);
    QCOMPARE(Conflicts::ofClient(connection, state, hidden.id)->size(), 1);
    QVERIFY(Conflicts::ofClient(connection, state, hidden.id)->first().record == contact.id);
    QVERIFY(Conflicts::of(connection, state, contact.id)->first().client == hidden.id);
    QCOMPARE(Conflicts::of(connection, state, hidden.id)->size(), 0);
}

QTEST_GUILESS_MAIN(TestConflicts)
#include "testconflicts.moc"
