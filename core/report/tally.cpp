// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/tally.h"

#include "core/store/merged.h"

#include <QSet>

#include <algorithm>

namespace Rinnalla {

ClientPlaces::ClientPlaces(Connection& connection, const QString& room, const Places& places)
{
    const Merged merged(connection);
    const auto placeOf = [&](const Id& client) {
        Statement query = connection.prepare("SELECT o.pk FROM object o WHERE o.id = ?");
        query.with(client);
        return query.step() ? query.integer(0) : 0;
    };
    for (auto away = merged.keptOfAway().cbegin(); away != merged.keptOfAway().cend(); ++away)
        m_kept.insert(placeOf(away.key()), placeOf(away.value()));
    Statement regions = connection.prepare("SELECT t.pk, t.region FROM client t "
                                           "WHERE t.room = ? AND t.region IS NOT NULL AND t.deleted IS NULL");
    regions.with(room);
    while (regions.step())
        if (const int region = places.regionOf(regions.text(1)); region > 0)
            m_regions.insert(regions.integer(0), region);
}

int TextNumbers::of(const char* text, int size)
{
    const auto found = m_numbers.constFind(QByteArray::fromRawData(text, size));
    if (found != m_numbers.constEnd())
        return *found;
    const int number = int(m_texts.size());
    m_texts += QByteArray(text, size);
    m_numbers.insert(m_texts.constLast(), number);
    return number;
}

void Tally::add(int category, int place, qint64 count)
{
    const std::size_t at = std::size_t(category) * std::size_t(m_places) + std::size_t(place);
    if (at >= m_counts.size())
        m_counts.resize(std::size_t(category + 1) * std::size_t(m_places), 0);
    m_counts[at] += count;
}

qint64 Tally::at(int category, int place) const
{
    const std::size_t at = std::size_t(category) * std::size_t(m_places) + std::size_t(place);
    return at < m_counts.size() ? m_counts[at] : 0;
}

void ClientMarks::add(qint64 client, int place)
{
    auto& seen = m_seen[std::size_t(place)];
    if (std::size_t(client) >= seen.size())
        seen.resize(std::size_t(client) * 2 + 64, false);
    seen[std::size_t(client)] = true;
}

DistinctBlock::DistinctBlock(const QList<Sum>& scopes)
    : m_scopes(scopes)
{}

void DistinctBlock::add(const Sum& metIn)
{
    QByteArray signature(m_scopes.size(), '.');
    for (qsizetype scope = 0; scope < m_scopes.size(); ++scope)
        if (std::any_of(metIn.begin(), metIn.end(), [&](int place) { return m_scopes.at(scope).contains(place); }))
            signature[scope] = 'x';
    ++m_signatures[signature];
}

Block DistinctBlock::block(const CellName& name, bool isOpen) const
{
    Block block;
    block.isOpen = isOpen;
    block.cells = {{name, {0}}};
    QList<QByteArray> signatures = m_signatures.keys();
    std::sort(signatures.begin(), signatures.end());
    for (const QByteArray& signature : signatures)
        block.counts.push_back(m_signatures.value(signature));
    if (block.counts.empty())
        block.counts.push_back(0);
    const auto placesWhere = [&](auto predicate) {
        Sum places;
        for (int place = 0; place < signatures.size(); ++place)
            if (predicate(signatures.at(place)))
                places += place;
        return places;
    };
    const qsizetype scopes = m_scopes.size();
    QSet<Sum> guarded;
    for (qsizetype scope = 0; scope < scopes; ++scope) {
        block.scopes += placesWhere([&](const QByteArray& signature) { return signature.at(scope) == 'x'; });
        for (qsizetype other = 0; other < scopes; ++other) {
            guarded += placesWhere([&](const QByteArray& s) { return s.at(scope) == 'x' && s.at(other) != 'x'; });
            guarded += placesWhere([&](const QByteArray& s) { return s.at(scope) == 'x' && s.at(other) == 'x'; });
        }
    }
    for (int place = 0; place < signatures.size(); ++place)
        guarded += Sum{place};
    block.guarded = guarded.values();
    return block;
}

} // namespace Rinnalla
