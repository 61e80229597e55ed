// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/directoryentries.h"

#include <QCborMap>
#include <QHash>
#include <QSet>

namespace Rinnalla {

/// The tables of the Human Services Data Specification 3.0, whatever form a file has: what nested JSON tells at
/// several levels under one id is one row. Named as the standard's schemas: "organization", "service", "phone".
class HsdsTables {
public:
    struct Row {
        QString id;
        QString where;
        QCborMap cells; ///< without what is nested
        bool outermost = false;
        QStringList parents = {}; ///< rows it names, as "table:id"
    };

    /// Takes an object with everything nested in it. `where`: for what is told of the row. Returns its id.
    QString add(const QString& table, const QCborMap& object, const QString& where, bool outermost);

    const QList<Row>& rows(const QString& table) const;
    const Row* row(const QString& table, const QString& id) const; ///< null where there is none
    /// Rows of `table` that belong to that one, in their order.
    QList<const Row*> children(const QString& table, const QString& parentTable, const QString& parent) const;

    /// The table of a nested member, of a file of a data package or of a resource; empty: there is none such.
    static QString tableNamed(const QString& name);

    int repeats() const { return m_repeats; } ///< outermost rows that stood there before
    const QList<Remark>& remarks() const { return m_remarks; }
    QMap<QString, int> found() const; ///< rows per table

private:
    struct Children {
        QList<qsizetype> places; ///< in the order they came in
        QSet<qsizetype> known;
    };
    struct Table {
        QList<Row> rows;
        QHash<QString, qsizetype> places;
        QHash<QString, Children> byParent;
    };

    QString nested(const QString& parentTable, const QString& parent, const QString& name, const QCborMap& object,
                   const QString& where, int index);
    void put(const QString& table, Row row);
    void merge(const QString& table, Row& kept, const Row& again);
    static void link(Table& table, qsizetype place, const QStringList& parents);

    QHash<QString, Table> m_tables;
    QList<Remark> m_remarks;
    int m_repeats = 0;
};

} // namespace Rinnalla
