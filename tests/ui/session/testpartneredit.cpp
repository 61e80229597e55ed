// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/result.h"
#include "tests/ui/session/testsession.h"
#include "ui/session/partneredit.h"
#include "ui/widgets/suggestions.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace Rinnalla;

class TestPartnerEdit : public QObject {
    Q_OBJECT

private slots:
    void choosesByABeginning();
    void findsInsideTheName();
    void saysWhatNobodyIsCalled();
    void tellsWhatIsOutOfDate();
    void forgetsWhoIsGone();
};

namespace {

Id addPartner(Session& session, const QString& name, const QDate& until = {})
{
    Edit edit{Kind::Partner, session.store().newId(), {}};
    edit.set(PartnerField::Name, name).set(PartnerField::DoNotUseAfter, until);
    if (!session.write({edit}, {}))
        qFatal("no partner written");
    return edit.id;
}

/// Shown in a window, with the focus where the worker types.
class Shown {
public:
    explicit Shown(Session& session)
        : field(session, &window)
    {
        auto* box = new QVBoxLayout(&window);
        box->addWidget(&field);
        box->addStretch();
        window.resize(500, 400);
        window.show();
        QApplication::setActiveWindow(&window);
        field.lineEdit()->setFocus();
    }

    QString status() const
    {
        for (const QLabel* label : field.findChildren<QLabel*>())
            if (label->property("muted").toBool())
                return label->isHidden() ? QString() : label->text();
        return {};
    }

    QWidget window;
    PartnerEdit field;
};

} // namespace

void TestPartnerEdit::choosesByABeginning()
{
    TestSession session;
    addPartner(*session, QStringLiteral("Satama"));
    const Id shore = addPartner(*session, QStringLiteral("Satamaranta"));
    Shown shown(*session);
    QSignalSpy changed(&shown.field, &PartnerEdit::changed);
    QTest::keyClicks(shown.field.lineEdit(), QStringLiteral("sata"));
    QVERIFY(shown.field.isUnknown());
    QTest::keyClick(shown.field.lineEdit(), Qt::Key_Down);
    QTest::keyClick(shown.field.lineEdit(), Qt::Key_Return);
    QCOMPARE(shown.field.partner(), shore);
    QCOMPARE(shown.field.lineEdit()->text(), QStringLiteral("Satamaranta"));
    QVERIFY(!shown.field.isUnknown());
    QVERIFY(changed.count() >= 5);
}

void TestPartnerEdit::findsInsideTheName()
{
    TestSession session;
    const Id shelter = addPartner(*session, QStringLiteral("Kotkan turvakoti"));
    Shown shown(*session);
    QTest::keyClicks(shown.field.lineEdit(), QStringLiteral("koti"));
    QTest::keyClick(shown.field.lineEdit(), Qt::Key_Tab);
    QCOMPARE(shown.field.partner(), shelter);
}

void TestPartnerEdit::saysWhatNobodyIsCalled()
{
    TestSession session;
    const Id harbour = addPartner(*session, QStringLiteral("Satama"));
    Shown shown(*session);
    QCOMPARE(shown.status(), QString());
    QTest::keyClicks(shown.field.lineEdit(), QStringLiteral("satam"));
    QTest::keyClick(shown.field.lineEdit(), Qt::Key_Escape);
    QVERIFY(shown.field.isUnknown());
    QVERIFY(shown.status().contains(QStringLiteral("No partner has this name")));
    QTest::keyClicks(shown.field.lineEdit(), QStringLiteral("a")); // written out, in small letters
    QCOMPARE(shown.field.partner(), harbour);
    QCOMPARE(shown.status(), QString());
}

void TestPartnerEdit::tellsWhatIsOutOfDate()
{
    TestSession session;
    const QDate today = session->clock().today();
    const Id old = addPartner(*session, QStringLiteral("Vanha"), today.addDays(-1));
    const Id good = addPartner(*session, QStringLiteral("Uusi"), today);
    Shown shown(*session);
    shown.field.setPartner(old);
    QVERIFY(shown.status().contains(QStringLiteral("Out of date")));
    shown.field.setPartner(good);
    QCOMPARE(shown.status(), QString());
}

void TestPartnerEdit::forgetsWhoIsGone()
{
    TestSession session;
    const Id gone = addPartner(*session, QStringLiteral("Satama"));
    Edit end{Kind::Partner, gone, {}};
    end.set(DeletedField, QCborValue(true));
    QVERIFY(session->write({end}, {}));
    Shown shown(*session);
    shown.field.setPartner(gone);
    QVERIFY(shown.field.partner().isNull());
    QTest::keyClicks(shown.field.lineEdit(), QStringLiteral("sat"));
    QVERIFY(shown.field.isUnknown());
    QVERIFY(partnersNamed(session->connection(), QStringLiteral("sat"), 5).isEmpty());
}

QTEST_MAIN(TestPartnerEdit)
#include "testpartneredit.moc"
