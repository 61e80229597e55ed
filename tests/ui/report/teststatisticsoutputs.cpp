// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csvtable.h"
#include "core/report/situationalpicture.h"
#include "tests/core/report/madeupwork.h"
#include "tests/ui/session/testsession.h"
#include "ui/report/statisticscard.h"
#include "ui/report/statisticspaper.h"
#include "ui/report/statisticsterms.h"
#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QTableWidget>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

/// What somebody reads: "table|row|column" in words → the number.
using Read = QMap<QString, qint64>;

void take(Read& read, const QString& title, const QString& row, const QString& column, const QString& number)
{
    bool isNumber = false;
    const qint64 count = QLocale().toLongLong(number, &isNumber);
    if (isNumber)
        read.insert(title + u'|' + row + u'|' + column, count);
}

Read fromWindow(Session& session, const Statistics& statistics)
{
    Read read;
    for (const StatisticsTable& table : statistics.tables) {
        const StatisticsCard card(session, table, statistics.threshold);
        const auto* shown = card.findChild<QTableWidget*>();
        for (int row = 0; row < shown->rowCount(); ++row)
            for (int column = 1; column < shown->columnCount(); ++column)
                take(read, shown->accessibleName(), shown->item(row, 0)->text(),
                     table.columns.size() > 1 ? shown->horizontalHeaderItem(column)->text() : QString(),
                     shown->item(row, column)->text());
    }
    return read;
}

Read fromCsv(Session& session, const Statistics& statistics)
{
    Read read;
    QByteArray text = StatisticsPaper::csv(session, statistics);
    QBuffer file(&text);
    file.open(QIODevice::ReadOnly);
    const Status done = CsvTable::read(file, "UTF-8", ',', [&](const CsvTable::Row& row) {
        take(read, row.cells.at(0), row.cells.at(1), row.cells.at(2), row.cells.at(3));
        return true;
    });
    return done ? read : Read();
}

Read fromPaper(Session& session, const Statistics& statistics)
{
    Read read;
    QString title;
    for (const SheetBlock& block : StatisticsPaper::page(session, statistics, {}).blocks) {
        const SheetRuns& runs = block.cells.constFirst().text;
        if (block.kind == SheetBlock::Kind::Heading)
            title = runs.constFirst().text;
        if (block.kind != SheetBlock::Kind::Row)
            continue;
        const QString row = runs.constFirst().text.chopped(2); // a colon and a space
        if (runs.size() == 2)
            take(read, title, row, {}, runs.at(1).text);
        for (qsizetype i = 1; runs.size() > 2 && i + 1 < runs.size(); i += 2)
            take(read, title, row, QString(runs.at(i).text).remove(u"; "_s).trimmed(), runs.at(i + 1).text);
    }
    return read;
}

/// What may be read, in the same words.
Read shownBy(Session& session, const Statistics& statistics)
{
    Read read;
    for (const StatisticsTable& table : statistics.tables)
        for (auto cell = table.shown.cbegin(); cell != table.shown.cend(); ++cell)
            read.insert(
                StatisticsTerms::table(table.name) + u'|' + StatisticsTerms::row(session, table.name, cell.key().row)
                    + u'|'
                    + (table.columns.size() > 1 ? StatisticsTerms::column(table.name, cell.key().column) : QString()),
                cell.value());
    return read;
}

Read fromPicture(Session& session, const Statistics& statistics)
{
    const auto picture = SituationalPicture::read(SituationalPicture{u"Made-up house"_s, statistics}.toJson());
    return picture ? shownBy(session, picture->statistics) : Read();
}

/// The statistics as somebody knows them who read this and nothing else.
Statistics knownFrom(Session& session, const Statistics& statistics, const Read& read)
{
    Statistics known = statistics;
    for (StatisticsTable& table : known.tables) {
        table.shown.clear();
        for (const QString& row : table.rows)
            for (const QString& column : table.columns) {
                const auto number = read.constFind(
                    StatisticsTerms::table(table.name) + u'|' + StatisticsTerms::row(session, table.name, row) + u'|'
                    + (table.columns.size() > 1 ? StatisticsTerms::column(table.name, column) : QString()));
                if (number != read.constEnd())
                    table.shown.insert({table.name, row, column}, *number);
            }
    }
    return known;
}

using Reader = Read (*)(Session&, const Statistics&);

} // namespace

Q_DECLARE_METATYPE(Reader)

/// Every form in which statistics leave tells what may be told and no more, and gives nothing away.
class TestStatisticsOutputs : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp); }
    void tellsWhatMayBeToldAndNoMore_data();
    void tellsWhatMayBeToldAndNoMore();
    void saysWhatCannotBeChecked();
    void saysThatThereIsNothing();
};

void TestStatisticsOutputs::tellsWhatMayBeToldAndNoMore_data()
{
    QTest::addColumn<Reader>("reader");
    QTest::addColumn<bool>("leavesOutZeros");
    QTest::newRow("window") << Reader(fromWindow) << false;
    QTest::newRow("csv") << Reader(fromCsv) << false;
    QTest::newRow("paper") << Reader(fromPaper) << true;
    QTest::newRow("picture") << Reader(fromPicture) << false;
}

void TestStatisticsOutputs::tellsWhatMayBeToldAndNoMore()
{
    QFETCH(Reader, reader);
    QFETCH(bool, leavesOutZeros);
    TestSession session;
    MadeUpWork work(11);
    const QDate begin = MadeUpWork::Begin;
    QList<Statistics> known;
    for (const Scope& scope : {MadeUpWork::days(begin, begin.addDays(30)), MadeUpWork::days(begin, begin.addDays(89)),
                               MadeUpWork::days(begin.addDays(20), begin.addDays(89), u"North"_s)}) {
        const Statistics statistics = work.publish(scope, 5, Purpose::Network);
        const Read read = reader(*session, statistics);
        const Read shown = shownBy(*session, statistics);
        QVERIFY(read.size() > 20);
        for (auto number = read.cbegin(); number != read.cend(); ++number)
            QVERIFY2(shown.value(number.key(), -1) == number.value(), qPrintable(number.key()));
        for (auto number = shown.cbegin(); number != shown.cend(); ++number)
            QVERIFY2(read.contains(number.key()) || (leavesOutZeros && number.value() == 0), qPrintable(number.key()));
        known += knownFrom(*session, statistics, read);
    }
    const QStringList found = Attacker(work.facts, known).found(true);
    QVERIFY2(found.isEmpty(), qPrintable(found.mid(0, 20).join(u'\n')));
}

void TestStatisticsOutputs::saysWhatCannotBeChecked()
{
    TestSession session;
    Statistics statistics;
    statistics.scope = MadeUpWork::days(MadeUpWork::Begin, MadeUpWork::Begin);
    StatisticsTable closed{CountedTable::Referrals, false, {u"sent"_s, TotalName}, {QString()}, {}, true};
    StatisticsTable open{CountedTable::Topics, true, {}, {}, {}, true};
    statistics.tables = {closed, open};
    QVERIFY(!statistics.isNothing());
    const QString why = StatisticsTerms::whyHidden(closed, 5);
    QVERIFY(why
            != StatisticsTerms::whyHidden({CountedTable::Referrals, false, closed.rows, {QString()}, {}, false}, 5));
    for (const StatisticsTable& table : statistics.tables) {
        const StatisticsCard card(*session, table, 5);
        QVERIFY(std::ranges::any_of(card.findChildren<QLabel*>(),
                                    [&](const QLabel* label) { return label->text() == why; }));
    }
    QCOMPARE(toText(StatisticsPaper::page(*session, statistics, {})).count(why), 2);
    QCOMPARE(QString::fromUtf8(StatisticsPaper::csv(*session, statistics)).count(why), 2);
}

void TestStatisticsOutputs::saysThatThereIsNothing()
{
    TestSession session;
    const auto statistics = Statistics::make(session->connection(),
                                             MadeUpWork::days(MadeUpWork::Begin, MadeUpWork::Begin), Purpose::Own, 5);
    QVERIFY(statistics && statistics->isNothing());
    const QString paper = toText(StatisticsPaper::page(*session, *statistics, {}));
    QVERIFY(paper.contains(StatisticsTerms::nothing()));
    QVERIFY(!paper.contains(StatisticsTerms::table(CountedTable::Contacts)));
}

QTEST_MAIN(TestStatisticsOutputs)
#include "teststatisticsoutputs.moc"
