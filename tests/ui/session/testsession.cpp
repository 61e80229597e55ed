// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/session/testsession.h"
#include "ui/session/contactdrafts.h"
#include "ui/session/draftkeeper.h"
#include "ui/session/newcodename.h"
#include "ui/session/terms.h"
#include "ui/session/visible.h"

#include <QSignalSpy>

using namespace Rinnalla;

class TestSessionParts : public QObject {
    Q_OBJECT

private slots:
    void placesGoThroughText();
    void writingSaysWhatWasDoneAndHowToUndo();
    void failuresAreSaid();
    void theRoomIsKept();
    void draftsAreKeptSoonAndWhenLocking();
    void anEmptyFormLeavesNoDraft();
    void draftNamesSayWhereToGoOn();
    void roomsSeeOnlyTheirOwn();
    void aCodeNameTellsNothingOfAnotherRoom();
    void datesFollowTheLanguage();
};

void TestSessionParts::placesGoThroughText()
{
    SeededRandom random;
    const Place place{QStringLiteral("sheets"), random.id(), QStringLiteral("help-now/fi")};
    QCOMPARE(Place::fromString(place.toString()), place);
    QCOMPARE(Place::fromString(QStringLiteral("today//")), (Place{QStringLiteral("today"), {}, {}}));
}

void TestSessionParts::writingSaysWhatWasDoneAndHowToUndo()
{
    TestSession test;
    QSignalSpy done(&*test, &Session::done);
    Edit edit{Kind::Client, test->store().newId(), {}};
    edit.set(ClientField::CodeName, QStringLiteral("Kaarna"));
    QVERIFY(test->write({edit}, QStringLiteral("Client saved")));
    QCOMPARE(done.size(), 1);
    QCOMPARE(done.at(0).at(0).toString(), QStringLiteral("Client saved"));
    test->undo(done.at(0).at(1).value<QList<Edit>>());
    QVERIFY(!visibleClient(*test, edit.id));

    QVERIFY(test->write({Edit{Kind::Client, edit.id, {}}}, QStringLiteral("Nothing")));
    QCOMPARE(done.size(), 1); // what changes nothing is not announced
}

void TestSessionParts::failuresAreSaid()
{
    TestSession test;
    QSignalSpy failed(&*test, &Session::failed);
    QSignalSpy changed(&*test, &Session::changed);
    Edit wrong{Kind::Contact, test->store().newId(), {}};
    wrong.set(ContactField::Channel, "pigeon");
    QVERIFY(!test->write({wrong}, QStringLiteral("Contact saved")));
    QCOMPARE(failed.size(), 1);
    QVERIFY(changed.isEmpty());
}

void TestSessionParts::theRoomIsKept()
{
    TestSession test;
    QCOMPARE(test->room(), QStringLiteral("support"));
    test->setRoom(QStringLiteral("serie"));
    test.lockAndReturn([] {});
    QCOMPARE(test->room(), QStringLiteral("serie"));
}

void TestSessionParts::draftsAreKeptSoonAndWhenLocking()
{
    TestSession test;
    QCborMap form{{QStringLiteral("text"), QStringLiteral("half a sen")}};
    auto keeper = std::make_unique<DraftKeeper>(
        *test, QStringLiteral("some/form"), [&] { return form; }, nullptr);
    keeper->touch();
    QVERIFY(test->store().drafts().load(QStringLiteral("some/form"))->isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(*test->store().drafts().load(QStringLiteral("some/form")), form, 1500);

    form[QStringLiteral("text")] = QStringLiteral("half a sentence");
    keeper->touch();
    test.lockAndReturn([&] { keeper.reset(); });
    QCOMPARE(*test->store().drafts().load(QStringLiteral("some/form")), form);
}

void TestSessionParts::anEmptyFormLeavesNoDraft()
{
    TestSession test;
    QCborMap form{{QStringLiteral("text"), QStringLiteral("x")}};
    DraftKeeper keeper(
        *test, QStringLiteral("some/form"), [&] { return form; }, nullptr);
    keeper.keep();
    QCOMPARE(test->store().drafts().all()->size(), 1);
    form.clear();
    keeper.keep();
    QVERIFY(test->store().drafts().all()->isEmpty());
}

void TestSessionParts::draftNamesSayWhereToGoOn()
{
    SeededRandom random;
    const Id client = random.id();
    const QString page = QStringLiteral("contact-new");
    const auto name = [](const QString& room, const Id& id) { return ContactDrafts::name(room, id); };
    const QString support = QStringLiteral("support");
    const QString serie = QStringLiteral("serie");
    QCOMPARE(name(support, {}), QStringLiteral("contact/new"));
    QCOMPARE(ContactDrafts::place(name(support, {})), (Place{page, {}, {}}));
    QCOMPARE(ContactDrafts::place(name(serie, {})), (Place{page, {}, {}}));
    QCOMPARE(ContactDrafts::place(name(support, client)), (Place{page, client, {}}));
    QCOMPARE(ContactDrafts::place(name(support, client) + QStringLiteral("/2")),
             (Place{page, client, QStringLiteral("2")}));
    QCOMPARE(ContactDrafts::place(name(serie, {}) + QStringLiteral("/3")), (Place{page, {}, QStringLiteral("3")}));
    QCOMPARE(ContactDrafts::place(QStringLiteral("step/new")), Place());
    QCOMPARE(ContactDrafts::room(name(support, {})), support);
    QCOMPARE(ContactDrafts::room(name(serie, {})), serie);
    QVERIFY(ContactDrafts::room(name(serie, client)).isEmpty());
    QVERIFY(name(serie, client).contains(client.toString())); // or erasing would leave it
}

void TestSessionParts::roomsSeeOnlyTheirOwn()
{
    TestSession test;
    const Id survivor = test.client(QStringLiteral("Kaarna"));
    const Id other = test.client(QStringLiteral("Kivi"), QStringLiteral("serie"));
    const Id with = test.contact(survivor);
    const Id withOther = test.contact(other);
    const Id withNobody = test.contact({});
    QVERIFY(visibleClient(*test, survivor) && !visibleClient(*test, other));
    QVERIFY(visibleContact(*test, with) && !visibleContact(*test, withOther) && visibleContact(*test, withNobody));
    QVERIFY(!visibleClient(*test, with)); // of another kind
    test->setRoom(QStringLiteral("serie"));
    QVERIFY(!visibleClient(*test, survivor) && visibleClient(*test, other));
    QVERIFY(!visibleContact(*test, with) && visibleContact(*test, withOther) && !visibleContact(*test, withNobody));
}

void TestSessionParts::aCodeNameTellsNothingOfAnotherRoom()
{
    TestSession test;
    test.client(QStringLiteral("Kaarna"));
    QVERIFY(codeNameInUse(*test, QStringLiteral("kaarna")));
    test->setRoom(QStringLiteral("serie"));
    QVERIFY(!codeNameInUse(*test, QStringLiteral("kaarna")));
    test.client(QStringLiteral("Kaarna"), QStringLiteral("serie"));
    QVERIFY(codeNameInUse(*test, QStringLiteral("kaarna")));
    QVERIFY(!codeNameInUse(*test, newCodeName(*test)));
}

void TestSessionParts::datesFollowTheLanguage()
{
    const QLocale before;
    const QDate today(2026, 11, 21);
    const QDateTime time(QDate(2026, 11, 19), QTime(13, 5));
    QLocale::setDefault(QLocale(QStringLiteral("fi_FI")));
    const QString finnish = Terms::moment(time, today);
    const QString finnishLongAgo = Terms::day(QDate(2024, 11, 19), today);
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    const QString english = Terms::moment(time, today);
    QLocale::setDefault(before);
    QVERIFY2(finnish.contains(QStringLiteral("to 19 marras")) && finnish.contains(QStringLiteral("13.05")),
             qPrintable(finnish)); // the order of the parts comes with the translation
    QCOMPARE(finnishLongAgo, QStringLiteral("19.11.2024"));
    QCOMPARE(english, QStringLiteral("Thu 19 Nov, 13:05"));
}

QTEST_MAIN(TestSessionParts)
#include "testsession.moc"
