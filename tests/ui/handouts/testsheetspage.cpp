// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/handouts/sheetsdesk.h"

using namespace Rinnalla;

class TestSheetsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }

    void listsTopicsWithTheirState()
    {
        TestSession session;
        const Desk desk(session, at("help-now/ar"));
        const auto* list = desk.page->findChild<QListView*>();
        QCOMPARE(list->model()->rowCount(), 13);
        const QModelIndex first = list->model()->index(0, 0);
        QVERIFY(first.data().toString().startsWith(QStringLiteral("Help now\nNot checked yet\nA4 ")));
        QVERIFY(
            first.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Help now, Not checked yet, A4 ")));
        QVERIFY(!first.data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(desk.notices().contains(QStringLiteral("Nobody has checked")));
        session.store().clock.setTo(QDateTime(QDate(2027, 2, 14), QTime(12, 0)));
        desk.page->show(at("help-now/ar"));
        QVERIFY(first.data().toString().contains(QStringLiteral("expires in 7 day")));
    }

    void languagesStandInTheirOwnScript()
    {
        TestSession session;
        const Desk desk(session, at("help-now/th"));
        const QComboBox* box = desk.combo("Language");
        QCOMPARE(box->currentText(), QStringLiteral("ไทย (not checked)"));
        QStringList names;
        for (int i = 0; i < box->count(); ++i)
            names += box->itemText(i).remove(QStringLiteral(" (not checked)"));
        names.sort();
        QCOMPARE(names,
                 QStringList({QStringLiteral("English"), QStringLiteral("Selkosuomi"), QStringLiteral("Soomaali"),
                              QStringLiteral("Tiếng Việt"), QStringLiteral("eesti"), QStringLiteral("español"),
                              QStringLiteral("română"), QStringLiteral("suomi"), QStringLiteral("svenska"),
                              QStringLiteral("русский"), QStringLiteral("українська"), QStringLiteral("العربية"),
                              QStringLiteral("دری (فارسی)"), QStringLiteral("کوردی (سۆرانی)"), QStringLiteral("ไทย"),
                              QStringLiteral("简体中文")}));
    }

    void besideOffersFinnishAndEnglishButNotTheSame()
    {
        TestSession session;
        const Desk desk(session, at("help-now/ar"));
        QCOMPARE(desk.combo("Beside it")->count(), 3);
        desk.choose("Beside it", QStringLiteral("fi"));
        desk.choose("Language", QStringLiteral("fi"));
        QCOMPARE(desk.combo("Beside it")->count(), 2);
        QCOMPARE(desk.combo("Beside it")->currentData().toString(), QString());
        desk.choose("Language", QStringLiteral("ru"));
        desk.choose("Beside it", QStringLiteral("en"));
        desk.choose("Format", QStringLiteral("card"));
        QVERIFY(!desk.combo("Beside it")->isEnabled());
        QCOMPARE(desk.combo("Beside it")->currentData().toString(), QString());
    }

    void showsThePageAsItWillBe()
    {
        TestSession session;
        const Desk desk(session, at("help-now/ar"));
        auto* preview = desk.page->findChild<SheetPreview*>();
        QTRY_VERIFY(preview->pageCount() >= 1);
        QVERIFY(preview->accessibleDescription().contains(QStringLiteral("مساعدة الآن")));
        const int alone = preview->pageCount();
        QSignalSpy ready(preview, &SheetPreview::ready);
        desk.choose("Beside it", QStringLiteral("fi"));
        QTRY_COMPARE(ready.size(), 1);
        QVERIFY(preview->accessibleDescription().contains(QStringLiteral("Apua heti")));
        QVERIFY(preview->pageCount() > alone);
        ready.clear();
        desk.page->resize(900, 700); // another width, another picture
        QTRY_VERIFY(ready.size() >= 1);
    }

    void comesBackToTheSamePlace()
    {
        TestSession session;
        const Id client = session.client(QStringLiteral("Kaarna"));
        const Place place = at("lawyer-interpreter-support/ru", client);
        const Desk desk(session, place);
        QCOMPARE(desk.page->place(), place);
        QCOMPARE(Place::fromString(desk.page->place().toString()), place);
        const Desk lost(session, at("no-such-topic/xx"));
        QVERIFY(lost.page->place().detail.startsWith(QStringLiteral("help-now/")));
    }

    void otherRoomsHaveOtherSheets()
    {
        TestSession session;
        const Id client = session.client(QStringLiteral("Kaarna"));
        const Desk desk(session, at("help-now/ar", client));
        session->setRoom(QStringLiteral("serie"));
        const QAbstractItemModel* list = desk.page->findChild<QListView*>()->model();
        QCOMPARE(list->rowCount(), 1);
        QVERIFY(list->index(0, 0).data().toString().startsWith(QStringLiteral("Worried about your own thoughts\n")));
        QVERIFY(desk.page->place().record.isNull());
        desk.answers("yes");
        QVERIFY(!desk.button("Print")->isEnabled()); // a handout to nobody would be seen in the other room
        desk.page->show(at("own-thoughts/fi", session.client(QStringLiteral("Sammal"), QStringLiteral("serie"))));
        desk.answers("yes");
        QVERIFY(desk.button("Print")->isEnabled());
        session->setRoom(QStringLiteral("support"));
        QCOMPARE(list->rowCount(), 13);
        for (int row = 0; row < list->rowCount(); ++row)
            QVERIFY(!list->index(row, 0).data().toString().contains(QStringLiteral("Worried")));
        desk.page->show(at("own-thoughts/fi")); // not even when asked for by name
        QVERIFY(desk.page->findChild<SheetPreview*>()->accessibleDescription().contains(QStringLiteral("Apua heti")));
    }

    void everythingByKeyboard()
    {
        TestSession session;
        Desk desk(session, at("help-now/en"));
        QApplication::setActiveWindow(desk.page.get());
        desk.page->findChild<QListView*>()->setFocus();
        desk.keys.press(Qt::Key_Down);
        QVERIFY(desk.page->place().detail.startsWith(QStringLiteral("assistance-system/")));
        QSet<QWidget*> reached;
        for (int i = 0; i < 30; ++i) {
            reached.insert(QApplication::focusWidget());
            QVERIFY2(!QApplication::focusWidget()->accessibleName().isEmpty()
                         || qobject_cast<QAbstractButton*>(QApplication::focusWidget())
                         || qobject_cast<QLineEdit*>(QApplication::focusWidget()),
                     QApplication::focusWidget()->metaObject()->className());
            desk.keys.press(Qt::Key_Tab);
        }
        for (const char* name : {"Language", "Beside it", "Format"})
            QVERIFY(reached.contains(desk.combo(name)));
        QVERIFY(reached.contains(desk.page->findChild<WhoField*>()->lineEdit()));
        QVERIFY(reached.contains(desk.page->findChild<SheetPreview*>()));

        // Language by typing, the answer by Space, printing by Space.
        desk.combo("Language")->setFocus();
        desk.keys.press(Qt::Key_End);
        QApplication::focusWidget()->nextInFocusChain();
        for (const char* value : {"asks_now", "yes"}) {
            desk.barWith(value)->button(QString::fromLatin1(value))->setFocus();
            desk.keys.press(Qt::Key_Space);
        }
        desk.button("Print")->setFocus();
        desk.keys.press(Qt::Key_Space);
        QTRY_COMPARE(desk.handouts().size(), 1);
    }

    void picture() // for looking at; the folder is named by whoever wants to look
    {
        const QString folder = qEnvironmentVariable("RINNALLA_PICTURES");
        if (folder.isEmpty())
            QSKIP("no folder for pictures named");
        for (const bool mirrored : {false, true}) {
            QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
            TestSession session;
            const Desk desk(session, at("help-now/ar", session.client(QStringLiteral("Kaarna"))));
            desk.choose("Beside it", QStringLiteral("fi"));
            desk.answers("yes");
            QSignalSpy ready(desk.page->findChild<SheetPreview*>(), &SheetPreview::ready);
            QTRY_VERIFY(!ready.isEmpty());
            QTest::qWait(200);
            QVERIFY(desk.page->grab().save(
                folder + (mirrored ? QStringLiteral("/sheets-rtl.png") : QStringLiteral("/sheets.png"))));
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(TestSheetsPage)
#include "testsheetspage.moc"
