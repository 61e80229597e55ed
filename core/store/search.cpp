// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/search.h"

#include "core/base/text.h"
#include "core/store/rows.h"
#include "core/store/searchtokenizer.h"

#include <algorithm>
#include <limits>

namespace Rinnalla::Search {

namespace {

/// The query in FTS5's own words: every piece quoted, all of them asked for.
QString expression(const Query& query)
{
    const bool hasRoom = query.kind != Kind::Partner && query.kind != Kind::Activity;
    const QByteArrayList pieces =
        SearchPieces::ofQuery(query.text, SearchPieces::shelf(query.kind, hasRoom ? query.room : QString()));
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

} // namespace

Result<QList<Hit>> find(Connection& connection, const Query& query, int limit)
{
    return guarded([&]() -> QList<Hit> {
        const QString match = expression(query);
        if (match.isEmpty())
            return {};
        const QStringList runs = SearchPieces::runs(query.text);
        Statement candidates =
            connection.prepare("SELECT rowid FROM search WHERE search MATCH ? AND rowid < ? ORDER BY rowid DESC");
        candidates.with(match, query.before > 0 ? query.before : std::numeric_limits<qint64>::max());
        QList<Hit> hits;
        while (hits.size() < limit && candidates.step()) {
            const qint64 pk = candidates.integer(0);
            const auto record = Rows::load(connection, query.kind, pk);
            if (!record)
                continue;
            const QStringList texts = searchedTexts(*record);
            if (fits(texts, runs))
                hits += Hit{*record, pk, excerptOf(texts, runs)};
        }
        return hits;
    });
}

} // namespace Rinnalla::Search
