// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/activities.h"
#include "tests/ui/session/testsession.h"
#include "ui/activity/activityform.h"
#include "ui/activity/activitypage.h"
#include "ui/activity/recordsmodel.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace Rinnalla;

namespace {

struct Desk {
    explicit Desk(TestSession& session, const Place& place = {QStringLiteral("activity"), {}, {}})
        : page(std::make_unique<ActivityPage>(*session))
    {
        page->resize(1150, 900);
        page->QWidget::show();
        QApplication::setActiveWindow(page.get());
        page->show(place);
    }

    template<typename W>
    W* find(const char* name) const
    {
        return page->findChild<W*>(QString::fromLatin1(name));
    }
    RecordsModel* model() const { return page->findChild<RecordsModel*>(); }
    ActivityForm* form() const { return page->findChild<ActivityForm*>(); }
    void press(const char* name)
    {
        auto* button = find<QPushButton>(name);
        QVERIFY(button && button->isVisible() && button->isEnabled());
        button->setFocus();
        keys.press(Qt::Key_Space);
    }
    void choose(const char* kind) { form()->findChild<ChoiceBar*>()->button(QString::fromLatin1(kind))->click(); }
    QStringList sentences() const
    {
        QStringList all;
        for (int row = 0; row < model()->rowCount(); ++row)
            all += model()->index(row).data().toString();
        return all;
    }

    std::unique_ptr<ActivityPage> page;
    Keyboard keys;
};

Id activity(TestSession& test, const char* kind, const char* title, qint64 at)
{
    Edit edit{Kind::Activity, test->store().newId(), {}};
    return test.write(edit.set(ActivityField::Kind, kind)
                          .set(ActivityField::Title, QString::fromLatin1(title))
                          .set(ActivityField::At, QDateTime::fromMSecsSinceEpoch(at)));
}

} // namespace

class TestActivityPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void savedByKeys();
    void aPeerGroupIsCounted();
    void kindIsAskedFor();
    void draftComesBackAfterALock();
    void editedDeletedAndUndone();
    void filterByKind();
    void manyAreReadInPages();
    void hintRefusesNothing();
    void everyRoomShowsThem();
    void countsInTheRoomItWasWrittenIn();
    void picture();
};

void TestActivityPage::savedByKeys()
{
    TestSession test;
    QSignalSpy done(&*test, &Session::done);
    Desk desk(test);
    QVERIFY(desk.page->findChild<EmptyState*>()->isVisible());
    desk.choose("consultation");
    desk.find<QLineEdit>("title")->setFocus();
    desk.keys.type(QStringLiteral("How to ask"));
    desk.keys.press(Qt::Key_Tab);
    desk.keys.type(QStringLiteral("Nurses"));
    desk.find<QSpinBox>("people")->setValue(3);
    desk.keys.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(done.size(), 1);
    QCOMPARE(desk.model()->rowCount(), 1);
    const Record saved = desk.model()->record(desk.model()->index(0));
    QCOMPARE(saved.text(ActivityField::Kind), QStringLiteral("consultation"));
    QCOMPARE(saved.text(ActivityField::Title), QStringLiteral("How to ask"));
    QCOMPARE(saved.text(ActivityField::Audience), QStringLiteral("Nurses"));
    QCOMPARE(saved.integer(ActivityField::People), 3);
    QVERIFY(!saved.has(ActivityField::Minutes) && !saved.has(ActivityField::Note));
    QVERIFY(test->store().drafts().all()->isEmpty());
    test->undo(done.at(0).at(1).value<QList<Edit>>());
    QCOMPARE(desk.model()->rowCount(), 0);
}

/// As what it is, with the people who came.
void TestActivityPage::aPeerGroupIsCounted()
{
    TestSession test;
    {
        Desk desk(test);
        desk.choose("group");
        desk.find<QSpinBox>("people")->setValue(9);
        desk.keys.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.model()->rowCount(), 1);
    }
    const auto kept = Activities::list(test->connection(), QStringLiteral("group"), {}, 10);
    QCOMPARE(kept->rows.size(), 1);
    QCOMPARE(kept->rows.first().integer(ActivityField::People), 9);
}

void TestActivityPage::kindIsAskedFor()
{
    TestSession test;
    Desk desk(test);
    desk.find<QLineEdit>("title")->setFocus();
    desk.keys.type(QStringLiteral("A"));
    QVERIFY(!desk.page->save());
    QCOMPARE(desk.model()->rowCount(), 0);
    QVERIFY(qobject_cast<QToolButton*>(QApplication::focusWidget()));
}

void TestActivityPage::draftComesBackAfterALock()
{
    TestSession test;
    auto desk = std::make_unique<Desk>(test);
    desk->find<QLineEdit>("title")->setFocus();
    desk->keys.type(QStringLiteral("Half"));
    test.lockAndReturn([&] { desk.reset(); });
    Desk again(test);
    QCOMPARE(again.find<QLineEdit>("title")->text(), QStringLiteral("Half"));
    again.press("discard");
    QCOMPARE(again.find<QLineEdit>("title")->text(), QString());
    QVERIFY(test->store().drafts().all()->isEmpty());
}

void TestActivityPage::editedDeletedAndUndone()
{
    TestSession test;
    const Id id = activity(test, "training", "Before", 1000);
    QSignalSpy done(&*test, &Session::done);
    Desk desk(test, {QStringLiteral("activity"), id, {}});
    QCOMPARE(desk.find<QLineEdit>("title")->text(), QStringLiteral("Before"));
    QCOMPARE(desk.page->place().record, id);
    QVERIFY(test->store().drafts().all()->isEmpty()); // looking at it is no draft
    desk.find<QLineEdit>("title")->setFocus();
    desk.keys.press(Qt::Key_A, Qt::ControlModifier);
    desk.keys.type(QStringLiteral("After"));
    QVERIFY(desk.page->save());
    QCOMPARE(test.record(id).text(ActivityField::Title), QStringLiteral("After"));
    desk.find<QLineEdit>("title")->setFocus();
    desk.keys.press(Qt::Key_A, Qt::ControlModifier);
    desk.keys.press(Qt::Key_Delete);
    QVERIFY(desk.page->save());
    QVERIFY(!test.record(id).has(ActivityField::Title));
    desk.press("remove");
    QCOMPARE(desk.model()->rowCount(), 0);
    test->undo(done.last().at(1).value<QList<Edit>>());
    QCOMPARE(desk.model()->rowCount(), 1);
}

void TestActivityPage::filterByKind()
{
    TestSession test;
    activity(test, "training", "Lesson", 1000);
    activity(test, "meeting", "Table", 2000);
    Desk desk(test);
    QCOMPARE(desk.model()->rowCount(), 2);
    QVERIFY(desk.sentences().first().startsWith(QChar(0x2068) + QStringLiteral("Table"))); // the newest
    auto* kinds = desk.find<QComboBox>("kinds");
    kinds->setCurrentIndex(kinds->findData(QStringLiteral("training")));
    QCOMPARE(desk.model()->rowCount(), 1);
    QVERIFY(desk.sentences().first().contains(QStringLiteral("Lesson")));
    kinds->setCurrentIndex(kinds->findData(QStringLiteral("advocacy")));
    QVERIFY(desk.page->findChild<EmptyState*>()->isVisible());
}

void TestActivityPage::manyAreReadInPages()
{
    TestSession test;
    for (int i = 0; i < 120; ++i)
        activity(test, "meeting", "Table", 1000 * i);
    Desk desk(test);
    QVERIFY(desk.model()->rowCount() < 120);
    QAbstractItemModelTester tester(desk.model());
    while (desk.model()->canFetchMore({}))
        desk.model()->fetchMore({});
    QCOMPARE(desk.model()->rowCount(), 120);
    activity(test, "meeting", "New", 1000 * 1000);
    QCOMPARE(desk.model()->rowCount(), 121); // read again as far as it was
}

void TestActivityPage::hintRefusesNothing()
{
    TestSession test;
    Desk desk(test);
    const auto hint = [&] {
        QStringList texts;
        for (const Notice* notice : desk.form()->findChildren<Notice*>())
            texts += notice->text();
        return texts.join(QString());
    };
    QVERIFY(hint().isEmpty());
    desk.choose("meeting");
    desk.form()->findChild<NoteEdit*>()->setText(QStringLiteral("Call back 040 123 4567"));
    QVERIFY(hint().contains(QStringLiteral("telephone")));
    QVERIFY(desk.page->save());
    desk.form()->findChild<NoteEdit*>()->setText(QStringLiteral("Ten came on 22.11.2026"));
    QVERIFY(hint().isEmpty());
}

void TestActivityPage::everyRoomShowsThem()
{
    TestSession test;
    activity(test, "training", "Lesson", 1000);
    Desk desk(test);
    test->setRoom(QStringLiteral("serie"));
    QCOMPARE(desk.model()->rowCount(), 1);
}

void TestActivityPage::countsInTheRoomItWasWrittenIn()
{
    TestSession test;
    for (const QString& room : {QStringLiteral("support"), QStringLiteral("serie")}) {
        test->setRoom(room);
        Desk desk(test);
        desk.choose("training");
        desk.keys.press(Qt::Key_Return, Qt::ControlModifier);
        const Record saved = desk.model()->record(desk.model()->index(0));
        QCOMPARE(saved.text(ActivityField::Compartment), room);
        test->setRoom(QStringLiteral("support")); // whoever changes it later changes nothing of that
        const Id id = saved.id;
        test.write(Edit{Kind::Activity, id, {}}.set(ActivityField::People, QCborValue(3)));
        QCOMPARE(test.record(id).text(ActivityField::Compartment), room);
        test->undo({Edit{Kind::Activity, id, {}}.set(DeletedField, QCborValue(true))});
    }
}

void TestActivityPage::picture()
{
    if (!qEnvironmentVariableIsSet("RINNALLA_PICTURES"))
        QSKIP("Pictures are taken by hand.");
    TestSession test;
    Edit partner{Kind::Partner, test->store().newId(), {}};
    test.write(partner.set(PartnerField::Name, QStringLiteral("Wellbeing services county of Made-up")));
    for (int i = 0; i < 6; ++i) {
        Edit edit{Kind::Activity, test->store().newId(), {}};
        const char* kinds[] = {"training", "meeting", "consultation", "advocacy"};
        edit.set(ActivityField::Kind, kinds[i % 4])
            .set(ActivityField::At, test->clock().now().addDays(-i))
            .set(ActivityField::Title, i % 2 ? QString() : QStringLiteral("Raising violence in reception work"))
            .set(ActivityField::Audience, QStringLiteral("Social workers"))
            .set(ActivityField::People, QCborValue(12 + i))
            .set(ActivityField::Minutes, QCborValue(90))
            .set(ActivityField::Partner, partner.id)
            .set(ActivityField::Languages, QStringList{QStringLiteral("fi"), QStringLiteral("sv")})
            .set(ActivityField::Topics, QStringList{QStringLiteral("violence"), QStringLiteral("rights")});
        test.write(edit);
    }
    Desk desk(test);
    desk.find<QListView>("records")->setCurrentIndex(desk.model()->index(0));
    const QString folder = qEnvironmentVariable("RINNALLA_PICTURES");
    QVERIFY(desk.page->grab().save(folder + QStringLiteral("/activity-en.png")));
    qApp->setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    QVERIFY(desk.page->grab().save(folder + QStringLiteral("/activity-rtl.png")));
    qApp->setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestActivityPage)
#include "testactivitypage.moc"
