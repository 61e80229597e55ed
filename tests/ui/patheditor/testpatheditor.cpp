// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/routelibrary.h"
#include "core/paths/routewriter.h"
#include "tests/ui/session/testsession.h"
#include "ui/patheditor/patheditorpage.h"
#include "ui/patheditor/routestepform.h"
#include "ui/patheditor/textsedit.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeWidget>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

/// The page in a window, with hands on it.
struct Desk {
    explicit Desk(TestSession& test, const QString& detail = u"residence/permit-application"_s)
        : page(std::make_unique<PathEditorPage>(*test))
    {
        page->resize(1200, 900);
        page->QWidget::show();
        QApplication::setActiveWindow(page.get());
        page->show(Place{u"path-editor"_s, {}, detail});
    }
    template<typename W>
    W* find(const QString& name) const
    {
        W* found = page->findChild<W*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    /// A text of the form, by the name of its field.
    NoteEdit* text(const QString& field, const QString& language) const
    {
        return find<TextsEdit>(field)->field(language);
    }
    void type(const QString& field, const QString& language, const QString& words) const
    {
        NoteEdit* edit = text(field, language);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, words);
    }
    void press(const QString& name) const
    {
        auto* button = find<QPushButton>(name);
        QVERIFY2(button->isEnabled(), qPrintable(name));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    void settle() const { QTest::qWait(320); } ///< the check follows a pause in typing
    QStringList findings() const
    {
        QStringList all;
        auto* list = find<QListWidget>(u"findings"_s);
        for (int row = 0; row < list->count(); ++row)
            all += list->item(row)->text();
        return all;
    }
    QString state() const { return find<PlainText>(u"route-state"_s)->text(); }

    std::unique_ptr<PathEditorPage> page;
};

void choose(QComboBox* box, Period::Start day)
{
    box->setCurrentIndex(box->findData(static_cast<int>(day)));
    emit box->activated(box->currentIndex());
}

} // namespace

class TestPathEditor : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void aRouteGoesThroughTheFormUnchanged();
    void aChangedWordIsTakenIntoUse();
    void wordsThatChangedLeaveTheOtherLanguages();
    void theCheckSpeaksPlainly();
    void aDeadlineOfANewLaw();
    void aDayThatSwitchesALimitOff();
    void aNewRouteFromNothing();
    void stepsAreMovedAndTakenOut();
    void whatIsTypedSurvivesLocking();
    void aCheckNamesItsWords();
    void withdrawnAndBack();
    void aMalformedRouteIsTold();
    void roomsStayApart();
    void everythingHasAName();
};

/// Whoever opens a step and closes it again has changed nothing.
void TestPathEditor::aRouteGoesThroughTheFormUnchanged()
{
    TestSession test;
    RouteFormNeeds needs;
    needs.languages = {u"fi"_s, u"sv"_s, u"en"_s};
    needs.facts = CodesEdit::facts(test->sheets());
    needs.services = CodesEdit::services(test->sheets(), u"en"_s);
    for (const QString& id : {u"residence"_s, u"compensation"_s, u"own-thoughts"_s}) {
        const Route route = test->paths().whole(id);
        Route through = route;
        RouteForm(route, needs).read(through);
        for (qsizetype i = 0; i < route.steps.size(); ++i) {
            QList<QPair<QString, QString>> earlier;
            for (const StepTemplate& step : route.steps.first(i))
                earlier += {step.id, step.id};
            through.steps[i] = RouteStepForm(route.steps.at(i), earlier, needs).value();
        }
        QCOMPARE(RouteWriter::text(through), RouteWriter::text(route));
    }
}

void TestPathEditor::aChangedWordIsTakenIntoUse()
{
    TestSession test;
    QSignalSpy changed(&*test, &Session::pathsChanged);
    Desk desk(test);
    QVERIFY(!desk.find<QPushButton>(u"route-use"_s)->isEnabled());
    desk.type(u"title"_s, u"en"_s, u"Apply for the permit"_s);
    QVERIFY(!desk.find<QPushButton>(u"route-use"_s)->isEnabled()); // nothing is used that was not examined
    desk.settle();
    QVERIFY2(desk.findings().isEmpty(), qPrintable(desk.findings().join(u'\n')));
    desk.press(u"route-use"_s);
    QVERIFY(!changed.isEmpty());
    const Route* route = test->paths().route(u"residence"_s);
    QVERIFY(route->isOwn);
    QCOMPARE(route->version, 2);
    QCOMPARE(test->paths().step(u"permit-application"_s)->title.text(u"en"_s), u"Apply for the permit"_s);
    QVERIFY(desk.state().contains(u"own"_s));
    desk.press(u"route-built-in"_s);
    QVERIFY(!test->paths().route(u"residence"_s)->isOwn);
    QCOMPARE(desk.text(u"title"_s, u"en"_s)->text(), u"Residence permit application"_s);
}

void TestPathEditor::wordsThatChangedLeaveTheOtherLanguages()
{
    TestSession test;
    Desk desk(test);
    desk.type(u"title"_s, u"fi"_s, u"Lupahakemus nyt"_s);
    desk.settle();
    desk.press(u"route-use"_s);
    const StepTemplate* step = test->paths().step(u"permit-application"_s);
    QVERIFY(!step->title.has(u"ru"_s)); // nobody is told in Russian what is not so any more
    QVERIFY(step->about.has(u"ru"_s));  // what was not changed still is
    QVERIFY(test->paths().route(u"residence"_s)->title.has(u"th"_s));

    auto* beside = desk.find<QComboBox>(u"route-beside"_s);
    beside->setCurrentIndex(beside->findData(u"ru"_s));
    emit beside->activated(beside->currentIndex());
    desk.text(u"title"_s, u"ru"_s)->setText(u"Заявление"_s);
    desk.settle();
    desk.press(u"route-use"_s);
    QCOMPARE(test->paths().step(u"permit-application"_s)->title.text(u"ru"_s), u"Заявление"_s);
}

void TestPathEditor::theCheckSpeaksPlainly()
{
    TestSession test;
    Desk desk(test);
    desk.type(u"about"_s, u"sv"_s, u" "_s);
    desk.settle();
    QCOMPARE(desk.findings().size(), 1);
    const QString said = desk.findings().first();
    QVERIFY2(said.contains(u"Residence permit application"_s) && said.contains(u"what it is"_s)
                 && said.contains(u"svenska"_s),
             qPrintable(said));
    QVERIFY(!said.contains(u"steps["_s));
    QVERIFY(!desk.find<QPushButton>(u"route-use"_s)->isEnabled());
    QVERIFY(!desk.find<QPushButton>(u"route-check"_s)->isEnabled());
    desk.press(u"route-save-draft"_s); // a draft may be half done
    QVERIFY(!test->paths().own(u"residence"_s)->draft.isEmpty());
    QVERIFY(!test->paths().route(u"residence"_s)->isOwn);
}

/// The law changes on a day: the old rule ends the day before, and a new one begins.
void TestPathEditor::aDeadlineOfANewLaw()
{
    TestSession test;
    Desk desk(test, u"compensation/state-compensation"_s);
    const auto forms = desk.page->findChildren<PeriodForm*>();
    QCOMPARE(forms.size(), 2);
    auto* until = forms.first()->findChild<QLineEdit*>(u"valid-to"_s);
    until->setFocus();
    QTest::keyClicks(until, u"2027-06-30"_s);
    desk.press(u"add-period"_s);
    auto* added = desk.page->findChildren<PeriodForm*>().last();
    added->findChild<QSpinBox*>(u"length"_s)->setValue(5);
    auto* unit = added->findChild<QComboBox*>(u"unit"_s);
    unit->setCurrentIndex(2);
    auto* from = added->findChild<QLineEdit*>(u"valid-from"_s);
    from->setFocus();
    QTest::keyClicks(from, u"2027-07-01"_s);
    auto* fact = added->findChild<QComboBox*>(u"fact"_s);
    fact->setCurrentIndex(fact->findData(u"K2"_s));
    for (const auto& [language, words] :
         {std::pair(u"fi"_s, u"Viisi vuotta"_s), {u"sv"_s, u"Fem år"_s}, {u"en"_s, u"Five years"_s}})
        added->findChild<TextsEdit*>(u"label"_s)->field(language)->setText(words);
    choose(added->findChild<QComboBox*>(u"starts"_s), Period::Start::Judgment);
    desk.settle();
    QVERIFY2(desk.findings().isEmpty(), qPrintable(desk.findings().join(u'\n')));
    desk.press(u"route-use"_s);
    const QList<Period> periods = test->paths().step(u"state-compensation"_s)->periods;
    QCOMPARE(periods.size(), 3);
    QCOMPARE(deadline(periods.at(0), {2027, 6, 30}), QDate(2030, 6, 30));
    QCOMPARE(deadline(periods.at(2), {2027, 6, 30}), QDate());
    QCOMPARE(deadline(periods.at(0), {2027, 7, 1}), QDate());
    QCOMPARE(deadline(periods.at(2), {2027, 7, 1}), QDate(2032, 7, 1));
}

/// The years from the crime hold only where there is no judgment: a day of another time limit switches this one off.
void TestPathEditor::aDayThatSwitchesALimitOff()
{
    TestSession test;
    Desk desk(test, u"compensation/state-compensation"_s);
    const auto unless = [&](qsizetype form) {
        return desk.page->findChildren<PeriodForm*>().at(form)->findChild<QComboBox*>(u"unless"_s);
    };
    QVERIFY(!unless(0)->currentData().isValid());
    QCOMPARE(unless(1)->currentData().toInt(), static_cast<int>(Period::Start::Judgment));
    choose(unless(1), Period::Start::Application); // nothing of the step is counted from there
    desk.settle();
    QCOMPARE(desk.findings().size(), 1);
    const QString said = desk.findings().first();
    QVERIFY2(said.contains(u"time limit 2"_s) && said.contains(u"does not count once this day is known: no other"_s),
             qPrintable(said));
    QVERIFY(!desk.find<QPushButton>(u"route-use"_s)->isEnabled());
    unless(1)->setCurrentIndex(0);
    emit unless(1)->activated(0);
    desk.settle();
    QVERIFY2(desk.findings().isEmpty(), qPrintable(desk.findings().join(u'\n')));
    desk.press(u"route-use"_s);
    QVERIFY(!test->paths().step(u"state-compensation"_s)->periods.at(1).unless);
    choose(unless(1), Period::Start::Judgment);
    desk.settle();
    desk.press(u"route-use"_s);
    QVERIFY(test->paths().step(u"state-compensation"_s)->periods.at(1).unless == Period::Start::Judgment);
}

void TestPathEditor::aNewRouteFromNothing()
{
    TestSession test;
    Desk desk(test);
    desk.press(u"new-route"_s);
    const QString id = desk.page->place().detail;
    QVERIFY(id.startsWith(u"own-"_s));
    for (const auto& language : {u"fi"_s, u"sv"_s, u"en"_s}) {
        desk.type(u"title"_s, language, u"Dogs and cats"_s);
        desk.type(u"summary"_s, language, u"Who looks after the animals."_s);
    }
    auto* tree = desk.find<QTreeWidget>(u"edit-routes"_s);
    desk.settle();
    QVERIFY(!desk.findings().isEmpty()); // its step has no words yet
    QTest::keyClick(tree, Qt::Key_Down);
    QCoreApplication::processEvents();
    const auto fill = [&](QWidget* in) {
        for (TextsEdit* texts : in->findChildren<TextsEdit*>())
            if (texts->isVisible())
                for (const auto& language : {u"fi"_s, u"sv"_s, u"en"_s})
                    if (texts->field(language)->text().isEmpty())
                        texts->field(language)->setText(u"Words"_s);
    };
    fill(desk.page.get());
    desk.settle();
    QVERIFY2(desk.findings().isEmpty(), qPrintable(desk.findings().join(u'\n')));
    desk.press(u"route-use"_s);
    const Route* route = test->paths().route(id);
    QVERIFY(route && route->isOwn);
    QCOMPARE(route->rooms, QStringList{u"support"_s});
    QCOMPARE(route->version, 1);
    QCOMPARE(test->paths().offered(u"support"_s).last()->id, id);
    desk.press(u"route-withdraw"_s);
    QVERIFY(test->paths().route(id)->withdrawn);
    QVERIFY(test->paths().route(id)->steps.size() == 1); // what is on paths stays readable
}

void TestPathEditor::stepsAreMovedAndTakenOut()
{
    TestSession test;
    Desk desk(test);
    const QStringList before = [&] {
        QStringList ids;
        for (const StepTemplate& step : test->paths().route(u"residence"_s)->steps)
            ids += step.id;
        return ids;
    }();
    const auto ids = [&] {
        QStringList all;
        for (const StepTemplate& step : test->paths().route(u"residence"_s)->steps)
            all += step.id;
        return all;
    };
    const qsizetype place = before.indexOf(u"permit-application"_s);
    for (qsizetype i = 0; i < place; ++i)
        QTest::mouseClick(desk.find<QToolButton>(u"step-up"_s), Qt::LeftButton);
    desk.settle();
    QVERIFY(!desk.findings().isEmpty()); // the reflection period has to stand before it
    for (qsizetype i = 0; i < place; ++i)
        QTest::mouseClick(desk.find<QToolButton>(u"step-down"_s), Qt::LeftButton);
    desk.settle();
    QVERIFY(desk.findings().isEmpty());
    QTest::mouseClick(desk.find<QToolButton>(u"step-remove"_s), Qt::LeftButton);
    desk.settle();
    desk.press(u"route-use"_s);
    QCOMPARE(ids().size(), before.size() - 1);
    QVERIFY(!ids().contains(u"permit-application"_s));
    QCOMPARE(ids().at(place), before.at(place + 1));
}

void TestPathEditor::whatIsTypedSurvivesLocking()
{
    TestSession test;
    auto desk = std::make_unique<Desk>(test);
    desk->type(u"title"_s, u"en"_s, u"Half a tit"_s);
    test.lockAndReturn([&] { desk.reset(); });
    Desk again(test);
    QCOMPARE(again.text(u"title"_s, u"en"_s)->text(), u"Half a tit"_s);
    QVERIFY(again.state().contains(u"not saved"_s));
    again.press(u"route-drop"_s);
    QCOMPARE(again.text(u"title"_s, u"en"_s)->text(), u"Residence permit application"_s);
}

void TestPathEditor::aCheckNamesItsWords()
{
    TestSession test;
    Desk desk(test);
    QVERIFY(!test->paths().route(u"residence"_s)->isChecked(u"en"_s));
    desk.press(u"route-check"_s);
    auto* by = desk.find<QLineEdit>(u"check-by"_s);
    QTest::keyClicks(by, u"lawyer"_s);
    desk.find<QCheckBox>(u"check-en"_s)->setChecked(true);
    desk.find<QCheckBox>(u"check-fi"_s)->setChecked(false);
    desk.find<QCheckBox>(u"check-ru"_s)->setChecked(true);
    by->setFocus();
    QTest::keyClick(by, Qt::Key_Return);
    const auto checked = [&](const QString& language) {
        return test->paths().with(language).route(u"residence"_s)->isChecked(language);
    };
    QVERIFY(checked(u"en"_s));
    QVERIFY(checked(u"ru"_s));
    QVERIFY(!checked(u"fi"_s));
    QVERIFY(!test->paths().route(u"residence"_s)->isOwn); // the built-in words, answered for
    QVERIFY(!test->paths().route(u"health"_s)->isChecked(u"en"_s));

    desk.type(u"title"_s, u"en"_s, u"Apply"_s);
    desk.settle();
    desk.press(u"route-use"_s);
    QVERIFY(!checked(u"en"_s)); // other words: nobody has read them
}

void TestPathEditor::withdrawnAndBack()
{
    TestSession test;
    Desk desk(test);
    desk.press(u"route-withdraw"_s);
    const auto offers = [&] {
        const auto all = test->paths().offered(u"support"_s);
        return std::any_of(all.begin(), all.end(), [](const Route* route) { return route->id == u"residence"_s; });
    };
    QVERIFY(!offers());
    QVERIFY(test->paths().step(u"permit-application"_s)); // still read on clients' paths
    desk.press(u"route-again"_s);
    QVERIFY(offers());
}

void TestPathEditor::aMalformedRouteIsTold()
{
    TestSession test;
    Edit edit = RouteEdits::use(test->paths().whole(u"health"_s), {u"AB"_s, test->clock().now()});
    edit.set(PathTemplateField::Value, u"{\"id\": \"health\"}"_s);
    test.write(edit);
    QCOMPARE(test->refusedPaths().size(), 1);
    QVERIFY(!test->paths().route(u"health"_s)->isOwn);
    QVERIFY(!test->paths().route(u"health"_s)->steps.isEmpty());
    Desk desk(test);
    bool told = false;
    for (const Notice* notice : desk.page->findChildren<Notice*>())
        told |= notice->isVisible() && notice->text().contains(u"health"_s);
    QVERIFY(told);
}

void TestPathEditor::roomsStayApart()
{
    TestSession test;
    Desk desk(test);
    const auto routes = [&] {
        QStringList titles;
        auto* tree = desk.find<QTreeWidget>(u"edit-routes"_s);
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            titles += tree->topLevelItem(i)->text(0).section(u'\n', 0, 0).remove(QChar(0x2068)).remove(QChar(0x2069));
        return titles;
    };
    QCOMPARE(routes().size(), 8);
    QVERIFY(!routes().contains(u"Own thoughts"_s));
    test->setRoom(u"serie"_s);
    QCOMPARE(routes(), QStringList{u"Own thoughts"_s});
    desk.page->show(Place{u"path-editor"_s, {}, u"residence"_s});
    QCOMPARE(desk.page->place().detail.section(u'/', 0, 0), u"own-thoughts"_s);
}

void TestPathEditor::everythingHasAName()
{
    TestSession test;
    Desk desk(test);
    for (const QString& detail : {u"residence"_s, u"residence/permit-application"_s}) {
        desk.page->show(Place{u"path-editor"_s, {}, detail});
        for (QWidget* widget : desk.page->findChildren<QWidget*>())
            if (widget->isVisible() && widget->focusPolicy() & Qt::TabFocus) {
                const auto* button = qobject_cast<QAbstractButton*>(widget);
                const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                                     || qobject_cast<QScrollArea*>(widget->parentWidget())
                                     || !widget->parentWidget()->accessibleName().isEmpty(); // a spin box's inside
                QVERIFY2(isNamed, qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' '
                                             + widget->objectName()));
            }
    }
}

QTEST_MAIN(TestPathEditor)
#include "testpatheditor.moc"
