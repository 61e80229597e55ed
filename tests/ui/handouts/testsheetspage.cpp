// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/session/testsession.h"
#include "ui/contacts/whofield.h"
#include "ui/handouts/handoutpanel.h"
#include "ui/handouts/sheetpreview.h"
#include "ui/handouts/sheetspage.h"
#include "ui/print/sheetpainter.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Rinnalla;

namespace {

/// A printer whose paper is a file.
class FilePrinter final : public Printer {
public:
    explicit FilePrinter(const QString& path)
        : m_path(path)
    {}

    Status print(const QByteArray& pdf) override
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            return failure(ErrorCode::Io, QStringLiteral("The printer is gone."));
        return {};
    }

private:
    QString m_path;
};

/// Answers as told, and notes what it was asked.
class FakeOutput final : public OutputService {
public:
    void choosePdf(QWidget*, const QString& proposedName, std::function<void(const QString&)> then) override
    {
        proposed += proposedName;
        if (!path.isEmpty())
            then(path);
    }
    void choosePrinter(QWidget*, const QPageLayout& paper, std::function<void(std::shared_ptr<Printer>)> then) override
    {
        papers += paper;
        if (!path.isEmpty())
            then(std::make_shared<FilePrinter>(path));
    }

    QString path; ///< empty: the worker changes their mind
    QStringList proposed;
    QList<QPageLayout> papers;
};

/// The page in a window, with hands on the keyboard.
struct Desk {
    explicit Desk(TestSession& given, const Place& place = {QStringLiteral("sheets"), {}, {}})
        : session(given)
        , page(std::make_unique<SheetsPage>(*given, output))
    {
        output.path = folder.filePath(QStringLiteral("out.pdf"));
        page->resize(1200, 850);
        page->QWidget::show();
        QApplication::setActiveWindow(page.get());
        page->show(place);
    }

    QComboBox* combo(const char* name) const
    {
        for (QComboBox* box : page->findChildren<QComboBox*>())
            if (box->accessibleName() == QLatin1StringView(name))
                return box;
        qFatal("no such box: %s", name);
        return nullptr;
    }
    QPushButton* button(const char* text) const
    {
        for (QPushButton* button : page->findChildren<QPushButton*>())
            if (button->text() == QLatin1StringView(text))
                return button;
        qFatal("no such button: %s", text);
        return nullptr;
    }
    void answer(const char* value) const
    {
        auto* bar = page->findChild<ChoiceBar*>();
        QTest::keyClick(static_cast<QWidget*>(bar->button(QString::fromLatin1(value))), Qt::Key_Space);
        QCOMPARE(bar->value(), QString::fromLatin1(value));
    }
    void choose(const char* box, const QString& value) const
    {
        QComboBox* found = combo(box);
        QVERIFY(found->findData(value) >= 0);
        found->setCurrentIndex(found->findData(value));
    }
    QString notices() const
    {
        QStringList said;
        for (const Notice* notice : page->findChildren<Notice*>())
            if (notice->isVisible())
                said += notice->text();
        return said.join(u'\n');
    }
    bool hasPdf() const
    {
        QFile file(output.path);
        return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
    }
    QList<Record> handouts() const
    {
        return Lists::records(session->connection(), {Kind::Handout, {}, QStringLiteral("support")}, std::nullopt, 50)
            ->rows;
    }

    TestSession& session;
    QTemporaryDir folder;
    FakeOutput output;
    std::unique_ptr<SheetsPage> page;
    Keyboard keys;
};

Place at(const char* detail, const Id& client = {})
{
    return {QStringLiteral("sheets"), client, QString::fromLatin1(detail)};
}

} // namespace

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
        QCOMPARE(box->currentText(), QStringLiteral("ไทย"));
        QStringList names;
        for (int i = 0; i < box->count(); ++i)
            names += box->itemText(i);
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
        QSignalSpy ready(preview, &SheetPreview::ready);
        desk.choose("Beside it", QStringLiteral("fi"));
        QTRY_COMPARE(ready.size(), 1);
        QVERIFY(preview->accessibleDescription().contains(QStringLiteral("Apua heti")));
        QCOMPARE(preview->pageCount(), 2);
        ready.clear();
        desk.page->resize(900, 700); // another width, another picture
        QTRY_VERIFY(ready.size() >= 1);
    }

    void nothingLeavesBeforeTheQuestion()
    {
        TestSession session;
        const Desk desk(session);
        QVERIFY(!desk.button("Print")->isEnabled());
        QVERIFY(!desk.button("Save as PDF")->isEnabled());
        QVERIFY(!desk.button("Read together")->isVisible());
        desk.answer("no");
        QVERIFY(!desk.button("Print")->isEnabled());
        QVERIFY(!desk.button("Save as PDF")->isEnabled());
        QVERIFY(desk.button("Read together")->isVisible());
        desk.answer("not_asked");
        QVERIFY(desk.button("Print")->isEnabled());
        desk.answer("yes");
        QVERIFY(desk.button("Print")->isEnabled());
        QVERIFY(desk.handouts().isEmpty());
    }

    void savingKeepsAHandout()
    {
        TestSession session;
        const Id client = session.client(QStringLiteral("Kaarna"));
        const Desk desk(session, at("help-now/ar", client));
        QSignalSpy done(&*session, &Session::done);
        desk.choose("Beside it", QStringLiteral("fi"));
        desk.choose("Format", QStringLiteral("large"));
        desk.answer("yes");
        QTest::keyClick(desk.button("Save as PDF"), Qt::Key_Space);
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(desk.hasPdf());
        QCOMPARE(desk.output.proposed, QStringList(QStringLiteral("Info.pdf")));
        QCOMPARE(desk.handouts().size(), 1);
        const Record kept = desk.handouts().first();
        QCOMPARE(kept.reference(HandoutField::Client), client);
        QCOMPARE(kept.text(HandoutField::Topic), QStringLiteral("help-now"));
        QCOMPARE(kept.texts(HandoutField::Languages), QStringList({QStringLiteral("ar"), QStringLiteral("fi")}));
        QCOMPARE(kept.text(HandoutField::Format), QStringLiteral("large"));
        QCOMPARE(kept.integer(HandoutField::Version), 1);
        QVERIFY(kept.boolean(HandoutField::PaperSafe));
        QCOMPARE(kept.time(HandoutField::At), session->clock().now());
        session->undo(done.first().at(1).value<QList<Edit>>());
        QVERIFY(desk.handouts().isEmpty());
    }

    void printingKeepsAHandoutForNobody()
    {
        TestSession session;
        const Desk desk(session, at("assistance-system/th"));
        desk.choose("Format", QStringLiteral("a5"));
        desk.answer("not_asked");
        QTest::mouseClick(desk.button("Print"), Qt::LeftButton);
        QVERIFY(!desk.button("Print")->isEnabled()); // not twice
        QTRY_COMPARE(desk.handouts().size(), 1);
        QVERIFY(desk.hasPdf());
        QCOMPARE(desk.output.papers, QList<QPageLayout>{SheetPainter::paper(SheetFormat::A5)}); // lying, to be folded
        const Record kept = desk.handouts().first();
        QVERIFY(!kept.has(HandoutField::Client));
        QVERIFY(!kept.has(HandoutField::PaperSafe)); // not asked is neither yes nor no
        QVERIFY(desk.button("Print")->isEnabled());
    }

    void readingTogetherIsKeptWithoutPaper()
    {
        TestSession session;
        const Desk desk(session);
        desk.answer("no");
        QTest::keyClick(desk.button("Read together"), Qt::Key_Space);
        QCOMPARE(desk.handouts().size(), 1);
        QVERIFY(!desk.handouts().first().has(HandoutField::Format));
        QVERIFY(desk.handouts().first().has(HandoutField::PaperSafe));
        QVERIFY(!desk.handouts().first().boolean(HandoutField::PaperSafe));
        QVERIFY(!desk.hasPdf());
    }

    void changingOnesMindKeepsNothing()
    {
        TestSession session;
        Desk desk(session);
        desk.output.path.clear();
        desk.answer("yes");
        QTest::keyClick(desk.button("Print"), Qt::Key_Space);
        QTest::keyClick(desk.button("Save as PDF"), Qt::Key_Space);
        QTest::qWait(50);
        QVERIFY(desk.handouts().isEmpty());
        QVERIFY(desk.button("Print")->isEnabled());
    }

    void aFailureIsToldAndKeepsNothing()
    {
        TestSession session;
        Desk desk(session);
        QSignalSpy failed(&*session, &Session::failed);
        desk.output.path = desk.folder.filePath(QStringLiteral("no/such/folder.pdf"));
        desk.answer("yes");
        QTest::keyClick(desk.button("Save as PDF"), Qt::Key_Space);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(desk.handouts().isEmpty());
        QVERIFY(desk.button("Save as PDF")->isEnabled());
    }

    void anotherClientIsAskedAnew()
    {
        TestSession session;
        const Id one = session.client(QStringLiteral("Kaarna"));
        const Id two = session.client(QStringLiteral("Sammal"));
        const Desk desk(session, at("help-now/ar", one));
        desk.answer("yes");
        QVERIFY(desk.button("Print")->isEnabled());
        desk.page->show(at("help-now/ar", one));
        QVERIFY(desk.button("Print")->isEnabled());
        desk.page->show(at("help-now/ar", two));
        QVERIFY(!desk.button("Print")->isEnabled());
    }

    void namesNobodyHasAreNotGuessed()
    {
        TestSession session;
        session.client(QStringLiteral("Kaarna"));
        Desk desk(session);
        desk.answer("yes");
        auto* edit = desk.page->findChild<WhoField*>()->lineEdit();
        edit->setFocus();
        desk.keys.type(QStringLiteral("Kxx"));
        QVERIFY(!desk.button("Print")->isEnabled());
        edit->selectAll();
        desk.keys.type(QStringLiteral("kaarna"));
        desk.answer("yes");
        QVERIFY(desk.button("Print")->isEnabled());
        QVERIFY(!desk.page->place().record.isNull());
    }

    void expiredSheetsAreReadAndNotPrinted()
    {
        TestSession session;
        session.store().clock.setTo(QDateTime(QDate(2027, 2, 22), QTime(12, 0)));
        const Desk desk(session, at("help-now/en"));
        desk.answer("yes");
        QVERIFY(!desk.button("Print")->isEnabled());
        QVERIFY(!desk.button("Save as PDF")->isEnabled());
        QVERIFY(desk.notices().contains(QStringLiteral("expired")));
        QTRY_VERIFY(desk.page->findChild<SheetPreview*>()->pageCount() >= 1);
        QVERIFY(
            desk.page->findChild<SheetPreview*>()->accessibleDescription().contains(QStringLiteral("Old: do not use")));
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
        desk.answer("yes");
        QVERIFY(!desk.button("Print")->isEnabled()); // a handout to nobody would be seen in the other room
        desk.page->show(at("own-thoughts/fi", session.client(QStringLiteral("Sammal"), QStringLiteral("serie"))));
        desk.answer("yes");
        QVERIFY(desk.button("Print")->isEnabled());
        session->setRoom(QStringLiteral("support"));
        QCOMPARE(list->rowCount(), 13);
        for (int row = 0; row < list->rowCount(); ++row)
            QVERIFY(!list->index(row, 0).data().toString().contains(QStringLiteral("Worried")));
        desk.page->show(at("own-thoughts/fi")); // not even when asked for by name
        QVERIFY(desk.page->findChild<SheetPreview*>()->accessibleDescription().contains(QStringLiteral("Apua heti")));
    }

    void hidingWhilePrintingIsQuick()
    {
        TestSession session;
        auto desk = std::make_unique<Desk>(session, at("help-now/ar"));
        const QString path = QDir::temp().filePath(QStringLiteral("hidden.pdf"));
        desk->output.path = path;
        desk->answer("yes");
        QTest::keyClick(desk->button("Save as PDF"), Qt::Key_Space);
        QElapsedTimer timer;
        timer.start();
        desk.reset(); // what locking does, in the middle of painting
        QVERIFY2(timer.elapsed() < 50, qPrintable(QString::number(timer.elapsed())));
        QTRY_VERIFY(QFile::exists(path)); // what was begun is finished
        QTest::qWait(50);
        QFile::remove(path);
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
        auto* yes = desk.page->findChild<ChoiceBar*>()->findChildren<QAbstractButton*>().first();
        yes->setFocus();
        desk.keys.press(Qt::Key_Space);
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
            desk.answer("yes");
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
