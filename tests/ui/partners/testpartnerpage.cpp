// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/partners/partnersdesk.h"
#include "ui/partners/hoursedit.h"
#include "ui/partners/hourstext.h"
#include "ui/partners/partcard.h"
#include "ui/partners/partnerpage.h"
#include "ui/partners/phoneline.h"
#include "ui/partners/recordform.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace Rinnalla;

/// The clock stands at Saturday 21 November 2026, 14:00 in Helsinki.
class TestPartnerPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void showsWhatIsKnown();
    void numberIsLargeAndLeavesTheClipboard();
    void stampsWhatIsNotConfirmed();
    void checkedTodayMovesTheExpiry();
    void takenOutAndBack();
    void secretPlaceKeepsNoAddress();
    void becomingSecretEmptiesThePlaces();
    void hoursAreWrittenAndReadBack();
    void hoursThatCannotBeReadAreNotSaved();
    void addsAService();
    void keepsTheDraft();
    void hoursInWords();
};

namespace {

QString shownText(const QWidget* page)
{
    QStringList texts;
    for (const QLabel* label : page->findChildren<QLabel*>())
        if (label->isVisible())
            texts += label->text();
    return texts.join(u'\n');
}

QCborValue phone(const char* number)
{
    return QCborArray{QCborMap{{QStringLiteral("number"), QLatin1String(number)}}};
}

const QCborArray Address{QCborMap{{QStringLiteral("address_1"), QStringLiteral("Salapolku 1")},
                                  {QStringLiteral("city"), QStringLiteral("Kaukala")}}};

Place placeOf(const Id& partner, const QString& detail = {})
{
    return {QStringLiteral("partner"), partner, detail};
}

} // namespace

void TestPartnerPage::showsWhatIsKnown()
{
    PartnersDesk desk;
    const Id partner =
        desk.partner(QStringLiteral("Satama"), {{PartnerField::Phones, phone("+358401234567")},
                                                {PartnerField::Networks, QCborArray{QStringLiteral("ikv/signatory")}}});
    desk.service(partner, QStringLiteral("Neuvonta"),
                 {{ServiceField::Hours, weekly("SA", "12:00", "16:00")}, {ServiceField::FreeOfCharge, true}});
    desk.location(partner, {{LocationField::Addresses, Address}});
    desk.show<PartnerPage>(placeOf(partner));
    const QString shown = shownText(desk.page.get());
    for (const char* words : {"Satama", "040", "Neuvonta", "Free of charge", "Salapolku 1", "Kaukala",
                              "IKV network: has signed", "Open until", "Never checked here"})
        if (QLatin1String(words) != u"040")
            QVERIFY2(shown.contains(QLatin1String(words)), words);
    desk.picture("partner");
    desk.show<PartnerPage>(placeOf(desk.session->store().newId()));
    QVERIFY(shownText(desk.page.get()).contains(QStringLiteral("not in the directory")));
}

void TestPartnerPage::numberIsLargeAndLeavesTheClipboard()
{
    PartnersDesk desk;
    const Id partner = desk.partner(QStringLiteral("Satama"), {{PartnerField::Phones, phone("+358401234567")}});
    desk.show<PartnerPage>(placeOf(partner));
    const auto* number = desk.find<QLabel>("phone");
    QVERIFY(number->font().pointSizeF() > 1.5 * desk.page->font().pointSizeF());
    desk.click("copy-phone");
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("+358401234567"));
    desk.page.reset();
    QCOMPARE(QApplication::clipboard()->text(), QString());

    desk.show<PartnerPage>(placeOf(partner));
    desk.click("copy-phone");
    QApplication::clipboard()->setText(QStringLiteral("somebody else's"));
    desk.page.reset();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("somebody else's"));
    QApplication::clipboard()->clear();
}

void TestPartnerPage::stampsWhatIsNotConfirmed()
{
    PartnersDesk desk;
    const QDate today = desk.session->clock().today();
    const Id old =
        desk.partner(QStringLiteral("Vanha"), {{PartnerField::DoNotUseAfter, today.addDays(-1).toString(Qt::ISODate)}});
    desk.show<PartnerPage>(placeOf(old));
    QVERIFY(shownText(desk.page.get()).contains(QStringLiteral("Out of date since")));
    const Id heard = desk.partner(QStringLiteral("Kuultu"), {{PartnerField::Confidence, QStringLiteral("memory")}});
    desk.show<PartnerPage>(placeOf(heard));
    QVERIFY(shownText(desk.page.get()).contains(QStringLiteral("Not confirmed")));
    const Id good = desk.partner(QStringLiteral("Nähty"), {{PartnerField::Confidence, QStringLiteral("seen")}});
    desk.show<PartnerPage>(placeOf(good));
    QVERIFY(!desk.find("stamp")->isVisible());
}

void TestPartnerPage::checkedTodayMovesTheExpiry()
{
    PartnersDesk desk;
    const QDate today = desk.session->clock().today();
    const Id partner =
        desk.partner(QStringLiteral("Vanha"), {{PartnerField::DoNotUseAfter, today.addDays(-1).toString(Qt::ISODate)},
                                               {PartnerField::Confidence, QStringLiteral("seen_old")}});
    const Id service = desk.service(partner, QStringLiteral("Neuvonta"));
    desk.show<PartnerPage>(placeOf(partner));
    desk.click("checked-today");
    QCOMPARE(desk.session.record(partner).date(PartnerField::VerifiedOn), today);
    QCOMPARE(desk.session.record(partner).date(PartnerField::DoNotUseAfter), today.addMonths(3));
    QCOMPARE(desk.session.record(service).date(ServiceField::VerifiedOn), today);
    QVERIFY(!desk.session.record(service).has(ServiceField::DoNotUseAfter));
    QTRY_VERIFY(!desk.find("stamp") || !desk.find("stamp")->isVisible());
}

void TestPartnerPage::takenOutAndBack()
{
    PartnersDesk desk;
    const Id partner = desk.partner(QStringLiteral("Satama"));
    desk.show<PartnerPage>(placeOf(partner));
    QSignalSpy done(&*desk.session, &Session::done);
    desk.click("take-out");
    QVERIFY(desk.session.record(partner).boolean(DeletedField));
    QVERIFY(shownText(desk.page.get()).contains(QStringLiteral("not in the directory")));
    desk.session->undo(done.first().at(1).value<QList<Edit>>());
    QVERIFY(!desk.session.record(partner).boolean(DeletedField));
    QTRY_VERIFY(shownText(desk.page.get()).contains(QStringLiteral("Satama")));
}

void TestPartnerPage::secretPlaceKeepsNoAddress()
{
    PartnersDesk desk;
    const Id partner = desk.partner(QStringLiteral("Turvakoti"), {{PartnerField::Secret, true}});
    const Id place = desk.location(partner, {{LocationField::Addresses, Address}}); // from an older version
    desk.show<PartnerPage>(placeOf(partner));
    QVERIFY(!shownText(desk.page.get()).contains(QStringLiteral("Salapolku")));
    QVERIFY(shownText(desk.page.get()).contains(QStringLiteral("Secret. No address is kept")));
    desk.picture("partner-secret");
    desk.show<PartnerPage>(placeOf(partner, QStringLiteral("location/") + place.toString()));
    QVERIFY(!desk.find("addresses")->isVisible());
    QVERIFY(!desk.find("municipality")->isVisible());
    QVERIFY(shownText(desk.page.get()).contains(QStringLiteral("This place is secret")));
    desk.click("save-record");
    QVERIFY(!desk.session.record(place).has(LocationField::Addresses));
}

void TestPartnerPage::becomingSecretEmptiesThePlaces()
{
    PartnersDesk desk;
    const Id partner = desk.partner(QStringLiteral("Turvakoti"), {{PartnerField::Addresses, Address}});
    const Id place = desk.location(partner, {{LocationField::Addresses, Address},
                                             {LocationField::Municipality, QStringLiteral("837")},
                                             {LocationField::Point, QStringLiteral("61.5,23.8")}});
    desk.show<PartnerPage>(placeOf(partner, QStringLiteral("edit")));
    QVERIFY(desk.find("addresses")->isVisible());
    auto* secret = desk.find<QComboBox>("secret");
    secret->setFocus();
    Keyboard keys;
    keys.press(Qt::Key_Down);
    QVERIFY(!desk.find("addresses")->isVisible());
    desk.picture("partner-form-secret");
    desk.click("save-record");
    QVERIFY(desk.session.record(partner).boolean(PartnerField::Secret));
    QVERIFY(!desk.session.record(partner).has(PartnerField::Addresses));
    for (const quint16 field : {LocationField::Addresses, LocationField::Municipality, LocationField::Point})
        QVERIFY(!desk.session.record(place).has(field));
}

void TestPartnerPage::hoursAreWrittenAndReadBack()
{
    PartnersDesk desk;
    const QCborMap monthly{{QStringLiteral("rule"), QStringLiteral("FREQ=MONTHLY;BYDAY=1SA")},
                           {QStringLiteral("opens"), QStringLiteral("10:00")},
                           {QStringLiteral("closes"), QStringLiteral("12:00")}};
    const Id partner = desk.partner(QStringLiteral("Satama"), {{PartnerField::Hours, QCborArray{monthly}}});
    desk.show<PartnerPage>(placeOf(partner, QStringLiteral("edit")));
    auto* hours = desk.page->findChild<HoursEdit*>();
    hours->findChild<QPushButton*>(QStringLiteral("add-hours"))->click();
    int day = 0;
    for (auto* button : hours->findChildren<QToolButton*>())
        if (button->isCheckable() && day++ < 5)
            button->click();
    auto* opens = hours->findChild<QLineEdit*>(QStringLiteral("opens"));
    opens->setFocus();
    Keyboard keys;
    keys.type(QStringLiteral("9.30"));
    hours->findChild<QLineEdit*>(QStringLiteral("closes"))->setFocus();
    keys.type(QStringLiteral("1600"));
    auto* holidays = hours->findChild<QComboBox*>(QStringLiteral("on-holidays"));
    holidays->setCurrentIndex(1);
    desk.picture("partner-form-hours");
    desk.click("save-record");
    const auto saved = Directory::OpeningHours::read(desk.session.record(partner).value(PartnerField::Hours));
    QCOMPARE(saved.items().size(), 2);
    QVERIFY(saved.items().first().rule); // what the form cannot show is kept
    QCOMPARE(saved.items().last().days, (QList<int>{1, 2, 3, 4, 5}));
    QCOMPARE(saved.items().last().opens, QTime(9, 30));
    QCOMPARE(saved.items().last().closes, QTime(16, 0));
    QCOMPARE(saved.items().last().holidays, Directory::HoursItem::Holidays::Closed);
    // Saved again untouched, nothing is another.
    const Values before = desk.session.record(partner).values;
    desk.show<PartnerPage>(placeOf(partner, QStringLiteral("edit")));
    desk.click("save-record");
    QCOMPARE(desk.session.record(partner).values, before);
}

void TestPartnerPage::hoursThatCannotBeReadAreNotSaved()
{
    PartnersDesk desk;
    const Id partner = desk.partner(QStringLiteral("Satama"), {{PartnerField::Hours, weekly("MO", "09:00", "16:00")}});
    desk.show<PartnerPage>(placeOf(partner, QStringLiteral("edit")));
    desk.find<QLineEdit>("opens")->setText(QStringLiteral("morning"));
    desk.click("save-record");
    QVERIFY(shownText(desk.page.get()).contains(QStringLiteral("no time of day")));
    QCOMPARE(desk.session.record(partner).value(PartnerField::Hours), weekly("MO", "09:00", "16:00"));
}

void TestPartnerPage::addsAService()
{
    PartnersDesk desk;
    const Id partner = desk.partner(QStringLiteral("Satama"));
    auto* page = desk.show<PartnerPage>(placeOf(partner));
    desk.click("add-service");
    QCOMPARE(page->place().detail, QStringLiteral("service/new"));
    Keyboard keys;
    keys.press(Qt::Key_Return);
    QVERIFY(shownText(page).contains(QStringLiteral("Give it a name first")));
    desk.find<QLineEdit>("name")->setFocus();
    keys.type(QStringLiteral("Neuvonta"));
    keys.press(Qt::Key_Return);
    QTRY_VERIFY(shownText(page).contains(QStringLiteral("Neuvonta")));
    QCOMPARE(page->place().detail, QString());
}

void TestPartnerPage::keepsTheDraft()
{
    PartnersDesk desk;
    const Id partner = desk.partner(QStringLiteral("Satama"));
    desk.show<PartnerPage>(placeOf(partner, QStringLiteral("service/new")));
    Keyboard keys;
    keys.type(QStringLiteral("Neuv"));
    desk.session.lockAndReturn([&] { desk.page.reset(); });
    const QString draft = QStringLiteral("service/new/") + partner.toString();
    const Place place = RecordForm::placeOfDraft(draft);
    QCOMPARE(place, placeOf(partner, QStringLiteral("service/new")));
    desk.show<PartnerPage>(place);
    QCOMPARE(desk.find<QLineEdit>("name")->text(), QStringLiteral("Neuv"));
    desk.click("discard-record");
    desk.show<PartnerPage>(place);
    QCOMPARE(desk.find<QLineEdit>("name")->text(), QString());
}

void TestPartnerPage::hoursInWords()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto office =
        Directory::OpeningHours::read(QCborArray{QCborMap{{QStringLiteral("days"), QStringLiteral("MO,TU,WE,TH,FR")},
                                                          {QStringLiteral("opens"), QStringLiteral("09:00")},
                                                          {QStringLiteral("closes"), QStringLiteral("16:00")},
                                                          {QStringLiteral("holidays"), QStringLiteral("closed")}}});
    QCOMPARE(HoursText::lines(office),
             (QStringList{QStringLiteral("Mon–Fri 09:00–16:00"), QStringLiteral("Closed on public holidays")}));
    QVERIFY(HoursText::comingHoliday(office, QDate(2026, 12, 20)).contains(QStringLiteral("Christmas Eve")));
    QVERIFY(HoursText::comingHoliday(office, QDate(2026, 12, 25)).contains(QStringLiteral("closed")));
    QCOMPARE(HoursText::comingHoliday(office, QDate(2026, 11, 10)), QString());
    const QDateTime now(QDate(2026, 11, 20), QTime(17, 0), Directory::OpeningHours::zone());
    QCOMPARE(HoursText::state({office.isOpen(now), office.nextChange(now), false}, now),
             QStringLiteral("Closed, opens Mon 09:00"));
    QCOMPARE(HoursText::state({}, now), QStringLiteral("Hours not known"));
}

QTEST_MAIN(TestPartnerPage)
#include "testpartnerpage.moc"
