// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/report/attacker.h"

#include "tests/core/report/attackedgroup.h"

#include <algorithm>

namespace Rinnalla {

Attacker::Attacker(const QList<CountedFact>& facts, const QList<Statistics>& publications, const QList<int>& read)
    : m_facts(facts)
    , m_publications(publications)
    , m_read(read)
{
    for (int i = 0; i < publications.size() && read.isEmpty(); ++i)
        m_read += i;
}

const QString Attacker::Without = QStringLiteral("without");

bool Attacker::isOfPeople(const QString& group)
{
    return group == CountedTable::Clients || group.startsWith(CountedTable::Languages + u'/');
}

QString Attacker::groupOf(const CellName& cell)
{
    if (cell.table == CountedTable::Topics || cell.table == CountedTable::Violence
        || cell.table == CountedTable::Languages)
        return cell.table + u'/' + cell.row;
    if (cell.table == CountedTable::HandoutLanguages)
        return CountedTable::Handouts;
    return cell.table;
}

bool Attacker::holds(const CellName& cell, const QString& category)
{
    if (cell.table == CountedTable::Languages)
        return true;
    if (cell.table == CountedTable::Topics || cell.table == CountedTable::Violence)
        return category != Without;
    const QString first = category.section(u'|', 0, 0);
    const QString second = category.section(u'|', 1);
    if (cell.table == CountedTable::HandoutLanguages)
        return cell.row == second;
    const bool row = cell.row == TotalName || cell.row == first;
    return row && (cell.column.isEmpty() || cell.column == TotalName || cell.column == second);
}

QStringList Attacker::groups() const
{
    QSet<QString> groups;
    for (const CountedFact& fact : m_facts)
        groups += fact.group;
    QStringList sorted = groups.values();
    sorted.sort();
    return sorted;
}

QStringList Attacker::untrue() const
{
    QStringList wrong;
    for (const QString& group : groups())
        wrong += AttackedGroup(group, m_facts, m_publications, m_read).untrue();
    return wrong;
}

QStringList Attacker::found(bool withBounds) const
{
    QStringList found;
    for (const QString& group : groups()) {
        const AttackedGroup attacked(group, m_facts, m_publications, m_read);
        found += attacked.computed();
        if (withBounds)
            found += attacked.narrowed();
    }
    return found;
}

} // namespace Rinnalla
