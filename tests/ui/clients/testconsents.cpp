// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/caselists.h"
#include "core/casework/referrals.h"
#include "tests/support/result.h"
#include "tests/ui/session/testsession.h"
#include "ui/clients/clientcardpage.h"
#include "ui/session/partneredit.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

/// A client's card, with the panel of consents.
struct Desk {
    Desk(TestSession& test, const Id& client, const QString& detail = {})
        : page(std::make_unique<ClientCardPage>(*test))
    {
        page->resize(1150, 800);
        page->QWidget::show();
        QApplication::setActiveWindow(page.get());
        page->show(Place{u"client"_s, client, detail});
    }
    QLineEdit* scope() const { return page->findChild<QLineEdit*>(u"consent-scope"_s); }
    PartnerEdit* partner() const { return scope()->parentWidget()->findChild<PartnerEdit*>(); }
    void endOn(const QDate& day) const { write(u"consent-ends"_s, day); }
    void givenOn(const QDate& day) const { write(u"consent-given"_s, day); }
    void write(const QString& field, const QDate& day) const
    {
        auto* line = page->findChild<QLineEdit*>(field);
        line->setText(day.toString(Qt::ISODate));
        emit line->textEdited(line->text());
    }
    QString words() const
    {
        QCoreApplication::processEvents();
        QStringList all;
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible())
                all += label->text();
        return all.join(u'\n');
    }
    void save()
    {
        scope()->setFocus();
        keys.press(Qt::Key_Return);
    }

    std::unique_ptr<ClientCardPage> page;
    Keyboard keys;
};

} // namespace

class TestConsents : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void partnerAndEndAreKeptAndShown();
    void whatIsTypedComesBackAfterALock();
    void anEndBeforeTheBeginningIsRefused();
    void anUnknownPartnerIsRefused();
    void aConsentHasItsDay();
    void theDayComesBackAfterALock();
};

namespace {

QList<Record> consents(TestSession& test, const Id& client)
{
    return CaseLists::consentsOf(test->connection(), client).value_or(QList<Record>());
}

Id someBody(TestSession& test)
{
    Edit partner{Kind::Partner, test->store().newId(), {}};
    return test.write(partner.set(PartnerField::Name, u"Satama"_s));
}

} // namespace

void TestConsents::partnerAndEndAreKeptAndShown()
{
    TestSession test;
    const Id client = test.client(u"Kuutamokivi"_s);
    const Id partner = someBody(test);
    const QDate ends = test->clock().today().addDays(30);
    Desk desk(test, client, u"consent"_s);
    desk.scope()->setText(u"Name and language"_s);
    desk.partner()->setPartner(partner);
    desk.endOn(ends);
    desk.save();
    QCOMPARE(consents(test, client).size(), 1);
    const Record given = consents(test, client).first();
    QCOMPARE(given.reference(ConsentField::Partner), partner);
    QCOMPARE(given.date(ConsentField::EndsOn), ends);
    const QString seen = desk.words();
    QVERIFY2(seen.contains(u"Satama"_s) && seen.contains(u"Holds until"_s), qPrintable(seen));
    VERIFY_OK(Referrals::mayUse(given, ends)); // and from the next day on it gates nothing
    VERIFY_FAILS(Referrals::mayUse(given, ends.addDays(1)), ErrorCode::Refused);
}

void TestConsents::whatIsTypedComesBackAfterALock()
{
    TestSession test;
    const Id client = test.client(u"Kuutamokivi"_s);
    const Id partner = someBody(test);
    const QDate ends = test->clock().today().addDays(30);
    auto desk = std::make_unique<Desk>(test, client, u"consent"_s);
    desk->scope()->setFocus();
    desk->keys.type(u"Name and language"_s);
    desk->partner()->setPartner(partner);
    desk->endOn(ends);
    test.lockAndReturn([&] { desk.reset(); });
    Desk again(test, client, u"consent"_s);
    QCOMPARE(again.partner()->partner(), partner);
    again.save();
    QCOMPARE(consents(test, client).size(), 1);
    QCOMPARE(consents(test, client).first().text(ConsentField::Scope), u"Name and language"_s);
    QCOMPARE(consents(test, client).first().date(ConsentField::EndsOn), ends);
}

void TestConsents::anEndBeforeTheBeginningIsRefused()
{
    TestSession test;
    const Id client = test.client(u"Kuutamokivi"_s);
    Desk desk(test, client, u"consent"_s);
    desk.scope()->setText(u"Name and language"_s);
    desk.endOn(test->clock().today().addDays(-1));
    desk.save();
    QVERIFY(consents(test, client).isEmpty());
    QVERIFY(desk.words().contains(u"would end before it begins"_s));
    desk.endOn(test->clock().today());
    desk.save();
    QCOMPARE(consents(test, client).size(), 1);
    QVERIFY(!consents(test, client).first().has(ConsentField::Partner));
}

void TestConsents::anUnknownPartnerIsRefused()
{
    TestSession test;
    const Id client = test.client(u"Kuutamokivi"_s);
    Desk desk(test, client, u"consent"_s);
    desk.scope()->setText(u"Name and language"_s);
    desk.partner()->lineEdit()->setFocus();
    desk.keys.type(u"Nobody of this name"_s);
    desk.save();
    QVERIFY(consents(test, client).isEmpty());
    QVERIFY(desk.words().contains(u"No partner has this name"_s));
}

/// Nothing can rest on one that does not say when it was given.
void TestConsents::aConsentHasItsDay()
{
    TestSession test;
    const Id client = test.client(u"Kuutamokivi"_s);
    Desk desk(test, client, u"consent"_s);
    desk.scope()->setText(u"Name and language"_s);
    desk.givenOn({});
    desk.save();
    QVERIFY(consents(test, client).isEmpty());
    QVERIFY(desk.words().contains(u"on which day"_s));
}

void TestConsents::theDayComesBackAfterALock()
{
    TestSession test;
    const Id client = test.client(u"Kuutamokivi"_s);
    const QDate given = test->clock().today().addDays(-3);
    auto desk = std::make_unique<Desk>(test, client, u"consent"_s);
    desk->scope()->setFocus();
    desk->keys.type(u"Name and language"_s);
    desk->givenOn(given);
    test.lockAndReturn([&] { desk.reset(); });
    Desk again(test, client, u"consent"_s);
    again.save();
    QCOMPARE(consents(test, client).first().date(ConsentField::GivenOn), given);
}

QTEST_MAIN(TestConsents)
#include "testconsents.moc"
