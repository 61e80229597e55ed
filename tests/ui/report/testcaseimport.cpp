// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/result.h"
#include "tests/ui/session/testsession.h"
#include "ui/report/caseimportpage.h"
#include "ui/report/handoverfields.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

class Files final : public FileChooser {
public:
    QString open(QWidget*, const QString&, const QString&) override { return path; }
    QString save(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    QString folder(QWidget*, const QString&) override { return {}; }
    QString path;
};

const QByteArray ThreeCases = "prs_First_Name,prs_SecondName,con_Consent,vic_TypeOfExploitation,vic_Invented\n"
                              "Aino,<b>Keksitty</b>,TRUE,ForcedLabour,x\n"
                              "Eeva,Toinen,FALSE,,\n"
                              "Iida,Kolmas,TRUE,Servitude,\n";

struct Desk {
    Desk()
        : page(*session, files)
    {
        page.resize(1000, 800);
        page.QWidget::show();
        page.show(Place{u"case-import"_s, {}, {}});
    }

    void choose(const QByteArray& content, const QString& name = u"cases.csv"_s)
    {
        files.path = folder.filePath(name);
        QFile file(files.path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        auto* button = page.findChild<QPushButton*>(u"choose-cases"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(button->isEnabled());
    }

    QString standing(int row) const
    {
        for (int i = 0; i < tree()->topLevelItemCount(); ++i)
            if (tree()->topLevelItem(i)->text(0) == u"Row %1"_s.arg(row))
                return tree()->topLevelItem(i)->text(2);
        return {};
    }

    QTreeWidgetItem* rowOf(int row) const
    {
        for (int i = 0; i < tree()->topLevelItemCount(); ++i)
            if (tree()->topLevelItem(i)->text(0) == u"Row %1"_s.arg(row))
                return tree()->topLevelItem(i);
        return nullptr;
    }

    QTreeWidget* tree() const { return page.findChild<QTreeWidget*>(u"cases"_s); }
    void take() { QTest::mouseClick(page.findChild<QPushButton*>(u"take-cases"_s), Qt::LeftButton); }
    qint64 clients() { return Lists::count(session->connection(), Kind::Client).value_or(-1); }

    QString said() const
    {
        QString all;
        for (const Notice* notice : page.findChildren<Notice*>())
            all += notice->text();
        return all;
    }

    TestSession session;
    Files files;
    QTemporaryDir folder;
    CaseImportPage page;
};

} // namespace

class TestCaseImport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void whatBecomesOfEveryValueShowsFirst();
    void onlyWhatIsTickedIsTaken();
    void aSecondTimeNothingIsTicked();
    void theOfficialTemplateIsUnderstood();
    void whatIsNoTableOfCasesIsRefused();
    void everyFieldOfTheStandardCanBeAnswered();
};

void TestCaseImport::whatBecomesOfEveryValueShowsFirst()
{
    Desk desk;
    desk.choose(ThreeCases);
    QCOMPARE(desk.clients(), 0);
    QCOMPARE(desk.standing(2), u"A new client"_s);
    QCOMPARE(desk.standing(3), u"Refused"_s);
    QVERIFY(desk.rowOf(3)->child(0)->text(0).contains(u"con_Consent"_s)); // with why
    QString parts;
    for (int i = 0; i < desk.rowOf(2)->childCount(); ++i) {
        const QTreeWidgetItem* part = desk.rowOf(2)->child(i);
        parts += part->text(0) + u'|' + part->text(1) + u'|' + part->text(2) + u'\n';
    }
    for (const char* line : {"First Name|Aino|Identity: Name\n", "Type of Exploitation|ForcedLabour|Contact: Note\n"})
        QVERIFY2(parts.contains(QString::fromLatin1(line)), qPrintable(parts));
    QString remarks;
    for (int i = 0; i < desk.tree()->topLevelItem(0)->childCount(); ++i)
        remarks += desk.tree()->topLevelItem(0)->child(i)->text(0);
    QVERIFY(remarks.contains(u"prs_First_Name"_s) && remarks.contains(u"vic_Invented"_s));
    QCOMPARE(desk.tree()->topLevelItem(0)->childCount(), 2); // and nothing of labels that are not there
    if (const QString shots = qEnvironmentVariable("RINNALLA_SHOTS"); !shots.isEmpty()) {
        desk.tree()->expandAll();
        desk.page.grab().save(QDir(shots).filePath(u"case-import.png"_s));
    }
}

void TestCaseImport::onlyWhatIsTickedIsTaken()
{
    Desk desk;
    QList<Edit> undo;
    QObject::connect(&*desk.session, &Session::done, &desk.page,
                     [&](const QString&, const QList<Edit>& edits) { undo = edits; });
    desk.choose(ThreeCases);
    desk.rowOf(4)->setCheckState(0, Qt::Unchecked);
    desk.take();
    QCOMPARE(desk.clients(), 1);
    QVERIFY(desk.said().contains(u"Cases taken in: 1"_s));
    const auto rows = Lists::clients(desk.session->connection(), {u"support"_s, {}}, {}, 10)->rows;
    const Id client = rows.at(0).client.id;
    const auto identity = Lists::identityOf(desk.session->connection(), client);
    QCOMPARE((*identity)->text(IdentityField::Name), u"Aino <b>Keksitty</b>"_s);
    const auto contacts = Lists::timeline(desk.session->connection(), client, {}, 10);
    QVERIFY(contacts->rows.size() == 1);
    desk.session->undo(undo);
    QCOMPARE(Lists::clients(desk.session->connection(), {u"support"_s, {}}, {}, 10)->rows.size(), 0);
}

void TestCaseImport::aSecondTimeNothingIsTicked()
{
    Desk desk;
    desk.choose(ThreeCases);
    desk.take();
    QCOMPARE(desk.clients(), 2);
    desk.choose(ThreeCases);
    QVERIFY(desk.standing(2).startsWith(u"Here already"_s));
    QVERIFY(!desk.page.findChild<QPushButton*>(u"take-cases"_s)->isEnabled());
    desk.session->setRoom(u"serie"_s); // what the other room knows is not told here
    QCOMPARE(desk.standing(2), u"A new client"_s);
    desk.take();
    QCOMPARE(Lists::clients(desk.session->connection(), {u"serie"_s, {}}, {}, 10)->rows.size(), 2);
}

void TestCaseImport::theOfficialTemplateIsUnderstood()
{
    Desk desk;
    QFile file(qEnvironmentVariable("RINNALLA_SOURCE_DIR") + u"/tests/data/htcds/template-2.0.xlsx"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    desk.choose(file.readAll(), u"template.xlsx"_s);
    QVERIFY(desk.said().contains(u"holds no case"_s));
    QCOMPARE(desk.tree()->topLevelItemCount(), 1);
    QCOMPARE(desk.tree()->topLevelItem(0)->childCount(), 6); // its known mistakes
    QVERIFY(desk.page.findChild<QPushButton*>(u"take-cases"_s)->isHidden());
}

void TestCaseImport::whatIsNoTableOfCasesIsRefused()
{
    Desk desk;
    desk.choose("name,colour\nx,y\n");
    QVERIFY(!desk.said().isEmpty() && desk.tree()->isHidden());
    desk.choose(ThreeCases); // the mistake is forgotten
    QVERIFY(desk.said().isEmpty() && !desk.tree()->isHidden());
    QFile::remove(desk.files.path);
    auto* button = desk.page.findChild<QPushButton*>(u"choose-cases"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(button->isEnabled());
    QVERIFY(!desk.said().isEmpty());
}

void TestCaseImport::everyFieldOfTheStandardCanBeAnswered()
{
    HandoverFields fields;
    fields.resize(900, 700);
    fields.QWidget::show();
    fields.showNames(true);
    int asked = 0;
    for (const Htcds::Field& field : Htcds::fields()) {
        const auto* widget = fields.findChild<QWidget*>(field.name);
        const bool isAsked = !field.isDeprecated && field.name != u"con_Consent"_s;
        QVERIFY2((widget != nullptr) == isAsked, qPrintable(field.name));
        asked += isAsked ? 1 : 0;
        if (auto* choice = fields.findChild<QComboBox*>(field.name); choice && !field.values.isEmpty()) {
            QStringList offered;
            for (int i = 1; i < choice->count(); ++i)
                offered += choice->itemData(i).toString();
            QCOMPARE(offered, field.values);
        }
    }
    QCOMPARE(asked, 80);
    // A section the template asks nothing of is closed, and says how much of it is answered.
    auto* plan = fields.findChild<QLineEdit*>(u"spl_PlannedEndDate"_s);
    QVERIFY(!plan->isVisible());
    for (auto* head : fields.findChildren<QToolButton*>())
        if (head->text().startsWith(u"Support Plan"_s)) {
            QVERIFY(head->text().contains(u"0 of 5"_s));
            head->click();
            QVERIFY(plan->isVisible());
            plan->setText(u"2026-12-31"_s);
            QVERIFY(head->text().contains(u"1 of 5"_s));
        }
    fields.findChild<QLineEdit*>(u"prs_Citizenship"_s)->setText(u"TH, FI"_s);
    fields.findChild<QLineEdit*>(u"prs_IdentityNumber"_s)->setText(u"made up"_s);
    const Htcds::Case expected{{u"prs_Citizenship"_s, {u"TH"_s, u"FI"_s}},
                               {u"spl_PlannedEndDate"_s, {u"2026-12-31"_s}}};
    QCOMPARE(fields.answers(false), expected);
    QVERIFY(fields.answers(true).contains(u"prs_IdentityNumber"_s));
    fields.clear();
    QVERIFY(fields.answers(true).isEmpty());
}

QTEST_MAIN(TestCaseImport)
#include "testcaseimport.moc"
