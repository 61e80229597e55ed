// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/partners/partnersdesk.h"
#include "ui/partners/directoryexport.h"
#include "ui/partners/hourstext.h"
#include "ui/partners/partnerspage.h"
#include "ui/partners/partnertext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Rinnalla;

/// The clock stands at Saturday 21 November 2026, 14:00 in Helsinki.
class TestPartnersPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void listsAndFilters();
    void opensByKeyboard();
    void takesInTheProgramsOwn();
    void takenBackIsOfferedAgain();
    void offersNothingTwice();
    void writesANewOne();
    void exportsWithoutSecrets();
    void numbersAreGrouped_data();
    void numbersAreGrouped();
    void mirrored();
};

namespace {

QStringList names(const QListView* list)
{
    QStringList shown;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        QString name = list->model()->index(row, 0).data().toString();
        shown += name.remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    return shown;
}

const QStringList All{QStringLiteral("Arabia"), QStringLiteral("Kaupunki"), QStringLiteral("Yötupa")};

void fill(PartnersDesk& desk)
{
    const Id arabic = desk.partner(QStringLiteral("Arabia"));
    desk.service(arabic, QStringLiteral("Neuvonta"),
                 {{ServiceField::Languages, QCborArray{QStringLiteral("ar")}},
                  {ServiceField::Hours, weekly("SA", "12:00", "16:00")},
                  {ServiceField::WithoutName, true}});
    desk.partner(QStringLiteral("Kaupunki"), {{PartnerField::Hours, weekly("MO,TU,WE,TH,FR", "09:00", "16:00")},
                                              {PartnerField::Languages, QCborArray{QStringLiteral("fi")}},
                                              {PartnerField::Region, QStringLiteral("Tampere")}});
    desk.partner(QStringLiteral("Yötupa"), {{PartnerField::Languages, QCborArray{QStringLiteral("ar")}}});
}

} // namespace

void TestPartnersPage::listsAndFilters()
{
    PartnersDesk desk;
    fill(desk);
    ChosenFile files;
    desk.show<PartnersPage>({QStringLiteral("partners"), {}, {}}, files);
    auto* list = desk.find<QListView>("partner-list");
    QTRY_COMPARE(names(list), All);
    desk.click("open-now");
    QCOMPARE(names(list), QStringList{QStringLiteral("Arabia")});
    desk.click("open-now");
    auto* language = desk.find<QComboBox>("speaks");
    language->setCurrentIndex(language->findData(QStringLiteral("ar")));
    QCOMPARE(names(list), (QStringList{QStringLiteral("Arabia"), QStringLiteral("Yötupa")}));
    desk.click("without-name");
    QCOMPARE(names(list), QStringList{QStringLiteral("Arabia")});
    desk.click("clear-filters");
    QCOMPARE(names(list), All);
    auto* near = desk.find<QComboBox>("near");
    near->setCurrentIndex(near->findText(QStringLiteral("Tampere")));
    QCOMPARE(names(list).first(), QStringLiteral("Kaupunki"));
    desk.find<QLineEdit>("partner-filter")->setText(QStringLiteral("neuv"));
    QCOMPARE(names(list), QStringList{QStringLiteral("Arabia")});
    desk.find<QLineEdit>("partner-filter")->setText(QStringLiteral("zzz"));
    QVERIFY(!list->isVisible());
    desk.click("clear-filters");
    QVERIFY(list->isVisible());
}

void TestPartnersPage::opensByKeyboard()
{
    PartnersDesk desk;
    fill(desk);
    ChosenFile files;
    desk.show<PartnersPage>({QStringLiteral("partners"), {}, {}}, files);
    auto* list = desk.find<QListView>("partner-list");
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QSignalSpy opened(&*desk.session, &Session::openRequested);
    desk.find<QLineEdit>("partner-filter")->setFocus();
    Keyboard keys;
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    const auto place = opened.first().first().value<Place>();
    QCOMPARE(place.page, QStringLiteral("partner"));
    QCOMPARE(desk.session.record(place.record).text(PartnerField::Name), QStringLiteral("Kaupunki"));
}

void TestPartnersPage::takesInTheProgramsOwn()
{
    PartnersDesk desk;
    ChosenFile files;
    desk.show<PartnersPage>({QStringLiteral("partners"), {}, {}}, files);
    QTRY_VERIFY(desk.find("take-shipped")->isVisible());
    desk.picture("partners-empty");
    desk.click("take-shipped");
    auto* list = desk.find<QListView>("partner-list");
    QTRY_VERIFY(list->model()->rowCount() > 20);
    QVERIFY(!desk.find("take-shipped")->isVisible());
    desk.picture("partners");
    desk.click("open-now"); // Saturday afternoon
    QVERIFY(names(list).contains(QStringLiteral("Nollalinja")));
    QVERIFY(!names(list).contains(QStringLiteral("Kriisikeskus Monika")));
    desk.picture("partners-open");
}

void TestPartnersPage::takenBackIsOfferedAgain()
{
    PartnersDesk desk;
    ChosenFile files;
    QSignalSpy done(&*desk.session, &Session::done);
    desk.show<PartnersPage>({QStringLiteral("partners"), {}, {}}, files);
    QTRY_VERIFY(desk.find("take-shipped")->isVisible());
    desk.click("take-shipped");
    QTRY_VERIFY(desk.find<QListView>("partner-list")->model()->rowCount() > 20);
    desk.session->undo(done.first().at(1).value<QList<Edit>>());
    QTRY_COMPARE(desk.find<QListView>("partner-list")->model()->rowCount(), 0);
    desk.show<PartnersPage>({QStringLiteral("partners"), {}, {}}, files);
    QTRY_VERIFY(desk.find("take-shipped")->isVisible());
    desk.click("take-shipped");
    QTRY_VERIFY(desk.find<QListView>("partner-list")->model()->rowCount() > 20);
}

void TestPartnersPage::offersNothingTwice()
{
    PartnersDesk desk;
    ChosenFile files;
    desk.show<PartnersPage>({QStringLiteral("partners"), {}, {}}, files);
    QTRY_VERIFY(desk.find("leave-shipped")->isVisible());
    desk.click("leave-shipped");
    QVERIFY(!desk.find("leave-shipped")->isVisible());
    desk.show<PartnersPage>({QStringLiteral("partners"), {}, {}}, files);
    QSignalSpy reset(desk.find<QListView>("partner-list")->model(), &QAbstractItemModel::modelReset);
    QTRY_VERIFY(reset.count() > 0);
    QVERIFY(!desk.find("leave-shipped")->isVisible());
}

void TestPartnersPage::writesANewOne()
{
    PartnersDesk desk;
    ChosenFile files;
    auto* page = desk.show<PartnersPage>({QStringLiteral("partners"), {}, QStringLiteral("new")}, files);
    QCOMPARE(page->place().detail, QStringLiteral("new"));
    Keyboard keys;
    keys.type(QStringLiteral("Satama"));
    desk.picture("partner-form");
    QSignalSpy opened(&*desk.session, &Session::openRequested);
    keys.press(Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    const Record saved = desk.session.record(opened.first().first().value<Place>().record);
    QCOMPARE(saved.text(PartnerField::Name), QStringLiteral("Satama"));
    QCOMPARE(saved.values.size(), 1); // nothing else was said
}

void TestPartnersPage::exportsWithoutSecrets()
{
    PartnersDesk desk;
    const QCborArray address{QCborMap{{QStringLiteral("address_1"), QStringLiteral("Salapolku 1")}}};
    desk.partner(QStringLiteral("Turvakoti"), {{PartnerField::Secret, true}, {PartnerField::Addresses, address}});
    desk.partner(QStringLiteral("Toimisto"));
    QTemporaryDir folder;
    ChosenFile files;
    desk.show<PartnersPage>({QStringLiteral("partners"), {}, {}}, files);
    auto* button = desk.page->findChild<DirectoryExport*>();
    using Format = DirectoryExport::Format;
    for (const Format format : {Format::Hsds, Format::VCard, Format::Csv}) {
        files.path = folder.filePath(QString::number(static_cast<int>(format)));
        QSignalSpy finished(button, &DirectoryExport::finished);
        button->begin(format);
        QTRY_COMPARE(finished.count(), 1);
        QFile file(files.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("Turvakoti"));
        QVERIFY(text.contains("Toimisto"));
        QVERIFY(!text.contains("Salapolku"));
    }
}

void TestPartnersPage::numbersAreGrouped_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("grouped");
    QTest::newRow("emergency") << "112"
                               << "112";
    QTest::newRow("european") << "116006"
                              << "116 006";
    QTest::newRow("free") << "080005005"
                          << "0800 05005";
    QTest::newRow("mobile") << "+358401234567"
                            << "+358 40 123 4567";
    QTest::newRow("by hand") << "09 2525 0111"
                             << "09 2525 0111";
}

void TestPartnersPage::numbersAreGrouped()
{
    QFETCH(QString, number);
    QFETCH(QString, grouped);
    QCOMPARE(PartnerText::grouped(number).replace(QChar::Nbsp, u' '), grouped);
}

void TestPartnersPage::mirrored()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    PartnersDesk desk;
    fill(desk);
    ChosenFile files;
    desk.show<PartnersPage>({QStringLiteral("partners"), {}, {}}, files);
    QTRY_COMPARE(desk.find<QListView>("partner-list")->model()->rowCount(), 3);
    desk.picture("partners-rtl");
    desk.page.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestPartnersPage)
#include "testpartnerspage.moc"
