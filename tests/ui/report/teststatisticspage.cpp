// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/settings.h"
#include "tests/ui/handouts/fakeoutput.h"
#include "tests/ui/session/testsession.h"
#include "ui/report/statisticscard.h"
#include "ui/report/statisticspage.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QDir>
#include <QHorizontalBarSeries>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

class Files final : public FileChooser {
public:
    QString open(QWidget*, const QString&, const QString&) override { return path; }
    QString save(QWidget*, const QString&, const QString&, const QString&) override { return path; }
    QString folder(QWidget*, const QString&) override { return path; }
    QString path;
};

/// A year's work: 20 calls with six people, 3 chats, 7 at the office; one who was called 12 times about money; two
/// rooms.
struct Desk {
    explicit Desk(bool isEmpty = false)
    {
        if (!isEmpty)
            fill();
        page = std::make_unique<StatisticsPage>(*session, files, output);
        page->resize(1200, 1000);
        page->QWidget::show();
        page->show(Place{u"statistics"_s, {}, {}});
        wait();
    }

    void fill()
    {
        const auto clients = [&](const QString& name, const QString& room) {
            QList<Id> all;
            for (int i = 1; i <= 6; ++i)
                all += session.client(u"%1 %2"_s.arg(name).arg(i), room);
            return all;
        };
        const QList<Id> own = clients(u"Kuutamokivi"_s, u"support"_s);
        for (int i = 0; i < 20; ++i)
            contact(own.at(i % 6), "call", i < 12 ? u"housing"_s : u"=cmd|' /C calc'!A0"_s);
        for (int i = 0; i < 3; ++i)
            contact(own.first(), "chat", u"rare"_s);
        for (int i = 0; i < 7; ++i)
            contact({}, "office", {});
        for (int i = 0; i < 12; ++i)
            contact(own.first(), "call", u"money"_s);
        const QList<Id> others = clients(u"Toinen"_s, u"serie"_s);
        for (int i = 0; i < 40; ++i)
            contact(others.at(i % 6), "call", u"anger"_s);
    }

    void contact(const Id& client, const char* channel, const QString& topic)
    {
        Edit edit{Kind::Contact, {}, {}};
        edit.set(ContactField::Channel, channel);
        edit.set(ContactField::Topics, topic.isEmpty() ? QStringList() : QStringList{topic});
        Edit full{Kind::Contact, session->store().newId(), edit.values};
        full.set(ContactField::At, session->clock().now());
        if (!client.isNull())
            full.set(ContactField::Client, client);
        session.write(full);
    }

    void wait() const { QTRY_VERIFY_WITH_TIMEOUT(page->findChild<QPushButton*>(u"csv"_s)->isEnabled(), 30000); }

    QTableWidget* table(const QString& title) const
    {
        for (QTableWidget* table : page->findChildren<QTableWidget*>())
            if (table->accessibleName() == title)
                return table;
        return nullptr;
    }
    QString number(const QString& title, const QString& row) const
    {
        const QTableWidget* in = table(title);
        for (int i = 0; in && i < in->rowCount(); ++i)
            if (in->item(i, 0)->text() == row)
                return in->item(i, 1)->text();
        return u"no row"_s;
    }
    void choose(const QString& value) const
    {
        for (ChoiceBar* bar : page->findChildren<ChoiceBar*>())
            if (bar->button(value))
                QTest::keyClick(static_cast<QWidget*>(bar->button(value)), Qt::Key_Space);
        wait();
    }
    qint64 publications() { return Lists::count(session->connection(), Kind::Publication).value_or(-1); }

    TestSession session;
    Files files;
    FakeOutput output;
    QTemporaryDir folder;
    std::unique_ptr<StatisticsPage> page;
};

} // namespace

class TestStatisticsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void showsNumbersAndHidesSmallOnes();
    void saysThatThereIsNothing();
    void chartsTellNothingHidden();
    void whatIsSavedIsRememberedAndHarmless();
    void thePictureIsSeenBeforeItLeaves();
    void othersStandBeside();
    void whatIsNotAlikeIsNotAddedUp_data();
    void whatIsNotAlikeIsNotAddedUp();
    void screenshots();
};

void TestStatisticsPage::showsNumbersAndHidesSmallOnes()
{
    Desk desk;
    const QString contacts = u"Contacts by channel"_s;
    QCOMPARE(desk.number(contacts, u"Phone call"_s), u"32"_s);
    QCOMPARE(desk.number(contacts, u"Chat"_s), u"–"_s);
    QCOMPARE(desk.number(contacts, u"Together"_s), u"42"_s);
    QCOMPARE(desk.number(contacts, u"Office visit"_s), u"–"_s); // else the chats would be what is left
    QCOMPARE(desk.number(u"Topics of contacts"_s, u"housing"_s), u"12"_s);
    QCOMPARE(desk.number(u"Topics of contacts"_s, u"rare"_s), u"no row"_s);
    QCOMPARE(desk.number(u"Topics of contacts"_s, u"money"_s), u"no row"_s); // twelve times the same person
    QCOMPARE(desk.number(u"Topics of contacts"_s, u"anger"_s), u"no row"_s); // of the other room
    desk.session->setRoom(u"serie"_s);
    desk.wait();
    QCOMPARE(desk.number(contacts, u"Phone call"_s), u"40"_s);
    QCOMPARE(desk.number(u"Topics of contacts"_s, u"housing"_s), u"no row"_s);
}

void TestStatisticsPage::saysThatThereIsNothing()
{
    Desk desk(true);
    const auto* nothing = desk.page->findChild<QLabel*>(u"nothing"_s);
    QVERIFY(nothing->isVisible() && !nothing->text().isEmpty());
    QVERIFY(desk.page->findChildren<StatisticsCard*>().isEmpty());
    for (int i = 0; i < 6; ++i)
        desk.contact({}, "call", {});
    desk.wait();
    QTRY_VERIFY(!nothing->isVisible());
    QVERIFY(!desk.page->findChildren<StatisticsCard*>().isEmpty());
}

void TestStatisticsPage::chartsTellNothingHidden()
{
    Desk desk;
    int bars = 0;
    for (const QChartView* view : desk.page->findChildren<QChartView*>())
        for (QAbstractSeries* series : view->chart()->series())
            for (const QBarSet* set : qobject_cast<QHorizontalBarSeries*>(series)->barSets())
                for (int i = 0; i < set->count(); ++i, ++bars)
                    QVERIFY(set->at(i) >= 5);
    QVERIFY(bars > 0);
}

void TestStatisticsPage::whatIsSavedIsRememberedAndHarmless()
{
    Desk desk;
    QCOMPARE(desk.publications(), 0);
    desk.files.path = desk.folder.filePath(u"out.csv"_s);
    QTest::mouseClick(desk.page->findChild<QPushButton*>(u"csv"_s), Qt::LeftButton);
    QFile file(desk.files.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("32"));
    QVERIFY(!text.contains("rare"));
    QVERIFY(text.contains("'=cmd")); // no formula
    QCOMPARE(desk.publications(), 1);
    desk.wait();
    QTest::mouseClick(desk.page->findChild<QPushButton*>(u"csv"_s), Qt::LeftButton);
    QCOMPARE(desk.publications(), 1); // nothing new was told
    desk.wait();
    desk.output.path = desk.folder.filePath(u"out.pdf"_s);
    QTest::mouseClick(desk.page->findChild<QPushButton*>(u"print"_s), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(desk.output.path));
}

void TestStatisticsPage::thePictureIsSeenBeforeItLeaves()
{
    Desk desk;
    desk.session.write(
        Settings::write(Settings::Key::OrganisationName, u"Made-up house"_s, {}, desk.session->clock().now()));
    desk.choose(u"network"_s);
    const QString seen = desk.page->findChild<QPlainTextEdit*>()->toPlainText();
    QVERIFY(seen.contains(u"Made-up house"_s));
    QVERIFY(!seen.contains(u"Kuutamokivi"_s));
    desk.files.path = desk.folder.filePath(u"picture.json"_s);
    QTest::mouseClick(desk.page->findChild<QPushButton*>(u"savePicture"_s), Qt::LeftButton);
    QFile file(desk.files.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), seen);
    QCOMPARE(desk.publications(), 1);
}

void TestStatisticsPage::othersStandBeside()
{
    Desk desk;
    desk.choose(u"network"_s);
    QJsonObject json =
        QJsonDocument::fromJson(desk.page->findChild<QPlainTextEdit*>()->toPlainText().toUtf8()).object();
    json.insert(u"organisation"_s, u"The others"_s);
    QFile file(desk.folder.filePath(u"other.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(json).toJson());
    file.close();
    desk.files.path = file.fileName();
    QTest::mouseClick(desk.page->findChild<QPushButton*>(u"openPicture"_s), Qt::LeftButton);
    const QTableWidget* beside = desk.table(u"Organisations side by side"_s);
    QVERIFY(beside && beside->isVisible());
    bool summed = false;
    for (int row = 0; row < beside->rowCount(); ++row) {
        if (beside->item(row, 1)->text() == u"–"_s)
            QCOMPARE(beside->item(row, 3)->text(), u"–"_s);
        if (beside->item(row, 0)->text().contains(u"Phone call"_s) && beside->item(row, 1)->text() == u"32"_s) {
            QCOMPARE(beside->item(row, 3)->text(), u"64"_s);
            summed = true;
        }
    }
    QVERIFY(summed);
}

void TestStatisticsPage::whatIsNotAlikeIsNotAddedUp_data()
{
    QTest::addColumn<QJsonObject>("changed");
    QTest::addColumn<int>("times");
    QTest::addColumn<QString>("why");
    QTest::newRow("alike") << QJsonObject() << 1 << QString();
    QTest::newRow("another period") << QJsonObject{{u"from"_s, u"2026-01-02"_s}} << 1 << u"different days"_s;
    QTest::newRow("another region") << QJsonObject{{u"region"_s, u"North"_s}} << 1 << u"different regions"_s;
    QTest::newRow("another room") << QJsonObject{{u"compartment"_s, u"serie"_s}} << 1 << u"different rooms"_s;
    QTest::newRow("twice") << QJsonObject() << 2 << u"more than once"_s;
    QTest::newRow("one's own") << QJsonObject{{u"organisation"_s, u" made-up HOUSE"_s}} << 1 << u"more than once"_s;
}

void TestStatisticsPage::whatIsNotAlikeIsNotAddedUp()
{
    QFETCH(QJsonObject, changed);
    QFETCH(int, times);
    QFETCH(QString, why);
    Desk desk;
    desk.session.write(
        Settings::write(Settings::Key::OrganisationName, u"Made-up house"_s, {}, desk.session->clock().now()));
    desk.choose(u"network"_s);
    QJsonObject json =
        QJsonDocument::fromJson(desk.page->findChild<QPlainTextEdit*>()->toPlainText().toUtf8()).object();
    json.insert(u"organisation"_s, u"The others"_s);
    for (auto value = changed.begin(); value != changed.end(); ++value)
        json.insert(value.key(), value.value());
    QFile file(desk.folder.filePath(u"other.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(json).toJson());
    file.close();
    desk.files.path = file.fileName();
    for (int time = 0; time < times; ++time)
        QTest::mouseClick(desk.page->findChild<QPushButton*>(u"openPicture"_s), Qt::LeftButton);
    const QTableWidget* beside = desk.table(u"Organisations side by side"_s);
    const int together = times + 2;
    bool summed = false;
    for (int row = 0; row < beside->rowCount(); ++row)
        summed = summed || beside->item(row, together)->text() != u"–"_s;
    QCOMPARE(summed, why.isEmpty());
    const auto* notice = desk.page->findChild<Notice*>(u"notTogether"_s);
    QVERIFY(notice);
    QCOMPARE(notice->isVisible(), !why.isEmpty());
    QVERIFY2(notice->text().contains(why), qPrintable(notice->text()));
}

/// For looking at, where a folder is named.
void TestStatisticsPage::screenshots()
{
    const QString folder = qEnvironmentVariable("RINNALLA_SHOTS");
    if (folder.isEmpty())
        QSKIP("no folder for pictures was named");
    Desk desk;
    desk.choose(u"network"_s);
    QTest::qWait(300);
    QVERIFY(desk.page->grab().save(QDir(folder).filePath(u"statistics.png"_s)));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(300);
    QVERIFY(desk.page->grab().save(QDir(folder).filePath(u"statistics-rtl.png"_s)));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestStatisticsPage)
#include "teststatisticspage.moc"
