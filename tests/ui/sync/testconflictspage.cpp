// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/sync/hands.h"
#include "ui/clients/clientcardpage.h"
#include "ui/clients/clientsmodel.h"
#include "ui/session/conflicttext.h"
#include "ui/session/fieldterms.h"
#include "ui/sync/conflictspage.h"
#include "ui/today/todaylists.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/theme.h"

#include <QSignalSpy>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

const QString Here = u"Only text messages."_s;
const QString There = u"Never after six."_s;

/// Both laptops wrote the same field of the same client; both know it.
struct Dispute {
    explicit Dispute(quint16 field = ClientField::ContactRules, const char* room = "support")
    {
        client = pair.one.client(u"Kaarna"_s, {{ClientField::Compartment, QString::fromLatin1(room)}});
        pair.exchange();
        pair.one.set(client, field, Here);
        pair.other.clock.advance(1000);
        pair.other.set(client, field, There);
        pair.exchange();
    }
    Pair pair;
    Id client;
};

struct Desk {
    explicit Desk(Laptop& laptop, const Id& client = {})
        : page(*laptop)
        , hands(page)
        , done(&*laptop, &Session::done)
    {
        page.resize(1000, 800);
        page.QWidget::show();
        QApplication::setActiveWindow(&page);
        page.show(Place{u"conflicts"_s, client, {}});
    }
    ConflictsPage page;
    Hands hands;
    QSignalSpy done;
};

QString rules(Laptop& laptop, const Id& client)
{
    return laptop.record(client)->text(ClientField::ContactRules);
}

} // namespace

class TestConflictsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void bothVersionsStandSideBySide();
    void oneIsKept_data();
    void oneIsKept();
    void bothAreKept();
    void edited();
    void undone();
    void deletedAndWorkedOn_data();
    void deletedAndWorkedOn();
    void identityStaysFolded();
    void otherRoomsAreNotShown();
    void everywhereItIsSeen();
    void typedTextOutlivesWhatComes();
    void everyFieldHasWords();
};

void TestConflictsPage::bothVersionsStandSideBySide()
{
    Dispute dispute;
    Desk desk(dispute.pair.one);
    const QString words = desk.hands.words();
    for (const QString& part : {Here, There, u"Kaarna"_s, u"This laptop"_s, u"Tuohi's laptop"_s})
        QVERIFY2(words.contains(part), qPrintable(part + u" in "_s + words));
    QVERIFY(desk.hands.isShown("keep0") && desk.hands.isShown("keep1") && desk.hands.isShown("keepBoth"));
}

void TestConflictsPage::oneIsKept_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("shown") << 0;
    QTest::newRow("other") << 1;
}

void TestConflictsPage::oneIsKept()
{
    QFETCH(int, version);
    Dispute dispute;
    Laptop& one = dispute.pair.one;
    const auto conflict = ConflictText::all(*one);
    QCOMPARE(conflict.size(), 1);
    const QString wanted = conflict.constFirst().versions.at(version).value.toString();
    Desk desk(one);
    desk.hands.click(version == 0 ? "keep0" : "keep1");
    QTRY_VERIFY(!desk.hands.isShown("keep0"));
    QCOMPARE(rules(one, dispute.client), wanted);
    QVERIFY(ConflictText::all(*one).isEmpty());
    dispute.pair.exchange();
    QVERIFY(ConflictText::all(*dispute.pair.other).isEmpty());
    QCOMPARE(rules(dispute.pair.other, dispute.client), wanted);
}

void TestConflictsPage::bothAreKept()
{
    Dispute dispute;
    Desk desk(dispute.pair.other);
    desk.hands.click("keepBoth");
    QTRY_VERIFY(!desk.hands.isShown("keep0"));
    dispute.pair.exchange();
    for (Laptop* laptop : {&dispute.pair.one, &dispute.pair.other}) {
        QVERIFY(rules(*laptop, dispute.client).contains(Here) && rules(*laptop, dispute.client).contains(There));
        QVERIFY(ConflictText::all(**laptop).isEmpty());
    }
}

void TestConflictsPage::edited()
{
    Dispute dispute;
    Desk desk(dispute.pair.one);
    desk.hands.click("editVersion");
    auto* editor = desk.hands.shown<NoteEdit>("versionEdit");
    QVERIFY(editor && editor->hasFocus());
    QVERIFY(editor->text().contains(Here) && editor->text().contains(There)); // nothing has to be typed again
    editor->selectAll();
    desk.hands.type("versionEdit", u"Text messages before six."_s);
    desk.hands.click("saveVersion");
    QTRY_VERIFY(!desk.hands.isShown("versionEdit"));
    QCOMPARE(rules(dispute.pair.one, dispute.client), u"Text messages before six."_s);
    QVERIFY(ConflictText::all(*dispute.pair.one).isEmpty());
}

void TestConflictsPage::undone()
{
    Dispute dispute;
    const QString before = rules(dispute.pair.one, dispute.client);
    const int shownIsFirst = 1; // the other one is chosen
    Desk desk(dispute.pair.one);
    desk.hands.click(shownIsFirst == 1 ? "keep1" : "keep0");
    QCOMPARE(desk.done.size(), 1);
    QVERIFY(rules(dispute.pair.one, dispute.client) != before);
    dispute.pair.one->undo(desk.done.at(0).at(1).value<QList<Edit>>());
    QCOMPARE(rules(dispute.pair.one, dispute.client), before);
}

void TestConflictsPage::deletedAndWorkedOn_data()
{
    QTest::addColumn<bool>("deletes");
    QTest::newRow("delete") << true;
    QTest::newRow("keep") << false;
}

void TestConflictsPage::deletedAndWorkedOn()
{
    QFETCH(bool, deletes);
    Pair pair;
    const Id client = pair.one.client(u"Kaarna"_s);
    pair.exchange();
    pair.one.write(Edit{Kind::Client, client, {{DeletedField, true}}});
    pair.other.clock.advance(1000);
    pair.other.set(client, ClientField::SafetyNotes, There);
    pair.exchange();
    Desk desk(pair.one);
    const QString label = deletes ? u"Delete it"_s : u"Keep it"_s;
    QAbstractButton* button = nullptr;
    for (const char* name : {"keep0", "keep1"})
        if (auto* each = desk.hands.shown<QAbstractButton>(name); each && each->text() == label)
            button = each;
    QVERIFY2(button, qPrintable(desk.hands.words()));
    QVERIFY(!desk.hands.isShown("keepBoth") && !desk.hands.isShown("editVersion"));
    QTest::mouseClick(button, Qt::LeftButton);
    pair.exchange();
    for (Laptop* laptop : {&pair.one, &pair.other}) {
        QCOMPARE(laptop->record(client)->value(DeletedField).toBool(), deletes);
        QVERIFY(ConflictText::all(**laptop).isEmpty());
    }
}

void TestConflictsPage::identityStaysFolded()
{
    Pair pair;
    const Id client = pair.one.client(u"Kaarna"_s);
    Edit identity{Kind::Identity, pair.one.random.id(), {}};
    identity.set(IdentityField::Client, client).set(IdentityField::Phone, u"1"_s);
    pair.one.write(identity);
    pair.exchange();
    const auto phone = [&](Laptop& laptop, const QString& number) {
        laptop.write(Edit{Kind::Identity, identity.id, {{IdentityField::Phone, number}}});
    };
    phone(pair.one, u"number of here"_s);
    phone(pair.other, u"number of there"_s);
    pair.exchange();
    Desk desk(pair.one);
    QVERIFY(!desk.hands.words().contains(u"number of"_s));
    const auto accesses = [&] { return must(Lists::count(pair.one->connection(), Kind::Access)); };
    QCOMPARE(accesses(), 0);
    desk.hands.click("showIdentity");
    QCOMPARE(accesses(), 1);
    QVERIFY(desk.hands.words().contains(u"number of here"_s) && desk.hands.words().contains(u"number of there"_s));
}

void TestConflictsPage::otherRoomsAreNotShown()
{
    Dispute dispute(ClientField::ContactRules, "serie");
    Laptop& one = dispute.pair.one;
    Desk desk(one);
    Desk ofClient(one, dispute.client);
    for (const Desk* each : {&desk, &ofClient}) {
        QVERIFY(!each->hands.isShown("keep0"));
        QVERIFY(!each->hands.words().contains(u"Kaarna"_s));
    }
    QVERIFY(TodayLists::conflicts(*one).isEmpty());
    one->setRoom(u"serie"_s);
    QTRY_VERIFY(desk.hands.isShown("keep0"));
    QCOMPARE(TodayLists::conflicts(*one).size(), 1);
}

/// On the client's card, with both versions in the strip; in the list of clients; on Today.
void TestConflictsPage::everywhereItIsSeen()
{
    Dispute dispute;
    Laptop& one = dispute.pair.one;
    ClientCardPage card(*one);
    card.resize(1100, 800);
    card.QWidget::show();
    card.show(Place{u"client"_s, dispute.client, {}});
    const Hands hands(card);
    const auto strip = [&] {
        QStringList all;
        for (const QLabel* label : card.findChild<QFrame*>(u"safety-strip"_s)->findChildren<QLabel*>())
            if (label->isVisible())
                all += label->text();
        return all.join(u'\n');
    };
    for (const QString& part : {Here, There, u"This laptop"_s, u"Tuohi's laptop"_s})
        QVERIFY2(strip().contains(part), qPrintable(strip()));
    QSignalSpy opened(&*one, &Session::openRequested);
    hands.click("client-conflicts");
    QCOMPARE(opened.at(0).at(0).value<Place>(), (Place{u"conflicts"_s, dispute.client, {}}));

    ClientsModel model(*one);
    model.reload();
    QVERIFY(model.index(0, 0).data().toString().contains(u"two versions"_s));
    const QList<TodayRow> today = TodayLists::conflicts(*one);
    QCOMPARE(today.size(), 1);
    QCOMPARE(today.constFirst().place, (Place{u"conflicts"_s, dispute.client, {}}));

    Desk desk(one, dispute.client);
    desk.hands.click("keep1");
    QTRY_VERIFY(!hands.isShown("client-conflicts"));
    QVERIFY(!(strip().contains(Here) && strip().contains(There)));
    QVERIFY(!model.index(0, 0).data().toString().contains(u"two versions"_s));
}

void TestConflictsPage::typedTextOutlivesWhatComes()
{
    Dispute dispute;
    Desk desk(dispute.pair.one);
    desk.hands.click("editVersion");
    desk.hands.type("versionEdit", u"half a "_s);
    dispute.pair.one.client(u"Tuohi"_s); // as when a synchronisation brings something
    QTest::qWait(50);
    QVERIFY(desk.hands.isShown("versionEdit"));
    QVERIFY(desk.hands.shown<NoteEdit>("versionEdit")->text().contains(u"half a "_s));
}

void TestConflictsPage::everyFieldHasWords()
{
    Laptop laptop(5);
    for (const KindInfo& kind : allKinds()) {
        QVERIFY(!FieldTerms::kind(kind.kind).isEmpty());
        for (const Field& field : kind.fields) {
            const QString label = FieldTerms::label(kind.kind, field.id);
            QVERIFY2(!label.isEmpty() && !label.at(0).isDigit(), field.name);
            for (const char* choice : field.choices)
                QVERIFY2(kind.kind == Kind::Access
                             || FieldTerms::choice(kind.kind, field.id, QString::fromLatin1(choice))
                                    != QString::fromLatin1(choice),
                         choice);
        }
    }
    const auto value = [&](Kind kind, quint16 field, const QCborValue& held) {
        return FieldTerms::value(*laptop, kind, field, held);
    };
    QCOMPARE(value(Kind::Contact, ContactField::Minutes, 75), u"1 h 15 min"_s);
    QCOMPARE(value(Kind::Client, ClientField::Interpreter, true), u"Yes"_s);
    QCOMPARE(value(Kind::Client, ClientField::DoNotRecord, QCborArray{u"a"_s, u"b"_s}), u"a\nb"_s);
    QVERIFY(value(Kind::Client, ClientField::ContactRules, nullptr).isEmpty());
    const Id kaarna = laptop.client(u"Kaarna"_s);
    QCOMPARE(value(Kind::Contact, ContactField::Client, kaarna.toBytes()), u"Kaarna"_s);
}

QTEST_MAIN(TestConflictsPage)
#include "testconflictspage.moc"
