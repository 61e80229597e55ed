// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/publication.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

namespace Rinnalla {

namespace {

QJsonArray written(const QHash<CellName, qint64>& counts)
{
    QList<CellName> names = counts.keys();
    std::sort(names.begin(), names.end(), [](const CellName& one, const CellName& other) {
        return std::tie(one.table, one.row, one.column) < std::tie(other.table, other.row, other.column);
    });
    QJsonArray cells;
    for (const CellName& name : names)
        cells += QJsonArray{name.table, name.row, name.column, counts.value(name)};
    return cells;
}

QByteArray written(const Statistics& statistics, const QHash<CellName, qint64>& had)
{
    QHash<CellName, qint64> told;
    for (const StatisticsTable& table : statistics.tables)
        told.insert(table.shown);
    return QJsonDocument(QJsonObject{{QStringLiteral("told"), written(told)}, {QStringLiteral("had"), written(had)}})
        .toJson(QJsonDocument::Compact);
}

QHash<CellName, qint64> countsOf(const QJsonArray& cells)
{
    QHash<CellName, qint64> counts;
    for (const QJsonValue& cell : cells)
        counts.insert({cell[0].toString(), cell[1].toString(), cell[2].toString()}, cell[3].toInteger());
    return counts;
}

std::optional<Purpose> purposeNamed(const QString& name)
{
    for (const Purpose purpose : {Purpose::Own, Purpose::Network, Purpose::Public})
        if (purposeName(purpose) == name)
            return purpose;
    return std::nullopt;
}

Result<Publication> read(const Statement& row, const QString& room)
{
    Publication publication;
    publication.scope = {room, QDate::fromString(row.text(0), Qt::ISODate), QDate::fromString(row.text(1), Qt::ISODate),
                         row.text(2)};
    const auto purpose = purposeNamed(row.text(3));
    QJsonParseError mistake;
    const QJsonDocument tables = QJsonDocument::fromJson(row.bytes(4), &mistake);
    if (!purpose || mistake.error != QJsonParseError::NoError || publication.scope.from > publication.scope.until
        || !publication.scope.from.isValid() || !publication.scope.until.isValid())
        return failure(ErrorCode::Damaged, QCoreApplication::translate(
                                               "Statistics", "What was published before cannot be read, so no new "
                                                             "statistics can be made safely. Nothing was changed."));
    publication.purpose = *purpose;
    publication.told = countsOf(tables.isArray() ? tables.array() : tables[u"told"].toArray());
    if (tables[u"had"].isArray())
        publication.had = countsOf(tables[u"had"].toArray());
    return publication;
}

Result<QList<Publication>> all(Connection& connection, const QString& room)
{
    return guarded([&]() -> Result<QList<Publication>> {
        QList<Publication> publications;
        Statement query = connection.prepare(
            "SELECT t.from_on, t.until_on, coalesce(t.region, ''), coalesce(t.purpose, 'own'), coalesce(t.tables, '') "
            "FROM publication t WHERE coalesce(t.compartment, 'support') = ? AND t.deleted IS NULL ORDER BY t.at, "
            "t.pk");
        query.with(room);
        while (query.step()) {
            const Result<Publication> publication = read(query, room);
            if (!publication)
                return tl::unexpected(publication.error());
            publications += *publication;
        }
        return publications;
    });
}

} // namespace

QByteArray Publication::tablesOf(const Statistics& statistics)
{
    return written(statistics, statistics.remembered.m_counts);
}

Edit Publication::edit(const Id& id, const Statistics& statistics, const QString& worker, const QDateTime& at)
{
    Edit edit{Kind::Publication, id, {}};
    return edit.set(PublicationField::At, at)
        .set(PublicationField::From, statistics.scope.from)
        .set(PublicationField::Until, statistics.scope.until)
        .set(PublicationField::Compartment, statistics.scope.room)
        .set(PublicationField::Region, statistics.scope.region)
        .set(PublicationField::Purpose, purposeName(statistics.purpose))
        .set(PublicationField::Threshold, QCborValue(statistics.threshold))
        .set(PublicationField::Tables, QString::fromUtf8(tablesOf(statistics)))
        .set(PublicationField::Worker, worker);
}

Result<QList<Publication>> Publications::around(Connection& connection, const Scope& scope)
{
    auto publications = all(connection, scope.room);
    if (!publications)
        return publications;
    QList<Publication> near;
    QList<Scope> reached{scope};
    for (qsizetype next = 0; next < reached.size(); ++next)
        for (qsizetype i = publications->size() - 1; i >= 0; --i)
            if (publications->at(i).scope.overlaps(reached.at(next))) {
                reached += publications->at(i).scope;
                near += publications->takeAt(i);
            }
    return near;
}

Result<bool> Publications::isTold(Connection& connection, const Statistics& statistics)
{
    return guarded([&] {
        Statement query = connection.prepare(
            "SELECT 1 FROM publication t WHERE t.from_on = ? AND t.until_on = ? AND t.compartment = ? "
            "AND coalesce(t.region, '') = ? AND t.purpose = ? AND t.tables = ? AND t.deleted IS NULL");
        query.with(statistics.scope.from.toString(Qt::ISODate), statistics.scope.until.toString(Qt::ISODate),
                   statistics.scope.room, statistics.scope.region, purposeName(statistics.purpose),
                   QString::fromUtf8(Publication::tablesOf(statistics)));
        return query.step();
    });
}

} // namespace Rinnalla
