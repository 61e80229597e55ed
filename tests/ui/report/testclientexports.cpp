// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/handouts/fakeoutput.h"
#include "tests/ui/session/testsession.h"
#include "ui/report/handoverpage.h"
#include "ui/report/owndatapage.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

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

    void consent()
    {
        Edit edit{Kind::Consent, session->store().newId(), {}};
        session.write(edit.set(ConsentField::Client, client)
                          .set(ConsentField::Scope, u"Handing over"_s)
                          .set(ConsentField::GivenOn, session->clock().today()));
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
    void onlyWhatIsTickedLeaves();
    void namesOnlyWhereChosen();
    void ownDataIsWholeAndNoted();
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
    const QJsonObject answers =
        QJsonDocument::fromJson(desk.saved(page, u"saveJson"_s)).object()[u"cases"_s][0].toObject();
    QCOMPARE(answers.keys(), QStringList({u"cas_Status"_s, u"con_Consent"_s, u"vic_TypeOfExploitation"_s}));
    QCOMPARE(answers[u"vic_TypeOfExploitation"_s].toArray(), QJsonArray({u"ForcedLabour"_s}));
    QCOMPARE(desk.accesses(), 1);
}

void TestClientExports::namesOnlyWhereChosen()
{
    Desk desk;
    desk.consent();
    HandoverPage page(*desk.session, desk.files);
    open(page, desk.client);
    QVERIFY(!desk.saved(page, u"saveTable"_s).contains("Keksitty"));
    page.findChild<QCheckBox*>(u"withNames"_s)->setChecked(true);
    QVERIFY(desk.saved(page, u"saveTable"_s).contains("Keksitty"));
    page.findChild<QCheckBox*>(u"withNames"_s)->setChecked(false); // what was filled in stays behind
    QVERIFY(!desk.saved(page, u"saveTable"_s).contains("Keksitty"));
}

void TestClientExports::ownDataIsWholeAndNoted()
{
    Desk desk;
    OwnDataPage page(*desk.session, desk.files, desk.output);
    open(page, desk.client);
    const QString seen = page.findChild<QPlainTextEdit*>()->toPlainText();
    for (const QString& mark : {u"Kuutamokivi"_s, u"Aino Keksitty"_s, u"Muistiinpano"_s})
        QVERIFY2(seen.contains(mark), qPrintable(mark));
    shoot(page, u"own-data.png"_s);
    QVERIFY(desk.saved(page, u"save"_s).contains("Keksitty"));
    QCOMPARE(desk.accesses(), 1);
    desk.output.path = desk.folder.filePath(u"out.pdf"_s);
    QTest::mouseClick(page.findChild<QPushButton*>(u"print"_s), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(desk.output.path));
    QCOMPARE(desk.accesses(), 2);
}

void TestClientExports::anotherRoomSeesNothing()
{
    Desk desk;
    desk.consent();
    desk.session->setRoom(u"serie"_s);
    OwnDataPage own(*desk.session, desk.files, desk.output);
    open(own, desk.client);
    QVERIFY(!own.findChild<QPlainTextEdit*>()->toPlainText().contains(u"Kuutamokivi"_s));
    QVERIFY(desk.saved(own, u"save"_s).isEmpty());
    HandoverPage handover(*desk.session, desk.files);
    open(handover, desk.client);
    QVERIFY(desk.saved(handover, u"saveJson"_s).isEmpty());
}

QTEST_MAIN(TestClientExports)
#include "testclientexports.moc"
