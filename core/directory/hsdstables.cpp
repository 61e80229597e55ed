// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/hsdstables.h"

#include "core/directory/entryvalues.h"

#include <QCborArray>
#include <QCoreApplication>

namespace Rinnalla {

namespace {

/// Columns that name another row, and its table. An attribute's link may name any.
const QMap<QString, QString>& links()
{
    static const QMap<QString, QString> links{
        {QStringLiteral("organization_id"), QStringLiteral("organization")},
        {QStringLiteral("service_id"), QStringLiteral("service")},
        {QStringLiteral("location_id"), QStringLiteral("location")},
        {QStringLiteral("contact_id"), QStringLiteral("contact")},
        {QStringLiteral("phone_id"), QStringLiteral("phone")},
        {QStringLiteral("service_at_location_id"), QStringLiteral("service_at_location")},
        {QStringLiteral("link_id"), QStringLiteral("any")}};
    return links;
}

QString parentKey(const QString& table, const QString& id)
{
    return table + u':' + id;
}

/// The column of a row nested in `parentTable` that names what it is nested in.
QString linkTo(const QString& parentTable, const QString& table)
{
    return table == QStringLiteral("attribute") ? QStringLiteral("link_id") : parentTable + QStringLiteral("_id");
}

} // namespace

QString HsdsTables::tableNamed(const QString& name)
{
    static const QMap<QString, QString> plurals{{QStringLiteral("taxonomies"), QStringLiteral("taxonomy")},
                                                {QStringLiteral("taxonomy_detail"), QStringLiteral("taxonomy")},
                                                {QStringLiteral("addresses"), QStringLiteral("address")},
                                                {QStringLiteral("accessibilities"), QStringLiteral("accessibility")}};
    static const QStringList tables{QStringLiteral("organization"),
                                    QStringLiteral("service"),
                                    QStringLiteral("location"),
                                    QStringLiteral("service_at_location"),
                                    QStringLiteral("phone"),
                                    QStringLiteral("contact"),
                                    QStringLiteral("address"),
                                    QStringLiteral("schedule"),
                                    QStringLiteral("language"),
                                    QStringLiteral("service_area"),
                                    QStringLiteral("required_document"),
                                    QStringLiteral("accessibility"),
                                    QStringLiteral("attribute"),
                                    QStringLiteral("taxonomy"),
                                    QStringLiteral("taxonomy_term"),
                                    QStringLiteral("cost_option"),
                                    QStringLiteral("organization_identifier"),
                                    QStringLiteral("program"),
                                    QStringLiteral("funding"),
                                    QStringLiteral("metadata"),
                                    QStringLiteral("meta_table_description")};
    QString known = name.endsWith(QStringLiteral(".csv")) ? name.chopped(4) : name;
    known = plurals.value(known, known);
    if (!tables.contains(known) && known.endsWith(u's'))
        known.chop(1);
    return tables.contains(known) ? known : QString();
}

QString HsdsTables::add(const QString& table, const QCborMap& object, const QString& where, bool outermost)
{
    Row row{EntryText::plain(object[QStringLiteral("id")]).trimmed(), where, {}, outermost};
    if (row.id.isEmpty()) // made of what it says, so that it is the same the next time
        row.id = QStringLiteral("name:") + EntryText::plain(object[QStringLiteral("name")]).trimmed();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString name = it.key().toString();
        if (it.value().isMap() && !tableNamed(name).isEmpty()) {
            const QString id = nested({}, {}, name, it.value().toMap(), where, 0);
            row.cells.insert(tableNamed(name) + QStringLiteral("_id"), id);
        } else if (!it.value().isContainer()) {
            row.cells.insert(name, it.value());
        }
    }
    const QString id = row.id;
    put(table, std::move(row));
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QCborArray list = it.value().toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            if (list.at(i).isMap() && !tableNamed(it.key().toString()).isEmpty())
                nested(table, id, it.key().toString(), list.at(i).toMap(), where, static_cast<int>(i));
    }
    return id;
}

QString HsdsTables::nested(const QString& parentTable, const QString& parent, const QString& name,
                           const QCborMap& object, const QString& where, int index)
{
    const QString table = tableNamed(name);
    QCborMap linked = object;
    if (!parentTable.isEmpty())
        linked.insert(linkTo(parentTable, table), parent);
    const bool nameless = EntryText::plain(object[QStringLiteral("id")]).trimmed().isEmpty();
    if (nameless)
        linked.insert(QStringLiteral("id"), QStringLiteral("%1/%2/%3").arg(parent, name).arg(index));
    return add(table, linked, where, false);
}

qsizetype HsdsTables::put(const QString& tableName, Row row)
{
    Table& table = m_tables[tableName];
    const auto known = table.places.constFind(row.id);
    if (known != table.places.constEnd()) {
        link(tableName, *known, row.cells);
        merge(tableName, table.rows[*known], row);
        return *known;
    }
    const qsizetype place = table.rows.size();
    table.places.insert(row.id, place);
    link(tableName, place, row.cells);
    table.rows += std::move(row);
    return place;
}

void HsdsTables::merge(const QString& table, Row& kept, const Row& again)
{
    m_repeats += kept.outermost && again.outermost;
    kept.outermost = kept.outermost || again.outermost;
    bool differs = false;
    for (auto it = again.cells.constBegin(); it != again.cells.constEnd(); ++it) {
        const QString name = it.key().toString();
        if (EntryText::plain(kept.cells[name]).isEmpty())
            kept.cells.insert(name, it.value());
        else if (QCborValue(kept.cells[name]) != QCborValue(it.value()) && !links().contains(name)
                 && !EntryText::plain(it.value()).isEmpty())
            differs = true;
    }
    if (differs)
        m_remarks += Remark{again.where,
                            QCoreApplication::translate("HsdsTables", "It has the id of another %1 and says something "
                                                                      "else (%2). What came first was taken.")
                                .arg(table, again.id)};
}

void HsdsTables::link(const QString& tableName, qsizetype place, const QCborMap& cells)
{
    for (auto it = links().cbegin(); it != links().cend(); ++it) {
        const QString parent = EntryText::plain(cells[it.key()]);
        if (parent.isEmpty())
            continue;
        Children& children = m_tables[tableName].byParent[parentKey(it.value(), parent)];
        if (!children.known.contains(place))
            children.places += place;
        children.known.insert(place);
    }
}

const QList<HsdsTables::Row>& HsdsTables::rows(const QString& table) const
{
    static const QList<Row> none;
    const auto found = m_tables.constFind(table);
    return found == m_tables.constEnd() ? none : found->rows;
}

const HsdsTables::Row* HsdsTables::row(const QString& table, const QString& id) const
{
    const auto found = m_tables.constFind(table);
    if (found == m_tables.constEnd() || !found->places.contains(id))
        return nullptr;
    return &found->rows[found->places.value(id)];
}

QList<const HsdsTables::Row*> HsdsTables::children(const QString& table, const QString& parentTable,
                                                   const QString& parent) const
{
    QList<const Row*> found;
    const auto known = m_tables.constFind(table);
    if (known == m_tables.constEnd())
        return found;
    const bool any = table == QStringLiteral("attribute");
    for (const qsizetype place :
         known->byParent.value(parentKey(any ? QStringLiteral("any") : parentTable, parent)).places)
        found += &known->rows[place];
    return found;
}

QMap<QString, int> HsdsTables::found() const
{
    QMap<QString, int> counts;
    for (auto it = m_tables.cbegin(); it != m_tables.cend(); ++it)
        if (!it->rows.isEmpty())
            counts.insert(it.key(), static_cast<int>(it->rows.size()));
    return counts;
}

} // namespace Rinnalla
