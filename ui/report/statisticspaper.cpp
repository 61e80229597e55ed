// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/statisticspaper.h"

#include "core/exchange/csvtable.h"
#include "ui/report/statisticsterms.h"

#include <QCoreApplication>
#include <QLocale>

namespace Rinnalla::StatisticsPaper {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("StatisticsPaper", text);
}

SheetBlock block(SheetBlock::Kind kind, const SheetRuns& runs)
{
    return {kind, 0, {SheetCell{runs, {}, {}}}};
}

SheetRuns rowOf(Session& session, const StatisticsTable& table, const QString& row)
{
    SheetRuns runs{{StatisticsTerms::row(session, table.name, row) + QStringLiteral(": "), row == TotalName}};
    for (const QString& column : table.columns) {
        if (table.columns.size() > 1) {
            if (table.value(row, column).value_or(1) == 0)
                continue; // nothing is said of what there was none of
            runs += {QString(runs.size() > 1 ? QStringLiteral("; ") : QString())
                     + StatisticsTerms::column(table.name, column) + u' '};
        }
        runs += {StatisticsTerms::number(table, row, column), true, true};
    }
    return runs;
}

} // namespace

SheetPage page(Session& session, const Statistics& statistics, const QString& organisation)
{
    const QLocale locale;
    SheetPage page;
    page.state = SheetState::Checked;
    page.columns = {{locale.bcp47Name(), locale.textDirection() == Qt::RightToLeft,
                     say(QT_TRANSLATE_NOOP("StatisticsPaper", "Page %1 of %2"))}};
    page.stamps = {{}};
    page.footers = {
        {{say(QT_TRANSLATE_NOOP("StatisticsPaper", "Counts below %1, or of fewer than %1 people, are hidden, "
                                                   "and others from which one could be computed."))
              .arg(statistics.threshold)}}};
    page.blocks += block(SheetBlock::Kind::Title, {{say(QT_TRANSLATE_NOOP("StatisticsPaper", "Statistics"))}});
    SheetRuns lead{{StatisticsTerms::scope(statistics.scope)}};
    if (!organisation.isEmpty())
        lead += {QStringLiteral(" · ") + organisation};
    page.blocks += block(SheetBlock::Kind::Lead, lead);
    if (statistics.isNothing()) {
        page.blocks += block(SheetBlock::Kind::Row, {{StatisticsTerms::nothing()}});
        return page;
    }
    for (const StatisticsTable& table : statistics.tables) {
        page.blocks += block(SheetBlock::Kind::Heading, {{StatisticsTerms::table(table.name)}});
        if (table.isTooLarge)
            page.blocks += block(SheetBlock::Kind::Row, {{StatisticsTerms::whyHidden(table, statistics.threshold)}});
        for (const QString& row : table.rows)
            page.blocks += block(SheetBlock::Kind::Row, rowOf(session, table, row));
    }
    return page;
}

QByteArray csv(Session& session, const Statistics& statistics)
{
    QByteArray text("\xEF\xBB\xBF"); // so that spreadsheets take it for UTF-8
    text += CsvTable::line(
        {say(QT_TRANSLATE_NOOP("StatisticsPaper", "Table")), say(QT_TRANSLATE_NOOP("StatisticsPaper", "Row")),
         say(QT_TRANSLATE_NOOP("StatisticsPaper", "Column")), say(QT_TRANSLATE_NOOP("StatisticsPaper", "Number"))});
    for (const StatisticsTable& table : statistics.tables) {
        const QString title = StatisticsTerms::table(table.name);
        if (table.isTooLarge)
            text += CsvTable::line({title, {}, {}, StatisticsTerms::whyHidden(table, statistics.threshold)});
        for (const QString& row : table.rows)
            for (const QString& column : table.columns) {
                const auto value = table.value(row, column);
                text += CsvTable::line(
                    {title, StatisticsTerms::row(session, table.name, row),
                     column.isEmpty() ? QString() : StatisticsTerms::column(table.name, column),
                     value ? QString::number(*value) : say(QT_TRANSLATE_NOOP("StatisticsPaper", "hidden"))});
            }
    }
    return text;
}

} // namespace Rinnalla::StatisticsPaper
