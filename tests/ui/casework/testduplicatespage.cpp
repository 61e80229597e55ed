// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/merging.h"
#include "tests/ui/session/testsession.h"
#include "ui/casework/duplicatespage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

using namespace Rinnalla;

namespace {

const char* const Name = "Aino Esimerkki";
const char* const Phone = "040 123 4567";

Id person(TestSession& test, const char* codeName, const QString& room = QStringLiteral("support"))
{
    const Id client = test.client(QString::fromLatin1(codeName), room);
    Edit identity{Kind::Identity, test->store().newId(), {}};
    test.write(identity.set(IdentityField::Client, client)
                   .set(IdentityField::Name, QString::fromLatin1(Name))
                   .set(IdentityField::Phone, QString::fromLatin1(Phone)));
    return client;
}

struct Desk {
    explicit Desk(TestSession& session)
        : page(std::make_unique<DuplicatesPage>(*session))
    {
        page->resize(1000, 800);
        page->QWidget::show();
        page->show(Place{QStringLiteral("duplicates"), {}, {}});
    }

    QList<QToolButton*> buttons(const char* name) const
    {
        QList<QToolButton*> found;
        for (QToolButton* button : page->findChildren<QToolButton*>(QString::fromLatin1(name)))
            if (button->isVisible())
                found += button;
        return found;
    }
    int pairs() const { return static_cast<int>(buttons("not-same").size()); }
    QString shown() const
    {
        QStringList texts;
        for (const QWidget* widget : page->findChildren<QWidget*>()) {
            texts += widget->accessibleName() + widget->accessibleDescription() + widget->toolTip();
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                texts += label->text();
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                texts += button->text();
        }
        return texts.join(u'\n');
    }

    std::unique_ptr<DuplicatesPage> page;
};

QStringList listed(TestSession& test)
{
    QStringList names;
    const auto clients = Lists::clients(test->connection(), {test->room(), {}}, {}, 100);
    for (const ClientRow& row : clients ? clients->rows : QList<ClientRow>())
        names += row.client.text(ClientField::CodeName);
    return names;
}

} // namespace

class TestDuplicatesPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void showsCodeNamesAndNeverTheDetail();
    void mergeAndTakeBack();
    void notTheSameIsNotAskedAgain();
    void roomsStayApart();
    void noneIsSaid();
    void lockingDoesNotWait();
    void picture();
};

void TestDuplicatesPage::showsCodeNamesAndNeverTheDetail()
{
    TestSession test;
    person(test, "Kaarna");
    person(test, "Kaisla");
    Desk desk(test);
    QTRY_COMPARE(desk.pairs(), 1);
    const QString shown = desk.shown();
    QVERIFY(shown.contains(QStringLiteral("Kaarna")) && shown.contains(QStringLiteral("Kaisla")));
    QVERIFY(shown.contains(QStringLiteral("the name, a telephone number")));
    for (const QString& secret :
         {QStringLiteral("Aino"), QStringLiteral("Esimerkki"), QStringLiteral("123"), QStringLiteral("4567")})
        QVERIFY2(!shown.contains(secret), qPrintable(secret));
}

void TestDuplicatesPage::mergeAndTakeBack()
{
    TestSession test;
    const Id one = person(test, "Kaarna");
    const Id other = person(test, "Kaisla");
    const Record before = test.record(other);
    QSignalSpy done(&*test, &Session::done);
    Desk desk(test);
    QTRY_COMPARE(desk.pairs(), 1);
    desk.buttons("merge-one").first()->click();
    QTRY_COMPARE(desk.pairs(), 0);
    QCOMPARE(listed(test), QStringList{QStringLiteral("Kaarna")});
    QCOMPARE(*Merging::kept(test->connection(), other), one);
    QTRY_COMPARE(desk.buttons("unmerge").size(), 1);
    desk.buttons("unmerge").first()->click();
    QTRY_COMPARE(desk.pairs(), 1);
    QCOMPARE(listed(test).size(), 2);
    QCOMPARE(test.record(other).values, before.values);
    desk.buttons("merge-other").first()->click();
    QCOMPARE(listed(test), QStringList{QStringLiteral("Kaisla")});
    test->undo(done.last().at(1).value<QList<Edit>>());
    QCOMPARE(listed(test).size(), 2);
}

void TestDuplicatesPage::notTheSameIsNotAskedAgain()
{
    TestSession test;
    person(test, "Kaarna");
    person(test, "Kaisla");
    {
        Desk desk(test);
        QTRY_COMPARE(desk.pairs(), 1);
        desk.buttons("not-same").first()->click();
        QTRY_COMPARE(desk.pairs(), 0);
    }
    Desk again(test);
    QTRY_VERIFY(again.page->findChild<EmptyState*>()->isVisible());
    QCOMPARE(again.pairs(), 0);
    QCOMPARE(listed(test).size(), 2);
}

void TestDuplicatesPage::roomsStayApart()
{
    TestSession test;
    person(test, "Kaarna");
    person(test, "Kaisla", QStringLiteral("serie"));
    Desk desk(test);
    QTRY_VERIFY(desk.page->findChild<EmptyState*>()->isVisible());
    person(test, "Havu", QStringLiteral("serie"));
    test->setRoom(QStringLiteral("serie"));
    QTRY_COMPARE(desk.pairs(), 1);
    QVERIFY(!desk.shown().contains(QStringLiteral("Kaarna")));
    test->setRoom(QStringLiteral("support"));
    QTRY_VERIFY(desk.page->findChild<EmptyState*>()->isVisible());
    QTRY_VERIFY(!desk.shown().contains(QStringLiteral("Havu"))); // deleted later
}

void TestDuplicatesPage::noneIsSaid()
{
    TestSession test;
    test.client(QStringLiteral("Kaarna"));
    Desk desk(test);
    QTRY_VERIFY(desk.page->findChild<EmptyState*>()->isVisible());
}

void TestDuplicatesPage::lockingDoesNotWait()
{
    TestSession test;
    for (int i = 0; i < 200; ++i)
        person(test, qPrintable(QStringLiteral("Kaarna%1").arg(i)));
    auto desk = std::make_unique<Desk>(test);
    test.lockAndReturn([&] { desk.reset(); }); // while it compares
    QCOMPARE(listed(test).size(), 100);
}

void TestDuplicatesPage::picture()
{
    if (!qEnvironmentVariableIsSet("RINNALLA_PICTURES"))
        QSKIP("Pictures are taken by hand.");
    TestSession test;
    const Id one = person(test, "Kaarna");
    const Id other = person(test, "Kaisla");
    person(test, "Havu");
    test->write(*Merging::merge(test->connection(), one, other), {});
    Desk desk(test);
    QTRY_COMPARE(desk.pairs(), 1);
    const QString folder = qEnvironmentVariable("RINNALLA_PICTURES");
    QVERIFY(desk.page->grab().save(folder + QStringLiteral("/duplicates-en.png")));
    qApp->setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    QVERIFY(desk.page->grab().save(folder + QStringLiteral("/duplicates-rtl.png")));
    qApp->setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestDuplicatesPage)
#include "testduplicatespage.moc"
