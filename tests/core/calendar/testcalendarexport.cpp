// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/calendarexport.h"
#include "core/paths/pathtemplates.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QCborArray>
#include <QCborMap>
#include <QSet>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

struct Office {
    Id client(const QString& name, const char* room = "support")
    {
        return write(Records::client(store.random, name, room));
    }
    Id appointment(const Id& client, const QDateTime& at, const char* state = "planned", const Id& partner = {})
    {
        Edit edit{Kind::Appointment, store->newId(), {}};
        edit.set(AppointmentField::At, at)
            .set(AppointmentField::State, state)
            .set(AppointmentField::Place, u"Salainen katu 5"_s)
            .set(AppointmentField::Note, u"Muistiinpano Kaarnasta"_s);
        if (!client.isNull())
            edit.set(AppointmentField::Client, client);
        if (!partner.isNull())
            edit.set(AppointmentField::Partner, partner);
        return write(edit);
    }
    Id partner(bool secret)
    {
        Edit edit{Kind::Partner, store->newId(), {}};
        edit.set(PartnerField::Name, u"Turvatalo Kuura"_s);
        if (secret)
            edit.set(PartnerField::Secret, QCborValue(true));
        return write(edit);
    }
    Id write(const Edit& edit)
    {
        if (const auto written = store->journal().write(edit); !written)
            qFatal("%s", qPrintable(written.error().message));
        return edit.id;
    }
    QList<CalendarEvent> events(const CalendarScope& scope, const CalendarChoice& choice = {})
    {
        return calendarEvents(store->connection(), scope, choice, store.clock.now()).value_or(QList<CalendarEvent>());
    }
    QDateTime in(int hours) const { return store.clock.now().addSecs(qint64(hours) * 60 * 60); }

    TestStore store;
};

const CalendarScope Support{u"support"_s};

} // namespace

class TestCalendarExport : public QObject {
    Q_OBJECT

private slots:
    void whatIsStillToCome();
    void tellsNothing();
    void placesOnlyWhenAsked();
    void noPlaceOfASecretLocation();
    void roomsStayApart();
    void lastDaysFollowTheRules();
    void periodsEndWithoutWordsOfTheirOwn();
    void stepsComeAlong();
    void closedStepsStayAway();
    void oneAlone();
    void theSameAgainIsTheSame();
};

void TestCalendarExport::whatIsStillToCome()
{
    Office office;
    const Id kaarna = office.client(u"Kaarna"_s);
    office.appointment(kaarna, office.in(48));
    office.appointment({}, office.in(24)); // with nobody in particular
    office.appointment(kaarna, office.in(72), "cancelled");
    office.appointment(kaarna, office.in(72), "done");
    office.appointment(kaarna, office.in(-48));
    const QList<CalendarEvent> events = office.events(Support);
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.at(0).at, office.in(24));
    QCOMPARE(events.at(1).at, office.in(48));
    QCOMPARE(office.events({u"support"_s, {kaarna}}).size(), 1);
    QCOMPARE(office.events({u"support"_s, {office.client(u"Pihka"_s)}}).size(), 0);
    QCOMPARE(office.events({u"support"_s, {office.store->newId()}}).size(), 0); // nobody knows them
}

void TestCalendarExport::tellsNothing()
{
    Office office;
    const Id kaarna = office.client(u"Kaarna"_s);
    const Id partner = office.partner(false);
    Edit step = Records::step(office.store.random, kaarna, u"Oleskelulupahakemus"_s);
    step.set(StepField::DueOn, office.store.clock.today().addDays(3))
        .set(StepField::AccompanimentAt, office.in(30))
        .set(StepField::Decision, u"Päätös omin sanoin"_s);
    office.write(step);
    office.appointment(kaarna, office.in(48), "planned", partner);
    const QByteArray file = toICalendar(office.events(Support, {.places = false, .deadlines = true, .alarm = 30}),
                                        office.store.clock.now());
    QCOMPARE(file.count("BEGIN:VEVENT"), 3);
    for (const char* told : {"Kaarna", "Muistiinpano", "Salainen", "Turvatalo", "Kuura", "Oleskelulupa", "omin sanoin"})
        QVERIFY2(!file.contains(told), told);
    QVERIFY(!file.contains(kaarna.toString().toLatin1()));
    QVERIFY(!file.contains(partner.toString().toLatin1()));
}

void TestCalendarExport::placesOnlyWhenAsked()
{
    Office office;
    const Id kaarna = office.client(u"Kaarna"_s);
    office.appointment(kaarna, office.in(24), "planned", office.partner(false));
    office.appointment(kaarna, office.in(48), "planned", office.partner(true));
    for (const CalendarEvent& event : office.events(Support))
        QVERIFY(event.place.isEmpty());
    const QList<CalendarEvent> events = office.events(Support, {.places = true});
    QCOMPARE(events.at(0).place, u"Salainen katu 5"_s);
    QVERIFY(events.at(1).place.isEmpty()); // a secret address is told to no calendar
}

/// A partner everybody knows may have a house nobody may know of.
void TestCalendarExport::noPlaceOfASecretLocation()
{
    Office office;
    const Id kaarna = office.client(u"Kaarna"_s);
    const auto locationOf = [&](const Id& partner, bool secret) {
        Edit edit{Kind::Location, office.store->newId(), {}};
        edit.set(LocationField::Name, u"Toimipiste"_s).set(LocationField::Partner, partner);
        return office.write(edit.set(LocationField::Secret, QCborValue(secret)));
    };
    const Id known = office.partner(false);
    locationOf(known, false);
    const Id hiding = office.partner(false);
    locationOf(hiding, false);
    const Id house = locationOf(hiding, true);
    office.appointment(kaarna, office.in(24), "planned", known);
    office.appointment(kaarna, office.in(48), "planned", hiding);
    Edit step = Records::step(office.store.random, kaarna, u"x"_s);
    office.write(step.set(StepField::Partner, hiding));
    Edit linked{Kind::Appointment, office.appointment(kaarna, office.in(72)), {}};
    office.write(linked.set(AppointmentField::Step, step.id));
    const QList<CalendarEvent> events = office.events(Support, {.places = true});
    QCOMPARE(events.size(), 3);
    QCOMPARE(events.at(0).place, u"Salainen katu 5"_s);
    QCOMPARE(events.at(1).place, QString());
    QCOMPARE(events.at(2).place, QString());
    Edit gone{Kind::Location, house, {}};
    office.write(gone.set(DeletedField, QCborValue(true)));
    QCOMPARE(office.events(Support, {.places = true}).at(1).place, u"Salainen katu 5"_s);
}

void TestCalendarExport::roomsStayApart()
{
    Office office;
    const Id here = office.client(u"Kaarna"_s);
    const Id there = office.client(u"Pihka"_s, "serie");
    office.appointment(here, office.in(24));
    const Id theirs = office.appointment(there, office.in(48));
    Edit step = Records::step(office.store.random, there, u"x"_s);
    office.write(step.set(StepField::DueOn, office.store.clock.today().addDays(3)));
    const CalendarChoice all{.deadlines = true};
    QCOMPARE(office.events(Support, all).size(), 1);
    QCOMPARE(office.events({u"serie"_s}, all).size(), 2);
    QCOMPARE(office.events({u"support"_s, {there}}, all).size(), 0);
    QCOMPARE(office.events({u"support"_s, {}, theirs}, all).size(), 0);
}

/// Written when the crime alone was known; the judgment that came since counts, and the old day with it no longer.
void TestCalendarExport::lastDaysFollowTheRules()
{
    Office office;
    const auto paths = PathTemplates::load();
    VERIFY_OK(paths);
    const QDate today = office.store.clock.today();
    const QDate crime = today.addYears(-10).addDays(-5);
    Edit step = Records::step(office.store.random, office.client(u"Kaarna"_s), u"x"_s);
    const auto from = [](const char* start, const QDate& day) {
        return QCborMap{{u"starts"_s, QString::fromLatin1(start)}, {u"on"_s, day.toString(Qt::ISODate)}};
    };
    office.write(step.set(StepField::Route, u"compensation"_s)
                     .set(StepField::Template, u"state-compensation"_s)
                     .set(StepField::DueOn, crime.addYears(10))
                     .set(StepField::OptionsTold, QCborArray{from("crime", crime), from("judgment", today)}));
    QVERIFY(office.events(Support, {.deadlines = true}).isEmpty());
    const QList<CalendarEvent> events = office.events(Support, {.deadlines = true, .paths = &*paths});
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().day, today.addYears(3));
}

void TestCalendarExport::periodsEndWithoutWordsOfTheirOwn()
{
    Office office;
    const auto paths = PathTemplates::load();
    VERIFY_OK(paths);
    const QDate today = office.store.clock.today();
    const QDate decided = today.addDays(-35);
    Edit step = Records::step(office.store.random, office.client(u"Kaarna"_s), u"x"_s);
    office.write(step.set(StepField::Template, u"reflection-period"_s)
                     .set(StepField::State, "done")
                     .set(StepField::OptionsTold, QCborArray{QCborMap{{u"starts"_s, u"decision"_s},
                                                                      {u"on"_s, decided.toString(Qt::ISODate)}}}));
    QVERIFY(office.events(Support, {.paths = &*paths}).isEmpty()); // not asked for
    QList<CalendarEvent> events = office.events(Support, {.deadlines = true, .paths = &*paths});
    QCOMPARE(events.size(), 1); // the 30 days are over
    QCOMPARE(events.first().day, decided.addMonths(6));
    QCOMPARE(events.first().title, u"Ends today at the latest"_s);
    step.set(StepField::OptionsTold,
             QCborArray{QCborMap{{u"starts"_s, u"decision"_s}, {u"on"_s, today.toString(Qt::ISODate)}}});
    office.write(step);
    const QString uid = events.first().uid;
    events = office.events(Support, {.deadlines = true, .paths = &*paths});
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.first().title, u"Not before today"_s);
    QCOMPARE(events.last().uid, uid); // a day put right moves what is in the calendar
}

void TestCalendarExport::stepsComeAlong()
{
    Office office;
    const Id kaarna = office.client(u"Kaarna"_s);
    const QDate day = office.store.clock.today().addDays(3);
    Edit open = Records::step(office.store.random, kaarna, u"x"_s);
    office.write(open.set(StepField::DueOn, day).set(StepField::AccompanimentAt, office.in(24)));
    Edit done = Records::step(office.store.random, kaarna, u"y"_s);
    office.write(done.set(StepField::DueOn, day).set(StepField::State, "done"));
    QCOMPARE(office.events(Support).size(), 1);
    const QList<CalendarEvent> events = office.events(Support, {.deadlines = true});
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.at(0).at, office.in(24));
    QCOMPARE(events.at(1).day, day);
    QVERIFY(events.at(0).uid != events.at(1).uid);
}

void TestCalendarExport::closedStepsStayAway()
{
    Office office;
    const Id kaarna = office.client(u"Kaarna"_s);
    for (const char* state : {"declined_after_information", "done", "not_possible", "waiting"}) {
        Edit step = Records::step(office.store.random, kaarna, u"x"_s);
        office.write(step.set(StepField::AccompanimentAt, office.in(24)).set(StepField::State, state));
    }
    QCOMPARE(office.events(Support).size(), 1); // the one they wait for
}

void TestCalendarExport::oneAlone()
{
    Office office;
    const Id kaarna = office.client(u"Kaarna"_s);
    const Id past = office.appointment(kaarna, office.in(-48));
    office.appointment(kaarna, office.in(48));
    const QList<CalendarEvent> events = office.events({u"support"_s, {}, past}, {.deadlines = true});
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().at, office.in(-48));
}

void TestCalendarExport::theSameAgainIsTheSame()
{
    Office office;
    const Id kaarna = office.client(u"Kaarna"_s);
    QSet<QString> names;
    for (int i = 0; i < 3; ++i)
        names += office.appointment(kaarna, office.in(24 + i)).toString();
    QSet<QString> uids;
    for (const CalendarEvent& event : office.events(Support))
        uids += event.uid;
    QCOMPARE(uids.size(), 3);
    for (const CalendarEvent& event : office.events(Support))
        QVERIFY(uids.contains(event.uid)); // taken in twice, another calendar doubles nothing
}

QTEST_GUILESS_MAIN(TestCalendarExport)
#include "testcalendarexport.moc"
