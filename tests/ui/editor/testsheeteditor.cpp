// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryedits.h"
#include "tests/ui/session/testsession.h"
#include "ui/editor/markdownedit.h"
#include "ui/editor/sheeteditorpage.h"
#include "ui/handouts/sheetpreview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textdiff.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>

using namespace Rinnalla;

namespace {

const SheetName English{QStringLiteral("help-now"), QStringLiteral("en")};

/// The page in a window, with hands on the keyboard.
struct Desk {
    explicit Desk(TestSession& given, const QString& detail = English.toString())
        : session(given)
        , page(std::make_unique<SheetEditorPage>(*given))
    {
        page->resize(1300, 850);
        page->QWidget::show();
        QApplication::setActiveWindow(page.get());
        page->show(Place{QStringLiteral("sheet-editor"), {}, detail});
    }

    template<typename T>
    T* find(const char* name) const
    {
        T* found = page->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    MarkdownEdit* text() const { return find<MarkdownEdit>("sheet-text"); }
    QPushButton* button(const char* name) const { return find<QPushButton>(name); }
    void press(const char* name) const
    {
        QVERIFY2(button(name)->isVisible() && button(name)->isEnabled(), name);
        button(name)->setFocus();
        QTest::keyClick(button(name), Qt::Key_Space);
    }
    void typeAt(int row, const QString& words)
    {
        text()->goToRow(row);
        keys.press(Qt::Key_End);
        keys.type(words);
    }
    void checkedBy(const char* role)
    {
        QTRY_VERIFY(button("mark-checked")->isEnabled());
        press("mark-checked");
        keys.type(QString::fromLatin1(role));
        keys.press(Qt::Key_Return);
    }
    QStringList findings() const
    {
        QStringList all;
        const auto* list = find<QListWidget>("findings");
        for (int i = 0; i < list->count(); ++i)
            all += list->item(i)->text();
        return all;
    }
    const SheetEdition& edition(const SheetName& name = English) const
    {
        return *session->sheets().edition(name.topic, name.language);
    }
    const OwnSheet* own(const SheetName& name = English) const
    {
        return session->sheets().own(name.topic, name.language);
    }
    QString inUse() const { return session->sheets().markdown(English.topic, English.language); }
    QDate today() const { return session->clock().today(); }

    TestSession& session;
    std::unique_ptr<SheetEditorPage> page;
    Keyboard keys;
};

} // namespace

class TestSheetEditor : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }

    void typedThenDraftThenCheckedReachesTheSheet()
    {
        TestSession session;
        Desk desk(session);
        const QString before = desk.inUse();
        desk.typeAt(11, QStringLiteral(" Ask for it."));
        QVERIFY(desk.button("save-draft")->isEnabled());
        desk.press("save-draft");
        QVERIFY(desk.own()->draft.contains(QStringLiteral("support. Ask for it.\n")));
        QCOMPARE(desk.own()->draftBasis, textDigest(before));
        QCOMPARE(desk.inUse(), before);
        desk.checkedBy("Lawyer");
        QVERIFY(desk.inUse().contains(QStringLiteral("Ask for it.")));
        QVERIFY(desk.own()->draft.isEmpty());
        QCOMPARE(desk.edition().state(desk.today()), SheetState::Checked);
        QCOMPARE(desk.edition().checkedBy, QStringLiteral("Lawyer"));
        QCOMPARE(desk.own()->check.doNotUseAfter, desk.today().addMonths(desk.edition().reviewMonths));
        const auto page = session->sheets().page({English.topic, English.language, {}, SheetFormat::A4}, desk.today());
        VERIFY_OK(page);
        QCOMPARE(page->state, SheetState::Checked);
        QVERIFY(toText(*page).contains(QStringLiteral("Ask for it.")));
    }

    void takenIntoUseIsUncheckedAndUndone()
    {
        TestSession session;
        Desk desk(session);
        QSignalSpy done(&*session, &Session::done);
        const QString before = desk.inUse();
        desk.typeAt(11, QStringLiteral(" Ask for it."));
        const QString typed = desk.text()->text();
        QVERIFY(!desk.button("use")->isEnabled()); // nothing unexamined
        QTRY_VERIFY(desk.button("use")->isEnabled());
        desk.press("use");
        QCOMPARE(desk.inUse(), typed);
        QCOMPARE(desk.edition().state(desk.today()), SheetState::Unchecked);
        session->undo(done.last().at(1).value<QList<Edit>>());
        QCOMPARE(desk.inUse(), before);
        QCOMPARE(desk.text()->text(), typed); // a draft again
    }

    /// Only paper shows it, so it comes some moments after the other findings, and keeps nobody from typing.
    void whatOnlyPaperShowsIsToldToo()
    {
        TestSession session;
        Desk desk(session);
        QTRY_VERIFY(desk.button("mark-checked")->isEnabled());
        desk.typeAt(7, u' ' + QStringLiteral("wateringcan").repeated(12));
        QTRY_VERIFY_WITH_TIMEOUT(desk.findings().join(u'\n').contains(QStringLiteral("torn")), 20000);
        QVERIFY(desk.findings().join(u'\n').contains(QStringLiteral("Row 7")));
        QVERIFY(desk.button("mark-checked")->isEnabled()); // ugly, not wrong
        desk.typeAt(7, QStringLiteral("."));
        QTRY_VERIFY(!desk.findings().join(u'\n').contains(QStringLiteral("torn"))); // of words that are no more
        QTRY_VERIFY_WITH_TIMEOUT(desk.findings().join(u'\n').contains(QStringLiteral("torn")), 20000);
        desk.typeAt(8, QStringLiteral(" "));
        desk.text()->insertPlainText(QString(QChar(0xE999))); // no key has it
        QTRY_VERIFY_WITH_TIMEOUT(desk.findings().join(u'\n').contains(QStringLiteral("U+E999")), 20000);
        QVERIFY(!desk.button("mark-checked")->isEnabled()); // it cannot be printed
    }

    void aBadPlaceholderIsToldWithItsRow()
    {
        TestSession session;
        Desk desk(session);
        desk.typeAt(7, QStringLiteral(" {{phone:nobody}}"));
        QTRY_VERIFY(desk.findings().join(u'\n').contains(QStringLiteral("nobody")));
        QVERIFY2(desk.findings().constFirst().contains(QStringLiteral("Row 7")),
                 qPrintable(desk.findings().constFirst()));
        QVERIFY(!desk.button("mark-checked")->isEnabled());
        QVERIFY(!desk.button("use")->isEnabled());
        desk.text()->moveCursor(QTextCursor::Start);
        auto* list = desk.find<QListWidget>("findings");
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(desk.text()->hasFocus());
        QVERIFY(desk.text()->textCursor().selectedText().startsWith(QStringLiteral("7. ")));
    }

    void thePageFollowsTheTyping()
    {
        TestSession session;
        Desk desk(session);
        auto* preview = desk.page->findChild<SheetPreview*>();
        QTRY_VERIFY(preview->pageCount() >= 1);
        desk.typeAt(11, QStringLiteral(" Ask for it."));
        QTRY_VERIFY(preview->accessibleDescription().contains(QStringLiteral("Ask for it.")));
    }

    void differencesAreMarkedInWordsAndSigns()
    {
        TestSession session;
        Desk desk(session);
        desk.typeAt(11, QStringLiteral(" Ask for it."));
        desk.find<QTabWidget>("sides")->setCurrentIndex(1);
        const auto* view = desk.find<QTextEdit>("differences");
        const QStringList lines = view->toPlainText().split(u'\n');
        QCOMPARE(lines.filter(QStringLiteral("\u2212 11. ")).size(), 1);
        QCOMPARE(lines.filter(QStringLiteral("+ 11. ")).size(), 1);
        QTextCursor added = view->document()->find(QStringLiteral("Ask for it"));
        QVERIFY(added.charFormat().fontUnderline());
        QTextCursor same = view->document()->find(QStringLiteral("Victim Support"));
        QVERIFY(!same.charFormat().fontUnderline() && !same.charFormat().fontStrikeOut());
        desk.checkedBy("Lawyer");
        QVERIFY(!view->toPlainText().contains(QStringLiteral("+ 11. ")));
        desk.find<QComboBox>("compare-with")->setCurrentIndex(1); // with the version before
        QVERIFY(view->toPlainText().contains(QStringLiteral("+ 11. ")));
    }

    void wordsAndLinesAreCompared()
    {
        using Kind = DiffLine::Kind;
        const QList<DiffLine> lines =
            textDiff(QStringLiteral("a\nthe old way\nz"), QStringLiteral("a\nthe new way\nb\nz"));
        const QList<DiffLine> expected{
            {Kind::Same, {{false, QStringLiteral("a")}}},
            {Kind::Removed,
             {{false, QStringLiteral("the ")}, {true, QStringLiteral("old")}, {false, QStringLiteral(" way")}}},
            {Kind::Added,
             {{false, QStringLiteral("the ")}, {true, QStringLiteral("new")}, {false, QStringLiteral(" way")}}},
            {Kind::Added, {{true, QStringLiteral("b")}}},
            {Kind::Same, {{false, QStringLiteral("z")}}},
        };
        QCOMPARE(lines, expected);
    }

    void aLanguageIsAdded()
    {
        TestSession session;
        Desk desk(session, QStringLiteral("money/en"));
        const SheetName somali{QStringLiteral("money"), QStringLiteral("so")};
        QVERIFY(!session->sheets().edition(somali.topic, somali.language));
        QAction* add = nullptr;
        for (QAction* each : desk.find<QToolButton>("add-language")->menu()->actions())
            if (each->objectName() == u"add-so")
                add = each;
        QVERIFY(add);
        add->trigger();
        QCOMPARE(desk.page->place().detail, somali.toString());
        const QString begun = desk.text()->text();
        const QString finnish = session->sheets().markdown(somali.topic, QStringLiteral("fi"));
        QCOMPARE(begun.count(QStringLiteral("<!--")), finnish.count(QStringLiteral("<!--")));
        QCOMPARE(begun.count(QStringLiteral("{{")), finnish.count(QStringLiteral("{{")));
        QTRY_VERIFY(!desk.findings().isEmpty());
        QVERIFY(!desk.button("use")->isEnabled());
        desk.text()->setFocus();
        desk.keys.press(Qt::Key_End);
        desk.keys.type(QStringLiteral("Lacag"));
        desk.press("save-draft");
        QVERIFY(desk.edition(somali).isOnlyDraft);
        desk.text()->selectAll();
        desk.text()->insertPlainText(session->sheets().markdown(somali.topic, QStringLiteral("en")));
        QTRY_VERIFY(desk.button("use")->isEnabled());
        desk.press("use");
        QVERIFY(session->sheets().languages(somali.topic).contains(somali.language));
    }

    void withdrawnAndUsedAgain()
    {
        TestSession session;
        Desk desk(session);
        desk.press("withdraw");
        desk.keys.type(QStringLiteral("The law changed"));
        desk.keys.press(Qt::Key_Return);
        QCOMPARE(desk.edition().state(desk.today()), SheetState::Withdrawn);
        QCOMPARE(desk.edition().withdrawnWhy, QStringLiteral("The law changed"));
        desk.press("use-again");
        QCOMPARE(desk.edition().state(desk.today()), SheetState::Unchecked);
    }

    void placeholdersAreInsertedByName()
    {
        TestSession session;
        Desk desk(session);
        desk.text()->goToRow(11);
        desk.keys.press(Qt::Key_End);
        QAction* found = nullptr;
        for (QAction* each : desk.page->findChildren<QAction*>(QStringLiteral("{{number:child_age_years}}")))
            found = each;
        QVERIFY(found);
        QVERIFY(found->text().contains(QStringLiteral("somebody is a child")));
        found->trigger();
        QVERIFY(desk.text()->text().contains(QStringLiteral("support.{{number:child_age_years}}\n")));
    }

    void lockedWhileTypingLosesNothing()
    {
        TestSession session;
        auto desk = std::make_unique<Desk>(session);
        desk->typeAt(11, QStringLiteral(" Half a sen"));
        const QString typed = desk->text()->text();
        session.lockAndReturn([&] { desk.reset(); });
        Desk again(session);
        QCOMPARE(again.text()->text(), typed);
        QVERIFY(again.button("save-draft")->isEnabled());
        QVERIFY(!again.own() || again.own()->draft.isEmpty());
    }

    void typedWordsStayWhenAnotherChangesTheText()
    {
        TestSession session;
        Desk desk(session);
        desk.typeAt(11, QStringLiteral(" Mine."));
        const QString typed = desk.text()->text();
        QString theirs = desk.inUse();
        theirs.replace(QStringLiteral("You can ask for help today."), QStringLiteral("Ask for help today."));
        session.write(LibraryEdits::use(English, theirs, 2, {QStringLiteral("XX"), session->clock().now()}));
        QCOMPARE(desk.inUse(), theirs);
        QCOMPARE(desk.text()->text(), typed);
        QStringList said;
        for (const Notice* notice : desk.page->findChildren<Notice*>())
            said += notice->text();
        QVERIFY(said.join(u'\n').contains(QStringLiteral("changed after this one was begun")));
    }

    void rightToLeftTextsAreEditedSo()
    {
        TestSession session;
        Desk desk(session, QStringLiteral("help-now/ar"));
        QVERIFY(desk.text()->isRightToLeft());
        for (QTextBlock block = desk.text()->document()->begin(); block.isValid(); block = block.next())
            QCOMPARE(block.textDirection(), Qt::RightToLeft);
        desk.page->show(Place{QStringLiteral("sheet-editor"), {}, English.toString()});
        QCOMPARE(desk.text()->document()->begin().textDirection(), Qt::LeftToRight);
    }

    void roomsDoNotMix()
    {
        TestSession session;
        Desk desk(session, QStringLiteral("own-thoughts/fi"));
        const auto* topics = desk.find<QComboBox>("edit-topic");
        QCOMPARE(topics->findData(QStringLiteral("own-thoughts")), -1);
        QCOMPARE(topics->count(), 13);
        session->setRoom(QStringLiteral("serie"));
        QCOMPARE(topics->count(), 1);
        QVERIFY(desk.page->place().detail.startsWith(QStringLiteral("own-thoughts/")));
    }
};

QTEST_MAIN(TestSheetEditor)
#include "testsheeteditor.moc"
