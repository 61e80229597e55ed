// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nothing that Today shows in one room tells a word of the other. The lists are read from the header, so that a new one
// is noticed.

#include "tests/ui/session/testsession.h"
#include "ui/today/todaylists.h"
#include "ui/widgets/theme.h"

#include <QCborArray>
#include <QCborMap>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

using namespace Rinnalla;

namespace {

const QStringList Rooms{QStringLiteral("support"), QStringLiteral("serie")};

using List = QList<TodayRow> (*)(Session&);

const QMap<QString, List> AllLists{
    {QStringLiteral("callbacks"), &TodayLists::callbacks},
    {QStringLiteral("deadlines"), &TodayLists::deadlines},
    {QStringLiteral("periods"), &TodayLists::periods},
    {QStringLiteral("appointments"), &TodayLists::appointments},
    {QStringLiteral("reviews"), &TodayLists::reviews},
    {QStringLiteral("referrals"), &TodayLists::referrals},
    {QStringLiteral("retention"), &TodayLists::retention},
    {QStringLiteral("tellings"), &TodayLists::tellings},
    {QStringLiteral("conflicts"), &TodayLists::conflicts},
    {QStringLiteral("papers"), &TodayLists::papers},
    {QStringLiteral("drafts"), &TodayLists::drafts},
    {QStringLiteral("expiringSheets"), &TodayLists::expiringSheets},
};

QString markOf(const QString& room)
{
    return QStringLiteral("merkki") + room;
}

QString said(const TodayRow& row)
{
    QString text = row.title + u'\n' + row.detail + u'\n' + row.place.toString();
    for (const TodayAction& action : row.actions) {
        text += action.text + action.said + action.place.toString() + action.draft;
        for (const Edit& edit : action.edits)
            text += edit.id.toString();
    }
    return text;
}

} // namespace

class TestTodayRooms : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void noListTellsOfTheOtherRoom();
    void everyListIsAsked();

private:
    void fill(const QString& room);
    void draft(const QString& name, const QString& room);

    std::unique_ptr<TestSession> m_test;
    QHash<QString, QStringList> m_ids;
};

void TestTodayRooms::initTestCase()
{
    Theme::apply(*qApp);
    m_test = std::make_unique<TestSession>();
    for (const QString& room : Rooms)
        fill(room);
}

void TestTodayRooms::draft(const QString& name, const QString& room)
{
    VERIFY_OK((*m_test)->store().drafts().save(name, QCborMap{{QStringLiteral("note"), markOf(room)}}));
}

/// Relatives: what is due is due in both rooms on one day, with one partner.
void TestTodayRooms::fill(const QString& room)
{
    Session& session = **m_test;
    const QDate today = session.clock().today();
    const QString mark = markOf(room);
    const QCborValue day(today.toString(Qt::ISODate));
    const Id client = m_test->client(
        mark, room,
        {{ClientField::State, QStringLiteral("dormant")}, {ClientField::ReviewOn, day}, {ClientField::KeepUntil, day}});
    const Id contact = m_test->contact(client, {{ContactField::Note, mark}, {ContactField::FollowUpOn, day}});
    const Id step = m_test->step(client, {{StepField::Title, mark},
                                          {StepField::DueOn, day},
                                          {StepField::ReviewOn, day},
                                          {StepField::AccompanimentAt, session.clock().nowMs()}});
    const QCborMap start{{QStringLiteral("starts"), QStringLiteral("decision")},
                         {QStringLiteral("on"), session.clock().today().addDays(-20).toString(Qt::ISODate)}};
    m_test->step(m_test->client(mark + QStringLiteral(" toinen"), room),
                 {{StepField::Title, mark},
                  {StepField::Template, QStringLiteral("reflection-period")},
                  {StepField::OptionsTold, QCborArray{start}}});
    Edit goal{Kind::Goal, session.store().newId(), {}};
    m_test->write(goal.set(GoalField::Client, client).set(GoalField::Words, mark).set(GoalField::ReviewOn, today));
    Edit appointment{Kind::Appointment, session.store().newId(), {}};
    m_test->write(appointment.set(AppointmentField::Client, client)
                      .set(AppointmentField::At, session.clock().now())
                      .set(AppointmentField::Place, mark));
    Edit referral{Kind::Referral, session.store().newId(), {}};
    m_test->write(referral.set(ReferralField::Client, client)
                      .set(ReferralField::State, "offered")
                      .set(ReferralField::Note, mark)
                      .set(ReferralField::RemindOn, today));
    m_ids[room] = {client.toString(),  contact.toString(),        step.toString(),
                   goal.id.toString(), appointment.id.toString(), referral.id.toString()};

    for (const QString& name :
         {QStringLiteral("contact/new/%1"), QStringLiteral("client/edit/%1"), QStringLiteral("step/%2/%1"),
          QStringLiteral("addendum/%3/%1"), QStringLiteral("aid/%1/raising-violence"), QStringLiteral("goal/new/%1"),
          QStringLiteral("appointment/new/%1"), QStringLiteral("referral/new/%1")})
        draft(QString(name)
                  .replace(QStringLiteral("%1"), client.toString())
                  .replace(QStringLiteral("%2"), step.toString())
                  .replace(QStringLiteral("%3"), contact.toString()),
              room);
    draft(QStringLiteral("client/new/") + room, room);
    draft(QStringLiteral("addendum/") + contact.toString(), room);
}

void TestTodayRooms::noListTellsOfTheOtherRoom()
{
    Session& session = **m_test;
    for (const QString& room : Rooms) {
        session.setRoom(room);
        const QString other = Rooms.at(room == Rooms.first() ? 1 : 0);
        for (auto list = AllLists.begin(); list != AllLists.end(); ++list) {
            QString all;
            for (const TodayRow& row : list.value()(session))
                all += said(row) + u'\n';
            QVERIFY2(!all.contains(markOf(other)), qPrintable(list.key() + u'\n' + all));
            for (const QString& id : m_ids.value(other))
                QVERIFY2(!all.contains(id), qPrintable(list.key() + u'\n' + all));
            static const QStringList quiet{QStringLiteral("tellings"), QStringLiteral("conflicts"),
                                           QStringLiteral("papers"), QStringLiteral("expiringSheets")};
            if (!quiet.contains(list.key()))
                QVERIFY2(all.contains(markOf(room)), qPrintable(list.key()));
        }
    }
}

void TestTodayRooms::everyListIsAsked()
{
    QFile header(qEnvironmentVariable("RINNALLA_SOURCE_DIR") + QStringLiteral("/ui/today/todaylists.h"));
    QVERIFY(header.open(QIODevice::ReadOnly));
    static const QRegularExpression list(QStringLiteral("QList<TodayRow> (\\w+)\\(Session& session\\)"));
    auto each = list.globalMatch(QString::fromUtf8(header.readAll()));
    int found = 0;
    while (each.hasNext()) {
        const QString name = each.next().captured(1);
        QVERIFY2(AllLists.contains(name), qPrintable(name));
        ++found;
    }
    QCOMPARE(found, AllLists.size());
}

QTEST_MAIN(TestTodayRooms)
#include "testtodayrooms.moc"
