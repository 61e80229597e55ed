// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/suppression.h"

#include "core/report/linearbounds.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Rinnalla {

Sum Block::sum(const Sum& places, const QList<int>& of) const
{
    Sum unknowns;
    for (const int place : places)
        for (const int category : of)
            unknowns += place * categories + category;
    return unknowns;
}

qint64 Block::count(const Sum& unknowns) const
{
    qint64 all = 0;
    for (const int unknown : unknowns)
        all += counts[std::size_t(unknown)];
    return all;
}

qint64 Block::peopleBehind(const Sum& unknowns, std::size_t enough) const
{
    People all;
    for (const int unknown : unknowns) {
        all.add(people[std::size_t(unknown)], enough);
        if (all.count() >= qint64(enough))
            break;
    }
    return all.count();
}

namespace Suppression {

namespace {

constexpr int MostUnknowns = 2400; ///< what is larger is hidden whole: it cannot be looked through in time
constexpr qsizetype MostForms = 6000;
constexpr qsizetype MostBounded = 400; ///< differences whose bounds are looked at, too

class Protector {
public:
    Protector(const Block& block, const QList<ToldBefore>& before, int threshold)
        : m_block(block)
        , m_before(before)
        , m_threshold(threshold)
        , m_now(int(block.scopes.size()) - 1)
    {
        for (int told = 0; told < before.size(); ++told)
            for (int category = 0; category < block.categories; ++category) {
                const qint64 since =
                    block.count(block.sum(block.scopes.at(before.at(told).scope), {category})) - hadOf(told, category);
                if (since != 0)
                    m_revisions += Revision{told, category, since};
            }
        collect();
    }

    Decision decide()
    {
        const Decision nothing{QList<bool>(m_block.cells.size(), false), false};
        if (int(m_block.counts.size()) > MostUnknowns || m_protected.size() > MostForms)
            return {nothing.shown, true};
        QSet<int> banned;
        for (;;) {
            const QList<bool> shown = greedy(banned);
            const std::optional<Sum> narrow = firstNarrow(shown);
            if (!narrow)
                return {shown, false};
            const int victim = victimFor(*narrow, shown);
            if (victim < 0)
                return nothing;
            banned += victim;
        }
    }

private:
    using Row = LinearSpan::Row;

    /// How much the number of a category is another today than when it was told: one unknown more.
    struct Revision {
        int told = 0;
        int category = 0;
        qint64 since = 0;
    };

    qint64 hadOf(int told, int category) const { return m_before.at(told).had[std::size_t(category)]; }
    int unknowns() const { return int(m_block.counts.size()) + int(m_revisions.size()); }
    bool isSmall(qint64 count) const { return count > 0 && count < m_threshold; }

    /// Few records, or many of few people, \a late of whom may have come since.
    bool isSmall(qint64 count, const Sum& of, qint64 late = 0) const
    {
        if (count <= 0 || m_block.people.empty())
            return isSmall(count);
        return isSmall(count) || m_block.peopleBehind(of, enoughPeople(m_threshold)) - late < m_threshold;
    }

    Sum sumOf(int scope, int cell) const
    {
        return m_block.sum(m_block.scopes.at(scope), m_block.cells.at(cell).categories);
    }

    /// What has to be taken away from the categories of a cell as they are, for them to be as they were.
    Sum since(int told, int cell) const
    {
        Sum revisions;
        for (int i = 0; i < m_revisions.size(); ++i)
            if (m_revisions.at(i).told == told
                && m_block.cells.at(cell).categories.contains(m_revisions.at(i).category)) {
                const int unknown = int(m_block.counts.size()) + i;
                revisions += m_revisions.at(i).since > 0 ? ~unknown : unknown;
            }
        return revisions;
    }
    qint64 valueOf(const Sum& revisions) const
    {
        qint64 all = 0;
        for (const int entry : revisions) {
            const qint64 size = std::abs(m_revisions.at(unknownOf(entry) - int(m_block.counts.size())).since);
            all += isTakenAway(entry) ? -size : size;
        }
        return all;
    }

    void protect(const Sum& sum)
    {
        if (m_seen.contains(sum))
            return;
        m_seen += sum;
        m_protected += sum;
    }
    void protectNow(const Sum& places, const Block::Cell& cell)
    {
        const Sum sum = m_block.sum(places, cell.categories);
        if (const qint64 count = m_block.count(sum); isSmall(count, sum))
            protect(sum);
    }

    void collect()
    {
        for (int cell = 0; cell < m_block.cells.size(); ++cell) {
            protectNow(m_block.scopes.constLast(), m_block.cells.at(cell)); // first: these are looked at most closely
            for (int scope = 0; scope < m_now; ++scope)
                protectNow(m_block.scopes.at(scope), m_block.cells.at(cell));
            for (int told = 0; told < m_before.size(); ++told)
                protectThen(told, cell, m_block.scopes.at(m_before.at(told).scope));
        }
        m_cells = m_protected.size();
        for (int cell = 0; cell < m_block.cells.size(); ++cell) {
            for (const Sum& places : m_block.guarded)
                protectNow(places, m_block.cells.at(cell));
            protectLate(cell);
        }
    }

    /// What a cell had been when it was told, as if all that came since had come to these places.
    void protectThen(int told, int cell, const Sum& places)
    {
        const Sum revisions = since(told, cell);
        if (revisions.isEmpty())
            return;
        const Sum now = m_block.sum(places, m_block.cells.at(cell).categories);
        const qint64 count = m_block.count(now) + valueOf(revisions);
        if (isSmall(count, now, std::abs(valueOf(revisions))))
            protect(now + revisions);
    }

    /// How many records came since something was told, and between two tellings.
    void protectLate(int cell)
    {
        QList<Sum> late;
        for (int told = 0; told < m_before.size(); ++told) {
            const Sum revisions = since(told, cell);
            if (revisions.isEmpty())
                continue;
            if (isSmall(std::abs(valueOf(revisions))))
                protect(revisions);
            for (Sum earlier : late) {
                for (int& entry : earlier)
                    entry = ~entry;
                if (const Sum between = earlier + revisions; isSmall(std::abs(valueOf(between))))
                    protect(between);
            }
            late += revisions;
            const Sum& scope = m_block.scopes.at(m_before.at(told).scope);
            for (const Sum& places : m_block.scopes + m_block.guarded)
                if (std::includes(scope.begin(), scope.end(), places.begin(), places.end()))
                    protectThen(told, cell, places);
        }
    }

    /// The equations that were told before. One that does not hold even of what was remembered is of records that are
    /// no more: it has one more unknown of its own, and tells nothing.
    template<typename Tell>
    void eachTold(Tell tell) const
    {
        for (int i = 0; i < m_before.size(); ++i)
            for (auto told = m_before.at(i).told.cbegin(); told != m_before.at(i).told.cend(); ++told)
                if (countThen(i, told.key()) == told.value())
                    tell(sumThen(i, told.key()), told.value());
    }
    Sum sumThen(int told, int cell) const { return sumOf(m_before.at(told).scope, cell) + since(told, cell); }
    qint64 countThen(int told, int cell) const
    {
        return m_block.count(m_before.at(told).scope, cell) + valueOf(since(told, cell));
    }
    bool wasHidden(int told, int cell) const
    {
        return !m_block.isOpen && !m_before.at(told).told.isEmpty() && !m_before.at(told).told.contains(cell);
    }

    LinearSpan told(QList<Row>& forms) const
    {
        LinearSpan span(unknowns());
        for (const Sum& sum : m_protected)
            forms += span.row(sum);
        eachTold([&](const Sum& sum, qint64 value) {
            for (const Sum& equation : equationsOf(sum, value))
                publish(span, forms, span.row(equation));
        });
        return span;
    }

    /// Where there was none of a sum, there was none of anything in it.
    static QList<Sum> equationsOf(const Sum& sum, qint64 value)
    {
        if (value != 0 || std::any_of(sum.begin(), sum.end(), isTakenAway))
            return {sum};
        QList<Sum> each;
        for (const int unknown : sum)
            each += Sum{unknown};
        return each;
    }

    static void publish(LinearSpan& span, QList<Row>& forms, Row row)
    {
        span.reduce(row);
        if (LinearSpan::isZero(row))
            return;
        span.add(std::move(row));
        for (Row& form : forms)
            span.reduceByLast(form);
        forms.removeIf(LinearSpan::isZero); // it is out; nothing said now changes that
    }

    /// The cells in the order they are tried: nothing hides behind a zero, and what is large tells most.
    QList<int> order() const
    {
        QList<int> cells;
        for (int cell = 0; cell < m_block.cells.size(); ++cell)
            if (!m_block.given.contains(cell))
                cells += cell;
        const auto rank = [&](int cell) {
            const qint64 count = m_block.count(m_now, cell);
            return count == 0 ? std::numeric_limits<qint64>::min() : -count;
        };
        std::stable_sort(cells.begin(), cells.end(), [&](int one, int other) { return rank(one) < rank(other); });
        return cells;
    }

    /// Takes an equation in, unless what is protected would follow.
    static bool tell(LinearSpan& span, QList<Row>& forms, const Sum& equation)
    {
        Row row = span.row(equation);
        span.reduce(row);
        if (LinearSpan::isZero(row))
            return true;
        if (std::any_of(forms.begin(), forms.end(), [&](const Row& form) { return LinearSpan::isMultiple(form, row); }))
            return false;
        publish(span, forms, std::move(row));
        return true;
    }

    QList<bool> greedy(const QSet<int>& banned) const
    {
        QList<Row> forms;
        LinearSpan span = told(forms);
        QList<bool> shown(m_block.cells.size(), false);
        for (auto given = m_block.given.cbegin(); given != m_block.given.cend(); ++given) {
            shown[given.key()] = *given;
            if (const Sum sum = sumOf(m_now, given.key()); *given)
                for (const Sum& equation : equationsOf(sum, m_block.count(sum)))
                    publish(span, forms, span.row(equation));
        }
        for (const int cell : order()) {
            const Sum sum = sumOf(m_now, cell);
            if (isSmall(m_block.count(sum), sum) || banned.contains(cell))
                continue;
            const QList<Sum> equations = equationsOf(sum, m_block.count(sum));
            shown[cell] = std::all_of(equations.begin(), equations.end(),
                                      [&](const Sum& equation) { return tell(span, forms, equation); });
        }
        return shown;
    }

    /// What is known of the counts when these cells are shown; none: what is known already. In a closed table that
    /// shows anything zeros are shown: what is hidden is none.
    LinearBounds knowledge(const QList<bool>& shown) const
    {
        LinearBounds bounds(unknowns());
        eachTold([&](const Sum& sum, qint64 value) { bounds.equals(sum, value); });
        for (int told = 0; told < m_before.size(); ++told)
            for (int cell = 0; cell < m_block.cells.size(); ++cell)
                if (const Sum sum = sumThen(told, cell); wasHidden(told, cell) && countThen(told, cell) > 0)
                    bounds.atLeast(sum, 1);
        for (auto given = m_block.given.cbegin(); given != m_block.given.cend() && shown.isEmpty(); ++given)
            if (*given)
                bounds.equals(sumOf(m_now, given.key()), m_block.count(m_now, given.key()));
        for (int cell = 0; cell < shown.size(); ++cell) {
            if (shown.at(cell))
                bounds.equals(sumOf(m_now, cell), m_block.count(m_now, cell));
            else if (!m_block.isOpen && shown.contains(true) && m_block.count(m_now, cell) > 0)
                bounds.atLeast(sumOf(m_now, cell), 1);
        }
        return bounds;
    }

    /// A sum for which what is shown leaves less room than its being hidden does.
    std::optional<Sum> firstNarrow(const QList<bool>& shown) const
    {
        if (!shown.contains(true) || (m_block.counts.size() == 1 && m_before.isEmpty()))
            return std::nullopt;
        LinearBounds now = knowledge(shown);
        LinearBounds before = knowledge({});
        const qsizetype looked = std::min(m_protected.size(), std::max(m_cells, MostBounded));
        for (qsizetype i = 0; i < looked; ++i) {
            const Sum& sum = m_protected.at(i);
            const auto range = now.range(sum);
            if (range && isWide(*range, i < m_cells))
                continue;
            const auto earlier = before.range(sum);
            const bool wasNarrow =
                range && earlier && range->least < earlier->least + Half && range->most > earlier->most - Half;
            if (!wasNarrow)
                return sum;
        }
        return std::nullopt;
    }

    /// As many whole numbers are left as there are small ones; of a difference it is enough that it is not pinned.
    bool isWide(const LinearBounds::Range& range, bool isCell) const
    {
        const double room = std::floor(range.most + Near) - std::ceil(range.least - Near);
        return room > (isCell ? m_threshold - 2 : 1) - Half;
    }

    /// The smallest number shown that helps to hide: one that shares counts with the narrow one, else any.
    int victimFor(const Sum& narrow, const QList<bool>& shown) const
    {
        const QSet<int> wanted(narrow.begin(), narrow.end());
        int best = -1;
        bool bestShares = false;
        qint64 bestCount = 0;
        for (int cell = 0; cell < shown.size(); ++cell) {
            const qint64 count = m_block.count(m_now, cell);
            if (!shown.at(cell) || count == 0 || m_block.given.contains(cell))
                continue;
            const Sum sum = sumOf(m_now, cell);
            const bool shares =
                std::any_of(sum.begin(), sum.end(), [&](int unknown) { return wanted.contains(unknown); });
            if (best < 0 || (shares && !bestShares) || (shares == bestShares && count < bestCount)) {
                best = cell;
                bestShares = shares;
                bestCount = count;
            }
        }
        return best;
    }

    static constexpr double Half = 0.5;
    static constexpr double Near = 1e-4;

    const Block& m_block;
    const QList<ToldBefore>& m_before;
    int m_threshold;
    int m_now;
    QList<Revision> m_revisions;
    QList<Sum> m_protected; ///< first the cells', then the differences'
    QSet<Sum> m_seen;
    qsizetype m_cells = 0; ///< how many of them are cells
};

} // namespace

Decision decide(const Block& block, const QList<ToldBefore>& before, int threshold)
{
    return Protector(block, before, threshold).decide();
}

} // namespace Suppression

} // namespace Rinnalla
