// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/hsdstables.h"

#include "core/directory/entryvalues.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QRegularExpression>

namespace Rinnalla {

namespace {

/// Columns that name another row, and its table. An attribute's link may name any.
const QHash<QString, QString>& links()
{
    static const QHash<QString, QString> links{
        {QStringLiteral("organization_id"), QStringLiteral("organization")},
        {QStringLiteral("service_id"), QStringLiteral("service")},
        {QStringLiteral("location_id"), QStringLiteral("location")},
        {QStringLiteral("contact_id"), QStringLiteral("contact")},
        {QStringLiteral("phone_id"), QStringLiteral("phone")},
        {QStringLiteral("service_at_location_id"), QStringLiteral("service_at_location")},
        {QStringLiteral("link_id"), QStringLiteral("any")}};
    return links;
}

/// Tables by every name a file may call them.
QHash<QString, QString> namesOfTables()
{
    QHash<QString, QString> names{{QStringLiteral("taxonomies"), QStringLiteral("taxonomy")},
                                  {QStringLiteral("taxonomy_detail"), QStringLiteral("taxonomy")},
                                  {QStringLiteral("addresses"), QStringLiteral("address")},
                                  {QStringLiteral("accessibilities"), QStringLiteral("accessibility")}};
    for (const char* table : {"organization",
                              "service",
                              "location",
                              "service_at_location",
                              "phone",
                              "contact",
                              "address",
                              "schedule",
                              "language",
                              "service_area",
                              "required_document",
                              "accessibility",
                              "attribute",
                              "taxonomy",
                              "taxonomy_term",
                              "cost_option",
                              "organization_identifier",
                              "program",
                              "funding",
                              "metadata",
                              "meta_table_description"}) {
        names.insert(QLatin1StringView(table), QLatin1StringView(table));
        names.insert(QLatin1StringView(table) + QStringLiteral("s"), QLatin1StringView(table));
    }
    return names;
}

QString parentKey(const QString& table, const QString& id)
{
    return table + u':' + id;
}

/// A UUID is the same in capitals.
QString idOf(const QCborValue& value)
{
    static const QRegularExpression uuid(QStringLiteral("\\A[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\z"));
    const QString id = EntryText::plain(value).trimmed();
    return uuid.match(id).hasMatch() ? id.toLower() : id;
}

QStringList words(const QCborArray& list)
{
    QStringList words;
    for (const QCborValue& value : list)
        words += EntryText::plain(value);
    words.removeAll(QString());
    return words;
}

/// The column of a row nested in `parentTable` that names what it is nested in.
QString linkTo(const QString& parentTable, const QString& table)
{
    return table == QStringLiteral("attribute") ? QStringLiteral("link_id") : parentTable + QStringLiteral("_id");
}

} // namespace

QString HsdsTables::tableNamed(const QString& name)
{
    static const QHash<QString, QString> names = namesOfTables();
    const QString lower = name.toLower();
    return names.value(lower.endsWith(QStringLiteral(".csv")) ? lower.chopped(4) : lower);
}

QString HsdsTables::add(const QString& table, const QCborMap& object, const QString& where, bool outermost)
{
    Row row{idOf(object[QStringLiteral("id")]), where, {}, outermost};
    if (row.id.isEmpty()) // made of what it says, so that it is the same the next time
        row.id = QStringLiteral("name:") + EntryText::plain(object[QStringLiteral("name")]).trimmed();
    const auto put = [&row](const QString& name, const QCborValue& value) {
        const bool isId = name == u"id" || name.endsWith(QStringLiteral("_id"));
        row.cells.insert(name, isId ? QCborValue(idOf(value)) : value);
        if (const QString parent = isId ? links().value(name) : QString(); !parent.isEmpty() && !idOf(value).isEmpty())
            row.parents += parentKey(parent, idOf(value));
    };
    QList<std::pair<QString, QCborArray>> lists;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString name = it.key().toString();
        const QCborValue value = it.value();
        if (!value.isContainer())
            put(name, value);
        else if (const QString of = tableNamed(name); value.isMap() && !of.isEmpty())
            put(of + QStringLiteral("_id"), nested({}, {}, name, value.toMap(), where, 0));
        else if (value.isArray() && !of.isEmpty())
            lists.append({name, value.toArray()});
        else if (value.isArray()) // "byday": ["MO", "TU"]
            put(name, words(value.toArray()).join(u','));
    }
    const QString id = row.id;
    this->put(table, std::move(row));
    for (const auto& [name, list] : std::as_const(lists))
        for (qsizetype i = 0; i < list.size(); ++i)
            if (list.at(i).isMap())
                nested(table, id, name, list.at(i).toMap(), where, static_cast<int>(i));
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

void HsdsTables::put(const QString& tableName, Row row)
{
    Table& table = m_tables[tableName];
    const qsizetype place = table.places.value(row.id, table.rows.size());
    link(table, place, row.parents);
    if (place < table.rows.size())
        return merge(tableName, table.rows[place], row);
    table.places.insert(row.id, place);
    table.rows += std::move(row);
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

void HsdsTables::link(Table& table, qsizetype place, const QStringList& parents)
{
    for (const QString& parent : parents) {
        Children& children = table.byParent[parent];
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
