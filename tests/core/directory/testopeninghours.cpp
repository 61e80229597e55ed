// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/holidays.h"
#include "core/directory/openinghours.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Rinnalla::Directory;

class TestOpeningHours : public QObject {
    Q_OBJECT

private slots:
    void holidaysMove_data();
    void holidaysMove();
    void fixedHolidays();
    void isOpen_data();
    void isOpen();
    void nextChange_data();
    void nextChange();
    void summerTime();
    void everyZoneAsksTheSame();
    void readsWhatItUnderstands();
};

namespace {

OpeningHours hours(const QString& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isArray())
        qFatal("not JSON: %s", qPrintable(json));
    return OpeningHours::read(QCborValue::fromJsonValue(document.array()));
}

QDateTime here(const QString& text)
{
    const QDateTime time = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm"));
    return QDateTime(time.date(), time.time(), OpeningHours::zone());
}

const QString Office = QStringLiteral(R"({"days":"MO,TU,WE,TH,FR","opens":"09:00","closes":"16:00")");

} // namespace

void TestOpeningHours::holidaysMove_data()
{
    QTest::addColumn<QDate>("easter");
    QTest::addColumn<QDate>("midsummer");
    QTest::addColumn<QDate>("saints");
    const auto row = [](QDate easter, QDate midsummer, QDate saints) {
        QTest::addRow("%d", easter.year()) << easter << midsummer << saints;
    };
    row({2024, 3, 31}, {2024, 6, 22}, {2024, 11, 2});
    row({2025, 4, 20}, {2025, 6, 21}, {2025, 11, 1});
    row({2026, 4, 5}, {2026, 6, 20}, {2026, 10, 31});
    row({2027, 3, 28}, {2027, 6, 26}, {2027, 11, 6});
    row({2028, 4, 16}, {2028, 6, 24}, {2028, 11, 4});
    row({2029, 4, 1}, {2029, 6, 23}, {2029, 11, 3});
    row({2030, 4, 21}, {2030, 6, 22}, {2030, 11, 2});
    row({2031, 4, 13}, {2031, 6, 21}, {2031, 11, 1});
    row({2032, 3, 28}, {2032, 6, 26}, {2032, 11, 6});
    row({2033, 4, 17}, {2033, 6, 25}, {2033, 11, 5});
    row({2034, 4, 9}, {2034, 6, 24}, {2034, 11, 4});
    row({2035, 3, 25}, {2035, 6, 23}, {2035, 11, 3});
}

void TestOpeningHours::holidaysMove()
{
    QFETCH(QDate, easter);
    QFETCH(QDate, midsummer);
    QFETCH(QDate, saints);
    const Holidays& holidays = Holidays::finnish();
    const auto id = [&](const QDate& day) {
        const auto holiday = holidays.on(day);
        return holiday ? holiday->id : QString();
    };
    QCOMPARE(Holidays::easter(easter.year()), easter);
    QCOMPARE(id(easter.addDays(-2)), QStringLiteral("good-friday"));
    QCOMPARE(id(easter.addDays(1)), QStringLiteral("easter-monday"));
    QCOMPARE(id(easter.addDays(39)), QStringLiteral("ascension"));
    QCOMPARE(easter.addDays(39).dayOfWeek(), 4);
    QCOMPARE(id(easter.addDays(49)), QStringLiteral("whit-sunday"));
    QCOMPARE(id(easter.addDays(50)), QString()); // Whit Monday is none in Finland
    QCOMPARE(id(midsummer), QStringLiteral("midsummer"));
    QCOMPARE(id(midsummer.addDays(-1)), QStringLiteral("midsummer-eve"));
    QVERIFY(holidays.on(midsummer.addDays(-1))->eve);
    QCOMPARE(id(midsummer.addDays(1)), QString());
    QCOMPARE(id(saints), QStringLiteral("all-saints"));
    int count = 0;
    for (QDate day(easter.year(), 1, 1); day.year() == easter.year(); day = day.addDays(1))
        count += holidays.on(day) ? 1 : 0;
    QVERIFY2(count >= 14, qPrintable(QString::number(count))); // 15, or two of them on one day
}

void TestOpeningHours::fixedHolidays()
{
    const Holidays& holidays = Holidays::finnish();
    for (const QDate& day : {QDate(2026, 1, 1), QDate(2026, 1, 6), QDate(2026, 5, 1), QDate(2026, 12, 6),
                             QDate(2026, 12, 25), QDate(2026, 12, 26)})
        QVERIFY2(holidays.on(day) && !holidays.on(day)->eve, qPrintable(day.toString(Qt::ISODate)));
    QVERIFY(holidays.on(QDate(2026, 12, 24))->eve);
    QVERIFY(!holidays.on(QDate(2026, 12, 27)));
    QVERIFY(!holidays.on(QDate(2026, 11, 21)));
}

void TestOpeningHours::isOpen_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("expected"); // open, closed, unknown
    const auto row = [](const char* name, const QString& items, const char* at, const char* expected) {
        QTest::newRow(name) << QString(u'[' + items + u']') << QString::fromLatin1(at) << QString::fromLatin1(expected);
    };
    const QString office = Office + u'}';
    const QString closedOnHolidays = Office + QStringLiteral(R"(,"holidays":"closed"})");
    const QString openOnHolidays = Office + QStringLiteral(R"(,"holidays":"open"})");
    row("nothing told", {}, "2026-11-23 12:00", "unknown");
    row("words only", QStringLiteral(R"("ring the bell")"), "2026-11-23 12:00", "unknown");
    row("Monday", office, "2026-11-23 12:00", "open");
    row("from the minute", office, "2026-11-23 09:00", "open");
    row("until the minute", office, "2026-11-23 16:00", "closed");
    row("before", office, "2026-11-23 08:59", "closed");
    row("Sunday", office, "2026-11-22 12:00", "closed");
    row("holiday unsaid", office, "2026-01-06 12:00", "unknown"); // Epiphany, a Tuesday
    row("holiday unsaid at night", office, "2026-01-06 20:00", "closed");
    row("holiday closed", closedOnHolidays, "2026-01-06 12:00", "closed");
    row("holiday open", openOnHolidays, "2026-01-06 12:00", "open");
    row("Good Friday", closedOnHolidays, "2027-03-26 12:00", "closed");
    row("the day before Good Friday", closedOnHolidays, "2027-03-25 12:00", "open");
    row("Midsummer Eve is nobody's promise", closedOnHolidays, "2026-06-19 12:00", "unknown");
    row("closed on holidays, said apart", office + QStringLiteral(R"(,{"holidays":"closed"})"), "2026-01-06 12:00",
        "closed");
    row("hours of holidays", office + QStringLiteral(R"(,{"holidays":"open","opens":"10:00","closes":"14:00"})"),
        "2026-01-06 13:00", "open");
    row("not after hours of holidays",
        office + QStringLiteral(R"(,{"holidays":"open","opens":"10:00","closes":"14:00"})"), "2026-01-06 15:00",
        "closed");

    const QString night = QStringLiteral(R"({"days":"FR,SA","opens":"20:00","closes":"02:00"})");
    row("over midnight, evening", night, "2026-11-27 23:30", "open");
    row("over midnight, night", night, "2026-11-28 01:59", "open");
    row("over midnight, Sunday night", night, "2026-11-29 01:00", "open");
    row("over midnight, over", night, "2026-11-28 02:00", "closed");
    row("over midnight, not before", night, "2026-11-27 01:00", "closed");

    const QString always = QStringLiteral(R"({"always":true})");
    row("always", always, "2026-12-25 03:00", "open");
    row("always, but closed on a day", always + QStringLiteral(R"(,{"from":"2026-12-25","closed":true})"),
        "2026-12-25 03:00", "closed");
    row("always, and open the day after",
        always + QStringLiteral(R"(,{"from":"2026-12-25","to":"2026-12-25","closed":true})"), "2026-12-26 03:00",
        "open");
    row("always but holidays", QStringLiteral(R"({"always":true,"holidays":"closed"})"), "2026-12-25 03:00", "closed");

    const QString exceptions =
        office
        + QStringLiteral(
            R"(,{"from":"2026-12-21","to":"2026-12-23","opens":"10:00","closes":"12:00"},{"from":"2026-12-28","to":"2026-12-31","closed":true})");
    row("special hours", exceptions, "2026-12-22 11:00", "open");
    row("special hours replace", exceptions, "2026-12-22 14:00", "closed");
    row("closed days", exceptions, "2026-12-30 12:00", "closed");
    row("after the exceptions", exceptions, "2027-01-04 12:00", "open");

    const QString summer =
        office
        + QStringLiteral(
            R"(,{"days":"MO,TU,WE,TH,FR","opens":"10:00","closes":"13:00","from":"2026-06-01","to":"2026-08-31"})");
    row("a season replaces", summer, "2026-07-01 15:00", "closed");
    row("in the season", summer, "2026-07-01 12:00", "open");
    row("after the season", summer, "2026-09-01 15:00", "open");
    row("a season that is over tells nothing",
        QStringLiteral(R"({"days":"MO","opens":"09:00","closes":"16:00","from":"2025-06-01","to":"2025-08-31"})"),
        "2026-11-23 03:00", "unknown");
    row("only exceptions told", QStringLiteral(R"({"from":"2026-12-24","closed":true})"), "2026-11-23 12:00",
        "unknown");

    const QString firstSaturday =
        QStringLiteral(R"({"rule":"FREQ=MONTHLY;BYDAY=1SA","opens":"11:00","closes":"15:00"})");
    row("first Saturday", firstSaturday, "2026-12-05 12:00", "open");
    row("second Saturday", firstSaturday, "2026-12-12 12:00", "closed");
    row("last Friday", QStringLiteral(R"({"rule":"FREQ=MONTHLY;BYDAY=-1FR","opens":"11:00","closes":"15:00"})"),
        "2026-11-27 12:00", "open");
    row("every second Tuesday",
        QStringLiteral(
            R"({"rule":"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU","from":"2026-11-03","opens":"17:00","closes":"19:00"})"),
        "2026-11-17 18:00", "open");
    row("not the Tuesday between",
        QStringLiteral(
            R"({"rule":"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU","from":"2026-11-03","opens":"17:00","closes":"19:00"})"),
        "2026-11-24 18:00", "closed");
    row("a rule nobody understands", QStringLiteral(R"({"rule":"FREQ=MONTHLY;BYSETPOS=2","opens":"11:00"})"),
        "2026-12-05 12:00", "unknown");
    row("weekly beside a rule nobody understands",
        office + QStringLiteral(R"(,{"rule":"FREQ=HOURLY","opens":"11:00","closes":"15:00"})"), "2026-11-28 12:00",
        "unknown");
    row("the fifteenth", QStringLiteral(R"({"rule":"FREQ=MONTHLY;BYMONTHDAY=15","opens":"9","closes":"10"})"),
        "2026-12-15 09:30", "open");

    row("a day without hours", QStringLiteral(R"({"days":"MO","description":"by appointment"})"), "2026-11-23 12:00",
        "unknown");
    row("and closed on the others", QStringLiteral(R"({"days":"MO","description":"by appointment"})"),
        "2026-11-24 12:00", "closed");
    row("all day", QStringLiteral(R"({"days":"MO","opens":"00:00","closes":"24:00"})"), "2026-11-23 23:59", "open");
    row("not the day after", QStringLiteral(R"({"days":"MO","opens":"00:00","closes":"24:00"})"), "2026-11-24 00:00",
        "closed");
}

void TestOpeningHours::isOpen()
{
    QFETCH(QString, json);
    QFETCH(QString, at);
    QFETCH(QString, expected);
    const auto open = hours(json).isOpen(here(at));
    QCOMPARE(open ? (*open ? QStringLiteral("open") : QStringLiteral("closed")) : QStringLiteral("unknown"), expected);
}

void TestOpeningHours::nextChange_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("expected");
    const QString office = u'[' + Office + QStringLiteral(R"(,"holidays":"closed"}])");
    QTest::newRow("closes") << office << "2026-11-23 12:00"
                            << "2026-11-23 16:00";
    QTest::newRow("opens") << office << "2026-11-23 07:00"
                           << "2026-11-23 09:00";
    QTest::newRow("at closing time") << office << "2026-11-23 16:00"
                                     << "2026-11-24 09:00";
    QTest::newRow("over the weekend") << office << "2026-11-27 17:00"
                                      << "2026-11-30 09:00";
    QTest::newRow("over Easter") << office << "2027-03-25 16:30"
                                 << "2027-03-30 09:00";
    QTest::newRow("over midnight") << R"([{"days":"FR","opens":"20:00","closes":"02:00"}])"
                                   << "2026-11-27 21:00"
                                   << "2026-11-28 02:00";
    QTest::newRow("first Saturday") << R"([{"rule":"FREQ=MONTHLY;BYDAY=1SA","opens":"11:00","closes":"15:00"}])"
                                    << "2026-12-05 16:00"
                                    << "2027-01-02 11:00";
    QTest::newRow("always") << R"([{"always":true}])"
                            << "2026-11-23 12:00" << QString();
    QTest::newRow("unknown") << R"(["words"])"
                             << "2026-11-23 12:00" << QString();
    QTest::newRow("never again") << R"([{"from":"2026-11-20","opens":"10:00","closes":"11:00"}])"
                                 << "2026-11-23 12:00" << QString();
}

void TestOpeningHours::nextChange()
{
    QFETCH(QString, json);
    QFETCH(QString, at);
    QFETCH(QString, expected);
    const QDateTime change = hours(json).nextChange(here(at));
    QCOMPARE(change.isValid() ? change.toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString(), expected);
}

/// The clocks go from 3 to 4 on 29 March 2026 and from 4 to 3 on 25 October.
void TestOpeningHours::summerTime()
{
    if (OpeningHours::zone().id() != "Europe/Helsinki")
        QSKIP("This computer knows no time zones.");
    const OpeningHours night = hours(QStringLiteral(R"([{"days":"SA","opens":"22:00","closes":"06:00"}])"));
    const auto utc = [](int month, int day, int hour, int minute) {
        return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC);
    };
    QCOMPARE(night.isOpen(utc(3, 29, 2, 59)), std::optional(true)); // 05:59, an hour earlier than in winter
    QCOMPARE(night.isOpen(utc(3, 29, 3, 0)), std::optional(false));
    QCOMPARE(night.nextChange(utc(3, 28, 21, 0)).toUTC(), utc(3, 29, 3, 0));
    QCOMPARE(night.isOpen(utc(10, 25, 3, 59)), std::optional(true)); // 05:59, an hour later than in summer
    QCOMPARE(night.isOpen(utc(10, 25, 4, 0)), std::optional(false));
    QCOMPARE(night.nextChange(utc(10, 24, 21, 0)).toUTC(), utc(10, 25, 4, 0));
}

void TestOpeningHours::everyZoneAsksTheSame()
{
    if (OpeningHours::zone().id() != "Europe/Helsinki")
        QSKIP("This computer knows no time zones.");
    const OpeningHours office = hours(u'[' + Office + QStringLiteral("}]"));
    const QDateTime utc(QDate(2026, 11, 23), QTime(7, 30), Qt::UTC); // 09:30 in Helsinki
    QCOMPARE(office.isOpen(utc), std::optional(true));
    QCOMPARE(office.isOpen(utc.toOffsetFromUtc(-5 * 3600)), std::optional(true));
    QCOMPARE(office.isOpen(utc.addSecs(-3600)), std::optional(false));
}

void TestOpeningHours::readsWhatItUnderstands()
{
    QVERIFY(!hours(QStringLiteral("[]")).isKnown());
    QVERIFY(!hours(QStringLiteral(R"(["Mondays"])")).isKnown());
    QVERIFY(!hours(QStringLiteral(R"([{"days":"XX","opens":"09:00","closes":"10:00"}])")).isKnown());
    const OpeningHours office = hours(QStringLiteral(R"([{"days":"fri,MO","opens":"9","closes":"16:30:00"},"words"])"));
    QVERIFY(office.isKnown());
    QVERIFY(!office.isAlways());
    QCOMPARE(office.items().first().days, (QList<int>{1, 5}));
    QCOMPARE(office.items().first().closes, QTime(16, 30));
    QCOMPARE(office.items().last().description, QStringLiteral("words"));
    QVERIFY(hours(QStringLiteral(R"([{"always":true}])")).isAlways());
    QVERIFY(!hours(QStringLiteral(R"([{"always":true},{"from":"2026-12-25","closed":true}])")).isAlways());
}

QTEST_GUILESS_MAIN(TestOpeningHours)
#include "testopeninghours.moc"
