// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/statistics.h"

#include "core/report/publication.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace Rinnalla {

namespace {

qint64 hadOf(const QHash<CellName, qint64>& had, const CellName& leaf)
{
    if (leaf.column != WithoutName)
        return had.value(leaf);
    qint64 contacts = 0;
    for (auto cell = had.cbegin(); cell != had.cend(); ++cell)
        if (cell.key().table == CountedTable::Contacts)
            contacts += cell.value();
    return contacts - had.value({leaf.table, leaf.row, {}});
}

/// What publications told of the cells of a block to those who read what leaves for \a readers.
QList<ToldBefore> toldOf(const Block& block, const QList<Publication>& publications, Purpose readers)
{
    QList<ToldBefore> all;
    for (int scope = 0; scope < publications.size(); ++scope) {
        const Publication& publication = publications.at(scope);
        if (publication.purpose < readers)
            continue;
        ToldBefore before{scope, {}, {}};
        for (int cell = 0; cell < block.cells.size(); ++cell)
            if (const auto found = publication.told.constFind(block.cells.at(cell).name);
                found != publication.told.constEnd())
                before.told.insert(cell, *found);
        for (int category = 0; category < block.categories; ++category)
            before.had.push_back(publication.had ? hadOf(*publication.had, block.leaves.at(category))
                                                 : block.count(block.sum(block.scopes.at(scope), {category})));
        all += before;
    }
    return all;
}

/// Those who read what everybody or the network may read do not know what was told to fewer: what hides from the many
/// must hide from them by itself.
Suppression::Decision shownOf(const Block& block, const QList<Publication>& publications, Purpose purpose,
                              int threshold)
{
    Suppression::Decision all{QList<bool>(block.cells.size(), true), false};
    for (const Purpose readers : {Purpose::Own, Purpose::Network, Purpose::Public}) {
        if (readers > purpose)
            break;
        const auto toThem = Suppression::decide(block, toldOf(block, publications, readers), threshold);
        for (qsizetype cell = 0; cell < all.shown.size(); ++cell)
            all.shown[cell] = all.shown.at(cell) && toThem.shown.at(cell);
        all.isTooLarge = all.isTooLarge || toThem.isTooLarge;
    }
    return all;
}

void put(QList<StatisticsTable>& tables, const Block& block, const Suppression::Decision& decision)
{
    const QList<bool>& shown = decision.shown;
    for (int cell = 0; cell < block.cells.size(); ++cell) {
        const CellName& name = block.cells.at(cell).name;
        if (block.given.contains(cell))
            continue;
        const auto table = std::find_if(tables.begin(), tables.end(),
                                        [&](const StatisticsTable& one) { return one.name == name.table; });
        table->isOpen = block.isOpen;
        table->isTooLarge = table->isTooLarge || decision.isTooLarge;
        const qint64 count = block.count(int(block.scopes.size()) - 1, cell);
        const bool isNamed =
            !block.isOpen || (name.row == TotalName && block.categories > 1) || (shown.at(cell) && count > 0);
        if (!isNamed)
            continue;
        if (!table->rows.contains(name.row))
            table->rows += name.row;
        if (!table->columns.contains(name.column))
            table->columns += name.column;
        if (shown.at(cell))
            table->shown.insert(name, count);
    }
}

/// Largest first in open lists, as stored in the others; the total last.
void sortRows(StatisticsTable& table)
{
    if (table.isOpen)
        std::stable_sort(table.rows.begin(), table.rows.end(), [&](const QString& one, const QString& other) {
            return table.value(one).value_or(0) > table.value(other).value_or(0);
        });
    const auto lastly = [](QStringList& names) {
        if (names.removeAll(TotalName) > 0)
            names += TotalName;
    };
    lastly(table.rows);
    lastly(table.columns);
}

} // namespace

QString purposeName(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Network:
        return QStringLiteral("network");
    case Purpose::Public:
        return QStringLiteral("public");
    case Purpose::Own:
        break;
    }
    return QStringLiteral("own");
}

std::optional<qint64> StatisticsTable::value(const QString& row, const QString& column) const
{
    const auto found = shown.constFind({name, row, column});
    return found == shown.constEnd() ? std::nullopt : std::optional(*found);
}

bool StatisticsTable::hidesAnything() const
{
    return isOpen || shown.size() < rows.size() * columns.size();
}

const StatisticsTable* Statistics::table(const QString& name) const
{
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&](const StatisticsTable& one) { return one.name == name; });
    return found == tables.end() ? nullptr : &*found;
}

Result<Statistics> Statistics::make(Connection& connection, const Scope& scope, Purpose purpose, int threshold)
{
    if (!scope.from.isValid() || !scope.until.isValid() || scope.from > scope.until)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Statistics", "The first day must be a day, and not after the last "
                                                                 "one."));
    const auto publications = Publications::around(connection, scope);
    if (!publications)
        return tl::unexpected(publications.error());
    QList<Scope> scopes;
    QList<CellName> known;
    for (const Publication& publication : *publications) {
        scopes += publication.scope;
        known += publication.had.value_or(QHash<CellName, qint64>()).keys();
    }
    std::sort(known.begin(), known.end(), [](const CellName& one, const CellName& other) {
        return std::tie(one.table, one.row, one.column) < std::tie(other.table, other.row, other.column);
    }); // asked twice, the same is shown
    scopes += scope;
    const auto blocks = Counting::blocks(connection, scopes, Suppression::enoughPeople(threshold), known);
    if (!blocks)
        return tl::unexpected(blocks.error());
    Statistics statistics{scope, purpose, threshold, {}, {}};
    for (const QString& name : CountedTable::all())
        statistics.tables += StatisticsTable{name, false, {}, {}, {}, false};
    QHash<CellName, bool> decided;
    for (Block block : *blocks) {
        for (auto given = block.given.begin(); given != block.given.end(); ++given)
            *given = decided.value(block.cells.at(given.key()).name);
        const auto decision = shownOf(block, *publications, purpose, threshold);
        put(statistics.tables, block, decision);
        for (int cell = 0; cell < block.cells.size(); ++cell)
            if (!block.given.contains(cell))
                decided.insert(block.cells.at(cell).name, decision.shown.at(cell));
        for (int category = 0; category < block.categories; ++category)
            if (const qint64 had = block.count(block.sum(block.scopes.constLast(), {category}));
                had > 0 && block.leaves.at(category).column != WithoutName)
                statistics.remembered.m_counts.insert(block.leaves.at(category), had);
    }
    statistics.tables.removeIf([](const StatisticsTable& table) { return table.rows.isEmpty() && !table.isTooLarge; });
    for (StatisticsTable& table : statistics.tables)
        sortRows(table);
    return statistics;
}

bool Statistics::isNothing() const
{
    return std::all_of(tables.begin(), tables.end(), [](const StatisticsTable& table) {
        return !table.isTooLarge && table.shown.size() == table.rows.size() * table.columns.size()
               && std::all_of(table.shown.begin(), table.shown.end(), [](qint64 count) { return count == 0; });
    });
}

QJsonObject Statistics::toJson() const
{
    QJsonArray all;
    for (const StatisticsTable& table : tables) {
        QJsonArray rows;
        for (const QString& row : table.rows) {
            QJsonObject values;
            for (const QString& column : table.columns) {
                const auto value = table.value(row, column);
                values.insert(column.isEmpty() ? QStringLiteral("count") : column,
                              value ? QJsonValue(*value) : QJsonValue());
            }
            rows += QJsonObject{{QStringLiteral("row"), row}, {QStringLiteral("values"), values}};
        }
        all += QJsonObject{{QStringLiteral("table"), table.name},
                           {QStringLiteral("open"), table.isOpen},
                           {QStringLiteral("rows"), rows}};
    }
    return {{QStringLiteral("from"), scope.from.toString(Qt::ISODate)},
            {QStringLiteral("until"), scope.until.toString(Qt::ISODate)},
            {QStringLiteral("compartment"), scope.room},
            {QStringLiteral("region"), scope.region.isEmpty() ? QJsonValue() : QJsonValue(scope.region)},
            {QStringLiteral("purpose"), purposeName(purpose)},
            {QStringLiteral("threshold"), threshold},
            {QStringLiteral("tables"), all}};
}

} // namespace Rinnalla
