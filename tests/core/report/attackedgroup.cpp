// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/report/attackedgroup.h"

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

/// Equations in echelon form, sparse.
class Echelon {
public:
    using Form = ExactProgram::Form;

    Form rest(Form form) const
    {
        for (auto& [unknown, coefficient] : form)
            coefficient = (coefficient % Prime + Prime) % Prime;
        for (auto entry = form.begin(); entry != form.end();) {
            const auto row = m_rows.constFind(entry->first);
            if (row == m_rows.constEnd()) {
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
        m_rows.insert(row.begin()->first, row);
    }

private:
    QMap<int, Form> m_rows; ///< by their first unknown, which has the coefficient 1
};

} // namespace

AttackedGroup::AttackedGroup(const QString& group, const QList<CountedFact>& facts,
                             const QList<Statistics>& publications, const QList<int>& read)
    : m_group(group)
    , m_publications(publications)
    , m_read(read)
{
    m_threshold = publications.at(read.constFirst()).threshold;
    for (const int i : read)
        m_threshold = std::min(m_threshold, publications.at(i).threshold);
    QList<CountedFact> own;
    for (const CountedFact& fact : facts)
        if (fact.group == group) {
            own += fact;
            if (isOfContacts()) {
                own += fact;
                own.last().category = Attacker::Without;
                own.last().amount = -fact.amount;
                own.last().unnamed = -fact.unnamed;
            }
        } else if (fact.group == CountedTable::Contacts && isOfContacts()) {
            own += fact;
            own.last().category = Attacker::Without;
        }
    cut();
    if (Attacker::isOfPeople(group))
        countPeople(own);
    else
        countOccurrences(own);
    collectCells();
    learn();
    if (Attacker::isOfPeople(group))
        collectTargetsOfPeople();
    else
        collectTargets();
}

bool AttackedGroup::isOfContacts() const
{
    return m_group.startsWith(CountedTable::Topics + u'/') || m_group.startsWith(CountedTable::Violence + u'/');
}

void AttackedGroup::cut()
{
    QSet<QDate> days;
    QSet<QString> regions{QString()}; // and those nobody names
    for (const int i : m_read) {
        const Scope& scope = m_publications.at(i).scope;
        days += {scope.from, scope.until.addDays(1)};
        regions += scope.region;
    }
    m_cuts = days.values();
    std::sort(m_cuts.begin(), m_cuts.end());
    for (qsizetype cut = 0; cut + 1 < m_cuts.size(); ++cut)
        for (const QString& region : regions)
            m_places += Place{m_cuts.at(cut), region};
}

int AttackedGroup::placeOf(const CountedFact& fact) const
{
    int found = -1;
    const auto next = std::upper_bound(m_cuts.begin(), m_cuts.end(), fact.day);
    if (next == m_cuts.begin() || next == m_cuts.end())
        return found;
    for (int place = 0; place < m_places.size(); ++place)
        if (m_places.at(place).day == *(next - 1)
            && (m_places.at(place).region == fact.region || (found < 0 && m_places.at(place).region.isEmpty())))
            found = place;
    return found;
}

bool AttackedGroup::isIn(int place, const Scope& scope) const
{
    const Place& at = m_places.at(place);
    return at.day >= scope.from && at.day <= scope.until && (scope.region.isEmpty() || scope.region == at.region);
}

quint64 AttackedGroup::seenIn(int place, int since, int gone) const
{
    quint64 seen = 0;
    for (const int i : m_read)
        if (since <= i && i < gone && isIn(place, m_publications.at(i).scope))
            seen |= quint64(1) << i;
    return seen;
}

/// Every piece could have something in it; of later and of what was taken back only those that have.
void AttackedGroup::countOccurrences(const QList<CountedFact>& facts)
{
    QSet<QString> categories;
    for (const CountedFact& fact : facts)
        categories += fact.category;
    for (const QString& category : categories)
        for (int place = 0; place < m_places.size(); ++place)
            m_unknowns +=
                Unknown{place, category, 0, CountedFact::Always, seenIn(place, 0, CountedFact::Always), 0, {}, 0};
    for (const CountedFact& fact : facts)
        addOccurrence(fact);
}

void AttackedGroup::addOccurrence(const CountedFact& fact)
{
    const int place = placeOf(fact);
    if (place < 0)
        return;
    const auto isSame = [&](const Unknown& one) {
        return one.place == place && one.category == fact.category && one.since == fact.since && one.gone == fact.gone;
    };
    auto found = std::find_if(m_unknowns.begin(), m_unknowns.end(), isSame);
    if (found == m_unknowns.end()) {
        m_unknowns +=
            Unknown{place, fact.category, fact.since, fact.gone, seenIn(place, fact.since, fact.gone), 0, {}, 0};
        found = m_unknowns.end() - 1;
    }
    found->truth += fact.amount;
    found->unnamed += fact.unnamed;
    if (fact.who != CountedFact::Nobody)
        found->who += fact.who;
}

/// Somebody is in all publications that any of the times counted them in: every such set there can be is an unknown.
void AttackedGroup::countPeople(const QList<CountedFact>& facts)
{
    QSet<quint64> once;
    for (int place = 0; place < m_places.size(); ++place)
        once += seenIn(place, 0, CountedFact::Always);
    QHash<int, quint64> people;
    for (const CountedFact& fact : facts)
        if (const int place = placeOf(fact); place >= 0) {
            once += seenIn(place, fact.since, fact.gone);
            people[fact.who] |= seenIn(place, fact.since, fact.gone);
        }
    QSet<quint64> sets{0};
    for (const quint64 one : once)
        for (const quint64 other : sets.values())
            sets += one | other;
    sets -= 0;
    for (const quint64 set : sets) {
        Unknown unknown;
        unknown.seenIn = set;
        unknown.truth = std::count(people.begin(), people.end(), set);
        m_unknowns += unknown;
    }
}

/// Those any publication names, and those that could be named.
void AttackedGroup::collectCells()
{
    QSet<CellName> cells;
    for (const int i : m_read)
        for (const StatisticsTable& table : m_publications.at(i).tables)
            for (const QString& row : table.rows)
                for (const QString& column : table.columns)
                    if (const CellName cell{table.name, row, column}; Attacker::groupOf(cell) == m_group)
                        cells += cell;
    const QString table = m_group.section(u'/', 0, 0);
    if (isOfContacts())
        cells += CellName{CountedTable::Contacts, TotalName, {}};
    if (m_group.contains(u'/'))
        cells += CellName{table, m_group.section(u'/', 1), {}};
    if (m_group == CountedTable::Handouts)
        for (const Unknown& unknown : m_unknowns)
            cells += {CellName{table, unknown.category.section(u'|', 0, 0), {}},
                      CellName{CountedTable::HandoutLanguages, unknown.category.section(u'|', 1), {}}};
    m_cells = cells.values();
}

AttackedGroup::Form AttackedGroup::form(const CellName& cell,
                                        const std::function<int(const Unknown&)>& coefficient) const
{
    Form form;
    for (int i = 0; i < m_unknowns.size(); ++i)
        if (Attacker::isOfPeople(m_group) || Attacker::holds(cell, m_unknowns.at(i).category))
            if (const int one = coefficient(m_unknowns.at(i)); one != 0)
                form[i] = one;
    return form;
}

void AttackedGroup::learn()
{
    for (const int i : m_read) {
        const qsizetype before = m_told.size();
        QList<Form> hidden;
        for (const CellName& cell : m_cells) {
            const StatisticsTable* table = m_publications.at(i).table(cell.table);
            const Form is = form(cell, [&](const Unknown& one) { return int(one.isSeenIn(i)); });
            if (!table)
                continue;
            if (const auto value = table->value(cell.row, cell.column))
                m_told += Told{is, *value};
            else if (!table->isOpen && truthOf(is) > 0)
                hidden += is;
        }
        if (m_told.size() > before) // zeros were shown then
            m_floors += hidden;
    }
}

qint64 AttackedGroup::truthOf(const Form& form) const
{
    qint64 truth = 0;
    for (const auto& [unknown, coefficient] : form)
        truth += coefficient * m_unknowns.at(unknown).truth;
    return truth;
}

void AttackedGroup::protect(const QString& what, const CellName& cell, const Form& form, bool isCell, bool isChange)
{
    const qint64 truth = truthOf(form);
    QSet<int> who;
    qint64 unnamed = 0;
    for (const auto& [unknown, coefficient] : form) {
        who += m_unknowns.at(unknown).who;
        unnamed += m_unknowns.at(unknown).unnamed;
    }
    if (truth == 0)
        return;
    const bool isPersonal = !isChange && (!who.isEmpty() || unnamed > 0);
    const bool isOfFew = isPersonal && std::max(qint64(who.size()), unnamed) < m_threshold;
    if (std::abs(truth) >= m_threshold && !isOfFew)
        return;
    const auto isSame = [&](const Target& one) { return one.form == form && (one.isCell || !isCell); };
    if (std::none_of(m_targets.begin(), m_targets.end(), isSame))
        m_targets +=
            Target{QStringLiteral("%1 %2 %3 %4").arg(what, cell.table, cell.row, cell.column), form, truth, isCell};
}

void AttackedGroup::collectTargets()
{
    QList<Scope> boxes;
    QSet<QString> regions{QString()};
    for (const int i : m_read) {
        boxes += m_publications.at(i).scope;
        regions += m_publications.at(i).scope.region;
    }
    const qsizetype told = boxes.size();
    for (qsizetype from = 0; from < m_cuts.size(); ++from)
        for (qsizetype until = from + 1; until < m_cuts.size(); ++until)
            for (const QString& region : regions)
                boxes += Scope{{}, m_cuts.at(from), m_cuts.at(until).addDays(-1), region};
    const auto now = [&](const QString& what, const CellName& cell, const auto& isMeant) {
        protect(what, cell, form(cell, [&](const Unknown& one) { return one.isNow() && isMeant(one.place) ? 1 : 0; }),
                false);
    };
    for (const CellName& cell : m_cells) {
        for (const int i : m_read) {
            protect(QStringLiteral("told %1").arg(i), cell,
                    form(cell, [&](const Unknown& one) { return one.isSeenIn(i) ? 1 : 0; }), true);
            const auto change = [&](const Unknown& one) {
                return isIn(one.place, m_publications.at(i).scope) ? int(one.isNow()) - int(one.isSeenIn(i)) : 0;
            };
            protect(QStringLiteral("since %1").arg(i), cell, form(cell, change), false, true);
        }
        for (const Scope& box : boxes)
            now(QStringLiteral("box"), cell, [&](int place) { return isIn(place, box); });
        for (qsizetype one = 0; one < told; ++one)
            for (qsizetype other = 0; other < told; ++other) {
                now(QStringLiteral("without"), cell,
                    [&](int place) { return isIn(place, boxes.at(one)) && !isIn(place, boxes.at(other)); });
                now(QStringLiteral("shared"), cell,
                    [&](int place) { return isIn(place, boxes.at(one)) && isIn(place, boxes.at(other)); });
            }
    }
}

void AttackedGroup::collectTargetsOfPeople()
{
    for (const CellName& cell : m_cells)
        for (const int one : m_read) {
            protect(QStringLiteral("told"), cell, form(cell, [&](const Unknown& of) { return int(of.isSeenIn(one)); }),
                    true);
            for (const int other : m_read) {
                protect(QStringLiteral("without"), cell,
                        form(cell, [&](const Unknown& of) { return int(of.isSeenIn(one) && !of.isSeenIn(other)); }),
                        false);
                protect(QStringLiteral("shared"), cell,
                        form(cell, [&](const Unknown& of) { return int(of.isSeenIn(one) && of.isSeenIn(other)); }),
                        false);
            }
        }
}

QStringList AttackedGroup::untrue() const
{
    QStringList wrong;
    for (const Told& told : m_told)
        if (const qint64 truth = truthOf(told.form); truth != told.value)
            wrong += QStringLiteral("%1: told %2, is %3").arg(m_group).arg(told.value).arg(truth);
    return wrong;
}

QStringList AttackedGroup::computed() const
{
    Echelon known;
    for (const Told& told : m_told) {
        known.add(told.form);
        if (told.value == 0) // no count is negative
            for (const auto& [unknown, coefficient] : told.form)
                known.add({{unknown, 1}});
    }
    QStringList found;
    for (const Target& target : m_targets)
        if (known.rest(target.form).empty())
            found += QStringLiteral("computed: %1 = %2").arg(target.what).arg(target.truth);
    return found;
}

QStringList AttackedGroup::narrowed() const
{
    ExactProgram program(int(m_unknowns.size()));
    for (const Told& told : m_told)
        program.equals(told.form, told.value);
    for (const Form& floor : m_floors)
        program.atLeast(floor, 1);
    if (!program.solve())
        return {QStringLiteral("%1: the publications contradict each other").arg(m_group)};
    QStringList found;
    for (const Target& target : m_targets) {
        const ExactProgram::Range range = program.range(target.form);
        const bool isEndless = !range.least || !range.most;
        const qint64 room = target.isCell ? m_threshold - 2 : 1;
        const bool isPromised = isEndless || *range.most - *range.least >= room;
        if (!isPromised)
            found += QStringLiteral("narrowed: %1 = %2, from %3 to %4")
                         .arg(target.what)
                         .arg(target.truth)
                         .arg(range.least.value_or(-1))
                         .arg(range.most.value_or(-1));
    }
    return found;
}

} // namespace Rinnalla
