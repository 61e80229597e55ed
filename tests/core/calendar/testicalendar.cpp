// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/icalendar.h"
#include "core/calendar/timezone.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <libical/ical.h>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

QString source(const char* path)
{
    return qEnvironmentVariable("RINNALLA_SOURCE_DIR") + u'/' + QString::fromLatin1(path);
}

QDateTime utc(int year, int month, int day, int hour, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
}

CalendarEvent meeting(const QDateTime& at, const QString& place = {})
{
    return {u"0123456789abcdef"_s, u"Appointment"_s, at, 45, {}, place};
}

QList<QByteArray> lines(const QByteArray& text)
{
    QList<QByteArray> all = QByteArray(text).replace("\r\n", "\n").split('\n');
    all.removeLast();
    return all;
}

QByteArray unfolded(QByteArray text)
{
    return text.replace("\r\n ", "");
}

struct Parsed {
    explicit Parsed(const QByteArray& text)
        : root(icalparser_parse_string(text.constData()))
    {}
    ~Parsed() { icalcomponent_free(root); }
    QList<icalcomponent*> events() const
    {
        QList<icalcomponent*> found;
        for (auto* one = icalcomponent_get_first_component(root, ICAL_VEVENT_COMPONENT); one;
             one = icalcomponent_get_next_component(root, ICAL_VEVENT_COMPONENT))
            found += one;
        return found;
    }
    icalcomponent* root;
};

/// As a program that trusts the file's own rule understands it.
QDateTime momentOf(icalcomponent* event, icalproperty_kind kind)
{
    icalproperty* property = icalcomponent_get_first_property(event, kind);
    const icaltimetype time = icalproperty_get_datetime_with_component(property, event);
    return QDateTime::fromSecsSinceEpoch(icaltime_as_timet_with_zone(time, time.zone), Qt::UTC);
}

QJsonArray readByPython(const QByteArray& calendar)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"c.ics"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(calendar) != calendar.size())
        return {};
    file.close();
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {source("tests/core/calendar/checkwithicalendar.py"), file.fileName()});
    python.waitForFinished();
    const QByteArray errors = python.readAllStandardError();
    if (!errors.isEmpty())
        qWarning("%s", errors.constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

QStringList naughtyStrings()
{
    QFile file(source("tests/data/blns.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList strings;
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue& one : all)
        strings += one.toString();
    return strings;
}

/// What comes back of this text: no control characters but line breaks and tabs, no blanks at its ends.
QString allowed(const QString& text)
{
    QString kept;
    for (const QChar c : text)
        if (c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control)
            kept += c;
    while (kept.startsWith(u' ') || kept.startsWith(u'\t'))
        kept.remove(0, 1);
    while (kept.endsWith(u' ') || kept.endsWith(u'\t'))
        kept.chop(1);
    return QString::fromUtf8(kept.toUtf8());
}

} // namespace

class TestICalendar : public QObject {
    Q_OBJECT

private slots:
    void linesAndFrame();
    void foldsAtEveryWidth_data();
    void foldsAtEveryWidth();
    void zoneIsTheWellKnownOne();
    void clocksGoForwardAndBack_data();
    void clocksGoForwardAndBack();
    void wholeDays();
    void alarms();
    void naughtyPlaces();
    void readByAnother();
};

void TestICalendar::linesAndFrame()
{
    const QByteArray text = toICalendar({meeting(utc(2026, 11, 23, 10)), meeting(utc(2027, 6, 1, 6, 30))}, Now);
    QVERIFY(text.endsWith("END:VCALENDAR\r\n"));
    QVERIFY(!QByteArray(text).replace("\r\n", "").contains('\n'));
    QVERIFY(!QByteArray(text).replace("\r\n", "").contains('\r'));
    QCOMPARE(lines(text).first(), "BEGIN:VCALENDAR");
    QVERIFY(!text.toLower().contains("rinnalla")); // it does not say which program somebody uses
    QCOMPARE(text.count("BEGIN:VTIMEZONE"), 1);
    QCOMPARE(text.count("DTSTAMP:20261121T120000Z"), 2);
    QVERIFY(text.contains("DTSTART;TZID=Europe/Helsinki:20261123T120000\r\n"));
    QVERIFY(text.contains("DTEND;TZID=Europe/Helsinki:20261123T124500\r\n"));
    QVERIFY(text.contains("DTSTART;TZID=Europe/Helsinki:20270601T093000\r\n"));
    QVERIFY(text.contains("CLASS:PRIVATE\r\n"));
    QVERIFY(!text.contains("LOCATION"));
    QVERIFY(!text.contains("DESCRIPTION"));
}

void TestICalendar::foldsAtEveryWidth_data()
{
    QTest::addColumn<QString>("letter");
    QTest::newRow("one octet") << u"a"_s;
    QTest::newRow("two octets") << u"ä"_s;
    QTest::newRow("three octets") << u"ก"_s;
    QTest::newRow("four octets") << u"😀"_s;
    QTest::newRow("arabic") << u"ﻻع"_s;
    QTest::newRow("combined") << u"e\u0301"_s;
    QTest::newRow("escaped") << u",;\\"_s;
    QTest::newRow("blank") << u" "_s;
}

void TestICalendar::foldsAtEveryWidth()
{
    QFETCH(QString, letter);
    for (int before = 0; before < 80; ++before) { // the line itself, everywhere a letter may fall
        const QByteArray line = (u"x"_s.repeated(before) + letter.repeated(90)).toUtf8();
        const QByteArray folded = foldedLine(line);
        QCOMPARE(QByteArray(folded).replace("\r\n ", ""), line);
        for (const QByteArray& part : QByteArray(folded).replace("\r\n", "\n").split('\n')) {
            QVERIFY(part.size() <= 75);
            QCOMPARE(QString::fromUtf8(part).toUtf8(), part);
        }
    }
    for (const int before : {0, 1, 2, 3, 30, 59}) { // and a whole calendar, read back
        for (const int letters : {0, 1, 20, 21, 22, 23, 24, 62, 63, 64, 65, 66, 89}) {
            const QString place = u"x"_s.repeated(before) + letter.repeated(letters) + u'x';
            const QByteArray text = toICalendar({meeting(utc(2026, 11, 23, 10), place)}, Now);
            for (const QByteArray& line : lines(text)) {
                QVERIFY2(line.size() <= 75, line.constData());
                QCOMPARE(QString::fromUtf8(line).toUtf8(), line); // no character is split
                QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
            }
            const Parsed parsed(text);
            QCOMPARE(parsed.events().size(), 1);
            QCOMPARE(QString::fromUtf8(icalcomponent_get_location(parsed.events().first())), allowed(place));
        }
    }
}

/// Our rule and the whole history of Finnish time agree on every hour around each change, and on every noon.
void TestICalendar::zoneIsTheWellKnownOne()
{
    QFile file(source("tests/data/ical/tz_Europe_Helsinki.ics"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Parsed reference(file.readAll());
    icaltimezone* known = icaltimezone_new();
    icaltimezone_set_component(
        known, icalcomponent_new_clone(icalcomponent_get_first_component(reference.root, ICAL_VTIMEZONE_COMPONENT)));
    const CalendarTimezone ours;
    int summers = 0;
    for (QDateTime moment = utc(2001, 1, 1, 0); moment < utc(2031, 1, 1, 0); moment = moment.addSecs(60 * 60)) {
        const bool nearChange = (moment.date().month() == 3 || moment.date().month() == 10) && moment.date().day() > 24;
        if (!nearChange && moment.time().hour() != 12)
            continue;
        const icaltimetype time =
            icaltime_from_timet_with_zone(moment.toSecsSinceEpoch(), 0, icaltimezone_get_utc_timezone());
        const icaltimetype there = icaltime_convert_to_zone(time, known);
        const QDateTime wall = ours.wallClock(moment);
        QVERIFY2(wall.date() == QDate(there.year, there.month, there.day)
                     && wall.time() == QTime(there.hour, there.minute, there.second),
                 qPrintable(moment.toString(Qt::ISODate)));
        summers += moment.secsTo(QDateTime(wall.date(), wall.time(), Qt::UTC)) == 3 * 60 * 60;
    }
    QVERIFY(summers > 29 * 200);
    icaltimezone_free(known, 1);
}

void TestICalendar::clocksGoForwardAndBack_data()
{
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("before spring") << utc(2027, 3, 28, 0, 30) << QByteArray("TZID=Europe/Helsinki:20270328T023000");
    QTest::newRow("spring") << utc(2027, 3, 28, 1, 0) << QByteArray("TZID=Europe/Helsinki:20270328T040000");
    QTest::newRow("after spring") << utc(2027, 3, 28, 9, 0) << QByteArray("TZID=Europe/Helsinki:20270328T120000");
    QTest::newRow("before autumn") << utc(2026, 10, 24, 23, 59) << QByteArray("TZID=Europe/Helsinki:20261025T025900");
    QTest::newRow("first of two") << utc(2026, 10, 25, 0, 15) << QByteArray("DTSTART:20261025T001500Z");
    QTest::newRow("second of two") << utc(2026, 10, 25, 1, 15) << QByteArray("DTSTART:20261025T011500Z");
    QTest::newRow("after autumn") << utc(2026, 10, 25, 2, 0) << QByteArray("TZID=Europe/Helsinki:20261025T040000");
}

void TestICalendar::clocksGoForwardAndBack()
{
    QFETCH(QDateTime, moment);
    QFETCH(QByteArray, written);
    const QByteArray text = toICalendar({meeting(moment)}, Now);
    QVERIFY2(text.contains(written + "\r\n"), text.constData());
    const Parsed parsed(text);
    QCOMPARE(momentOf(parsed.events().first(), ICAL_DTSTART_PROPERTY), moment);
    QCOMPARE(momentOf(parsed.events().first(), ICAL_DTEND_PROPERTY), moment.addSecs(45 * 60));
}

void TestICalendar::wholeDays()
{
    for (const QDate& day : {QDate(2026, 12, 31), QDate(2028, 2, 29), QDate(2027, 3, 28), QDate(2026, 10, 25)}) {
        const QByteArray text = toICalendar({{u"a"_s, u"Last day"_s, {}, 0, day, {}, {}}}, Now);
        QVERIFY(text.contains("DTSTART;VALUE=DATE:" + day.toString(u"yyyyMMdd"_s).toLatin1() + "\r\n"));
        QVERIFY(text.contains("DTEND;VALUE=DATE:" + day.addDays(1).toString(u"yyyyMMdd"_s).toLatin1() + "\r\n"));
        QVERIFY(text.contains("TRANSP:TRANSPARENT\r\n"));
    }
}

void TestICalendar::alarms()
{
    for (const int minutes : {0, 15, 60, 24 * 60, 7 * 24 * 60}) {
        CalendarEvent event = meeting(utc(2026, 11, 23, 10));
        event.alarm = minutes;
        const Parsed parsed(toICalendar({event}, Now));
        auto* alarm = icalcomponent_get_first_component(parsed.events().first(), ICAL_VALARM_COMPONENT);
        QVERIFY(alarm);
        const icaltriggertype trigger =
            icalproperty_get_trigger(icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY));
        QCOMPARE(icaldurationtype_as_int(trigger.duration), -60 * minutes);
        QVERIFY(icalcomponent_get_first_property(alarm, ICAL_ACTION_PROPERTY));
        QVERIFY(icalcomponent_get_first_property(alarm, ICAL_DESCRIPTION_PROPERTY));
    }
    QVERIFY(!toICalendar({meeting(utc(2026, 11, 23, 10))}, Now).contains("VALARM"));
}

void TestICalendar::naughtyPlaces()
{
    const QStringList strings = naughtyStrings();
    QVERIFY(strings.size() > 500);
    QList<CalendarEvent> events;
    for (const QString& place : strings)
        events += meeting(utc(2026, 11, 23, 10), place);
    events += meeting(utc(2026, 11, 23, 10), u"a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:b"_s);
    events += meeting(utc(2026, 11, 23, 10), u"nul\0nul"_s);
    events += meeting(utc(2026, 11, 23, 10), QString(u"half "_s + QChar(0xD83D) + u" a letter"_s));
    const QByteArray text = toICalendar(events, Now);
    for (const QByteArray& line : lines(text))
        QVERIFY(line.size() <= 75);
    const Parsed parsed(text);
    const QList<icalcomponent*> found = parsed.events();
    QCOMPARE(found.size(), events.size());
    for (int i = 0; i < found.size(); ++i) {
        const char* place = icalcomponent_get_location(found.at(i));
        QCOMPARE(QString::fromUtf8(place ? place : ""), allowed(events.at(i).place));
    }
}

void TestICalendar::readByAnother()
{
    CalendarEvent withAlarm = meeting(utc(2026, 10, 25, 1, 15), u"Kahvila Ääni; ovi, 2. krs \\ \"takapiha\""_s);
    withAlarm.alarm = 60;
    const QList<CalendarEvent> events{withAlarm,
                                      meeting(utc(2027, 7, 1, 6), u"ที่ทำการไปรษณีย์กลางกรุงเทพมหานคร"_s),
                                      {u"d"_s, u"Last day"_s, {}, 0, QDate(2028, 2, 29), {}, {}}};
    const QJsonArray read = readByPython(toICalendar(events, Now));
    QCOMPARE(read.size(), 3);
    for (int i = 0; i < 3; ++i) {
        const QJsonObject one = read.at(i).toObject();
        QCOMPARE(one.value(u"title"_s).toString(), events.at(i).title);
        QCOMPARE(one.value(u"place"_s).toString(), events.at(i).place);
        const QString start =
            events.at(i).isWholeDay() ? events.at(i).day.toString(Qt::ISODate) : events.at(i).at.toString(Qt::ISODate);
        QCOMPARE(one.value(u"start"_s).toString(), start);
        QCOMPARE(one.value(u"alarms"_s).toInt(), events.at(i).alarm ? 1 : 0);
    }
    QCOMPARE(read.at(2).toObject().value(u"end"_s).toString(), u"2028-03-01"_s);
    QVERIFY(unfolded(toICalendar(events, Now)).contains("Kahvila Ääni\\; ovi\\, 2. krs \\\\ \"takapiha\""));
}

QTEST_GUILESS_MAIN(TestICalendar)
#include "testicalendar.moc"
