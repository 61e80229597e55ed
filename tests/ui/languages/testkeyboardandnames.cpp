// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every page by keyboard alone, every control with a name and a role, and a change of language in the middle of it.

#include "core/store/lists.h"
#include "tests/ui/languages/scenes.h"
#include "tests/ui/languages/showntexts.h"
#include "ui/path/stepcard.h"
#include "ui/widgets/noteedit.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QLoggingCategory>
#include <QTest>
#include <QTimer>
#include <QToolButton>

namespace Rinnalla {

const QString Typed = QStringLiteral("Κουβέντα στην πλατεία");

class TestKeyboardAndNames : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everyControlIsReachedNamedAndSeen_data() { pageRows(); }
    void everyControlIsReachedNamedAndSeen();
    void everyPageOfTheListHasItsKeys();
    void aWorkersDayByKeyboard();
    void aNewLanguageReachesEverythingOpen_data() { pageRows(); }
    void aNewLanguageReachesEverythingOpen();
    void nothingTypedIsLostWithTheLanguage();

private:
    void pageRows();
    void enter(const QString& page);
    QStringList problems(const QWidgetList& wanted, const QWidgetList& reached, const QString& by);

    std::unique_ptr<Stage> m_stage;
};

namespace {

bool takesTab(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && !widget.focusProxy() && (widget.focusPolicy() & Qt::TabFocus);
}

QWidgetList controls(const QWidget& window)
{
    QWidgetList all;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (takesTab(*widget) && widget->window() == &window)
            all += widget;
    return all;
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// What has the focus after each Tab, until it comes round; at most `most` of them.
QWidgetList round(Qt::Key key, Qt::KeyboardModifiers modifiers, qsizetype most)
{
    QWidgetList reached{QApplication::focusWidget()};
    for (qsizetype i = 0; i < most; ++i) {
        press(key, modifiers);
        if (QApplication::focusWidget() == reached.constFirst())
            return reached;
        reached += QApplication::focusWidget();
    }
    return reached;
}

/// Everything shown, in order; without the menu of languages, which marks the one in use, and a new client's name,
/// which is another each time.
QStringList allTexts(const QWidget& window)
{
    QStringList texts;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && widget->objectName() != u"language" && widget->objectName() != u"code-name")
            for (const ShownText& each : textsOf(*widget))
                texts += pathOf(*widget) + QStringLiteral(", ") + each.what + QStringLiteral(": ") + each.text;
    texts.sort();
    return texts;
}

QStringList missing(QStringList from, const QStringList& taken)
{
    for (const QString& each : taken)
        from.removeOne(each);
    return from;
}

} // namespace

void TestKeyboardAndNames::initTestCase()
{
    dress(*qApp);
    QLoggingCategory::setFilterRules(QStringLiteral("qt.qpa.*=false")); // the platform has no window manager
    Stage::drop(QStringLiteral(PSEUDO_CATALOGUE), QStringLiteral("ar-XB"));
}

void TestKeyboardAndNames::init()
{
    m_stage = std::make_unique<Stage>();
    m_stage->languages.choose(QStringLiteral("en"));
    m_stage->languages.choose(QStringLiteral("fi"));
    m_stage->openWindow();
    m_stage->unlock();
}

void TestKeyboardAndNames::cleanup()
{
    m_stage.reset();
}

void TestKeyboardAndNames::pageRows()
{
    QTest::addColumn<QString>("page");
    const Stage stage;
    for (const Scene& scene : pages(stage))
        QTest::newRow(qPrintable(scene.name)) << scene.name;
}

void TestKeyboardAndNames::enter(const QString& page)
{
    for (const Scene& scene : pages(*m_stage))
        if (scene.name == page)
            scene.enter(*m_stage);
    m_stage->settle();
}

QStringList TestKeyboardAndNames::problems(const QWidgetList& wanted, const QWidgetList& reached, const QString& by)
{
    QStringList found;
    for (const QWidget* each : wanted)
        if (takesTab(*each) && !reached.contains(each)) // a group of choices gives its place to the one chosen
            found += QStringLiteral("not reached by %1: %2").arg(by, pathOf(*each));
    return found;
}

void TestKeyboardAndNames::everyControlIsReachedNamedAndSeen()
{
    QFETCH(QString, page);
    enter(page);
    const QWidgetList wanted = controls(m_stage->window());
    QVERIFY(wanted.size() >= 8);
    wanted.constFirst()->setFocus(Qt::TabFocusReason);
    const QWidgetList forward = round(Qt::Key_Tab, Qt::NoModifier, 2 * wanted.size());
    QStringList found = problems(wanted, forward, QStringLiteral("Tab"));
    QWidgetList back = round(Qt::Key_Backtab, Qt::ShiftModifier, 2 * wanted.size());
    found += problems(wanted, back, QStringLiteral("Shift+Tab"));
    back.append(back.takeFirst());
    std::reverse(back.begin(), back.end());
    if (back != forward)
        found += QStringLiteral("Shift+Tab goes another way than Tab");
    for (QWidget* each : forward) {
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(each);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            found += QStringLiteral("no name: ") + pathOf(*each);
        const bool pane = qobject_cast<QAbstractScrollArea*>(each); // Qt gives those that only scroll no other role
        if (!interface || interface->role() == QAccessible::NoRole
            || (interface->role() == QAccessible::Client && !pane))
            found += QStringLiteral("no role: ") + pathOf(*each);
        each->setFocus(Qt::TabFocusReason);
        const QImage with = each->grab().toImage();
        each->clearFocus();
        if (each->grab().toImage() == with)
            found += QStringLiteral("the focus is not seen: ") + pathOf(*each);
    }
    for (const QString& problem : std::as_const(found))
        qWarning().noquote() << problem;
    QCOMPARE(found.size(), 0);
}

void TestKeyboardAndNames::everyPageOfTheListHasItsKeys()
{
    QList<QToolButton*> entries;
    for (QToolButton* button : m_stage->window().findChildren<QToolButton*>())
        if (button->property("navigationEntry").toBool())
            entries += button;
    QVERIFY(entries.size() >= 10);
    for (int i = 0; i < entries.size(); ++i) {
        const auto key = static_cast<Qt::Key>(Qt::Key_0 + (i + 1) % 10);
        QCOMPARE(entries.at(i)->toolTip(), QKeySequence(Qt::CTRL | key).toString(QKeySequence::NativeText));
        press(key, Qt::ControlModifier);
        m_stage->settle();
        QVERIFY2(entries.at(i)->isChecked(), qPrintable(entries.at(i)->objectName()));
    }
    // Within the picture of a path Ctrl+0 is the picture's.
    enter(QStringLiteral("client"));
    m_stage->window().findChild<StepCard*>()->setFocus();
    press(Qt::Key_0, Qt::ControlModifier);
    m_stage->settle();
    QVERIFY(!entries.at(9)->isChecked());
}

/// A contact with a new client, the client found again, a step, a sheet, undo, the lock: no mouse.
void TestKeyboardAndNames::aWorkersDayByKeyboard()
{
    const auto count = [this](Kind kind) { return Lists::count(m_stage->session().connection(), kind).value(); };
    const auto tabTo = [](const std::function<bool(const QWidget*)>& wanted) {
        for (int i = 0; i < 120 && !wanted(QApplication::focusWidget()); ++i)
            press(Qt::Key_Tab);
        return wanted(QApplication::focusWidget());
    };
    const auto named = [](const char* name) {
        return [name](const QWidget* widget) { return widget->objectName() == QLatin1StringView(name); };
    };
    const qint64 contacts = count(Kind::Contact);
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_1);
    QVERIFY(tabTo([](const QWidget* widget) { return qobject_cast<const NoteEdit*>(widget) != nullptr; }));
    m_stage->type(Typed);
    press(Qt::Key_Return, Qt::ControlModifier);
    m_stage->settle();
    QCOMPARE(count(Kind::Contact), contacts + 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    m_stage->settle();
    QCOMPARE(count(Kind::Contact), contacts);

    press(Qt::Key_K, Qt::ControlModifier);
    m_stage->type(QStringLiteral("Γλάρος"));
    QTRY_VERIFY(m_stage->window().findChild<QWidget*>(QStringLiteral("search"))->hasFocus());
    QTest::qWait(400);
    press(Qt::Key_Return);
    m_stage->settle();
    QVERIFY(tabTo(named("step-add")));
    const qint64 steps = count(Kind::Step);
    press(Qt::Key_Space);
    m_stage->settle();
    QVERIFY(tabTo(named("step-save")));
    press(Qt::Key_Space);
    m_stage->settle();
    QCOMPARE(count(Kind::Step), steps + 1);
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_stage->window().isLocked());
}

/// After the switch the open page says just what a page opened anew in that language says.
void TestKeyboardAndNames::aNewLanguageReachesEverythingOpen()
{
    QFETCH(QString, page);
    enter(page);
    for (const char* language : {"sv", "en", "ar-XB", "fi"}) {
        m_stage->languages.choose(QString::fromLatin1(language));
        m_stage->settle();
        const QStringList switched = allTexts(m_stage->window());
        m_stage->openWindow();
        m_stage->unlock();
        enter(page);
        const QStringList anew = allTexts(m_stage->window());
        for (const QString& each : missing(switched, anew))
            qWarning().noquote() << language << "stayed:" << each;
        for (const QString& each : missing(anew, switched))
            qWarning().noquote() << language << "should be:" << each;
        QCOMPARE(missing(switched, anew).size() + missing(anew, switched).size(), 0);
    }
}

void TestKeyboardAndNames::nothingTypedIsLostWithTheLanguage()
{
    enter(QStringLiteral("new contact"));
    press(Qt::Key_3);
    auto* place = m_stage->shown<QLineEdit>("place");
    place->setFocus();
    m_stage->type(Typed);
    NoteEdit* note = nullptr;
    for (NoteEdit* each : m_stage->window().findChildren<NoteEdit*>())
        if (each->isVisible())
            note = each;
    QVERIFY(note);
    note->setFocus();
    m_stage->type(Typed);
    for (const char* language : {"sv", "en", "ar-XB", "fi"}) {
        m_stage->languages.choose(QString::fromLatin1(language));
        m_stage->settle();
        QCOMPARE(place->text(), Typed);
        QCOMPARE(note->text(), Typed);
        QVERIFY(note->hasFocus());
        m_stage->type(QStringLiteral("!"));
        QCOMPARE(note->text(), Typed + u'!');
        press(Qt::Key_Backspace);
    }
    press(Qt::Key_Return, Qt::ControlModifier);
    m_stage->settle();
    const auto saved = Lists::contacts(m_stage->session().connection(), m_stage->session().room(), std::nullopt, 1);
    QCOMPARE(saved->rows.constFirst().contact.text(ContactField::Note), Typed);
    QCOMPARE(saved->rows.constFirst().contact.text(ContactField::Channel), QStringLiteral("chat"));
}

} // namespace Rinnalla

QTEST_MAIN(Rinnalla::TestKeyboardAndNames)
#include "testkeyboardandnames.moc"
