// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/partners/partnersdesk.h"
#include "ui/partners/importjob.h"
#include "ui/partners/importpage.h"

#include <QComboBox>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Rinnalla;

class TestPartnerImport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void findsTheFormat_data();
    void findsTheFormat();
    void findsAPackageWithoutDescription();
    void cards();
    void aTableIsMappedFirst();
    void untickedStaysOut();
    void whatLooksAlikeIsJoined();
    void takenBackAsAWhole();
    void whatIsNoDirectoryIsRefused();
    void stoppedImportLeavesNothing();

private:
    QString file(const QString& name, const QByteArray& text)
    {
        QFile made(m_folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(text) != text.size())
            qFatal("not written");
        return made.fileName();
    }

    QTemporaryDir m_folder;
};

namespace {

const QByteArray Card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Satama ry\r\nORG:Satama ry\r\nTEL:+358401234567\r\n"
                        "UID:satama\r\nEND:VCARD\r\n";
const QByteArray Table = "Nimi;Puhelin;Kunta\nSatama ry;+358401234567;Kotka\nRanta ry;+358401111111;Oulu\n";

qint64 partners(PartnersDesk& desk)
{
    return Lists::count(desk.session->connection(), Kind::Partner).value_or(-1);
}

QString said(const QWidget* page)
{
    QStringList texts;
    for (const Notice* notice : page->findChildren<Notice*>())
        if (notice->isVisible())
            texts += notice->text();
    return texts.join(u'\n');
}

/// Chooses the file and waits until the preview, or the mapping, stands there.
void choose(PartnersDesk& desk, ChosenFile& files, const QString& path, const char* until)
{
    files.path = path;
    desk.show<ImportPage>({QStringLiteral("partner-import"), {}, {}}, files);
    desk.click("choose-directory");
    QTRY_VERIFY2(desk.find(until)->isVisible(), qPrintable(said(desk.page.get())));
}

} // namespace

void TestPartnerImport::findsTheFormat_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("format"); // -1: a table
    QTest::newRow("card") << Card << int(DirectoryFile::Format::VCard);
    QTest::newRow("card after a mark") << QByteArray("\xEF\xBB\xBF" + Card) << int(DirectoryFile::Format::VCard);
    QTest::newRow("hsds") << QByteArray(R"({"id":"1","name":"A","services":[]})") << int(DirectoryFile::Format::Hsds);
    QTest::newRow("ptv") << QByteArray(R"([{"id":"1","serviceNames":[]}])") << int(DirectoryFile::Format::Ptv);
    QTest::newRow("table") << Table << -1;
}

void TestPartnerImport::findsTheFormat()
{
    QFETCH(QByteArray, text);
    QFETCH(int, format);
    const auto found = ImportJob::formatOf(file(QStringLiteral("any"), text));
    QCOMPARE(found ? int(*found) : -1, format);
}

/// Tables of the standard in a folder, and a table of one's own that has such a name.
void TestPartnerImport::findsAPackageWithoutDescription()
{
    const QTemporaryDir folder;
    const auto put = [&](const char* name, const QByteArray& text) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
            qFatal("cannot write %s", name);
        return path;
    };
    const QString services = put("services.csv", "\"id\",\"organization_id\",\"name\"\n1,2,Help\n");
    QVERIFY(!ImportJob::formatOf(services)); // alone
    put("organizations.csv", "name,phone\nSatama,0800 000 000\n");
    QCOMPARE(ImportJob::formatOf(services), DirectoryFile::Format::Hsds);
    QVERIFY(!ImportJob::formatOf(folder.filePath(QStringLiteral("organizations.csv"))));
}

void TestPartnerImport::cards()
{
    PartnersDesk desk;
    ChosenFile files;
    choose(desk, files, file(QStringLiteral("cards.vcf"), Card), "take-plan");
    QCOMPARE(desk.find<QListView>("plan-entries")->model()->rowCount(), 1);
    QVERIFY(desk.find<QPlainTextEdit>("plan-details")->toPlainText().size() > 5);
    QCOMPARE(partners(desk), 0); // looking writes nothing
    desk.picture("import-preview");
    QSignalSpy changed(&*desk.session, &Session::changed);
    desk.click("take-plan");
    QTRY_VERIFY(said(desk.page.get()).contains(QStringLiteral("1 new")));
    QCOMPARE(partners(desk), 1);
    QVERIFY(changed.count() > 0); // the other pages hear of it
    choose(desk, files, files.path, "take-plan");
    QVERIFY(!desk.find<QPushButton>("take-plan")->isEnabled()); // the same again changes nothing
    // The window's own journal goes on where the other one ended.
    desk.partner(QStringLiteral("Written afterwards"));
    QCOMPARE(partners(desk), 2);
}

void TestPartnerImport::aTableIsMappedFirst()
{
    PartnersDesk desk;
    ChosenFile files;
    choose(desk, files, file(QStringLiteral("list.csv"), Table), "accept-mapping");
    const auto columns = desk.page->findChildren<QComboBox*>(QStringLiteral("column-target"));
    QCOMPARE(columns.size(), 3);
    QCOMPARE(columns.at(0)->currentData().toString(), QStringLiteral("name"));
    QCOMPARE(columns.at(1)->currentData().toString(), QStringLiteral("phones"));
    desk.picture("import-mapping");
    columns.at(0)->setCurrentIndex(0);
    desk.click("accept-mapping");
    QVERIFY(said(desk.page.get()).contains(QStringLiteral("holds the name")));
    columns.at(0)->setCurrentIndex(columns.at(0)->findData(QStringLiteral("name")));
    desk.click("accept-mapping");
    QTRY_VERIFY(desk.find("take-plan")->isVisible());
    desk.click("take-plan");
    QTRY_COMPARE(partners(desk), 2);
}

void TestPartnerImport::untickedStaysOut()
{
    PartnersDesk desk;
    ChosenFile files;
    choose(desk, files, file(QStringLiteral("list.csv"), Table), "accept-mapping");
    desk.click("accept-mapping");
    QTRY_VERIFY(desk.find("take-plan")->isVisible());
    auto* list = desk.find<QListView>("plan-entries");
    QCOMPARE(list->model()->rowCount(), 2);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    Keyboard keys;
    keys.press(Qt::Key_Space);
    QVERIFY(desk.find<QPushButton>("take-plan")->text().contains(u'1'));
    desk.click("take-plan");
    QTRY_COMPARE(partners(desk), 1);
    QTRY_VERIFY(said(desk.page.get()).contains(QStringLiteral("1 new")));
}

void TestPartnerImport::whatLooksAlikeIsJoined()
{
    PartnersDesk desk;
    const QCborArray phones{QCborMap{{QStringLiteral("number"), QStringLiteral("040 123 4567")}}};
    const Id here = desk.partner(QStringLiteral("SATAMA RY"),
                                 {{PartnerField::Phones, phones}, {PartnerField::Notes, QStringLiteral("Ours")}});
    ChosenFile files;
    choose(desk, files, file(QStringLiteral("cards.vcf"), Card), "take-plan");
    auto* join = desk.find<QPushButton>("join-entry");
    QVERIFY(join->isVisible());
    QVERIFY(join->text().contains(QStringLiteral("SATAMA RY")));
    QVERIFY(desk.find<QPlainTextEdit>("plan-details")->toPlainText().contains(QStringLiteral("040 123 4567")));
    desk.picture("import-alike");
    const QString before = join->text();
    for (const bool joined : {true, false, true}) { // said by mistake, taken back, said again
        desk.click("join-entry");
        QTRY_COMPARE(join->text() != before, joined);
        QVERIFY(join->isVisible());
    }
    QVERIFY(desk.find<QPlainTextEdit>("plan-details")->toPlainText().contains(QStringLiteral("+358401234567")));
    desk.click("take-plan");
    QTRY_VERIFY(said(desk.page.get()).contains(QStringLiteral("1 changed")));
    QCOMPARE(partners(desk), 1);
    QCOMPARE(desk.session.record(here).text(PartnerField::Notes), QStringLiteral("Ours"));
    QCOMPARE(desk.session.record(here).text(PartnerField::SourceId), QStringLiteral("satama"));
    choose(desk, files, files.path, "take-plan"); // it is known from now on
    QVERIFY(!desk.find<QPushButton>("take-plan")->isEnabled());
}

void TestPartnerImport::takenBackAsAWhole()
{
    PartnersDesk desk;
    ChosenFile files;
    QSignalSpy done(&*desk.session, &Session::done);
    choose(desk, files, file(QStringLiteral("cards.vcf"), Card), "take-plan");
    desk.click("take-plan");
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(partners(desk), 1);
    desk.session->undo(done.first().at(1).value<QList<Edit>>());
    QCOMPARE(partners(desk), 0);
    QVERIFY2(said(desk.page.get()).isEmpty(), qPrintable(said(desk.page.get()))); // it was not taken in, after all
    choose(desk, files, files.path, "take-plan");
    QVERIFY(desk.find<QPushButton>("take-plan")->isEnabled());
    desk.click("take-plan");
    QTRY_COMPARE(done.count(), 2);
    QCOMPARE(partners(desk), 1);
}

void TestPartnerImport::whatIsNoDirectoryIsRefused()
{
    PartnersDesk desk;
    ChosenFile files;
    files.path = file(QStringLiteral("broken.json"), "{\"name\": ");
    desk.show<ImportPage>({QStringLiteral("partner-import"), {}, {}}, files);
    desk.click("choose-directory");
    QTRY_VERIFY(said(desk.page.get()).contains(QStringLiteral("broken.json")));
    QVERIFY(desk.find("choose-directory")->isEnabled());
    QCOMPARE(partners(desk), 0);
}

void TestPartnerImport::stoppedImportLeavesNothing()
{
    QByteArray many = "Nimi;Puhelin\n";
    for (int i = 0; i < 3000; ++i)
        many += "Partner " + QByteArray::number(i) + ";+35840" + QByteArray::number(1000000 + i) + "\n";
    PartnersDesk desk;
    const QString path = file(QStringLiteral("many.csv"), many);
    ImportJob job(*desk.session);
    DirectoryCsv::Layout layout;
    connect(&job, &ImportJob::looked, this, [&](const DirectoryCsv::Layout& looked) { layout = looked; });
    QSignalSpy planned(&job, &ImportJob::planned);
    QSignalSpy failed(&job, &ImportJob::failed);
    QSignalSpy applied(&job, &ImportJob::applied);
    job.look(path, Kind::Partner);
    QTRY_VERIFY(layout.rows > 0);
    job.readTable(path, layout);
    QTRY_COMPARE_WITH_TIMEOUT(planned.count(), 1, 60000);
    job.apply({});
    job.stop();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count() + applied.count(), 1, 60000);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(partners(desk), 0);
    desk.partner(QStringLiteral("Written afterwards"));
    QCOMPARE(partners(desk), 1);
}

QTEST_MAIN(TestPartnerImport)
#include "testpartnerimport.moc"
