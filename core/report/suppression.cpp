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

qint64 Block::count(const Sum& places, const QList<int>& of) const
{
    qint64 all = 0;
    for (const int unknown : sum(places, of))
        all += counts[std::size_t(unknown)];
    return all;
}

namespace Suppression {

namespace {

constexpr int MostUnknowns = 2400; ///< what is larger is hidden whole: it cannot be looked through in time
constexpr qsizetype MostForms = 6000;
constexpr qsizetype MostBounded = 80; ///< differences whose bounds are looked at, too

class Protector {
public:
    Protector(const Block& block, const QList<ToldBefore>& before, int threshold)
        : m_block(block)
        , m_before(before)
        , m_threshold(threshold)
        , m_now(int(block.scopes.size()) - 1)
    {
        for (const ToldBefore& told : before)
            if (block.count(told.scope, told.cell) != told.value)
                ++m_revisions;
        collect();
    }

    QList<bool> decide()
    {
        const QList<bool> nothing(m_block.cells.size(), false);
        if (int(m_block.counts.size()) > MostUnknowns || m_small.size() > MostForms)
            return nothing;
        QSet<int> banned;
        for (;;) {
            QList<bool> shown = greedy(banned);
            const std::optional<Sum> narrow = firstNarrow(shown);
            if (!narrow)
                return shown;
            const int victim = victimFor(*narrow, shown);
            if (victim < 0)
                return nothing;
            banned += victim;
        }
    }

private:
    using Row = LinearSpan::Row;

    bool isSmall(qint64 count) const { return count > 0 && count < m_threshold; }

    void collect()
    {
        QSet<Sum> seen;
        const auto take = [&](const Sum& places, const QList<int>& categories) {
            if (!isSmall(m_block.count(places, categories)))
                return;
            const Sum sum = m_block.sum(places, categories);
            if (seen.contains(sum))
                return;
            seen += sum;
            m_small += sum;
        };
        for (const Block::Cell& cell : m_block.cells) {
            take(m_block.scopes.constLast(), cell.categories); // first: these are looked at most closely
            for (const Sum& places : m_block.scopes)
                take(places, cell.categories);
        }
        m_cells = m_small.size();
        for (const Block::Cell& cell : m_block.cells)
            for (const Sum& places : m_block.guarded)
                take(places, cell.categories);
    }

    Sum sumOf(int scope, int cell) const
    {
        return m_block.sum(m_block.scopes.at(scope), m_block.cells.at(cell).categories);
    }

    /// The equations that were told before. A number that is another today had been told of other records: how many
    /// came since is one more unknown, and a small number of them must not come out either.
    LinearSpan told(QList<Row>& forms) const
    {
        const int counts = int(m_block.counts.size());
        LinearSpan span(counts + m_revisions);
        for (const Sum& sum : m_small)
            forms += span.row(sum);
        int revision = counts;
        for (const ToldBefore& number : m_before) {
            Row row = span.row(sumOf(number.scope, number.cell));
            const qint64 since = m_block.count(number.scope, number.cell) - number.value;
            if (since != 0) {
                row[std::size_t(revision)] = 1;
                if (isSmall(std::abs(since)))
                    forms += span.row({revision});
                ++revision;
            }
            publish(span, forms, std::move(row));
        }
        return span;
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
            cells += cell;
        const auto rank = [&](int cell) {
            const qint64 count = m_block.count(m_now, cell);
            return count == 0 ? std::numeric_limits<qint64>::min() : -count;
        };
        std::stable_sort(cells.begin(), cells.end(), [&](int one, int other) { return rank(one) < rank(other); });
        return cells;
    }

    QList<bool> greedy(const QSet<int>& banned) const
    {
        QList<Row> forms;
        LinearSpan span = told(forms);
        QList<bool> shown(m_block.cells.size(), false);
        for (const int cell : order()) {
            if (isSmall(m_block.count(m_now, cell)) || banned.contains(cell))
                continue;
            Row row = span.row(sumOf(m_now, cell));
            span.reduce(row);
            const bool tellsSmall = std::any_of(forms.begin(), forms.end(),
                                                [&](const Row& form) { return LinearSpan::isMultiple(form, row); });
            if (!LinearSpan::isZero(row) && tellsSmall)
                continue;
            shown[cell] = true;
            publish(span, forms, std::move(row));
        }
        return shown;
    }

    /// What is known of the counts when these cells are shown; none: what is known already.
    LinearBounds knowledge(const QList<bool>& shown) const
    {
        LinearBounds bounds(int(m_block.counts.size()));
        for (const ToldBefore& number : m_before)
            if (m_block.count(number.scope, number.cell) == number.value)
                bounds.equals(sumOf(number.scope, number.cell), number.value);
        for (int cell = 0; cell < shown.size(); ++cell) {
            if (shown.at(cell))
                bounds.equals(sumOf(m_now, cell), m_block.count(m_now, cell));
            else if (!m_block.isOpen && m_block.count(m_now, cell) > 0) // zeros are shown: what is hidden is none
                bounds.atLeast(sumOf(m_now, cell), 1);
        }
        return bounds;
    }

    /// A small number for which what is shown leaves less room than its being hidden does.
    std::optional<Sum> firstNarrow(const QList<bool>& shown) const
    {
        if (!shown.contains(true) || (m_block.counts.size() == 1 && m_before.isEmpty()))
            return std::nullopt;
        const LinearBounds now = knowledge(shown);
        const LinearBounds before = knowledge({});
        const qsizetype looked = std::min(m_small.size(), std::max(m_cells, MostBounded));
        for (qsizetype i = 0; i < looked; ++i) {
            const Sum& sum = m_small.at(i);
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

    bool isWide(const LinearBounds::Range& range, bool isCell) const
    {
        if (!isCell) // of a difference it is enough that it is not pinned
            return range.most - range.least > Half;
        return range.least < 1 + Half && range.most > m_threshold - 1 - Half;
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
            if (!shown.at(cell) || count == 0)
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

    const Block& m_block;
    const QList<ToldBefore>& m_before;
    int m_threshold;
    int m_now;
    int m_revisions = 0;
    QList<Sum> m_small;    ///< sums that nobody may come to know: first the cells', then the differences'
    qsizetype m_cells = 0; ///< how many of them are cells
};

} // namespace

QList<bool> shown(const Block& block, const QList<ToldBefore>& before, int threshold)
{
    return Protector(block, before, threshold).decide();
}

} // namespace Suppression

} // namespace Rinnalla
