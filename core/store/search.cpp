// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/search.h"

#include "core/base/text.h"
#include "core/store/indexing.h"
#include "core/store/merged.h"
#include "core/store/rows.h"
#include "core/store/searchtokenizer.h"
#include "core/store/transaction.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>

namespace Rinnalla::Search {

namespace {

QByteArray shelfOf(const Query& query)
{
    return SearchPieces::shelf(query.kind, info(query.kind).hasRoom() ? query.room : QString());
}

/// The query in FTS5's own words: every piece quoted, all of them asked for.
QString expression(const QByteArrayList& pieces)
{
    QStringList quoted;
    for (const QByteArray& piece : pieces)
        quoted += u'"' + QString::fromUtf8(piece) + u'"';
    quoted.removeDuplicates();
    return quoted.join(u' ');
}

QStringList searchedTexts(const Record& record)
{
    QStringList texts;
    for (const Field& field : info(record.kind).fields)
        if (field.searched && record.has(field.id))
            texts += field.type == FieldType::Texts ? record.texts(field.id) : QStringList{record.text(field.id)};
    return texts;
}

/// Longer runs were found by their pieces, which may have stood apart; shorter ones are one piece, and certain.
bool fits(const QStringList& texts, const QStringList& runs)
{
    constexpr qsizetype onePiece = 2;
    const QString folded = Text::folded(texts.join(u' '));
    return std::all_of(runs.begin(), runs.end(),
                       [&](const QString& run) { return run.size() <= onePiece || folded.contains(run); });
}

QString excerptOf(const QStringList& texts, const QStringList& runs)
{
    constexpr qsizetype before = 30;
    constexpr qsizetype length = 120;
    for (const QString& text : texts) {
        const QString folded = Text::folded(text);
        const qsizetype at = folded.indexOf(runs.first());
        if (at < 0)
            continue;
        // Folding seldom changes lengths; where it does, the excerpt begins a little off.
        const qsizetype start = std::clamp<qsizetype>(at - before, 0, std::max<qsizetype>(0, text.size() - 1));
        QString excerpt = text.mid(start, length).simplified();
        if (start > 0)
            excerpt.prepend(u'…');
        if (start + length < text.size())
            excerpt.append(u'…');
        return excerpt;
    }
    return texts.isEmpty() ? QString() : texts.last().left(length).simplified();
}

/// Collects hits, newest first: of the rows that wait for the index, which are the newest, then from the index.
class Finder {
public:
    Finder(Connection& connection, const Query& query, int limit)
        : m_connection(connection)
        , m_merged(connection)
        , m_query(query)
        , m_limit(limit)
        , m_shelf(shelfOf(query))
        , m_pieces(SearchPieces::ofQuery(query.text, m_shelf))
        , m_runs(SearchPieces::runs(query.text))
        , m_before(query.before > 0 ? query.before : std::numeric_limits<qint64>::max())
    {}

    QList<Hit> find()
    {
        if (m_pieces.isEmpty())
            return {};
        if (const qint64 mark = Indexing::mark(m_connection); mark < m_before)
            findWaiting(mark);
        Statement candidates =
            m_connection.prepare("SELECT rowid FROM search WHERE search MATCH ? AND rowid < ? ORDER BY rowid DESC");
        candidates.with(expression(m_pieces), m_before);
        while (m_hits.size() < m_limit && candidates.step())
            take(candidates.integer(0), false);
        return m_hits;
    }

private:
    void findWaiting(qint64 mark)
    {
        Statement waiting = m_connection.prepare(QByteArray("SELECT pk, room FROM ") + info(m_query.kind).name
                                                 + " WHERE pk > ? AND pk < ? AND deleted IS NULL ORDER BY pk DESC");
        waiting.with(mark, m_before);
        while (m_hits.size() < m_limit && waiting.step())
            if (SearchPieces::shelf(m_query.kind, waiting.text(1)) == m_shelf)
                take(waiting.integer(0), true);
    }

    void take(qint64 pk, bool isWaiting)
    {
        const auto record = Rows::load(m_connection, m_query.kind, pk);
        const QStringList texts = record ? searchedTexts(*record) : QStringList();
        if (record && fits(texts, m_runs) && (!isWaiting || hasPieces(texts.join(u' '))))
            m_hits += Hit{keptFor(*record), pk, excerptOf(texts, m_runs)};
    }

    /// The words of a merged client lead to the one who was kept.
    Record keptFor(const Record& record)
    {
        if (!m_merged.isAway(record.id))
            return record;
        const auto place = Rows::locate(m_connection, m_merged.keptOf(record.id));
        return (place ? Rows::load(m_connection, Kind::Client, place->pk) : std::nullopt).value_or(record);
    }

    bool hasPieces(const QString& text) const
    {
        const QByteArrayList there = SearchPieces::ofText(text, m_shelf);
        return std::all_of(m_pieces.begin(), m_pieces.end(),
                           [&](const QByteArray& piece) { return there.contains(piece); });
    }

    Connection& m_connection;
    const Merged m_merged;
    const Query& m_query;
    const int m_limit;
    const QByteArray m_shelf;
    const QByteArrayList m_pieces;
    const QStringList m_runs;
    const qint64 m_before;
    QList<Hit> m_hits;
};

} // namespace

Result<QList<Hit>> find(Connection& connection, const Query& query, int limit)
{
    return guarded([&] {
        // The mark and the index of one moment, also where another connection moves both.
        std::optional<Transaction> moment;
        if (sqlite3_get_autocommit(connection.handle()))
            moment.emplace(connection, Transaction::Kind::Reading);
        return Finder(connection, query, limit).find();
    });
}

} // namespace Rinnalla::Search
