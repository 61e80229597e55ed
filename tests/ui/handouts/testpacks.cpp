// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/packing.h"
#include "tests/ui/session/testsession.h"
#include "ui/handouts/packspage.h"
#include "ui/handouts/trustcard.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textdiff.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Rinnalla;

namespace {

const SheetName HelpNow{QStringLiteral("help-now"), QStringLiteral("en")};
const SheetName Police{QStringLiteral("police-or-not"), QStringLiteral("en")};

class FakeFiles final : public FileChooser {
public:
    QString open(QWidget*, const QString&, const QString&) override { return path; }
    QString save(QWidget*, const QString&, const QString&, const QString&) override { return path; }
    QString folder(QWidget*, const QString&) override { return {}; }

    QString path;
};

LibraryEdits::By by(TestSession& session)
{
    return {QStringLiteral("MK"), session->clock().now()};
}

QString wordsOf(TestSession& session, const SheetName& name)
{
    return session->sheets().markdown(name.topic, name.language);
}

void check(TestSession& session, const SheetName& name)
{
    const QDate today = session->clock().today();
    session.write(LibraryEdits::check(name, session->sheets().checkDigest(wordsOf(session, name)),
                                      {QStringLiteral("lawyer"), today, today.addDays(90)}, by(session)));
}

/// The same text in other words, in use.
void rewrite(TestSession& session, const SheetName& name, const QString& title)
{
    QString words = wordsOf(session, name);
    words.replace(0, words.indexOf(u'\n'), QStringLiteral("# ") + title);
    session.write(LibraryEdits::use(name, words, 7, by(session)));
}

struct Desk {
    explicit Desk(TestSession& given)
        : session(given)
        , page(std::make_unique<PacksPage>(*given, files))
    {
        files.path = folder.filePath(QStringLiteral("texts.rinnalla-sheets"));
        page->resize(1100, 1400);
        page->QWidget::show();
        QApplication::setActiveWindow(page.get());
    }

    template<typename T>
    T* find(const char* name) const
    {
        return page->findChild<T*>(QString::fromLatin1(name));
    }
    void press(const char* button)
    {
        QApplication::setActiveWindow(page.get()); // another desk may have been in between
        auto* wanted = find<QPushButton>(button);
        QVERIFY(wanted->isEnabled() && wanted->isVisible());
        wanted->setFocus();
        keys.press(Qt::Key_Space);
    }
    QString notices() const
    {
        QStringList said;
        for (const Notice* notice : page->findChildren<Notice*>())
            if (notice->isVisible())
                said += notice->text();
        return said.join(u'\n');
    }
    void share(const QString& from)
    {
        find<QLineEdit>("packFrom")->setText(from);
        press("savePack");
    }
    QListWidgetItem* row(const QString& text) const
    {
        const QListWidget* list = find<QListWidget>("packChanges");
        for (int i = 0; i < list->count(); ++i)
            if (list->item(i)->text().contains(text))
                return list->item(i);
        qFatal("no row %s", qPrintable(text));
        return nullptr;
    }

    TestSession& session;
    FakeFiles files;
    QTemporaryDir folder;
    std::unique_ptr<PacksPage> page;
    Keyboard keys;
};

/// A pack of another organisation, on this desk's shelf.
void receive(Desk& desk, const std::function<void(TestSession&)>& there)
{
    TestSession other;
    there(other);
    Desk sending(other);
    sending.files.path = desk.files.path;
    sending.share(QStringLiteral("Naapuri ry"));
    QVERIFY(QFile::exists(desk.files.path));
}

} // namespace

class TestPacks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void nothingToShareIsSaid();
    void sharesWhatIsChosen();
    void takesInAfterTheFingerprint();
    void whoIsTrustedIsListedAndDropped();
    void anotherLaptopOfTheirsIsAskedAbout();
    void unsignedAndNewerFilesAreRefused_data();
    void unsignedAndNewerFilesAreRefused();
    void ownEditsAreTickedOneByOne();
    void badFilesAreRefused();
    void roomsNeverMix();
    void differencesLineByLine();
    void picture();
};

void TestPacks::nothingToShareIsSaid()
{
    TestSession session;
    const Desk desk(session);
    QVERIFY(!desk.find<QPushButton>("savePack")->isVisible());
    QVERIFY(!desk.find<QLabel>("ownFingerprint")->isVisible()); // nothing was signed
    QVERIFY(!desk.find<QListWidget>("packChanges")->isVisible());
}

void TestPacks::sharesWhatIsChosen()
{
    TestSession session;
    Desk desk(session);
    check(session, HelpNow); // while the page is open
    check(session, Police);
    auto* texts = desk.find<QListWidget>("packTexts");
    QCOMPARE(texts->count(), 2);
    QVERIFY2(texts->item(0)->text().contains(QStringLiteral("lawyer")), qPrintable(texts->item(0)->text()));
    QVERIFY(!desk.find<QPushButton>("savePack")->isEnabled()); // from whom?
    desk.find<QLineEdit>("packFrom")->setFocus();
    desk.keys.type(QStringLiteral("Oma ry"));
    texts->setCurrentRow(0);
    texts->setFocus();
    const SheetName left = SheetName::fromString(texts->item(0)->data(Qt::UserRole).toString());
    desk.keys.press(Qt::Key_Space); // not this one
    auto* note = desk.find<NoteEdit>("packNote");
    note->setFocus();
    desk.keys.type(QStringLiteral("Soitettu läpi"));
    desk.press("savePack");
    QFile file(desk.files.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto pack = readPack(file.readAll());
    VERIFY_OK(pack);
    QCOMPARE(pack->pack.from, QStringLiteral("Oma ry"));
    QCOMPARE(pack->pack.sheets.size(), 1);
    QVERIFY(pack->pack.sheets.first().name != left);
    QVERIFY(pack->pack.changes.contains(QStringLiteral("Soitettu läpi")));
    QVERIFY2(desk.notices().contains(pack->fingerprint), qPrintable(desk.notices()));
    QVERIFY(*signerOf(session->store(), *pack) == Signer::Own);
    const Desk again(session);
    QCOMPARE(again.find<QLineEdit>("packFrom")->text(), QStringLiteral("Oma ry"));
    const auto* fingerprint = again.find<QLabel>("ownFingerprint"); // for whoever calls a week later
    QVERIFY(fingerprint->isVisible() && fingerprint->text().contains(pack->fingerprint));
}

void TestPacks::takesInAfterTheFingerprint()
{
    TestSession session;
    Desk desk(session);
    receive(desk, [](TestSession& other) {
        check(other, HelpNow);
        rewrite(other, Police, QStringLiteral("Police, in our words"));
    });
    const QString before = wordsOf(session, Police);
    desk.press("choosePack");
    QVERIFY(desk.notices().contains(QStringLiteral("compare the fingerprint")));
    QCOMPARE(desk.find<QListWidget>("packChanges")->count(), 2);
    QVERIFY(!desk.find<QPushButton>("takePack")->isEnabled()); // whose is it?
    QSignalSpy done(&*session, &Session::done);
    desk.press("trustSigner");
    QVERIFY(!desk.find<QPushButton>("trustSigner")->isVisible());
    QCOMPARE(trustedSources(session->connection())->size(), 1);

    desk.find<QListWidget>("packChanges")->setCurrentItem(desk.row(QStringLiteral("Police")));
    const QString difference = desk.find<QPlainTextEdit>("packDifference")->toPlainText();
    QVERIFY2(difference.contains(QStringLiteral("+ # Police, in our words")), qPrintable(difference));
    QVERIFY(difference.contains(QStringLiteral("− # ")));
    QCOMPARE(wordsOf(session, Police), before); // only shown so far
    desk.press("takePack");
    QVERIFY(wordsOf(session, Police).startsWith(QStringLiteral("# Police, in our words")));
    QVERIFY(session->sheets().edition(HelpNow.topic, HelpNow.language)->checked);
    QVERIFY2(desk.notices().contains(QStringLiteral("2 taken in")), qPrintable(desk.notices()));
    session->undo(done.constLast().at(1).value<QList<Edit>>());
    QCOMPARE(wordsOf(session, Police), before);
    QVERIFY(!session->sheets().edition(HelpNow.topic, HelpNow.language)->checked);

    desk.press("choosePack"); // trust is remembered
    QVERIFY(desk.find<QPushButton>("takePack")->isEnabled());
}

void TestPacks::whoIsTrustedIsListedAndDropped()
{
    TestSession session;
    Desk desk(session);
    QVERIFY(!desk.page->findChild<TrustCard*>()->isVisible());
    receive(desk, [](TestSession& other) { check(other, HelpNow); });
    desk.press("choosePack");
    desk.press("trustSigner");
    const auto* card = desk.page->findChild<TrustCard*>();
    QVERIFY(card->isVisible());
    const QByteArray key = trustedSources(session->connection())->constFirst().key;
    QString said;
    for (const QLabel* label : card->findChildren<QLabel*>())
        said += label->text() + u'\n';
    QVERIFY2(said.contains(QStringLiteral("Naapuri ry")) && said.contains(fingerprintOf(key)), qPrintable(said));
    QSignalSpy done(&*session, &Session::done);
    desk.press("dropSource");
    QVERIFY(trustedSources(session->connection())->isEmpty());
    QVERIFY(!card->isVisible());
    QVERIFY(!desk.find<QPushButton>("takePack")->isEnabled()); // the file that is open is asked about anew
    QVERIFY(desk.find<QPushButton>("trustSigner")->isVisible());
    session->undo(done.constLast().at(1).value<QList<Edit>>());
    QVERIFY(card->isVisible());
    QVERIFY(desk.find<QPushButton>("takePack")->isEnabled());
}

/// Another key under a name that is trusted.
void TestPacks::anotherLaptopOfTheirsIsAskedAbout()
{
    TestSession session;
    Desk desk(session);
    receive(desk, [](TestSession& other) { check(other, HelpNow); });
    desk.press("choosePack");
    desk.press("trustSigner");
    receive(desk, [](TestSession& other) {
        other.store().random.id(); // another laptop has other keys
        check(other, HelpNow);
    });
    desk.press("choosePack");
    QVERIFY2(desk.notices().contains(QStringLiteral("another laptop of theirs")), qPrintable(desk.notices()));
    QVERIFY(!desk.find<QPushButton>("takePack")->isEnabled());
}

void TestPacks::unsignedAndNewerFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("into");
    QTest::addColumn<QString>("says");
    QTest::newRow("unsigned") << QByteArray("signature: ") << QByteArray("signed: ") << QStringLiteral("not signed");
    QTest::newRow("newer") << QByteArray("pack 1\n") << QByteArray("pack 9\n") << QStringLiteral("newer");
}

void TestPacks::unsignedAndNewerFilesAreRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, into);
    QFETCH(QString, says);
    TestSession session;
    Desk desk(session);
    receive(desk, [](TestSession& other) { check(other, HelpNow); });
    QFile file(desk.files.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    file.close();
    QVERIFY(bytes.contains(from));
    bytes.replace(from, into);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    desk.press("choosePack");
    QVERIFY2(desk.notices().contains(says), qPrintable(desk.notices()));
    QVERIFY(!desk.find<QListWidget>("packChanges")->isVisible());
    QVERIFY(!desk.find<QPushButton>("trustSigner")->isVisible());
}

void TestPacks::ownEditsAreTickedOneByOne()
{
    TestSession session;
    rewrite(session, Police, QStringLiteral("Our own words"));
    const QString own = wordsOf(session, Police);
    Desk desk(session);
    receive(desk, [](TestSession& other) {
        check(other, HelpNow);
        rewrite(other, Police, QStringLiteral("Their words"));
    });
    desk.press("choosePack");
    desk.press("trustSigner");
    QVERIFY(desk.row(QStringLiteral("Our own words"))->checkState() == Qt::Unchecked);
    QVERIFY(desk.row(QStringLiteral("Our own words"))->text().contains(QStringLiteral("replaces your own")));
    desk.press("takePack");
    QCOMPARE(wordsOf(session, Police), own);
    QVERIFY(session->sheets().edition(HelpNow.topic, HelpNow.language)->checked);

    desk.press("choosePack");
    QVERIFY(!desk.find<QPushButton>("takePack")->isEnabled()); // nothing else is new
    auto* list = desk.find<QListWidget>("packChanges");
    list->setCurrentItem(desk.row(QStringLiteral("Our own words")));
    list->setFocus();
    desk.keys.press(Qt::Key_Space);
    desk.press("takePack");
    QVERIFY(wordsOf(session, Police).startsWith(QStringLiteral("# Their words")));
}

void TestPacks::badFilesAreRefused()
{
    TestSession session;
    Desk desk(session);
    receive(desk, [](TestSession& other) { check(other, HelpNow); });
    QFile file(desk.files.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray changed = file.readAll();
    file.close();
    changed.replace("lawyer", "editor");
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(changed) == changed.size());
    file.close();
    desk.press("choosePack");
    QVERIFY(!desk.notices().isEmpty());
    QVERIFY(!desk.find<QListWidget>("packChanges")->isVisible());
    desk.files.path = desk.folder.filePath(QStringLiteral("missing"));
    desk.press("choosePack");
    QVERIFY(desk.notices().contains(QStringLiteral("could not be read")));
}

void TestPacks::roomsNeverMix()
{
    TestSession session;
    Desk desk(session);
    receive(desk, [](TestSession& other) {
        check(other, {QStringLiteral("own-thoughts"), QStringLiteral("fi")});
        other->setRoom(QStringLiteral("serie"));
    });
    desk.press("choosePack");
    QVERIFY2(desk.notices().contains(QStringLiteral("other room")), qPrintable(desk.notices()));
    QVERIFY(!desk.find<QListWidget>("packChanges")->isVisible());
    check(session, HelpNow);
    check(session, {QStringLiteral("own-thoughts"), QStringLiteral("fi")});
    QCOMPARE(desk.find<QListWidget>("packTexts")->count(), 1);
    session->setRoom(QStringLiteral("serie"));
    QCOMPARE(desk.find<QListWidget>("packTexts")->count(), 1);
    desk.press("choosePack");
    QVERIFY(desk.find<QListWidget>("packChanges")->isVisible());
    session->setRoom(QStringLiteral("support")); // nothing of it stays
    QVERIFY(!desk.find<QListWidget>("packChanges")->isVisible());
}

void TestPacks::differencesLineByLine()
{
    QCOMPARE(textDifference(QStringLiteral("a\nb"), QStringLiteral("a\nb")), QString());
    QCOMPARE(textDifference(QStringLiteral("a\nb\nc\nd\ne"), QStringLiteral("a\nb\nX\nd\ne")),
             QStringLiteral("…\nb\n− c\n+ X\nd\n…"));
    QCOMPARE(textDifference({}, QStringLiteral("a")), QStringLiteral("+ a"));
    QCOMPARE(textDifference(QStringLiteral("{\"display\":\"1\",\"free\":true}"),
                            QStringLiteral("{\"display\":\"2\",\"free\":true}")),
             QStringLiteral("− display: 1\n+ display: 2\nfree: true"));
}

void TestPacks::picture() // for looking at; the folder is named by whoever wants to look
{
    const QString folder = qEnvironmentVariable("RINNALLA_PICTURES");
    if (folder.isEmpty())
        QSKIP("no folder for pictures named");
    for (const bool mirrored : {false, true}) {
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        TestSession session;
        rewrite(session, Police, QStringLiteral("Our own words"));
        Desk desk(session);
        receive(desk, [](TestSession& other) {
            check(other, HelpNow);
            rewrite(other, Police, QStringLiteral("Their words"));
        });
        desk.press("choosePack");
        QCoreApplication::processEvents();
        QVERIFY(desk.page->grab().save(folder
                                       + (mirrored ? QStringLiteral("/packs-rtl.png") : QStringLiteral("/packs.png"))));
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestPacks)
#include "testpacks.moc"
