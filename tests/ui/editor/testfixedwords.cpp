// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/session/testsession.h"
#include "ui/editor/fixedwordspage.h"
#include "ui/editor/sheeteditorpage.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Rinnalla;

namespace {

const QString Tag = QStringLiteral("pl");

struct Desk {
    Desk(TestSession& given, const QString& detail)
        : page(std::make_unique<FixedWordsPage>(*given))
    {
        page->resize(1100, 900);
        page->QWidget::show();
        QApplication::setActiveWindow(page.get());
        page->show(Place{QStringLiteral("sheet-words"), {}, detail});
    }

    QLineEdit* field(const QString& name) const
    {
        auto* found = page->findChild<QLineEdit*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void type(const QString& name, const QString& text)
    {
        QLineEdit* edit = field(name);
        edit->setFocus();
        edit->selectAll();
        keys.type(text);
    }
    /// All that is needed, in words that are not English.
    void typeAll()
    {
        for (QLineEdit* edit : page->findChildren<QLineEdit*>())
            if (const QString key = edit->objectName().section(u'-', 1);
                edit->objectName().startsWith(u"words-") && key != u"language" && !key.startsWith(u"services/"))
                edit->setText(edit->accessibleName() + QStringLiteral(" ąę"));
    }
    void save() const
    {
        auto* button = page->findChild<QPushButton*>(QStringLiteral("words-save"));
        QVERIFY(button->isEnabled());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    QString problem() const { return page->findChild<Notice*>()->text(); }

    std::unique_ptr<FixedWordsPage> page;
    Keyboard keys;
};

} // namespace

class TestFixedWords : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }

    void aLanguageIsBroughtByTheOrganisation()
    {
        TestSession session;
        Desk desk(session, QStringLiteral("time-to-think/"));
        QSignalSpy opened(&*session, &Session::openRequested);
        desk.type(QStringLiteral("words-language"), Tag);
        desk.field(QStringLiteral("words-expired"))->setFocus(); // the language is known now
        desk.typeAll();
        desk.type(QStringLiteral("words-services/nas"), QStringLiteral("System pomocy"));
        desk.save();
        QCOMPARE(desk.problem(), QString());
        const Phrases* phrases = session->sheets().phrases(Tag);
        QVERIFY(phrases && phrases->phrase("expired") == QStringLiteral("Old: do not use ąę"));
        QCOMPARE(session->sheets().services().service(QStringLiteral("nas"))->name(Tag),
                 QStringLiteral("System pomocy"));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(0).value<Place>(),
                 (Place{QStringLiteral("sheet-editor"), {}, QStringLiteral("time-to-think/pl")}));
        // A text in it is written, read and made into a page like any other.
        SheetEditorPage editor(*session);
        editor.show(opened.first().at(0).value<Place>());
        QCOMPARE(editor.place().detail, QStringLiteral("time-to-think/pl"));
        const QString words = session->sheets().markdown(QStringLiteral("time-to-think"), QStringLiteral("en"));
        const auto page =
            session->sheets().preview({QStringLiteral("time-to-think"), Tag, QStringLiteral("fi"), SheetFormat::A4},
                                      words, session->clock().today());
        VERIFY_OK(page);
        QVERIFY(toText(*page).contains(QStringLiteral("System pomocy")));
        const Desk again(session, QStringLiteral("/pl"));
        QCOMPARE(again.field(QStringLiteral("words-expired"))->text(), QStringLiteral("Old: do not use ąę"));
    }

    void theEditorLeadsHere()
    {
        TestSession session;
        SheetEditorPage editor(*session);
        editor.show(Place{QStringLiteral("sheet-editor"), {}, QStringLiteral("money/en")});
        QSignalSpy opened(&*session, &Session::openRequested);
        for (QAction* action : editor.findChild<QToolButton*>(QStringLiteral("add-language"))->menu()->actions())
            if (action->objectName() == u"add-other")
                action->trigger();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(0).value<Place>(),
                 (Place{QStringLiteral("sheet-words"), {}, QStringLiteral("money/")}));
    }

    void whatIsMissingIsSaidInTheWordsBesideIt()
    {
        TestSession session;
        Desk desk(session, QStringLiteral("/pl"));
        desk.typeAll();
        desk.field(QStringLiteral("words-expired"))->clear();
        desk.save();
        QVERIFY2(desk.problem().contains(QStringLiteral("Old: do not use")), qPrintable(desk.problem()));
        desk.field(QStringLiteral("words-expired"))->setText(QStringLiteral("Stare"));
        desk.field(QStringLiteral("words-page"))->setText(QStringLiteral("Strona %1"));
        desk.save();
        QVERIFY2(desk.problem().contains(QStringLiteral("%2")), qPrintable(desk.problem()));
        desk.field(QStringLiteral("words-page"))->setText(QStringLiteral("Strona %1 z %2"));
        desk.field(QStringLiteral("words-free"))->setText(QString(QChar(0x0378))); // a letter nobody has yet
        desk.save();
        QVERIFY2(desk.problem().contains(QStringLiteral("font")), qPrintable(desk.problem()));
        QVERIFY(!session->sheets().phrases(Tag));
        desk.field(QStringLiteral("words-free"))->setText(QStringLiteral("bez opłat"));
        desk.type(QStringLiteral("words-language"), QStringLiteral("polski język"));
        desk.save();
        QVERIFY2(!desk.problem().isEmpty(), "no tag of a language");
    }

    void lockedWhileTypingLosesNothing()
    {
        TestSession session;
        auto desk = std::make_unique<Desk>(session, QStringLiteral("/pl"));
        desk->type(QStringLiteral("words-expired"), QStringLiteral("Stare"));
        session.lockAndReturn([&] { desk.reset(); });
        const Desk again(session, QStringLiteral("/pl"));
        QCOMPARE(again.field(QStringLiteral("words-expired"))->text(), QStringLiteral("Stare"));
        QVERIFY(!session->sheets().phrases(Tag));
    }
};

QTEST_MAIN(TestFixedWords)
#include "testfixedwords.moc"
