// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/caselists.h"
#include "core/casework/forms.h"
#include "core/casework/referrals.h"
#include "core/store/cells.h"
#include "core/store/erasing.h"
#include "core/store/merge.h"
#include "tests/ui/session/testsession.h"
#include "ui/casework/formfields.h"
#include "ui/clients/clientform.h"
#include "ui/clients/identitypanel.h"
#include "ui/contacts/quickcontact.h"
#include "ui/path/steppanel.h"
#include "ui/today/todaylists.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

/// What others do while a form is open, or waits half written: a colleague writes, somebody is erased.
class TestMeanwhile : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void aDraftHoldsOnlyWhatWasTyped();
    void whatWasEmptiedStaysEmpty();
    void whatIsTypedOverAColleaguesWordsIsSaid();
    void anOldDraftSaysSoAtOnce();
    void identityToo();
    void aStepToo();
    void nothingOfTheErasedIsKept();
    void erasedByAColleague();
    void bothVersionsAreShown();
    void nothingRestsOnAConsentInTwoVersions();

private:
    static void set(TestSession& test, Kind kind, const Id& id, quint16 field, const QString& text)
    {
        test.write(Edit{kind, id, {}}.set(field, text));
    }
    static quint64 stamp(TestSession& session) { return session->store().journal().state()->clock.next(); }
    /// Another laptop wrote it at that time, without having seen what stands here.
    static void receive(TestSession& session, quint64 stamp, Kind kind, const Id& id, const QByteArray& body)
    {
        Arrival arrival;
        arrival.device = session->store().newId();
        arrival.from = arrival.last = 1;
        arrival.epoch = 1;
        arrival.edits += JournalEdit{1, stamp, quint8(kind), id, body};
        const auto beside = session->store().openWriter(); // as a synchronisation does it
        VERIFY_OK(beside);
        VERIFY_OK(Merge(**beside, session->store().journal().state()).apply(arrival));
        emit session->changed({});
    }
    static QLineEdit* name(ClientForm& form) { return form.findChild<QLineEdit*>(u"code-name"_s); }
    static NoteEdit* rules(ClientForm& form) { return form.findChild<NoteEdit*>(u"contact-rules"_s); }
};

void TestMeanwhile::aDraftHoldsOnlyWhatWasTyped()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    ClientForm form(*test);
    form.edit(test.record(client));
    name(form)->setText(u"Kaarna II"_s);
    form.leave();
    set(test, Kind::Client, client, ClientField::ContactRules, u"Never call."_s);
    form.edit(test.record(client));
    QCOMPARE(name(form)->text(), u"Kaarna II"_s);
    QCOMPARE(rules(form)->text(), u"Never call."_s);
    QVERIFY(form.save());
    QCOMPARE(test.record(client).text(ClientField::CodeName), u"Kaarna II"_s);
    QCOMPARE(test.record(client).text(ClientField::ContactRules), u"Never call."_s);
}

void TestMeanwhile::whatWasEmptiedStaysEmpty()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    set(test, Kind::Client, client, ClientField::ContactRules, u"Never call."_s);
    ClientForm form(*test);
    form.edit(test.record(client));
    rules(form)->setText({});
    form.leave();
    form.edit(test.record(client));
    QVERIFY(rules(form)->text().isEmpty());
    QVERIFY(form.save());
    QVERIFY(!test.record(client).has(ClientField::ContactRules));
}

/// The form is open while a synchronisation brings other words for what is typed: the worker sees them before the own
/// ones go in.
void TestMeanwhile::whatIsTypedOverAColleaguesWordsIsSaid()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    ClientForm form(*test);
    form.edit(test.record(client));
    rules(form)->setText(u"Evenings are fine."_s);
    set(test, Kind::Client, client, ClientField::ContactRules, u"Never call, he listens."_s);
    QVERIFY(!form.save());
    QVERIFY2(form.notice()->text().contains(u"Never call, he listens."_s), qPrintable(form.notice()->text()));
    QCOMPARE(test.record(client).text(ClientField::ContactRules), u"Never call, he listens."_s);
    QCOMPARE(rules(form)->text(), u"Evenings are fine."_s);
    QVERIFY(form.save());
    QCOMPARE(test.record(client).text(ClientField::ContactRules), u"Evenings are fine."_s);
}

void TestMeanwhile::anOldDraftSaysSoAtOnce()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    {
        ClientForm form(*test);
        form.edit(test.record(client));
        rules(form)->setText(u"Evenings are fine."_s);
        form.leave();
    }
    set(test, Kind::Client, client, ClientField::ContactRules, u"Never call, he listens."_s);
    ClientForm form(*test);
    form.edit(test.record(client));
    QCOMPARE(rules(form)->text(), u"Evenings are fine."_s);
    QVERIFY2(form.notice()->text().contains(u"Never call, he listens."_s), qPrintable(form.notice()->text()));
    QVERIFY(form.save());
    QCOMPARE(test.record(client).text(ClientField::ContactRules), u"Evenings are fine."_s);
}

void TestMeanwhile::identityToo()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    const Id identity = test.write(Edit{Kind::Identity, test->store().newId(), {}}
                                       .set(IdentityField::Client, client)
                                       .set(IdentityField::Name, u"Made Up"_s));
    IdentityPanel panel(*test);
    const auto line = [&](quint16 field) { return panel.findChild<QLineEdit*>(u"identity-%1"_s.arg(field)); };
    QVERIFY(panel.reveal(client));
    line(IdentityField::Name)->setText(u"Made Upson"_s);
    panel.fold();
    set(test, Kind::Identity, identity, IdentityField::Phone, u"040 000 0000"_s);
    QVERIFY(panel.reveal(client));
    QCOMPARE(line(IdentityField::Name)->text(), u"Made Upson"_s);
    QCOMPARE(line(IdentityField::Phone)->text(), u"040 000 0000"_s);
    set(test, Kind::Identity, identity, IdentityField::Name, u"Somebody Else"_s);
    QVERIFY(!panel.save());
    QVERIFY(panel.save());
    QCOMPARE(test.record(identity).text(IdentityField::Name), u"Made Upson"_s);
    QCOMPARE(test.record(identity).text(IdentityField::Phone), u"040 000 0000"_s);
}

void TestMeanwhile::aStepToo()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    const Id step = test.step(client, {});
    StepPanel panel(*test);
    panel.open(test.record(client), step);
    auto* reasons = panel.findChildren<NoteEdit*>().value(0);
    QVERIFY(reasons);
    reasons->setText(u"Wants to think."_s);
    test->keepDrafts();
    set(test, Kind::Step, step, StepField::DueOn, u"2026-12-30"_s);
    StepPanel again(*test);
    again.open(test.record(client), step);
    QCOMPARE(again.findChildren<NoteEdit*>().value(0)->text(), u"Wants to think."_s);
    QVERIFY(again.save());
    QCOMPARE(test.record(step).text(StepField::DueOn), u"2026-12-30"_s);
}

/// However many forms about them are open.
void TestMeanwhile::nothingOfTheErasedIsKept()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    ClientForm form(*test);
    form.edit(test.record(client));
    rules(form)->setText(u"Evenings are fine."_s);
    IdentityPanel panel(*test);
    QVERIFY(panel.reveal(client));
    panel.findChild<QLineEdit*>(u"identity-%1"_s.arg(IdentityField::Name))->setText(u"Made Up"_s);
    VERIFY_OK(test->store().journal().erase(client));
    form.leave();
    panel.fold();
    test->keepDrafts();
    QVERIFY(test->store().drafts().all()->isEmpty());
}

/// A contact with them is being written down when a synchronisation brings that they were erased.
void TestMeanwhile::erasedByAColleague()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    QuickContact page(*test);
    page.show({u"contact-new"_s, client, {}});
    auto* note = page.findChildren<NoteEdit*>().value(0);
    QVERIFY(note);
    note->setText(u"Something they told."_s);
    test->keepDrafts();
    QCOMPARE(test->store().drafts().all()->size(), 1);
    receive(test, stamp(test), Kind::Client, client, Erasing::body());
    test->keepDrafts();
    QVERIFY(note->text().isEmpty());
    QVERIFY(test->store().drafts().all()->isEmpty());
}

/// Until somebody has chosen: where the client is contacted, and on paper.
void TestMeanwhile::bothVersionsAreShown()
{
    TestSession test;
    const QString one = u"Evenings are fine."_s;
    const QString other = u"Never call, he listens."_s;
    const Id client = test.client(u"Kaarna"_s);
    const quint64 before = stamp(test);
    set(test, Kind::Client, client, ClientField::ContactRules, one);
    receive(test, before, Kind::Client, client, Cells::bodyOf({{ClientField::ContactRules, other}}));
    test.contact(client, {{ContactField::FollowUpOn, u"2026-11-22"_s}});
    QuickContact page(*test);
    page.show({u"contact-new"_s, client, {}});
    QStringList said;
    for (const Notice* notice : page.findChildren<Notice*>())
        said += notice->text();
    QVERIFY2(said.join(u'\n').contains(one) && said.join(u'\n').contains(other), qPrintable(said.join(u'\n')));
    const QList<TodayRow> rows = TodayLists::callbacks(*test);
    QCOMPARE(rows.size(), 1);
    QVERIFY2(rows.first().detail.contains(one) && rows.first().detail.contains(other), qPrintable(rows.first().detail));
    const auto forms = Forms::load();
    VERIFY_OK(forms);
    int printed = 0;
    for (const Form& form : forms->all()) {
        FormFields fields(*test);
        fields.begin(*forms, form, {test.record(client), {}, {}});
        for (QCheckBox* box : fields.findChildren<QCheckBox*>())
            box->setChecked(true);
        const QString rules = fields.values().value(u"client.contact_rules"_s);
        printed += rules.contains(one) && rules.contains(other) ? 1 : 0;
        QVERIFY(rules.contains(one) == rules.contains(other));
    }
    QVERIFY(printed > 0);
}

/// What the person said is not known before somebody has chosen.
void TestMeanwhile::nothingRestsOnAConsentInTwoVersions()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    const Id consent = test.write(Edit{Kind::Consent, test->store().newId(), {}}
                                      .set(ConsentField::Client, client)
                                      .set(ConsentField::Scope, u"Need for housing"_s)
                                      .set(ConsentField::GivenOn, u"2026-11-01"_s));
    const QDate today = test->clock().today();
    const auto holding = [&] { return CaseLists::consentsHolding(test->store(), client, today)->size(); };
    VERIFY_OK(Referrals::isSettled(test->store(), consent));
    QCOMPARE(holding(), 1);
    const quint64 before = stamp(test);
    set(test, Kind::Consent, consent, ConsentField::Scope, u"Housing, and nothing else"_s);
    receive(test, before, Kind::Consent, consent, Cells::bodyOf({{ConsentField::Scope, u"Housing and health"_s}}));
    VERIFY_FAILS(Referrals::isSettled(test->store(), consent), ErrorCode::Refused);
    QCOMPARE(holding(), 0);
}

QTEST_MAIN(TestMeanwhile)
#include "testmeanwhile.moc"
