// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/report/attacker.h"

#include <QSet>

#include <algorithm>

namespace Rinnalla {

namespace {

constexpr qint64 Prime = 2147483629; // the largest below 2^31 but two

qint64 power(qint64 base, qint64 exponent)
{
    qint64 result = 1;
    for (; exponent > 0; exponent /= 2, base = base * base % Prime)
        if (exponent % 2 == 1)
            result = result * base % Prime;
    return result;
}

} // namespace

/// Equations in echelon form, sparse.
struct Attacker::System {
    QMap<int, Form> rows; ///< by their first unknown, which has the coefficient 1

    Form rest(Form form) const
    {
        for (auto entry = form.begin(); entry != form.end();) {
            const auto row = rows.constFind(entry->first);
            if (row == rows.constEnd()) {
                ++entry;
                continue;
            }
            const qint64 factor = entry->second;
            const int at = entry->first;
            for (const auto& [unknown, coefficient] : *row) {
                qint64& target = form[unknown];
                target = (target + (Prime - factor) * coefficient) % Prime;
            }
            std::erase_if(form, [](const auto& one) { return one.second == 0; });
            entry = form.upper_bound(at);
        }
        return form;
    }

    void add(const Form& form)
    {
        Form row = rest(form);
        if (row.empty())
            return;
        const qint64 scale = power(row.begin()->second, Prime - 2);
        for (auto& [unknown, coefficient] : row)
            coefficient = coefficient * scale % Prime;
        rows.insert(row.begin()->first, row);
    }
};

Attacker::Attacker(const QList<Fact>& facts, const QList<Statistics>& publications)
    : m_facts(facts)
    , m_publications(publications)
{
    QSet<QString> regions;
    m_first = publications.constFirst().scope.from;
    QDate last = publications.constFirst().scope.until;
    for (const Fact& fact : facts)
        regions += fact.region;
    for (const Statistics& one : publications) {
        m_first = std::min(m_first, one.scope.from);
        last = std::max(last, one.scope.until);
    }
    regions += QString(); // somewhere nobody named
    m_regions = regions.values();
    m_days = int(m_first.daysTo(last)) + 1;
}

QString Attacker::groupOf(const CellName& cell)
{
    if (cell.table == CountedTable::Topics || cell.table == CountedTable::Violence)
        return cell.table + u'/' + cell.row;
    if (cell.table == CountedTable::HandoutLanguages)
        return CountedTable::Handouts;
    return cell.table;
}

bool Attacker::holds(const CellName& cell, const QString& category)
{
    if (cell.table == CountedTable::Topics || cell.table == CountedTable::Violence)
        return true;
    const QString first = category.section(u'|', 0, 0);
    const QString second = category.section(u'|', 1);
    if (cell.table == CountedTable::HandoutLanguages)
        return cell.row == second;
    const bool row = cell.row == TotalName || cell.row == first;
    return row && (cell.column.isEmpty() || cell.column == TotalName || cell.column == second);
}

QStringList Attacker::found() const
{
    QSet<QString> groups;
    for (const Fact& fact : m_facts)
        groups += fact.group;
    QStringList all;
    for (const QString& group : groups)
        all += foundIn(group);
    return all;
}

QList<Attacker::Box> Attacker::boxes() const
{
    QList<Box> boxes;
    QSet<QDate> cuts;
    for (const Statistics& one : m_publications) {
        boxes += Box{one.scope.from, one.scope.until, one.scope.region};
        cuts += one.scope.from;
        cuts += one.scope.until.addDays(1);
    }
    QStringList named{QString()};
    for (const Statistics& one : m_publications)
        if (!named.contains(one.scope.region))
            named += one.scope.region;
    for (const QDate& from : cuts)
        for (const QDate& until : cuts)
            for (const QString& region : named)
                if (from < until)
                    boxes += Box{from, until.addDays(-1), region};
    return boxes;
}

QStringList Attacker::foundIn(const QString& group) const
{
    QStringList categories;
    for (const Fact& fact : m_facts)
        if (fact.group == group && !categories.contains(fact.category))
            categories += fact.category;
    const int places = m_days * int(m_regions.size());
    const auto placesOf = [&](const Box& box) {
        QSet<int> in;
        for (int day = 0; day < m_days; ++day)
            for (int region = 0; region < m_regions.size(); ++region)
                if (m_first.addDays(day) >= box.from && m_first.addDays(day) <= box.until
                    && (box.region.isEmpty() || box.region == m_regions.at(region)))
                    in += day * int(m_regions.size()) + region;
        return in;
    };
    std::vector<qint64> truth(std::size_t(places * categories.size()), 0);
    for (const Fact& fact : m_facts)
        if (fact.group == group && m_first <= fact.day && m_first.daysTo(fact.day) < m_days) {
            const int place = int(m_first.daysTo(fact.day) * m_regions.size() + m_regions.indexOf(fact.region));
            ++truth[std::size_t(place * categories.size() + categories.indexOf(fact.category))];
        }
    const auto formOf = [&](const QSet<int>& in, const CellName& cell) {
        Form form;
        for (const int place : in)
            for (int category = 0; category < categories.size(); ++category)
                if (holds(cell, categories.at(category)))
                    form[int(place * categories.size()) + category] = 1;
        return form;
    };

    System system;
    QSet<CellName> cells;
    int threshold = 0;
    for (const Statistics& one : m_publications) {
        threshold = std::max(threshold, one.threshold);
        for (const StatisticsTable& table : one.tables) {
            for (auto cell = table.shown.cbegin(); cell != table.shown.cend(); ++cell)
                if (groupOf(cell.key()) == group) {
                    cells += cell.key();
                    system.add(formOf(placesOf({one.scope.from, one.scope.until, one.scope.region}), cell.key()));
                }
            for (const QString& row : table.rows)
                for (const QString& column : table.columns)
                    if (groupOf({table.name, row, column}) == group)
                        cells += {table.name, row, column};
        }
    }
    for (const QString& category : categories) // rows that are not even named
        if (group == CountedTable::Handouts)
            cells += {CellName{CountedTable::Handouts, category.section(u'|', 0, 0), {}},
                      CellName{CountedTable::HandoutLanguages, category.section(u'|', 1), {}}};

    QList<QSet<int>> sets;
    const QList<Box> all = boxes();
    for (const Box& box : all)
        sets += placesOf(box);
    for (qsizetype one = 0; one < m_publications.size(); ++one)
        for (qsizetype other = 0; other < m_publications.size(); ++other) {
            sets += sets.at(one) - sets.at(other);
            sets += sets.at(one) & sets.at(other);
        }
    QStringList out;
    for (const QSet<int>& in : sets)
        for (const CellName& cell : cells) {
            const Form form = formOf(in, cell);
            qint64 count = 0;
            for (const auto& [unknown, one] : form)
                count += truth[std::size_t(unknown)];
            if (count > 0 && count < threshold && system.rest(form).empty())
                out += QStringLiteral("%1 %2 %3: %4").arg(cell.table, cell.row, cell.column).arg(count);
        }
    return out;
}

} // namespace Rinnalla
