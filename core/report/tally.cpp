// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/tally.h"

#include "core/base/text.h"
#include "core/report/manyrows.h"
#include "core/store/merged.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cstring>

namespace Rinnalla {

TextNumbers::TextNumbers(const QStringList& known)
{
    for (const QString& text : known)
        of(text.toStdString());
}

/// Looked up a million times: the length and the two ends tell nearly all texts apart.
quint64 TextNumbers::mix(std::string_view text)
{
    quint64 first = 0;
    quint64 last = 0;
    const std::size_t size = std::min(text.size(), sizeof first);
    if (size > 0) { // an empty text may have no address at all
        std::memcpy(&first, text.data(), size);
        std::memcpy(&last, text.data() + text.size() - size, size);
    }
    const quint64 mixed = (first ^ (last * 0x9E3779B97F4A7C15u) ^ text.size()) * 0xFF51AFD7ED558CCDu;
    return mixed ^ (mixed >> 32);
}

std::string_view TextNumbers::viewOf(int number) const
{
    const QByteArray& text = m_texts.at(number);
    return {text.constData(), std::size_t(text.size())};
}

TextNumbers::Slot& TextNumbers::slotOf(std::string_view text, quint64 mixed)
{
    const std::size_t last = m_slots.size() - 1;
    for (std::size_t at = mixed & last;; at = (at + 1) & last) {
        Slot& slot = m_slots[at];
        if (slot.number < 0)
            return slot;
        if (slot.mixed == mixed && text == viewOf(slot.number))
            return slot;
    }
}

void TextNumbers::grow()
{
    constexpr std::size_t Smallest = 64;
    std::vector<Slot> before(std::max(Smallest, m_slots.size() * 2));
    before.swap(m_slots);
    for (const Slot& slot : before)
        if (slot.number >= 0)
            slotOf(viewOf(slot.number), slot.mixed) = slot;
}

int TextNumbers::of(std::string_view text)
{
    if (m_last >= 0 && text == viewOf(m_last)) // as often in a row as not
        return m_last;
    if (std::size_t(m_texts.size()) * 2 >= m_slots.size())
        grow();
    const quint64 mixed = mix(text);
    Slot& slot = slotOf(text, mixed);
    if (slot.number < 0) {
        slot = {mixed, int(m_texts.size())};
        m_texts += QByteArray(text.data(), qsizetype(text.size()));
    }
    return m_last = slot.number;
}

QStringList textsOf(const QByteArray& json)
{
    QStringList texts;
    for (const QJsonValue& value : QJsonDocument::fromJson(json).array())
        if (const QString text = value.toString().trimmed(); !text.isEmpty() && !texts.contains(text))
            texts += text;
    return texts;
}

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

    TextNumbers regions;
    TextNumbers lists;
    QHash<int, int> known; // a list as it is written → the list
    ManyRows clients(connection,
                     "SELECT t.pk, t.region, t.speaks FROM client t INDEXED BY client_counted "
                     "WHERE t.room = ? AND t.deleted IS NULL",
                     room);
    while (clients.next()) {
        const qint64 client = clients.integer(0);
        if (!clients.isNull(1))
            put(m_regions, client, places.regionOf(Text::fromUtf8(clients.text(1))));
        if (clients.isNull(2))
            continue;
        const int written = lists.of(clients.text(2));
        if (!known.contains(written))
            known.insert(written, numberOf(textsOf(lists.texts().at(written))));
        const qint64 who = kept(client);
        const int before = valueAt(m_spoken, who);
        put(m_spoken, who,
            before == 0 ? known.value(written)
                        : numberOf(m_languages.at(before) + m_languages.at(known.value(written))));
    }
}

void ClientPlaces::put(std::vector<int>& values, qint64 client, int value)
{
    if (std::size_t(client) >= values.size())
        values.resize(std::size_t(client) * 2 + 64, 0);
    values[std::size_t(client)] = value;
}

int ClientPlaces::numberOf(const QStringList& languages)
{
    QStringList each = languages;
    each.removeDuplicates();
    if (const qsizetype known = m_languages.indexOf(each); known >= 0)
        return int(known);
    m_languages += each;
    return int(m_languages.size()) - 1;
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

People PeopleTally::at(int category, int place) const
{
    return index(category, place) < m_people.size() ? m_people[index(category, place)] : People();
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

void DistinctBlock::add(const Sum& metIn, qint64 people)
{
    QByteArray signature(m_scopes.size(), '.');
    for (qsizetype scope = 0; scope < m_scopes.size(); ++scope)
        if (std::any_of(metIn.begin(), metIn.end(), [&](int place) { return m_scopes.at(scope).contains(place); }))
            signature[scope] = 'x';
    m_signatures[signature] += people;
}

Block DistinctBlock::block(const CellName& name, bool isOpen) const
{
    Block block;
    block.isOpen = isOpen;
    block.cells = {{name, {0}}};
    block.leaves = {name};
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
