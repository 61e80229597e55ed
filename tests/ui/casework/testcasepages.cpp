// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/settings.h"
#include "tests/ui/handouts/fakeoutput.h"
#include "tests/ui/session/testsession.h"
#include "ui/casework/calendarpage.h"
#include "ui/casework/formpage.h"
#include "ui/casework/referralspage.h"
#include "ui/handouts/sheetpreview.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

class FakeFiles final : public FileChooser {
public:
    QString open(QWidget*, const QString&, const QString&) override { return path; }
    QString save(QWidget*, const QString&, const QString& suggested, const QString&) override
    {
        proposed = suggested;
        return path;
    }
    QString folder(QWidget*, const QString&) override { return {}; }

    QString path;
    QString proposed;
};

template<typename P>
struct Desk {
    template<typename... More>
    Desk(TestSession& test, const Place& place, More&&... more)
        : page(std::make_unique<P>(*test, std::forward<More>(more)...))
    {
        page->resize(1150, 850);
        page->QWidget::show();
        QApplication::setActiveWindow(page.get());
        page->show(place);
    }
    template<typename Widget>
    Widget* find(const QString& name) const
    {
        return page->template findChild<Widget*>(name);
    }
    void click(const QString& name) const
    {
        QCoreApplication::processEvents(); // what was just made is shown by then
        QAbstractButton* button = nullptr;
        for (auto* each : page->template findChildren<QAbstractButton*>(name))
            if (!button && each->isVisible())
                button = each;
        QVERIFY2(button && button->isEnabled(), qPrintable(name));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    QString words() const
    {
        QCoreApplication::processEvents();
        QStringList all;
        for (const QLabel* label : page->template findChildren<QLabel*>())
            if (label->isVisible())
                all += label->text();
        return all.join(u'\n');
    }
    void choose(const QString& box, const QString& data) const
    {
        auto* combo = find<QComboBox>(box);
        const int index = combo->findData(data);
        QVERIFY2(index >= 0, qPrintable(data));
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }

    std::unique_ptr<P> page;
};

QList<QString> accesses(TestSession& test)
{
    QList<QString> all;
    const auto page = Lists::records(test->connection(), {Kind::Access, {}, {}}, std::nullopt, 100);
    for (const Record& access : page->rows)
        all += access.text(AccessField::What);
    return all;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Id consent(TestSession& test, const Id& client, const QDate& withdrawn = {})
{
    Edit edit{Kind::Consent, test->store().newId(), {}};
    edit.set(ConsentField::Client, client)
        .set(ConsentField::Scope, u"name and language"_s)
        .set(ConsentField::GivenOn, test->clock().today())
        .set(ConsentField::WithdrawnOn, withdrawn);
    return test.write(edit);
}

Id partner(TestSession& test, const QString& name)
{
    Edit edit{Kind::Partner, test->store().newId(), {}};
    return test.write(edit.set(PartnerField::Name, name));
}

Id referral(TestSession& test, const Id& client, const Id& partner, const Id& consent)
{
    Edit edit{Kind::Referral, test->store().newId(), {}};
    edit.set(ReferralField::Client, client)
        .set(ReferralField::Partner, partner)
        .set(ReferralField::Consent, consent)
        .set(ReferralField::Scope, u"name and language"_s)
        .set(ReferralField::State, consent.isNull() ? "offered" : "consented");
    return test.write(edit);
}

} // namespace

class TestCasePages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void calendarFileIsNeutral();
    void calendarOfAnotherRoomIsEmpty();
    void theProposalWaitsForConsent();
    void theProposalIsForItsReceiverOnly();
    void onlyWhatIsTickedIsPrinted();
    void languagesStandBesideFinnish();
    void theTextToHandOver();
    void anotherClientsReferralIsNotShown();
    void referralsByPartner();
    void whomToTellOfAConsentTakenBack();
    void pictures();
};

void TestCasePages::calendarFileIsNeutral()
{
    TestSession test;
    QTemporaryDir folder;
    FakeFiles files;
    const Id client = test.client(u"Kaarna"_s);
    Edit appointment{Kind::Appointment, test->store().newId(), {}};
    test.write(appointment.set(AppointmentField::Client, client)
                   .set(AppointmentField::At, test->clock().now().addDays(2))
                   .set(AppointmentField::Place, u"Kirjasto"_s)
                   .set(AppointmentField::Note, u"Kaarnan asia"_s));
    Desk<CalendarPage> desk(test, {u"calendar"_s, client, {}}, files);
    desk.click(u"calendar-save"_s); // the worker changes their mind
    QVERIFY(accesses(test).isEmpty());
    files.path = folder.filePath(u"c.ics"_s);
    desk.click(u"calendar-save"_s);
    QCOMPARE(files.proposed, u"Calendar.ics"_s);
    QByteArray file = contentOf(files.path);
    QCOMPARE(file.count("BEGIN:VEVENT"), 1);
    for (const char* told : {"Kaarna", "Kirjasto", "asia", "VALARM"})
        QVERIFY2(!file.contains(told), told);
    QCOMPARE(accesses(test), QList<QString>{u"export"_s});
    desk.click(u"calendar-places"_s);
    QVERIFY(desk.words().contains(u"Kirjasto"_s)); // what is told is seen before
    desk.find<QComboBox>(u"calendar-alarm"_s)->setCurrentIndex(2);
    desk.click(u"calendar-save"_s);
    file = contentOf(files.path);
    QVERIFY(file.contains("Kirjasto"));
    QVERIFY(file.contains("VALARM"));
    desk.page->show(Place{u"calendar"_s, client, appointment.id.toString()});
    QVERIFY(!desk.find<QCheckBox>(u"calendar-places"_s)->isChecked()); // asked anew
    desk.click(u"calendar-save"_s);
    QVERIFY(!contentOf(files.path).contains("Kirjasto"));

    files.path = folder.filePath(u"nowhere/c.ics"_s);
    QSignalSpy failed(&*test, &Session::failed);
    desk.click(u"calendar-save"_s);
    QCOMPARE(failed.size(), 1);
}

void TestCasePages::calendarOfAnotherRoomIsEmpty()
{
    TestSession test;
    FakeFiles files;
    const Id there = test.client(u"Pihka"_s, u"serie"_s);
    Edit appointment{Kind::Appointment, test->store().newId(), {}};
    test.write(
        appointment.set(AppointmentField::Client, there).set(AppointmentField::At, test->clock().now().addDays(2)));
    for (const Place& place : {Place{u"calendar"_s, {}, {}}, Place{u"calendar"_s, there, {}},
                               Place{u"calendar"_s, {}, appointment.id.toString()}}) {
        Desk<CalendarPage> desk(test, place, files);
        QVERIFY(!desk.find<QPushButton>(u"calendar-save"_s)->isEnabled());
        QVERIFY(desk.words().contains(u"Nothing is to come."_s));
    }
    test->setRoom(u"serie"_s);
    Desk<CalendarPage> desk(test, {u"calendar"_s, {}, {}}, files);
    QVERIFY(desk.find<QPushButton>(u"calendar-save"_s)->isEnabled());
}

void TestCasePages::theProposalWaitsForConsent()
{
    TestSession test;
    QTemporaryDir folder;
    FakeOutput output;
    output.path = folder.filePath(u"p.pdf"_s);
    const Id client = test.client(u"Kaarna"_s);
    QSignalSpy opened(&*test, &Session::openRequested);
    Desk<FormPage> desk(test, {u"form"_s, client, u"proposal"_s}, output);
    QVERIFY(!desk.page->isUsable());
    QVERIFY(!desk.find<QPushButton>(u"form-print"_s)->isEnabled());
    QVERIFY(desk.words().contains(u"No consent is written down."_s));
    QVERIFY(!desk.find<QPushButton>(u"form-print"_s)->toolTip().isEmpty());
    desk.click(u"form-record-consent"_s);
    QCOMPARE(opened.takeFirst().first().value<Place>(), (Place{u"client"_s, client, u"consent"_s}));

    const Id withdrawn = consent(test, client, test->clock().today());
    QVERIFY(desk.words().contains(u"Choose the consent this rests on."_s));
    desk.choose(u"form-consent"_s, withdrawn.toString());
    QVERIFY(desk.words().contains(u"The consent was withdrawn."_s));
    QVERIFY(!desk.page->isUsable());
    const Id given = consent(test, client);
    QVERIFY(!desk.page->isUsable()); // it is chosen, not taken for granted
    desk.choose(u"form-consent"_s, given.toString());
    QVERIFY(desk.page->isUsable());
    QSignalSpy done(&*test, &Session::done);
    desk.click(u"form-save"_s);
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(contentOf(output.path).startsWith("%PDF"));
    QCOMPARE(output.proposed, QStringList{u"Info.pdf"_s});
    QCOMPARE(accesses(test), QList<QString>{u"print"_s});

    desk.choose(u"form-kind"_s, u"consent"_s); // a blank one needs none
    QVERIFY(desk.page->isUsable());
    desk.page->show(Place{u"form"_s, {}, u"proposal"_s});
    QVERIFY(!desk.page->isUsable());
}

/// A consent to tell somebody else is none to tell the Assistance System, and the paper says who gets it.
void TestCasePages::theProposalIsForItsReceiverOnly()
{
    TestSession test;
    FakeOutput output;
    const Id client = test.client(u"Kaarna"_s);
    const auto consentFor = [&](const Id& partner, const QDate& day) {
        Edit edit{Kind::Consent, test->store().newId(), {}};
        return test.write(edit.set(ConsentField::Client, client)
                              .set(ConsentField::Scope, u"first name"_s)
                              .set(ConsentField::Partner, partner)
                              .set(ConsentField::GivenOn, day));
    };
    const QDate today = test->clock().today();
    const Id shelter = consentFor(partner(test, u"Turvakoti Mona"_s), today);
    const Id undated = consentFor({}, {});
    const Id named = consentFor(partner(test, u"ihmiskaupan uhrien auttamisjärjestelmä"_s), today);
    const Id open = consentFor({}, today);
    Desk<FormPage> desk(test, {u"form"_s, client, u"proposal"_s}, output);
    desk.choose(u"form-language"_s, u"en"_s);
    desk.choose(u"form-consent"_s, shelter.toString());
    QVERIFY(!desk.page->isUsable());
    QVERIFY(desk.words().contains(u"The consent is for another partner."_s));
    desk.choose(u"form-consent"_s, undated.toString());
    QVERIFY(!desk.page->isUsable());
    QVERIFY(desk.words().contains(u"The consent does not say when it was given."_s));
    desk.choose(u"form-consent"_s, named.toString());
    QVERIFY2(desk.page->isUsable(), qPrintable(desk.words()));
    QVERIFY(!desk.words().contains(u"It names no partner"_s));
    desk.choose(u"form-consent"_s, open.toString());
    QVERIFY(desk.page->isUsable());
    QVERIFY(desk.words().contains(u"It names no partner"_s)); // the worker makes sure
    const QString paper = desk.page->findChild<SheetPreview*>()->accessibleDescription();
    QVERIFY2(paper.contains(u"Assistance System for Victims of Human Trafficking"_s), qPrintable(paper));
    QVERIFY(!desk.find<QCheckBox>(u"form-field-service/nas"_s)); // it is no choice
    test.write(Edit{Kind::Consent, open, {}}.set(ConsentField::WithdrawnOn, today));
    QVERIFY(!desk.page->isUsable());
}

void TestCasePages::onlyWhatIsTickedIsPrinted()
{
    TestSession test;
    FakeOutput output;
    const Id client = test.client(u"Kaarna"_s);
    Edit identity{Kind::Identity, test->store().newId(), {}};
    test.write(identity.set(IdentityField::Client, client).set(IdentityField::Name, u"Aino Esimerkki"_s));
    test.write(Settings::write(Settings::Key::OrganisationName, u"Talo ry"_s, u"MK"_s, test->clock().now()));
    Desk<FormPage> desk(test, {u"form"_s, client, u"proposal"_s}, output);
    auto* fields = desk.page->findChild<FormFields*>();
    QVERIFY(fields->values().isEmpty());
    desk.click(u"form-field-organisation"_s);
    QCOMPARE(fields->values(), (QMap<QString, QString>{{u"organisation"_s, u"Talo ry"_s}}));
    desk.click(u"form-field-client.code_name"_s);
    desk.find<QLineEdit>(u"form-name"_s)->setText(u"Lumi"_s); // the name they want to be called by
    QCOMPARE(fields->values().value(u"client.code_name"_s), u"Lumi"_s);
    QVERIFY(accesses(test).isEmpty());
    desk.click(u"form-field-identity.name"_s);
    QCOMPARE(fields->values().value(u"identity.name"_s), u"Aino Esimerkki"_s);
    QCOMPARE(accesses(test), QList<QString>{u"identity"_s});
    desk.click(u"form-field-identity.name"_s);
    desk.click(u"form-field-identity.birth_date"_s);
    QCOMPARE(accesses(test).size(), 1); // looked once
    QVERIFY(!fields->values().contains(u"identity.name"_s));
    desk.page->show(desk.page->place());
    QVERIFY(fields->values().isEmpty());
}

void TestCasePages::languagesStandBesideFinnish()
{
    TestSession test;
    FakeOutput output;
    const Id client =
        test.client(u"Kaarna"_s, u"support"_s, Edit().set(ClientField::Reads, QStringList{u"xx"_s, u"ar"_s}).values);
    Desk<FormPage> desk(test, {u"form"_s, client, u"consent"_s}, output);
    QCOMPARE(desk.find<QComboBox>(u"form-language"_s)->currentData().toString(), u"ar"_s);
    QCOMPARE(desk.find<QComboBox>(u"form-beside"_s)->currentData().toString(), u"fi"_s);
    const Id finn = test.client(u"Pihka"_s, u"support"_s, Edit().set(ClientField::Reads, QStringList{u"fi"_s}).values);
    desk.page->show(Place{u"form"_s, finn, u"consent"_s});
    QCOMPARE(desk.find<QComboBox>(u"form-language"_s)->currentData().toString(), u"fi"_s);
    QVERIFY(desk.find<QComboBox>(u"form-beside"_s)->currentData().toString().isEmpty());
    for (const QString& reads : {u"zh-Hans"_s, u"fi-x-selko"_s, u"ru-FI"_s}) { // as they read it, where that is there
        const Id other = test.client(reads, u"support"_s, Edit().set(ClientField::Reads, QStringList{reads}).values);
        desk.page->show(Place{u"form"_s, other, u"withdrawal"_s});
        QCOMPARE(desk.find<QComboBox>(u"form-language"_s)->currentData().toString(),
                 reads == u"ru-FI"_s ? u"ru"_s : reads);
        QCOMPARE(desk.find<QComboBox>(u"form-beside"_s)->currentData().toString(), u"fi"_s);
    }
}

void TestCasePages::theTextToHandOver()
{
    TestSession test;
    FakeOutput output;
    const Id client = test.client(u"Kaarna"_s);
    const Id satama = partner(test, u"Satama"_s);
    const Id offered = referral(test, client, satama, {});
    Desk<FormPage> desk(test, {u"form"_s, client, u"referral/"_s + offered.toString()}, output);
    QVERIFY(!desk.page->isUsable());
    QVERIFY(desk.words().contains(u"The person has not consented to this referral yet."_s));
    const Id agreed = referral(test, client, satama, consent(test, client));
    desk.page->show(Place{u"form"_s, client, u"referral/"_s + agreed.toString()});
    QVERIFY(desk.page->isUsable());
    desk.choose(u"form-language"_s, u"en"_s);
    desk.click(u"form-field-referral.partner"_s);
    desk.click(u"form-field-referral.scope"_s);
    desk.click(u"form-field-client.code_name"_s);
    desk.find<QLineEdit>(u"form-name"_s)->setText(u"Lumi"_s);
    desk.click(u"form-copy"_s);
    const QString copied = QGuiApplication::clipboard()->text();
    for (const QString& told : {u"Satama"_s, u"name and language"_s, u"Lumi"_s})
        QVERIFY2(copied.contains(told), qPrintable(copied));
    QVERIFY(!copied.contains(u"Kaarna"_s));
    QCOMPARE(accesses(test), QList<QString>{u"export"_s});
    QVERIFY(!desk.find<QCheckBox>(u"form-field-identity.name"_s)); // there is no place for it at all
}

void TestCasePages::anotherClientsReferralIsNotShown()
{
    TestSession test;
    FakeOutput output;
    const Id here = test.client(u"Kaarna"_s);
    const Id there = test.client(u"Pihka"_s, u"serie"_s);
    const Id theirs = referral(test, there, partner(test, u"Satama"_s), consent(test, there));
    Desk<FormPage> desk(test, {u"form"_s, here, u"referral/"_s + theirs.toString()}, output);
    QVERIFY(!desk.page->isUsable());
    QVERIFY(!desk.find<QCheckBox>(u"form-field-referral.partner"_s));
    desk.page->show(Place{u"form"_s, there, u"referral/"_s + theirs.toString()});
    QVERIFY(!desk.page->isUsable());
    QVERIFY(!desk.find<QCheckBox>(u"form-field-referral.partner"_s));
}

void TestCasePages::referralsByPartner()
{
    TestSession test;
    const Id kaarna = test.client(u"Kaarna"_s);
    const Id pihka = test.client(u"Pihka"_s);
    const Id there = test.client(u"Tuohi"_s, u"serie"_s);
    const Id satama = partner(test, u"Satama"_s);
    const Id one = referral(test, kaarna, satama, {});
    referral(test, pihka, satama, {});
    referral(test, there, satama, {});
    QSignalSpy opened(&*test, &Session::openRequested);
    Desk<ReferralsPage> desk(test, {u"referrals"_s, {}, {}});
    const QString words = desk.words();
    QCOMPARE(words.count(u"Satama"_s), 1); // asked once for all of them
    QVERIFY(words.contains(u"Kaarna"_s) && words.contains(u"Pihka"_s));
    QVERIFY(!words.contains(u"Tuohi"_s));
    desk.click(u"referral-open"_s);
    QCOMPARE(opened.takeFirst().first().value<Place>(), (Place{u"client"_s, kaarna, u"referral/"_s + one.toString()}));
    test->setRoom(u"serie"_s);
    QVERIFY(desk.words().contains(u"Tuohi"_s));
    QVERIFY(!desk.words().contains(u"Kaarna"_s));
}

void TestCasePages::whomToTellOfAConsentTakenBack()
{
    TestSession test;
    const Id client = test.client(u"Kaarna"_s);
    const Id given = consent(test, client);
    const Id sent = referral(test, client, partner(test, u"Satama"_s), given);
    test.write(Edit{Kind::Referral, sent, {}}.set(ReferralField::State, "sent"));
    Desk<ReferralsPage> desk(test, {u"referrals"_s, {}, {}});
    QVERIFY(!desk.words().contains(u"does not hold any more"_s));
    test.write(Edit{Kind::Consent, given, {}}.set(ConsentField::WithdrawnOn, test->clock().today()));
    QVERIFY(desk.words().contains(u"Tell the partner that it was taken back"_s));
    test.write(Edit{Kind::Referral, sent, {}}.set(ReferralField::State, "consented"));
    QVERIFY(desk.words().contains(u"Ask the person again before you send anything."_s));
    test.write(Edit{Kind::Referral, sent, {}}.set(ReferralField::State, "declined_by_client"));
    QVERIFY(!desk.words().contains(u"does not hold any more"_s));
}

void TestCasePages::pictures()
{
    const QString folder = qEnvironmentVariable("RINNALLA_SHOTS");
    TestSession test;
    FakeOutput output;
    FakeFiles files;
    const Id client =
        test.client(u"Kaarna"_s, u"support"_s, Edit().set(ClientField::Reads, QStringList{u"ar"_s}).values);
    const Id given = consent(test, client);
    const Id satama = partner(test, u"Satama"_s);
    referral(test, client, satama, given);
    Desk<FormPage> form(test, {u"form"_s, client, u"proposal"_s}, output);
    form.choose(u"form-consent"_s, given.toString());
    form.click(u"form-field-client.code_name"_s);
    QTRY_VERIFY(form.page->findChild<SheetPreview*>()->pageCount() > 0);
    QVERIFY2(form.page->isUsable(), qPrintable(form.words())); // every glyph is there, and all of it fits
    for (const QString& kind : {u"consent"_s, u"withdrawal"_s})
        for (const QString& language : test->sheets().phraseLanguages()) {
            form.choose(u"form-kind"_s, kind);
            form.choose(u"form-language"_s, language);
            QSignalSpy ready(form.page->findChild<SheetPreview*>(), &SheetPreview::ready);
            QVERIFY(ready.wait());
            QVERIFY2(form.page->isUsable(), qPrintable(language + u": "_s + form.words()));
        }
    Desk<CalendarPage> calendar(test, {u"calendar"_s, client, {}}, files);
    Desk<ReferralsPage> waiting(test, {u"referrals"_s, {}, {}});
    const QList<std::pair<QWidget*, QString>> pages{
        {form.page.get(), u"form"_s}, {calendar.page.get(), u"calendar"_s}, {waiting.page.get(), u"referrals"_s}};
    for (const bool mirrored : {false, true}) {
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        QCoreApplication::processEvents();
        for (const auto& [page, name] : pages) {
            QVERIFY2(page->minimumSizeHint().width() <= 1150, qPrintable(name));
            if (!folder.isEmpty())
                QVERIFY(page->grab().save(folder + u'/' + name + (mirrored ? u"-rtl.png"_s : u".png"_s)));
        }
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestCasePages)
#include "testcasepages.moc"
