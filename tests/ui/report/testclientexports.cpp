// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/merging.h"
#include "tests/support/result.h"
#include "tests/ui/handouts/fakeoutput.h"
#include "tests/ui/session/testsession.h"
#include "ui/report/handoverpage.h"
#include "ui/report/owndatapage.h"
#include "ui/report/owndatapaper.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QTextTable>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

class Files final : public FileChooser {
public:
    QString open(QWidget*, const QString&, const QString&) override { return path; }
    QString save(QWidget*, const QString&, const QString&, const QString&) override { return path; }
    QString folder(QWidget*, const QString&) override { return path; }
    QString path;
};

struct Desk {
    Desk()
    {
        client = session.client(u"Kuutamokivi"_s);
        Edit identity{Kind::Identity, session->store().newId(), {}};
        session.write(identity.set(IdentityField::Client, client).set(IdentityField::Name, u"Aino Keksitty"_s));
        session.contact(client, {{ContactField::Note, u"Muistiinpano"_s}});
    }

    Id consent(const QString& scope = u"Handing over"_s)
    {
        Edit edit{Kind::Consent, session->store().newId(), {}};
        session.write(edit.set(ConsentField::Client, client)
                          .set(ConsentField::Scope, scope)
                          .set(ConsentField::GivenOn, session->clock().today()));
        return edit.id;
    }

    QByteArray saved(const QWidget& page, const QString& button)
    {
        files.path = folder.filePath(u"out-"_s + QString::number(++m_files));
        QTest::mouseClick(page.findChild<QPushButton*>(button), Qt::LeftButton);
        QFile file(files.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    qint64 accesses() { return Lists::count(session->connection(), Kind::Access).value_or(-1); }

    TestSession session;
    Files files;
    FakeOutput output;
    QTemporaryDir folder;
    Id client;

private:
    int m_files = 0;
};

template<typename P>
void open(P& page, const Id& client)
{
    page.resize(1100, 900);
    page.QWidget::show();
    page.show(Place{u"x"_s, client, {}});
}

void shoot(QWidget& page, const QString& name)
{
    const QString folder = qEnvironmentVariable("RINNALLA_SHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(200);
    page.grab().save(QDir(folder).filePath(name));
}

} // namespace

class TestClientExports : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void nothingLeavesWithoutConsent();
    void theConsentsPartnerIsShown();
    void ofSeveralConsentsOneIsChosen();
    void nothingOfAnotherClientStays();
    void handoversCannotBeLinked();
    void onlyWhatIsTickedLeaves();
    void namesOnlyWhereChosen();
    void ownDataIsWholeAndNoted();
    void ownDataTellsOfNobodyElse();
    void ownDataIsInTheClientsLanguage_data();
    void ownDataIsInTheClientsLanguage();
    void ownDataTellsWhatWas();
    void ownDataReadsAsThePaper();
    void anotherRoomSeesNothing();
};

void TestClientExports::nothingLeavesWithoutConsent()
{
    Desk desk;
    HandoverPage page(*desk.session, desk.files);
    open(page, desk.client);
    QVERIFY(!page.findChild<QPushButton*>(u"saveJson"_s)->isEnabled());
    QVERIFY(desk.saved(page, u"saveJson"_s).isEmpty());
    QCOMPARE(desk.accesses(), 0);
}

void TestClientExports::theConsentsPartnerIsShown()
{
    Desk desk;
    desk.consent();
    Edit partner{Kind::Partner, desk.session->store().newId(), {}};
    desk.session.write(partner.set(PartnerField::Name, u"Satama"_s));
    HandoverPage page(*desk.session, desk.files);
    open(page, desk.client);
    const auto words = [&] {
        QString all;
        for (const Notice* notice : page.findChildren<Notice*>())
            all += notice->text();
        for (const QLabel* label : page.findChildren<QLabel*>())
            all += label->text();
        return all;
    };
    QVERIFY(words().contains(u"Handing over"_s) && !words().contains(u"Satama"_s));
    QVERIFY(words().contains(u"It names no partner"_s));
    const auto consent = Lists::records(desk.session->connection(), {Kind::Consent, desk.client, {}}, std::nullopt, 1);
    desk.session.write(Edit{Kind::Consent, consent->rows.first().id, {}}.set(ConsentField::Partner, partner.id));
    open(page, desk.client);
    QVERIFY(words().contains(u"Satama"_s));
}

void TestClientExports::ofSeveralConsentsOneIsChosen()
{
    Desk desk;
    const Id first = desk.consent();
    HandoverPage page(*desk.session, desk.files);
    open(page, desk.client);
    QVERIFY(!desk.saved(page, u"saveJson"_s).isEmpty()); // the only one
    const Id second = desk.consent(u"To the clinic"_s);
    const Id ended = desk.consent(u"Long ago"_s);
    desk.session.write(Edit{Kind::Consent, ended, {}}.set(ConsentField::WithdrawnOn, desk.session->clock().today()));
    HandoverPage fresh(*desk.session, desk.files);
    open(fresh, desk.client);
    auto* choice = fresh.findChild<QComboBox*>(u"consent"_s);
    QCOMPARE(choice->count(), 3);
    QVERIFY(choice->findData(ended.toString()) < 0);
    QVERIFY(choice->currentData().toString().isEmpty());
    QVERIFY(desk.saved(fresh, u"saveJson"_s).isEmpty());
    choice->setCurrentIndex(choice->findData(second.toString()));
    emit choice->activated(choice->currentIndex());
    QVERIFY(!desk.saved(fresh, u"saveJson"_s).isEmpty());
    desk.session.write(Edit{Kind::Consent, second, {}}.set(ConsentField::WithdrawnOn, desk.session->clock().today()));
    QVERIFY(choice->findData(first.toString()) > 0);
    QVERIFY(desk.saved(fresh, u"saveJson"_s).isEmpty()); // the other one is not taken in its place
}

void TestClientExports::nothingOfAnotherClientStays()
{
    Desk desk;
    desk.consent();
    HandoverPage page(*desk.session, desk.files);
    open(page, desk.client);
    page.findChild<QCheckBox*>(u"withNames"_s)->setChecked(true);
    page.findChild<QCheckBox*>(u"ForcedLabour"_s)->setChecked(true);
    auto* name = page.findChild<QLineEdit*>(u"prs_SecondName"_s);
    QVERIFY(!name->text().isEmpty());
    open(page, desk.session.client(u"Toinen"_s));
    QVERIFY(name->text().isEmpty() && name->isHidden());
    QVERIFY(!page.findChild<QCheckBox*>(u"ForcedLabour"_s)->isChecked());
}

void TestClientExports::handoversCannotBeLinked()
{
    Desk desk;
    desk.consent();
    HandoverPage page(*desk.session, desk.files);
    open(page, desk.client);
    QSet<QString> references{desk.client.toString().left(8)};
    for (int i = 0; i < 3; ++i)
        references += QJsonDocument::fromJson(desk.saved(page, u"saveJson"_s)).object()[u"reference"_s].toString();
    QCOMPARE(references.size(), 4);
}

void TestClientExports::onlyWhatIsTickedLeaves()
{
    Desk desk;
    desk.consent();
    HandoverPage page(*desk.session, desk.files);
    open(page, desk.client);
    page.findChild<QCheckBox*>(u"ForcedLabour"_s)->setChecked(true);
    QComboBox* status = page.findChild<QComboBox*>(u"cas_Status"_s);
    status->setCurrentIndex(status->findData(u"FollowUp"_s));
    shoot(page, u"handover.png"_s);
    page.findChild<QLineEdit*>(u"spl_PlannedEndDate"_s)->setText(u"2026-12-31"_s);
    const QByteArray table = desk.saved(page, u"saveTable"_s);
    QVERIFY(table.contains("spl_PlannedEndDate") && table.contains("2026-12-31")); // beside the official columns
    page.findChild<QLineEdit*>(u"spl_PlannedEndDate"_s)->clear();
    QCOMPARE(desk.accesses(), 1);
    const QJsonObject answers =
        QJsonDocument::fromJson(desk.saved(page, u"saveJson"_s)).object()[u"cases"_s][0].toObject();
    QCOMPARE(answers.keys(), QStringList({u"cas_Status"_s, u"con_Consent"_s, u"vic_TypeOfExploitation"_s}));
    QCOMPARE(answers[u"vic_TypeOfExploitation"_s].toArray(), QJsonArray({u"ForcedLabour"_s}));
    QCOMPARE(desk.accesses(), 2);
}

void TestClientExports::namesOnlyWhereChosen()
{
    Desk desk;
    desk.consent();
    HandoverPage page(*desk.session, desk.files);
    open(page, desk.client);
    QVERIFY(!desk.saved(page, u"saveTable"_s).contains("Keksitty"));
    QCOMPARE(desk.accesses(), 1);
    page.findChild<QCheckBox*>(u"withNames"_s)->setChecked(true);
    QCOMPARE(desk.accesses(), 2); // the look, before anything leaves
    QVERIFY(desk.saved(page, u"saveTable"_s).contains("Keksitty"));
    page.findChild<QCheckBox*>(u"withNames"_s)->setChecked(false); // what was filled in stays behind
    QVERIFY(!desk.saved(page, u"saveTable"_s).contains("Keksitty"));
}

void TestClientExports::ownDataIsWholeAndNoted()
{
    Desk desk;
    OwnDataPage page(*desk.session, desk.files, desk.output);
    open(page, desk.client);
    QCOMPARE(desk.accesses(), 1); // what shows is written down
    const auto looks = Lists::records(desk.session->connection(), {Kind::Access, desk.client, {}}, std::nullopt, 1);
    QCOMPARE(looks->rows.value(0).text(AccessField::What), u"identity"_s);
    const QString seen = page.findChild<QTextEdit*>(u"own-data"_s)->toPlainText();
    for (const QString& mark : {u"Kuutamokivi"_s, u"Aino Keksitty"_s, u"Muistiinpano"_s})
        QVERIFY2(seen.contains(mark), qPrintable(mark));
    shoot(page, u"own-data.png"_s);
    QVERIFY(desk.saved(page, u"save"_s).contains("Keksitty"));
    QCOMPARE(desk.accesses(), 2);
    desk.output.path = desk.folder.filePath(u"out.pdf"_s);
    QTest::mouseClick(page.findChild<QPushButton*>(u"print"_s), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(desk.output.path));
    QCOMPARE(desk.accesses(), 3);
}

/// Neither on the screen nor on paper; and whoever opened a record merged into it opened this one.
void TestClientExports::ownDataTellsOfNobodyElse()
{
    Desk desk;
    Connection& reading = desk.session->connection();
    const Id relative = desk.session.client(u"Pihka"_s);
    const Id same = desk.session.client(u"Tuohi"_s);
    QVERIFY(desk.session->write(*Merging::notTheSame(reading, desk.client, relative), u"x"_s));
    QVERIFY(desk.session->write(*Merging::merge(reading, desk.client, same), u"x"_s));
    desk.session.write(OwnData::access(desk.session->store().newId(), same, u"ZZ"_s, desk.session->clock().now()));
    OwnDataPage page(*desk.session, desk.files, desk.output);
    open(page, desk.client);
    const auto data = OwnData::of(reading, desk.session->store().journal(), desk.client);
    VERIFY_OK(data);
    for (const QString& seen :
         {page.findChild<QTextEdit*>(u"own-data"_s)->toPlainText(), toText(OwnDataPaper::page(*desk.session, *data)),
          QString::fromUtf8(desk.saved(page, u"save"_s))}) {
        QVERIFY(seen.contains(u"Tuohi"_s));
        QVERIFY(!seen.contains(relative.toString()) && !seen.contains(u"Not the same person"_s));
        QVERIFY(!seen.contains(u"Same person as"_s) && !seen.contains(u"merged_into"_s));
    }
    QVERIFY(page.findChild<QPlainTextEdit*>()->toPlainText().contains(u"ZZ"_s));
}

void TestClientExports::ownDataIsInTheClientsLanguage_data()
{
    QTest::addColumn<QString>("reads");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("told");
    const QString english = u"Everything that is written down about you"_s;
    QTest::newRow("Russian") << u"ru"_s << 2
                             << QStringList{english,
                                            u"Всё, что о вас записано"_s,
                                            u"Как с вами можно связываться: "_s,
                                            u"Only by text"_s,
                                            u"звонок"_s,
                                            u"ноября 2026"_s,
                                            u"русский"_s}
                             << false;
    QTest::newRow("Arabic") << u"ar"_s << 2 << QStringList{english, u"كل ما هو مكتوب عنك"_s, u"مكالمة هاتفية"_s}
                            << false;
    QTest::newRow("Finnish, plain") << u"fi-x-selko"_s << 2
                                    << QStringList{english, u"Kaikki, mitä sinusta on kirjattu"_s, u"puhelu"_s}
                                    << false;
    QTest::newRow("the window's own") << u"en"_s << 1 << QStringList{english, u"Phone call"_s} << false;
    QTest::newRow("Chinese, in its script")
        << u"zh-Hans"_s << 2 << QStringList{english, u"关于你所记录的一切"_s, u"电话"_s} << false;
    QTest::newRow("an unknown one") << u"ka"_s << 1 << QStringList{english, u"Phone call"_s} << true;
    QTest::newRow("not known") << QString() << 1 << QStringList{english} << false;
}

void TestClientExports::ownDataIsInTheClientsLanguage()
{
    QFETCH(QString, reads);
    QFETCH(int, columns);
    QFETCH(QStringList, words);
    QFETCH(bool, told);
    Desk desk;
    Edit client{Kind::Client, desk.client, {}};
    desk.session.write(client.set(ClientField::Reads, reads.isEmpty() ? QStringList() : QStringList{reads})
                           .set(ClientField::Speaks, QStringList())
                           .set(ClientField::ContactRules, u"Only by text"_s));
    desk.session.contact(desk.client, {{ContactField::Channel, u"call"_s}});
    const auto data = OwnData::of(desk.session->connection(), desk.session->store().journal(), desk.client);
    VERIFY_OK(data);
    const SheetPage paper = OwnDataPaper::page(*desk.session, *data);
    QCOMPARE(paper.columns.size(), columns);
    for (const SheetBlock& block : paper.blocks)
        QCOMPARE(block.cells.size(), columns);
    OwnDataPage page(*desk.session, desk.files, desk.output);
    open(page, desk.client);
    const QString seen =
        page.findChild<QTextEdit*>(u"own-data"_s)->toPlainText().remove(QChar(0x2066)).remove(QChar(0x2069));
    for (const QString& word : words)
        QVERIFY2(seen.contains(word), qPrintable(word + u" in "_s + seen));
    bool isTold = false;
    for (const Notice* notice : page.findChildren<Notice*>())
        isTold = isTold || notice->text().contains(u"does not have the headings"_s);
    QCOMPARE(isTold, told);
}

/// Also what stood there before, and what was removed from the lists.
void TestClientExports::ownDataTellsWhatWas()
{
    Desk desk;
    desk.session.write(Edit{Kind::Client, desk.client, {}}.set(ClientField::ContactRules, u"Only by text"_s));
    desk.session.write(Edit{Kind::Client, desk.client, {}}.set(ClientField::ContactRules, u"Evenings"_s));
    const Id contact = desk.session.contact(desk.client, {{ContactField::Note, u"A mistake"_s}});
    desk.session.write(Edit{Kind::Contact, contact, {}}.set(DeletedField, QCborValue(true)));
    const auto data = OwnData::of(desk.session->connection(), desk.session->store().journal(), desk.client);
    VERIFY_OK(data);
    const QString paper = toText(OwnDataPaper::page(*desk.session, *data));
    for (const QString& words : {u"Evenings"_s, u"Earlier"_s, u"Only by text"_s, u"still kept"_s, u"A mistake"_s})
        QVERIFY2(paper.contains(words), qPrintable(words + u" in "_s + paper));
}

/// Headings, and rows with both languages side by side; what was typed is no markup.
void TestClientExports::ownDataReadsAsThePaper()
{
    Desk desk;
    Edit client{Kind::Client, desk.client, {}};
    desk.session.write(client.set(ClientField::Reads, QStringList{u"ar"_s}));
    desk.session.contact(desk.client, {{ContactField::Note, u"<h1>Iso</h1> & <b>lihava</b>"_s}});
    OwnDataPage page(*desk.session, desk.files, desk.output);
    open(page, desk.client);
    auto* view = page.findChild<QTextEdit*>(u"own-data"_s);
    QVERIFY(view->toPlainText().contains(u"<h1>Iso</h1> & <b>lihava</b>"_s));
    int headings = 0;
    int tables = 0;
    for (QTextBlock block = view->document()->begin(); block.isValid(); block = block.next())
        headings += block.blockFormat().headingLevel() > 0 && !block.text().isEmpty() ? 1 : 0;
    for (const QTextFrame* frame : view->document()->rootFrame()->childFrames())
        if (const auto* table = qobject_cast<const QTextTable*>(frame)) {
            ++tables;
            QCOMPARE(table->columns(), 2);
            QCOMPARE(table->cellAt(0, 0).firstCursorPosition().blockFormat().layoutDirection(), Qt::LeftToRight);
            QCOMPARE(table->cellAt(0, 1).firstCursorPosition().blockFormat().layoutDirection(), Qt::RightToLeft);
        }
    QVERIFY(headings >= 8 && tables >= 4); // the title, the client, the identity, two contacts: in two languages
    shoot(page, u"own-data-ar.png"_s);
    page.QWidget::hide();
}

void TestClientExports::anotherRoomSeesNothing()
{
    Desk desk;
    desk.consent();
    desk.session->setRoom(u"serie"_s);
    OwnDataPage own(*desk.session, desk.files, desk.output);
    open(own, desk.client);
    QVERIFY(!own.findChild<QTextEdit*>(u"own-data"_s)->toPlainText().contains(u"Kuutamokivi"_s));
    QVERIFY(desk.saved(own, u"save"_s).isEmpty());
    HandoverPage handover(*desk.session, desk.files);
    open(handover, desk.client);
    QVERIFY(desk.saved(handover, u"saveJson"_s).isEmpty());
    QCOMPARE(desk.accesses(), 0);
}

QTEST_MAIN(TestClientExports)
#include "testclientexports.moc"
