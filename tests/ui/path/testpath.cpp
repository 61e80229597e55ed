// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/path/walk.h"
#include "ui/path/openstepsmodel.h"
#include "ui/path/pathspage.h"
#include "ui/path/pathview.h"
#include "ui/path/stepcard.h"
#include "ui/path/toldoptions.h"
#include "ui/session/partneredit.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QCborArray>
#include <QCborMap>
#include <QElapsedTimer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

Values stepValues(const QString& route, const QString& title, const char* state, const char* from, const char* to = "",
                  const char* due = "")
{
    Edit edit{Kind::Step, {}, {}};
    edit.set(StepField::Route, route).set(StepField::Title, title).set(StepField::State, state);
    const auto day = [&](quint16 field, const char* text) {
        if (*text)
            edit.set(field, QString::fromLatin1(text));
    };
    day(StepField::StartsOn, from);
    day(StepField::EndsOn, to);
    day(StepField::DueOn, due);
    return edit.values;
}

QList<Record> samplePath(TestSession& session, const Id& client)
{
    const auto add = [&](const Values& values) {
        Edit edit{Kind::Step, session->store().newId(), values};
        edit.set(StepField::Client, client);
        session.write(edit);
    };
    add(stepValues(u"assistance-system"_s, u"Taken as a client"_s, "done", "2026-10-07", "2026-11-12"));
    add(stepValues(u"assistance-system"_s, u"Services"_s, "under_way", "2026-11-16"));
    add(stepValues(u"residence"_s, u"Reflection period"_s, "under_way", "2026-10-10", "", "2027-01-21"));
    add(stepValues(u"residence"_s, u"Permit application"_s, "not_discussed", "2027-01-10"));
    add(stepValues(u"criminal-procedure"_s, u"Police report"_s, "declined_after_information", "2026-10-28"));
    add(stepValues(u"health"_s, u"Check-up"_s, "waiting", "2026-12-01", "", "2026-12-30"));
    add(stepValues(u"shelter"_s, u"เช่าบ้าน"_s, "offered", "2026-10-13", "", "2026-11-19"));
    return Lists::stepsOf(session->connection(), client).value_or(QList<Record>());
}

} // namespace

class TestPath : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void aStepIsWalkedAndUndone();
    void notNowIsAGoodOutcome();
    void whatWasToldStaysAsTold();
    void aStepInOwnWords();
    void aStepIsTakenWithAPartner();
    void aMergedClientsStepStaysTheirs();
    void draftsComeBack();
    void twoLanguagesStandSideBySide();
    void thePictureIsOneTabStop();
    void arrowsAreMirrored();
    void noWordIsCrossedByALine();
    void allOfItFits_data();
    void allOfItFits();
    void manyStepsAreDrawnQuickly();
    void routesAreReadWithoutAClient();
    void openStepsOfTheRoom();
    void openStepsStandByTheRightDay();
};

void TestPath::aStepIsWalkedAndUndone()
{
    TestSession test;
    QSignalSpy done(&*test, &Session::done);
    const Id client = test.client(u"Kaarna"_s);
    Walk walk(test, client);
    QSignalSpy finished(&walk.panel, &StepPanel::finished);
    walk.choose(u"criminal-procedure"_s, u"police-report"_s);
    QTest::keyClick(walk.box(u"anonymous-police-talk"_s, 0), Qt::Key_Space);
    QCOMPARE(walk.state(), u"discussed"_s);
    QTest::keyClick(walk.box(u"report-now"_s, 1), Qt::Key_Space);
    QVERIFY(walk.box(u"report-now"_s, 0)->isChecked()); // nobody chooses what was not told
    QCOMPARE(walk.state(), u"chosen"_s);
    auto* decision = walk.panel.findChild<NoteEdit*>(u"decision"_s);
    decision->setFocus();
    QTest::keyClicks(decision, u"I go on Monday"_s);
    walk.save();

    QCOMPARE(finished.size(), 1);
    const auto steps = Lists::stepsOf(test->connection(), client);
    QCOMPARE(steps->size(), 1);
    const Record step = steps->first();
    QCOMPARE(step.text(StepField::Route), u"criminal-procedure"_s);
    QCOMPARE(step.text(StepField::Template), u"police-report"_s);
    QCOMPARE(step.text(StepField::State), u"chosen"_s);
    QCOMPARE(step.text(StepField::Chosen), u"report-now"_s);
    QCOMPARE(step.text(StepField::Decision), u"I go on Monday"_s);
    QCOMPARE(step.date(StepField::StartsOn), test->clock().today());
    QCOMPARE(ToldOptions::read(step.values).told, (QSet<QString>{u"report-now"_s, u"anonymous-police-talk"_s}));
    QVERIFY(test->store().drafts().all()->isEmpty());

    QCOMPARE(done.size(), 1);
    test->undo(done.first().at(1).value<QList<Edit>>());
    QVERIFY(Lists::stepsOf(test->connection(), client)->isEmpty());
}

void TestPath::notNowIsAGoodOutcome()
{
    TestSession test;
    Walk walk(test, test.client(u"Kaarna"_s));
    walk.choose(u"criminal-procedure"_s, u"police-report"_s);
    QTest::keyClick(walk.box(u"not-now"_s, 1), Qt::Key_Space);
    QCOMPARE(walk.state(), u"declined_after_information"_s);
    QTest::keyClick(walk.box(u"not-now"_s, 1), Qt::Key_Space); // thought again
    QCOMPARE(walk.state(), u"discussed"_s);
    walk.pick(u"step-state"_s, u"waiting"_s);
    QTest::keyClick(walk.box(u"report-now"_s, 1), Qt::Key_Space);
    QCOMPARE(walk.state(), u"waiting"_s); // what the worker set stays
}

void TestPath::whatWasToldStaysAsTold()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    Edit old{Kind::Step, test->store().newId(), {}};
    const QCborMap told{{u"option"_s, u"report-now"_s}, {u"title"_s, u"As it was"_s}, {u"text"_s, u"Told in 2025"_s}};
    old.set(StepField::Client, client)
        .set(StepField::Route, u"criminal-procedure"_s)
        .set(StepField::Title, u"Rikosilmoitus"_s)
        .set(StepField::Template, u"police-report"_s)
        .set(StepField::OptionsTold, QCborValue(QCborArray{told}));
    test.write(old);
    Walk walk(test, client, old.id);
    QVERIFY(walk.box(u"report-now"_s, 0)->isChecked());
    QTest::keyClick(walk.box(u"not-now"_s, 0), Qt::Key_Space);
    walk.save();
    const QCborArray now = test.record(old.id).value(StepField::OptionsTold).toArray();
    QCOMPARE(now.first().toMap().value(u"text"_s).toString(), u"Told in 2025"_s);
    QVERIFY(now.size() > 1);
    QCOMPARE(test.record(old.id).text(StepField::Title), u"Rikosilmoitus"_s);
}

void TestPath::aStepIsTakenWithAPartner()
{
    TestSession test;
    Edit partner{Kind::Partner, test->store().newId(), {}};
    test.write(partner.set(PartnerField::Name, u"Turvatalo Kuura"_s));
    const Id client = test.client(u"Kaarna"_s);
    const auto type = [](const Walk& walk, const QString& name) {
        QLineEdit* edit = walk.panel.findChild<PartnerEdit*>()->lineEdit();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, name);
        return edit;
    };
    Walk walk(test, client);
    walk.choose(u"shelter"_s, test->paths().route(u"shelter"_s)->steps.first().id);
    type(walk, u"Nobody at all"_s);
    walk.save();
    QVERIFY(walk.panel.findChild<Notice*>(u"step-problem"_s)->isVisible());
    QVERIFY(Lists::stepsOf(test->connection(), client)->isEmpty());
    QTest::keyClick(type(walk, u"turva"_s), Qt::Key_Tab);
    walk.save();
    const Record saved = Lists::stepsOf(test->connection(), client)->first();
    QCOMPARE(saved.reference(StepField::Partner), partner.id);
    Walk again(test, client, saved.id);
    QCOMPARE(again.panel.findChild<PartnerEdit*>()->lineEdit()->text(), u"Turvatalo Kuura"_s);
    QTest::keyClick(type(again, QString()), Qt::Key_Backspace);
    again.save();
    QVERIFY(Lists::stepsOf(test->connection(), client)->first().reference(StepField::Partner).isNull());
}

void TestPath::aStepInOwnWords()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    Walk walk(test, client);
    walk.choose(u"health"_s, u""_s);
    walk.save();
    QVERIFY(walk.panel.findChild<Notice*>(u"step-problem"_s)->isVisible());
    auto* title = walk.panel.findChild<QLineEdit*>(u"step-title"_s);
    QCOMPARE(QApplication::focusWidget(), title);
    QTest::keyClicks(title, u"Dentist"_s);
    walk.save();
    const auto steps = Lists::stepsOf(test->connection(), client);
    QCOMPARE(steps->size(), 1);
    QCOMPARE(steps->first().text(StepField::Title), u"Dentist"_s);
    QVERIFY(!steps->first().has(StepField::Template));
}

/// The path of a kept client has the steps of those merged into it, to open and to go on with.
void TestPath::aMergedClientsStepStaysTheirs()
{
    TestSession test;
    const Id kept = test.client(u"Kaarna"_s);
    const Id away = test.client(u"Kivi"_s);
    const Id step = test.step(away, stepValues(u"health"_s, u"Check-up"_s, "waiting", "2026-12-01"));
    Edit merged{Kind::Client, away, {}};
    test.write(merged.set(ClientField::MergedInto, kept.toString()));
    Walk walk(test, kept, step);
    QCOMPARE(walk.panel.step(), step);
    walk.pick(u"step-state"_s, u"done"_s);
    walk.save();
    QCOMPARE(test.record(step).text(StepField::State), u"done"_s);
    QCOMPARE(test.record(step).reference(StepField::Client), away);
}

void TestPath::draftsComeBack()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    {
        auto walk = std::make_unique<Walk>(test, client);
        walk->choose(u"compensation"_s, u"state-compensation"_s);
        walk->type(u"start-judgment"_s, u"2026-01-31"_s);
        QTest::keyClick(walk->box(u"apply-state"_s, 1), Qt::Key_Space);
        test.lockAndReturn([&] { walk.reset(); });
    }
    const auto drafts = test->store().drafts().all();
    QCOMPARE(drafts->size(), 1);
    const Place place = StepPanel::placeOfDraft(drafts->first().name);
    QCOMPARE(place, (Place{u"client"_s, client, u"step/new"_s}));
    Walk again(test, client);
    QCOMPARE(again.panel.findChild<QComboBox*>(u"step-template"_s)->currentData().toString(), u"state-compensation"_s);
    QVERIFY(again.box(u"apply-state"_s, 1)->isChecked());
    QCOMPARE(again.due(), QDate(2029, 1, 31));
    QTest::mouseClick(again.panel.findChild<QPushButton*>(u"step-discard"_s), Qt::LeftButton);
    QVERIFY(test->store().drafts().all()->isEmpty());
    QCOMPARE(StepPanel::placeOfDraft(u"contact/new"_s), Place());
}

void TestPath::twoLanguagesStandSideBySide()
{
    TestSession test;
    const QLocale before;
    QLocale::setDefault(QLocale(u"fi_FI"_s));
    const PathTemplates spoken = test->paths().with(u"th"_s);
    const StepTemplate* step = spoken.step(u"police-report"_s);
    const auto said = [](const StepPanel& panel, const QString& words) {
        for (const QLabel* label : panel.findChildren<QLabel*>())
            if (label->text() == words)
                return true;
        return false;
    };
    Edit client{Kind::Client, test->store().newId(), {}};
    client.set(ClientField::CodeName, u"Kaarna"_s).set(ClientField::Reads, QStringList{u"th"_s, u"sv"_s});
    Walk thai(test, test.write(client));
    thai.choose(u"criminal-procedure"_s, u"police-report"_s);
    QVERIFY(said(thai.panel, step->about.text(u"fi"_s)));
    QVERIFY(said(thai.panel, step->about.text(u"th"_s)));
    QVERIFY(!said(thai.panel, step->about.text(u"en"_s)));
    QVERIFY(!said(thai.panel, step->about.text(u"sv"_s)));
    Edit reads{Kind::Client, test->store().newId(), {}}; // a language there are no texts in: English stands in
    reads.set(ClientField::CodeName, u"Lumme"_s).set(ClientField::Reads, QStringList{u"hu"_s});
    Walk unread(test, test.write(reads));
    unread.choose(u"criminal-procedure"_s, u"police-report"_s);
    QVERIFY(said(unread.panel, step->about.text(u"en"_s)));
    QLocale::setDefault(before);
    QCoreApplication::sendEvent(&thai.panel, new QEvent(QEvent::LanguageChange));
}

void TestPath::thePictureIsOneTabStop()
{
    TestSession test;
    const QList<Record> steps = samplePath(test, test.client(u"Kaarna"_s));
    PathView view(test->paths());
    view.resize(1100, 500);
    view.show();
    QApplication::setActiveWindow(&view);
    view.setSteps(steps, test->clock().today());
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    int stops = 0;
    for (const StepCard* card : view.findChildren<StepCard*>()) {
        stops += card->focusPolicy() == Qt::StrongFocus;
        QVERIFY(!card->accessibleName().isEmpty());
    }
    QCOMPARE(stops, 1);
    QSignalSpy activated(&view, &PathView::activated);
    auto* first = view.findChildren<StepCard*>().first();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<Id>(), steps.at(2).id);
    QVERIFY(QApplication::focusWidget()->accessibleName().contains(u"61"_s)); // days left, as words

    const double fitted = view.pixelsPerDay();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(view.pixelsPerDay() > fitted);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view.pixelsPerDay(), fitted);
}

void TestPath::arrowsAreMirrored()
{
    TestSession test;
    const QList<Record> steps = samplePath(test, test.client(u"Kaarna"_s));
    PathView view(test->paths());
    view.setLayoutDirection(Qt::RightToLeft);
    view.resize(1100, 500);
    view.show();
    QApplication::setActiveWindow(&view);
    view.setSteps(steps, test->clock().today());
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QList<StepCard*> cards = view.findChildren<StepCard*>();
    cards.first()->setFocus();
    QVERIFY(cards.at(0)->x() > cards.at(1)->x()); // time runs to the left
    QTest::keyClick(cards.first(), Qt::Key_Left);
    QCOMPARE(QApplication::focusWidget(), cards.at(1));
}

void TestPath::noWordIsCrossedByALine()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    Edit edit{Kind::Step, test->store().newId(),
              stepValues(u"health"_s, u"Today"_s, "waiting", "2026-11-01", "", "2026-12-10")};
    test.write(edit.set(StepField::Client, client));
    PathView view(test->paths());
    view.resize(900, 300);
    view.show();
    view.setSteps(*Lists::stepsOf(test->connection(), client), test->clock().today());
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QCoreApplication::processEvents();
    const StepCard* card = view.findChild<StepCard*>();
    const QImage picture = view.grab().toImage();
    const QPoint corner = card->mapTo(&view, QPoint(0, 0));
    const QRgb line = Theme::colour(Theme::Role::Today).rgb();
    bool seen = false;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixel(x, y) == line) {
                seen = true;
                QVERIFY(!QRect(corner, card->size()).contains(x, y));
            }
    QVERIFY(seen);
}

void TestPath::allOfItFits_data()
{
    QTest::addColumn<int>("years");
    QTest::newRow("years") << 4;
    QTest::newRow("decades") << 40;
}

void TestPath::allOfItFits()
{
    QFETCH(int, years);
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    const QString begun = test->clock().today().addYears(-years).toString(Qt::ISODate);
    test.step(client, stepValues(u"health"_s, u"First"_s, "done", qPrintable(begun)));
    test.step(client, stepValues(u"residence"_s, u"Last"_s, "waiting", "2026-11-01"));
    PathView view(test->paths());
    view.resize(900, 300);
    view.show();
    view.setSteps(*Lists::stepsOf(test->connection(), client), test->clock().today());
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QCoreApplication::processEvents();
    const auto* bar = view.findChild<QScrollArea*>()->horizontalScrollBar();
    QVERIFY(bar->maximum() > 0); // first the year that is near
    QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QCOMPARE(bar->maximum(), 0);
}

void TestPath::manyStepsAreDrawnQuickly()
{
    TestSession test;
    QList<Record> steps;
    for (int i = 0; i < 200; ++i) {
        const QString from = QDate(2006, 1, 1).addDays(i * 40).toString(Qt::ISODate);
        const Route& route = test->paths().routes().at(i % 8);
        steps += Record{Kind::Step, test->store().newId(),
                        stepValues(route.id, u"Step %1"_s.arg(i), "done", qPrintable(from))};
    }
    PathView view(test->paths());
    view.resize(1100, 700);
    view.show();
    view.setSteps(steps, test->clock().today());
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QCOMPARE(view.findChildren<StepCard*>().size(), 200);
    QImage frame(view.size(), QImage::Format_ARGB32_Premultiplied);
    view.render(&frame);
    QElapsedTimer timer;
    timer.start();
    constexpr int frames = 10;
    for (int i = 0; i < frames; ++i)
        view.render(&frame);
    QVERIFY(timer.elapsed() < frames * 16);
    qInfo("a frame of 200 steps: %.1f ms", double(timer.elapsed()) / frames);
}

void TestPath::routesAreReadWithoutAClient()
{
    TestSession test;
    PathsPage page(*test);
    page.resize(1100, 700);
    page.QWidget::show();
    QApplication::setActiveWindow(&page);
    page.show(Place{u"paths"_s, {}, {}});
    auto* tree = page.findChild<QTreeWidget*>();
    QCOMPARE(tree->topLevelItemCount(), 8);
    QTest::keyClick(tree, Qt::Key_Down); // the first route is open: its first step
    QCOMPARE(page.place().detail, u"talk-it-through"_s);
    QCOMPARE(page.findChildren<OptionCard*>().size(), 3);
    QVERIFY(page.findChildren<OptionCard*>().first()->findChildren<QCheckBox*>().isEmpty()); // only to read
    page.show(Place{u"paths"_s, {}, u"restraining-order"_s});
    QCOMPARE(page.place().detail, u"restraining-order"_s);
}

void TestPath::openStepsOfTheRoom()
{
    TestSession test;
    const Id survivor = test.client(u"Kaarna"_s);
    const Id other = test.client(u"Kivi"_s, u"serie"_s);
    for (int i = 0; i < 120; ++i)
        test.step(survivor, stepValues(u"health"_s, u"Step"_s, "waiting", "", "",
                                       qPrintable(QDate(2027, 1, 1).addDays(119 - i).toString(Qt::ISODate))));
    test.step(survivor, stepValues(u"health"_s, u"Over"_s, "done", "", "", "2026-12-01"));
    test.step(other, stepValues(u"health"_s, u"Elsewhere"_s, "waiting", "", "", "2026-12-01"));
    PathsPage page(*test);
    QSignalSpy opened(&*test, &Session::openRequested);
    page.resize(1100, 700);
    page.QWidget::show();
    QApplication::setActiveWindow(&page);
    page.show(Place{u"paths"_s, {}, u"open"_s});
    auto* table = page.findChild<QTableView*>(u"open-steps"_s);
    while (table->model()->canFetchMore({}))
        table->model()->fetchMore({});
    QCOMPARE(table->model()->rowCount(), 120);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Fri 1 Jan"_s);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<Place>().record, survivor);
    test->setRoom(u"serie"_s);
    QCOMPARE(table->model()->rowCount(), 1);
}

/// A judgment that became known since brings the first one forward, and puts the second off.
void TestPath::openStepsStandByTheRightDay()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    const auto step = [&](const char* written, const QString& crime, const QString& judgment) {
        Values values = stepValues(u"compensation"_s, u"Compensation"_s, "chosen", "", "", written);
        const QCborArray told{QCborMap{{u"starts"_s, u"crime"_s}, {u"on"_s, crime}},
                              QCborMap{{u"starts"_s, u"judgment"_s}, {u"on"_s, judgment}}};
        values.insert(StepField::Template, u"state-compensation"_s);
        values.insert(StepField::OptionsTold, told);
        return test.step(client, values);
    };
    const Id forward = step("2034-05-01", u"2024-05-01"_s, u"2024-01-01"_s); // 1 January 2027
    const Id off = step("2027-01-02", u"2017-01-02"_s, u"2026-05-01"_s);     // 1 May 2029
    const Id asWritten = test.step(client, stepValues(u"health"_s, u"Step"_s, "waiting", "", "", "2027-03-01"));
    OpenStepsModel model(*test);
    model.reload();
    QList<Id> order;
    for (int row = 0; row < model.rowCount(); ++row)
        order += model.stepAt(row)->id;
    QCOMPARE(order, (QList<Id>{forward, asWritten, off}));
    QCOMPARE(model.index(0, OpenStepsModel::Deadline).data().toString(), u"Fri 1 Jan"_s);
}

QTEST_MAIN(TestPath)
#include "testpath.moc"
