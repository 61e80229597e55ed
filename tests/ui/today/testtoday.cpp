// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryedits.h"
#include "tests/ui/session/testsession.h"
#include "ui/session/contactdrafts.h"
#include "ui/session/pendingpapers.h"
#include "ui/today/rowbutton.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Rinnalla;

namespace {

QCborValue text(const char* value)
{
    return QCborValue(QString::fromUtf8(value));
}

/// The clock of the tests stands on Saturday 21 November 2026.
struct Desk {
    explicit Desk(TestSession& session)
        : page(std::make_unique<TodayPage>(*session))
    {
        page->resize(1150, 800);
        page->QWidget::show();
        QApplication::setActiveWindow(page.get());
        page->show(page->place());
    }

    QList<RowButton*> rows() const
    {
        QList<RowButton*> shown;
        for (RowButton* row : page->findChildren<RowButton*>())
            if (row->isVisible())
                shown += row;
        return shown;
    }
    QString text() const
    {
        QStringList lines;
        for (const RowButton* row : rows())
            lines += row->accessibleName();
        return lines.join(u'\n');
    }
    EmptyState* empty() const { return page->findChild<EmptyState*>(); }

    std::unique_ptr<TodayPage> page;
    Keyboard keys;
};

} // namespace

class TestToday : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void emptyStatesSayWhatToDo();
    void callbacksAreSharedAndDone();
    void aLongDayIsReadFromItsBeginning();
    void whatWaitsIsListedInTime();
    void everyRowOpensItsPlace();
    void draftsAreFoundAgain();
    void textsAreDraftsOfTheirRoom();
    void papersNobodyKnowsOfAreAskedFor();
    void expiringSheets();
    void whoeverHoldsAnOldPaperIsTold();
    void roomsStayApart();
    void anotherDay();
    void followsTheLanguage();
    void picture();
};

void TestToday::emptyStatesSayWhatToDo()
{
    TestSession test;
    QSignalSpy opened(&*test, &Session::openRequested);
    Desk desk(test);
    QVERIFY(desk.empty()->isVisible());
    desk.empty()->findChild<QPushButton*>()->setFocus();
    desk.keys.press(Qt::Key_Space);
    QCOMPARE(opened.at(0).at(0).value<Place>().page, QStringLiteral("contact-new"));
    QVERIFY(TodayLists::isNew(*test));
    test.contact({});
    QVERIFY(!TodayLists::isNew(*test));
    QCOMPARE(desk.page->count(), 0);
}

void TestToday::callbacksAreSharedAndDone()
{
    TestSession test;
    const Id kaarna = test.client(QStringLiteral("Kaarna"), QStringLiteral("support"),
                                  {{ClientField::ContactRules, text("only text messages")}});
    const Id overdue = test.contact(kaarna, {{ContactField::FollowUpOn, text("2026-11-19")}});
    const Id mine =
        test.contact({}, {{ContactField::FollowUpOn, text("2026-11-21")}, {ContactField::FollowUpOwner, text("MK")}});
    test.contact({}, {{ContactField::FollowUpOn, text("2026-12-24")}}); // not near
    Desk desk(test);
    QCOMPARE(desk.rows().size(), 2);
    QCOMPARE(desk.page->count(), 2);
    QCOMPARE(TodayPage::count(*test), 2);
    QVERIFY2(desk.rows().at(0)->accessibleName().contains(QStringLiteral("Overdue")), qPrintable(desk.text()));
    QVERIFY(desk.rows().at(0)->accessibleName().contains(QStringLiteral("the pair on duty")));
    QVERIFY(desk.rows().at(0)->accessibleName().contains(QStringLiteral("only text messages")));
    QVERIFY(desk.rows().at(1)->accessibleName().contains(QStringLiteral("MK")));

    QSignalSpy counts(desk.page.get(), &TodayPage::countChanged);
    QSignalSpy done(&*test, &Session::done);
    QCOMPARE(QApplication::focusWidget(), desk.rows().at(0));
    desk.keys.press(Qt::Key_Tab); // its "Done"
    desk.keys.press(Qt::Key_Space);
    QVERIFY(test.record(overdue).boolean(ContactField::FollowUpDone));
    QTRY_COMPARE(desk.rows().size(), 1);
    QCOMPARE(counts.constLast().at(0).toInt(), 1);
    QCOMPARE(QApplication::focusWidget(), desk.rows().at(0)); // on to the next
    test->undo(done.at(0).at(1).value<QList<Edit>>());
    QTRY_COMPARE(desk.rows().size(), 2);
    QVERIFY(!test.record(mine).boolean(ContactField::FollowUpDone));
}

/// With large text: every row has room for its words, and what is read anew does not scroll away.
void TestToday::aLongDayIsReadFromItsBeginning()
{
    TestSession test;
    const QString words = QStringLiteral("call back about the papers and the interpreter ");
    for (int i = 0; i < 12; ++i) {
        test.contact({}, {{ContactField::FollowUpOn, text("2026-11-21")}, {ContactField::Note, words.repeated(2 + i)}});
        test.client(words + QString::number(i), QStringLiteral("support"),
                    {{ClientField::ReviewOn, text("2026-11-20")}});
    }
    Theme::setTextSize(Theme::LargestText);
    const auto back = qScopeGuard([] { Theme::setTextSize(Theme::SmallestText); });
    for (int width = 700; width < 1100; width += 37) {
        Desk desk(test);
        desk.page->resize(width, 500);
        desk.page->show(desk.page->place()); // as a page that was open is shown again
        QTest::qWait(30);
        for (const RowButton* row : desk.rows())
            QVERIFY2(row->height() >= row->heightForWidth(row->width()), qPrintable(QString::number(width)));
        const QScrollBar* bar = desk.page->findChild<QScrollArea*>()->verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        QCOMPARE(bar->value(), 0);
    }
}

void TestToday::whatWaitsIsListedInTime()
{
    TestSession test;
    const Id kaarna =
        test.client(QStringLiteral("Kaarna"), QStringLiteral("support"), {{ClientField::ReviewOn, text("2026-11-20")}});
    test.client(QStringLiteral("Kaisla"), QStringLiteral("support"), {{ClientField::ReviewOn, text("2027-01-20")}});
    test.step(kaarna, {{StepField::Title, text("Late")}, {StepField::DueOn, text("2026-11-01")}});
    test.step(kaarna, {{StepField::Title, text("Soon")}, {StepField::DueOn, text("2026-12-21")}});
    test.step(kaarna, {{StepField::Title, text("Far")}, {StepField::DueOn, text("2026-12-22")}});
    test.step(
        kaarna,
        {{StepField::Title, text("Over")}, {StepField::DueOn, text("2026-11-01")}, {StepField::State, text("done")}});
    const auto at = [&](int days) {
        return QCborValue(test->clock().today().addDays(days).startOfDay().addSecs(9 * 3600).toMSecsSinceEpoch());
    };
    test.step(kaarna, {{StepField::Title, text("Clinic")}, {StepField::AccompanimentAt, at(0)}});
    test.step(kaarna, {{StepField::Title, text("Court")}, {StepField::AccompanimentAt, at(7)}});
    test.step(kaarna, {{StepField::Title, text("Later")}, {StepField::AccompanimentAt, at(8)}});
    test.step(kaarna, {{StepField::Title, text("Yesterday")}, {StepField::AccompanimentAt, at(-1)}});
    Desk desk(test);
    const QString shown = desk.text();
    for (const char* title : {"Late", "Soon", "Clinic", "Court"})
        QVERIFY2(shown.contains(QString::fromLatin1(title)), title);
    for (const char* title : {"Far", "Over\u2069", "Later", "Yesterday", "Kaisla"})
        QVERIFY2(!shown.contains(QString::fromUtf8(title)), title);
    QCOMPARE(shown.count(QStringLiteral("Overdue")), 2); // a deadline and a review
    QCOMPARE(TodayLists::reviews(*test).size(), 1);
    QCOMPARE(desk.page->count(), 2); // Late, and the clinic today
}

void TestToday::everyRowOpensItsPlace()
{
    TestSession test;
    const Id kaarna = test.client(QStringLiteral("Kaarna"));
    const Id contact = test.contact(kaarna, {{ContactField::FollowUpOn, text("2026-11-21")}});
    const Id step = test.step(kaarna, {{StepField::DueOn, text("2026-11-25")}});
    QSignalSpy opened(&*test, &Session::openRequested);
    Desk desk(test);
    desk.keys.press(Qt::Key_Return);
    desk.keys.press(Qt::Key_Down); // "Done"
    desk.keys.press(Qt::Key_Tab);
    desk.keys.press(Qt::Key_Return);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.at(0).at(0).value<Place>(), (Place{QStringLiteral("contacts"), contact, {}}));
    QCOMPARE(opened.at(1).at(0).value<Place>(),
             (Place{QStringLiteral("client"), kaarna, QStringLiteral("step/") + step.toString()}));
}

void TestToday::draftsAreFoundAgain()
{
    TestSession test;
    const Id kaarna = test.client(QStringLiteral("Kaarna"));
    const Id contact = test.contact({});
    const auto draft = [&](const QString& name, const char* words) {
        VERIFY_OK(test->store().drafts().save(name, {{QStringLiteral("note"), text(words)}}));
        test.store().clock.advance(1000);
    };
    draft(ContactDrafts::name(QStringLiteral("support"), kaarna), "half a note");
    draft(QStringLiteral("step/new/") + kaarna.toString(), "a step");
    draft(QStringLiteral("addendum/%1/").arg(contact.toString()), "added");
    draft(QStringLiteral("client/new/support"), "a client");
    draft(QStringLiteral("client/edit/") + kaarna.toString(), "edited");
    draft(QStringLiteral("of/another/feature"), "unknown");
    draft(QStringLiteral("identity/") + kaarna.toString(), "Somebody's Name");
    draft(QStringLiteral("consent/") + kaarna.toString(), "housing");
    draft(QStringLiteral("path/residence"), "route");
    QList<TodayRow> rows = TodayLists::drafts(*test);
    QCOMPARE(rows.size(), 8); // newest first
    QCOMPARE(rows.at(0).place, (Place{QStringLiteral("path-editor"), {}, QStringLiteral("residence")}));
    QCOMPARE(rows.at(1).place, (Place{QStringLiteral("client"), kaarna, QStringLiteral("consent")}));
    QCOMPARE(rows.at(2).place, (Place{QStringLiteral("client"), kaarna, {}}));
    QVERIFY(!rows.at(2).detail.contains(QStringLiteral("Somebody"))); // shown on the card only
    rows.remove(0, 3);
    QCOMPARE(rows.at(0).place, (Place{QStringLiteral("client"), kaarna, QStringLiteral("edit")}));
    QCOMPARE(rows.at(1).place, (Place{QStringLiteral("clients"), {}, QStringLiteral("new")}));
    QCOMPARE(rows.at(2).place, (Place{QStringLiteral("contacts"), contact, {}}));
    QCOMPARE(rows.at(3).place, (Place{QStringLiteral("client"), kaarna, QStringLiteral("step/new")}));
    QCOMPARE(rows.at(4).place, (Place{QStringLiteral("contact-new"), kaarna, {}}));
    QVERIFY(rows.at(4).title.contains(QStringLiteral("Kaarna"))
            && rows.at(4).detail.contains(QStringLiteral("half a note")));
    VERIFY_OK(test->store().journal().erase(kaarna));
    QCOMPARE(TodayLists::drafts(*test).size(), 3);
}

void TestToday::expiringSheets()
{
    TestSession test;
    QDate first;
    const QList<SheetEdition> editions = test->sheets().editions();
    for (const SheetEdition& edition : editions)
        if (edition.doNotUseAfter.isValid() && (!first.isValid() || edition.doNotUseAfter < first))
            first = edition.doNotUseAfter;
    QVERIFY(first.isValid());
    const auto on = [&](const QDate& day) {
        test.store().clock.setTo(day.startOfDay().addSecs(12 * 3600));
        return TodayLists::expiringSheets(*test);
    };
    QVERIFY(on(first.addDays(-TodayLists::DeadlineDays - 1)).isEmpty());
    QVERIFY(!on(first.addDays(-TodayLists::DeadlineDays)).isEmpty());
    QVERIFY(!on(first).constFirst().overdue); // good through that day
    QVERIFY(on(first.addDays(1)).constFirst().overdue);
    QCOMPARE(on(first).constFirst().place.page, QStringLiteral("sheets"));
    for (const auto& line : on(first))
        QVERIFY(!line.place.detail.startsWith(QStringLiteral("own-thoughts")));
    test->setRoom(QStringLiteral("serie"));
    QVERIFY(!on(first).isEmpty());
    for (const auto& line : on(first))
        QVERIFY(line.place.detail.startsWith(QStringLiteral("own-thoughts")));
}

void TestToday::textsAreDraftsOfTheirRoom()
{
    TestSession test;
    const QString own = QStringLiteral("own-thoughts/fi");
    const QString ownFact =
        test->sheets().factKeys(SheetName::fromString(own)).filter(QStringLiteral("service/")).value(0);
    QVERIFY(!ownFact.isEmpty());
    for (const QString& name : {QStringLiteral("sheet/help-now/fi"), QStringLiteral("fact/service/nollalinja"),
                                QStringLiteral("sheet/") + own, QStringLiteral("fact/") + ownFact})
        VERIFY_OK(test->store().drafts().save(name, {{QStringLiteral("text"), QStringLiteral("# Kesken")}}));
    const auto places = [&] {
        QStringList all;
        for (const TodayRow& row : TodayLists::drafts(*test))
            all += row.place.toString();
        all.sort();
        return all;
    };
    QStringList here{QStringLiteral("sheet-editor//help-now/fi"), QStringLiteral("sheet-facts//service/nollalinja")};
    const auto isPrintedHere = [&](const QString& room) {
        for (const SheetName& sheet : test->sheets().sheetsWith(ownFact))
            if (test->sheets().compartment(sheet.topic) == room)
                return true;
        return false;
    };
    if (isPrintedHere(QStringLiteral("support")))
        here += QStringLiteral("sheet-facts//") + ownFact;
    here.sort();
    QCOMPARE(places(), here);
    Desk desk(test);
    QTRY_VERIFY(desk.text().remove(QChar(0x2068)).remove(QChar(0x2069)).contains(QStringLiteral("Help now (suomi)")));
    QVERIFY(!desk.text().contains(QStringLiteral("own thoughts")));
    test->setRoom(QStringLiteral("serie"));
    QVERIFY(places().contains(QStringLiteral("sheet-editor//") + own));
    QVERIFY(!places().contains(QStringLiteral("sheet-editor//help-now/fi")));
}

void TestToday::papersNobodyKnowsOfAreAskedFor()
{
    TestSession test;
    const auto give = [&](const Id& client) {
        Edit handout{Kind::Handout, test->store().newId(), {}};
        handout.set(HandoutField::Topic, QStringLiteral("help-now"))
            .set(HandoutField::Client, client)
            .set(HandoutField::Languages, QStringList{QStringLiteral("fi")})
            .set(HandoutField::At, test->clock().now());
        test.write(handout);
        PendingPapers::begin(*test, handout);
        return handout.id;
    };
    const Id came = give(test.client(QStringLiteral("Kaarna")));
    const Id jammed = give(test.client(QStringLiteral("Tuuli")));
    Desk desk(test);
    const auto plain = [](QString name) { return name.remove(QChar(0x2068)).remove(QChar(0x2069)); };
    const auto press = [&](const QString& name) {
        for (QPushButton* button : desk.page->findChildren<QPushButton*>())
            if (button->isVisible() && plain(button->accessibleName()) == name)
                return QTest::keyClick(button, Qt::Key_Space);
        QFAIL(qPrintable(name));
    };
    QCOMPARE(desk.rows().size(), 2);
    press(QStringLiteral("It came out: Kaarna · Help now"));
    QTRY_COMPARE(desk.rows().size(), 1);
    press(QStringLiteral("It did not: Tuuli · Help now"));
    QTRY_VERIFY(desk.rows().isEmpty());
    QVERIFY(!test.record(came).boolean(DeletedField));
    QVERIFY(test.record(jammed).boolean(DeletedField));
}

/// Two people hold a paper with a number that changes; one of them in the other room.
void TestToday::whoeverHoldsAnOldPaperIsTold()
{
    TestSession test;
    const LibraryEdits::By by{QStringLiteral("MK"), test->clock().now()};
    const auto give = [&](const Id& client, const QString& topic) {
        Edit handout{Kind::Handout, test->store().newId(), {}};
        return test.write(
            handout.set(HandoutField::Client, client)
                .set(HandoutField::Topic, topic)
                .set(HandoutField::Languages, QStringList{QStringLiteral("fi")})
                .set(HandoutField::Told, test->sheets().told({topic, QStringLiteral("fi"), {}, SheetFormat::A4}))
                .set(HandoutField::At, test->clock().now()));
    };
    const QString serie = QStringLiteral("serie");
    const Id kaarna = test.client(QStringLiteral("Kaarna"));
    give(kaarna, QStringLiteral("help-now"));
    give(test.client(QStringLiteral("Toinen huone"), serie), QStringLiteral("own-thoughts"));
    QSignalSpy done(&*test, &Session::done);
    QSignalSpy opened(&*test, &Session::openRequested);
    Desk desk(test);
    QVERIFY(desk.rows().isEmpty());
    test.write(LibraryEdits::fact(QStringLiteral("service/nollalinja"),
                                  {{QStringLiteral("phone"), QStringLiteral("080005006")},
                                   {QStringLiteral("display"), QStringLiteral("080 005 006")}},
                                  {}, by));
    test.write(LibraryEdits::withdraw(test->sheets(), {QStringLiteral("own-thoughts"), QStringLiteral("fi")},
                                      QStringLiteral("väärin"), by));
    QTRY_COMPARE(desk.rows().size(), 1);
    for (const char* said : {"Kaarna", "Help now", "080 005 005", "080 005 006"})
        QVERIFY2(desk.text().contains(QString::fromLatin1(said)), qPrintable(desk.text()));

    desk.rows().at(0)->setFocus();
    desk.keys.press(Qt::Key_Return);
    desk.keys.press(Qt::Key_Tab);
    desk.keys.press(Qt::Key_Space);
    QCOMPARE(opened.at(0).at(0).value<Place>(), (Place{QStringLiteral("client"), kaarna, {}}));
    QCOMPARE(opened.at(1).at(0).value<Place>(),
             (Place{QStringLiteral("sheets"), kaarna, QStringLiteral("help-now/fi")}));
    desk.keys.press(Qt::Key_Tab);
    QVERIFY(
        qobject_cast<QPushButton*>(QApplication::focusWidget())->accessibleName().startsWith(QStringLiteral("Told: ")));
    desk.keys.press(Qt::Key_Space);
    QTRY_VERIFY(desk.rows().isEmpty());
    test->undo(done.constLast().at(1).value<QList<Edit>>());
    QTRY_COMPARE(desk.rows().size(), 1);

    test->setRoom(serie);
    QTRY_VERIFY(desk.text().contains(QStringLiteral("Toinen huone")));
    QVERIFY2(desk.text().contains(QStringLiteral("withdrawn")), qPrintable(desk.text()));
    QVERIFY(!desk.text().contains(QStringLiteral("Kaarna")));
}

void TestToday::roomsStayApart()
{
    TestSession test;
    const QString serie = QStringLiteral("serie");
    for (const QString& room : {QStringLiteral("support"), serie}) {
        const Id client =
            test.client(QStringLiteral("Of ") + room, room, {{ClientField::ReviewOn, text("2026-11-01")}});
        test.contact(client, {{ContactField::FollowUpOn, text("2026-11-21")}});
        test.step(client,
                  {{StepField::DueOn, text("2026-11-21")}, {StepField::AccompanimentAt, test->clock().nowMs()}});
        VERIFY_OK(
            test->store().drafts().save(ContactDrafts::name(room, client), {{QStringLiteral("note"), text("x")}}));
        VERIFY_OK(test->store().drafts().save(ContactDrafts::name(room, {}), {{QStringLiteral("note"), room}}));
    }
    Desk desk(test);
    constexpr int each = 6;
    QCOMPARE(desk.rows().size(), each);
    QVERIFY(desk.text().contains(QStringLiteral("Of support")) && !desk.text().contains(serie));
    test->setRoom(serie);
    QTRY_VERIFY(desk.text().contains(QStringLiteral("Of serie")));
    QCOMPARE(desk.rows().size(), each);
    QVERIFY(!desk.text().contains(QStringLiteral("support")));
}

void TestToday::anotherDay()
{
    TestSession test;
    test.contact({}, {{ContactField::FollowUpOn, text("2026-11-21")}});
    Desk desk(test);
    QVERIFY(!desk.text().contains(QStringLiteral("Overdue")));
    test.store().clock.advance(24 * 3600 * 1000);
    desk.page->show(desk.page->place());
    QVERIFY(desk.text().contains(QStringLiteral("Overdue")));
}

void TestToday::followsTheLanguage()
{
    TestSession test;
    test.contact({}, {{ContactField::FollowUpOn, text("2026-11-25")}});
    Desk desk(test);
    const QLocale before;
    const auto speak = [&](const char* language) {
        QLocale::setDefault(QLocale(QString::fromLatin1(language)));
        QEvent event(QEvent::LanguageChange);
        QApplication::sendEvent(desk.page.get(), &event);
        QTest::qWait(1);
        return desk.text();
    };
    const QString finnish = speak("fi_FI");
    const QString english = speak("en_GB");
    QLocale::setDefault(before);
    QVERIFY2(finnish.contains(QStringLiteral("ke 25 marras")), qPrintable(finnish));
    QVERIFY2(english.contains(QStringLiteral("Wed 25 Nov")), qPrintable(english));
}

void TestToday::picture()
{
    TestSession test;
    const Id kaarna = test.client(QStringLiteral("Kaarna"), QStringLiteral("support"),
                                  {{ClientField::ContactRules, text("Vain tekstiviesti arkisin klo 10–14")},
                                   {ClientField::ReviewOn, text("2026-11-20")}});
    test.contact(kaarna,
                 {{ContactField::FollowUpOn, text("2026-11-19")}, {ContactField::Note, text("Sovittu soitto")}});
    test.contact({},
                 {{ContactField::FollowUpOn, text("2026-11-23")}, {ContactField::Note, text("تريد مترجمة، الهاتف")}});
    test.step(kaarna, {{StepField::Title, text("Oleskelulupahakemus")}, {StepField::DueOn, text("2026-12-01")}});
    test.step(kaarna, {{StepField::Title, text("Seri-käynti")}, {StepField::AccompanimentAt, test->clock().nowMs()}});
    VERIFY_OK(test->store().drafts().save(ContactDrafts::name(QStringLiteral("support"), kaarna),
                                          {{QStringLiteral("note"), text("kesken jäänyt")}}));
    Edit handout{Kind::Handout, test->store().newId(), {}};
    test.write(handout.set(HandoutField::Client, kaarna)
                   .set(HandoutField::Topic, QStringLiteral("help-now"))
                   .set(HandoutField::Languages, QStringList{QStringLiteral("fi")})
                   .set(HandoutField::Told, QStringList{QStringLiteral("service/nollalinja=080 005 004|always")})
                   .set(HandoutField::At, test->clock().now()));
    Desk desk(test);
    QCoreApplication::processEvents();
    const QImage image = desk.page->grab().toImage();
    QVERIFY(!image.isNull());
    if (const QString folder = qEnvironmentVariable("RINNALLA_SHOTS"); !folder.isEmpty())
        image.save(folder + QStringLiteral("/today.png"));
}

QTEST_MAIN(TestToday)
#include "testtoday.moc"
