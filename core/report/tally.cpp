// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/tally.h"

#include "core/store/merged.h"

#include <QSet>

#include <algorithm>
#include <cstring>

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

std::size_t TextNumbers::Ends::operator()(std::string_view text) const
{
    quint64 first = 0;
    quint64 last = 0;
    const std::size_t size = std::min(text.size(), sizeof first);
    std::memcpy(&first, text.data(), size);
    std::memcpy(&last, text.data() + text.size() - size, size);
    const quint64 mixed = (first ^ (last * 0x9E3779B97F4A7C15u) ^ text.size()) * 0xFF51AFD7ED558CCDu;
    return static_cast<std::size_t>(mixed ^ (mixed >> 32));
}

int TextNumbers::of(const char* text, int size)
{
    const std::string_view looked(size > 0 ? text : "", std::size_t(size));
    if (const auto found = m_numbers.find(looked); found != m_numbers.end())
        return found->second;
    const int number = int(m_texts.size());
    m_texts += QByteArray(looked.data(), size);
    const QByteArray& kept = m_texts.constLast(); // its bytes stay where they are when the list grows
    m_numbers.emplace(std::string_view(kept.constData(), std::size_t(kept.size())), number);
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
