// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/sync/hands.h"
#include "ui/sync/qrview.h"
#include "ui/sync/syncpage.h"
#include "ui/sync/synctext.h"
#include "ui/sync/wordsview.h"
#include "ui/widgets/theme.h"

#include <QSignalSpy>
#include <QTreeView>

#include <zbar.h>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

/// The Sync page of a laptop, shown.
struct Desk {
    explicit Desk(Laptop& laptop, const QString& detail = {})
        : page(*laptop, files)
        , hands(page)
    {
        page.resize(1000, 1400);
        page.QWidget::show();
        QApplication::setActiveWindow(&page);
        page.show(Place{u"sync"_s, {}, detail});
    }
    void synchronise()
    {
        QSignalSpy succeeded(&page.runner(), &SyncRunner::succeeded);
        QSignalSpy failed(&page.runner(), &SyncRunner::failed);
        hands.click("synchronise");
        QTRY_VERIFY_WITH_TIMEOUT(!succeeded.isEmpty() || !failed.isEmpty(), 60000);
        for (const auto& each : failed)
            qWarning() << each.at(0).value<Error>().message << each.at(0).value<Error>().detail;
        QVERIFY(failed.isEmpty());
    }
    void meetAt(const QString& folder)
    {
        hands.click("changeRelay");
        hands.click("relayFolder");
        files.answer = folder;
        hands.click("chooseFolder");
        hands.click("saveRelay");
    }

    NoFiles files;
    SyncPage page;
    Hands hands;
};

QString textOf(const SecretBuffer& secret)
{
    return QString::fromLatin1(reinterpret_cast<const char*>(secret.data()), static_cast<qsizetype>(secret.size()));
}

/// What a phone's camera would read.
QString scanned(QWidget* view)
{
    const QImage picture = view->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    QByteArray grey;
    for (int y = 0; y < picture.height(); ++y)
        grey += QByteArray(reinterpret_cast<const char*>(picture.constScanLine(y)), picture.width());
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    zbar::Image image(static_cast<unsigned>(picture.width()), static_cast<unsigned>(picture.height()), "Y800",
                      grey.constData(), static_cast<unsigned long>(grey.size()));
    scanner.scan(image);
    for (auto symbol = image.symbol_begin(); symbol != image.symbol_end(); ++symbol)
        return QString::fromStdString(symbol->get_data());
    return {};
}

} // namespace

class TestSyncPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void firstAskedIsWhichTeam();
    void beginsATeam();
    void wrongWordsAreNamed();
    void invitesAndLetsIn();
    void theInvitationGoesWithThePanel();
    void relayIsCheckedBeforeItIsKept();
    void aDatabaseIsToldTheTeamsNumber();
    void passwordsAreKeptAndNotShown();
    void renamesAndChangesRoles();
    void shutsALaptopOut();
    void everyAlarmHasWords();
    void countsWhatWaits();
    void placesComeBack();
};

void TestSyncPage::firstAskedIsWhichTeam()
{
    Laptop laptop(5);
    Desk desk(laptop);
    QVERIFY(desk.hands.isShown("chooseBegin") && desk.hands.isShown("chooseJoin"));
    QVERIFY(!desk.hands.isShown("synchronise") && !desk.hands.isShown("changeRelay") && !desk.hands.isShown("laptops"));
    QVERIFY(!desk.hands.isShown("beginTeam") && !desk.hands.isShown("askToJoin"));
    desk.hands.click("chooseJoin");
    QVERIFY(desk.hands.isShown("askToJoin") && !desk.hands.isShown("beginTeam"));
    QVERIFY(SyncPage::line(*laptop).isEmpty());
}

void TestSyncPage::beginsATeam()
{
    Laptop laptop(5);
    Desk desk(laptop, u"begin"_s);
    desk.hands.click("beginTeam"); // without a name
    QVERIFY(!desk.hands.notice("error").isEmpty());
    QCOMPARE(laptop.team().standing(), Sync::Team::Standing::None);
    desk.hands.type("laptopName", u"Kaarna's laptop"_s);
    desk.hands.click("beginTeam");
    QCOMPARE(laptop.team().standing(), Sync::Team::Standing::Member);
    QVERIFY(laptop.team().isAdmin());
    QVERIFY(desk.hands.isShown("synchronise") && desk.hands.isShown("invite") && desk.hands.isShown("changeRelay"));
    QVERIFY(!desk.hands.isShown("beginTeam"));
    const auto* laptops = desk.hands.shown<QTreeView>("laptops");
    QCOMPARE(laptops->model()->rowCount(), 1);
    QVERIFY(laptops->model()->index(0, 0).data().toString().contains(u"Kaarna's laptop"_s));
    desk.hands.click("synchronise"); // no place to meet yet
    QVERIFY(!desk.hands.notice("error").isEmpty());
}

void TestSyncPage::wrongWordsAreNamed()
{
    Laptop laptop(5);
    Desk desk(laptop, u"join"_s);
    desk.hands.type("laptopName", u"Tuohi's laptop"_s);
    desk.hands.type("invitationWords", u"lusab babad xxxxx gutih"_s);
    QVERIFY(desk.hands.words().contains(u"4 of 16 words"_s));
    desk.hands.click("askToJoin");
    QVERIFY2(desk.hands.notice("error").contains(u"xxxxx"_s), qPrintable(desk.hands.notice("error")));
    QCOMPARE(laptop.team().standing(), Sync::Team::Standing::None);
}

/// From the words on one screen to both in one team, all through the pages; the words compared are the same.
void TestSyncPage::invitesAndLetsIn()
{
    QTemporaryDir place;
    Laptop one(1);
    Laptop other(2);
    Desk inviting(one, u"begin"_s);
    inviting.hands.type("laptopName", u"Kaarna's laptop"_s);
    inviting.hands.click("beginTeam");
    inviting.meetAt(place.path());
    inviting.synchronise();
    inviting.hands.click("invite");
    auto* shown = inviting.hands.shown<WordsView>("invitationShown");
    QVERIFY(shown);
    const QString words = textOf(shown->text());
    QCOMPARE(words.split(u'-').size(), Sync::Invitation::WordCount);
    QCOMPARE(scanned(inviting.hands.shown("invitationSquare")), words.toUpper());

    Desk joining(other, u"join"_s);
    joining.hands.type("laptopName", u"Tuohi's laptop"_s);
    joining.hands.type("invitationWords", words.toUpper()); // as the phone reads it
    joining.hands.click("askToJoin");
    QCOMPARE(other.team().standing(), Sync::Team::Standing::Awaiting);
    const QString compared = joining.hands.shown<QLabel>("comparison")->text();
    QCOMPARE(other.team().comparison().size(), 3);
    QVERIFY(!joining.hands.isShown("laptops"));
    joining.meetAt(place.path());
    joining.synchronise();
    QVERIFY(joining.hands.notice("info").contains(u"request is sent"_s));
    inviting.synchronise();
    QCOMPARE(inviting.hands.shown<QLabel>("comparison")->text(), compared);
    joining.synchronise();
    QCOMPARE(other.team().standing(), Sync::Team::Standing::Member);
    QVERIFY(joining.hands.isShown("laptops"));
    QVERIFY(!joining.hands.isShown("invite")); // no administrator
    inviting.synchronise();
    QCOMPARE(inviting.hands.shown<QTreeView>("laptops")->model()->rowCount(), 2);
    inviting.hands.click("comparedSame");
    QVERIFY(!inviting.hands.isShown("comparison"));
    Desk again(one);
    QVERIFY(!again.hands.isShown("comparison")); // it is remembered
}

void TestSyncPage::theInvitationGoesWithThePanel()
{
    Laptop laptop(5);
    must(laptop.team().found(u"Kaarna's laptop"_s));
    Desk desk(laptop);
    auto* words = desk.page.findChild<WordsView*>(u"invitationShown"_s);
    auto* square = desk.page.findChild<QrView*>(u"invitationSquare"_s);
    for (const bool byButton : {true, false}) {
        desk.hands.click("invite");
        QVERIFY(!words->text().isEmpty() && !square->isEmpty());
        if (byButton)
            desk.hands.click("hideInvitation");
        else
            desk.page.hide(); // another page was opened, or the window hidden
        QVERIFY(words->text().isEmpty() && square->isEmpty());
    }
}

void TestSyncPage::relayIsCheckedBeforeItIsKept()
{
    Laptop laptop(5);
    must(laptop.team().found(u"Kaarna's laptop"_s));
    Desk desk(laptop);
    desk.hands.click("changeRelay");
    desk.hands.click("relayWebDav");
    desk.hands.type("relayAddress", u"http://cloud.example.org/team"_s);
    desk.hands.click("saveRelay");
    QVERIFY(!desk.hands.notice("error").isEmpty()); // without TLS
    QVERIFY(!must(laptop.team().relay()));

    desk.hands.click("relayFolder");
    desk.hands.type("folder", u"/nowhere/at/all"_s);
    desk.hands.click("testRelay");
    QTRY_VERIFY(!desk.hands.notice("error").isEmpty());
    QTemporaryDir place;
    desk.files.answer = place.path();
    desk.hands.click("chooseFolder");
    desk.hands.click("testRelay");
    QTRY_VERIFY(desk.hands.notice("info").contains(u"works"_s));
    desk.hands.click("saveRelay");
    QCOMPARE(must(laptop.team().relay())->folder(), place.path());
    QVERIFY(desk.hands.words().contains(place.path()));
}

void TestSyncPage::aDatabaseIsToldTheTeamsNumber()
{
    Laptop laptop(5);
    must(laptop.team().found(u"Kaarna's laptop"_s));
    Desk desk(laptop);
    desk.hands.click("changeRelay");
    const auto* hint = desk.page.findChild<QLabel*>(u"relayAddressHint"_s);
    const QString number = QString::fromLatin1(laptop.team().id().toBytes().toHex());
    QVERIFY(!hint->text().contains(number)); // nobody else asks for it
    desk.hands.click("relayPostgreSql");
    QVERIFY(hint->text().contains(number));
}

void TestSyncPage::passwordsAreKeptAndNotShown()
{
    Laptop laptop(5);
    must(laptop.team().found(u"Kaarna's laptop"_s));
    Desk desk(laptop);
    desk.hands.click("changeRelay");
    desk.hands.click("relayWebDav");
    desk.hands.type("relayAddress", u"https://cloud.example.org/dav/team"_s);
    desk.hands.type("relayUser", u"kaarna@example.org"_s);
    desk.hands.type("relayPassword", u"app password"_s);
    desk.hands.click("saveRelay");
    const auto kept = must(laptop.team().relay());
    QVERIFY(kept);
    QCOMPARE(kept->user(), u"kaarna@example.org"_s);
    QCOMPARE(textOf(kept->password()), u"app password"_s);
    QVERIFY(!desk.hands.words().contains(u"app password"_s));

    desk.hands.click("changeRelay"); // the same, with nothing typed: the password stays
    desk.hands.click("saveRelay");
    QCOMPARE(textOf(must(laptop.team().relay())->password()), u"app password"_s);
    desk.hands.click("changeRelay"); // another place never gets the old password
    desk.hands.type("relayUser", u"x"_s);
    desk.hands.click("saveRelay");
    QVERIFY(must(laptop.team().relay())->password().isEmpty());
}

void TestSyncPage::renamesAndChangesRoles()
{
    Pair pair;
    Desk desk(pair.one);
    desk.hands.click("renameLaptop");
    desk.hands.shown<QLineEdit>("newLaptopName")->selectAll();
    desk.hands.type("newLaptopName", u"Office"_s);
    QTest::keyClick(desk.hands.shown("newLaptopName"), Qt::Key_Return);
    QCOMPARE(pair.one.team().laptopName(), u"Office"_s);

    auto* laptops = desk.hands.shown<QTreeView>("laptops");
    desk.hands.click("changeRole"); // the only administrator
    QVERIFY(!desk.hands.notice("error").isEmpty());
    laptops->setCurrentIndex(laptops->model()->index(1, 0));
    QVERIFY(laptops->currentIndex().data().toString().contains(u"Tuohi"_s));
    desk.hands.click("changeRole");
    pair.exchange();
    QVERIFY(pair.other.team().isAdmin());
}

void TestSyncPage::shutsALaptopOut()
{
    Pair pair;
    pair.other.client(u"Kaarna"_s);
    Desk desk(pair.one);
    QVERIFY(!desk.hands.shown<QAbstractButton>("revoke")->isEnabled()); // itself
    auto* laptops = desk.hands.shown<QTreeView>("laptops");
    laptops->setCurrentIndex(laptops->model()->index(1, 0));
    desk.hands.click("revoke");
    auto* sure = desk.hands.shown<QAbstractButton>("doRevoke");
    QVERIFY(!sure->isEnabled());
    desk.hands.type("revokeName", u"Tuohi's lapto"_s);
    QVERIFY(!sure->isEnabled());
    desk.hands.type("revokeName", u"p"_s);
    QVERIFY(sure->isEnabled());
    QTest::keyClick(desk.hands.shown("revokeName"), Qt::Key_Return); // Enter alone does nothing
    QVERIFY(desk.hands.isShown("doRevoke"));
    desk.hands.click("doRevoke");
    QVERIFY(!desk.hands.isShown("doRevoke"));
    desk.synchronise();
    QVERIFY(pair.one.team().laptops().at(1).isRevoked);
    QVERIFY(laptops->model()->index(1, 1).data().toString().contains(u"Shut out"_s));

    Desk stolen(pair.other);
    stolen.synchronise();
    QCOMPARE(pair.other.team().standing(), Sync::Team::Standing::Revoked);
    QVERIFY(!stolen.hands.isShown("synchronise"));
    QVERIFY(stolen.hands.notice("error").contains(u"shut out"_s));
    QCOMPARE(must(Lists::count(pair.one->connection(), Kind::Client)), 0);
}

void TestSyncPage::everyAlarmHasWords()
{
    QStringList titles;
    for (int kind = 0; kind <= int(Sync::Alarm::Kind::EditsOfRevoked); ++kind) {
        const SyncText::AlarmWords words = SyncText::alarm(static_cast<Sync::Alarm::Kind>(kind));
        QVERIFY2(!words.title.isEmpty() && !words.meaning.isEmpty() && !words.advice.isEmpty(),
                 qPrintable(QString::number(kind)));
        QVERIFY(!titles.contains(words.title));
        titles += words.title;
    }
}

void TestSyncPage::countsWhatWaits()
{
    Pair pair;
    QCOMPARE(SyncPage::waiting(*pair.one), 0);
    Desk desk(pair.one);
    pair.one.client(u"Kaarna"_s);
    pair.one.client(u"Tuohi"_s);
    QCOMPARE(SyncPage::waiting(*pair.one), 2);
    QVERIFY(SyncPage::line(*pair.one).contains(u'2'));
    QTRY_VERIFY(desk.hands.shown<QLabel>("syncFacts")->text().contains(u"2 "_s));
    desk.synchronise();
    QCOMPARE(SyncPage::waiting(*pair.one), 0);
}

void TestSyncPage::placesComeBack()
{
    Laptop laptop(5);
    Desk desk(laptop, u"join"_s);
    QCOMPARE(desk.page.place(), (Place{u"sync"_s, {}, u"join"_s}));
    must(laptop.team().found(u"Kaarna's laptop"_s));
    laptop->noteTeamChanged();
    QCOMPARE(desk.page.place(), (Place{u"sync"_s, {}, {}}));
}

QTEST_MAIN(TestSyncPage)
#include "testsyncpage.moc"
