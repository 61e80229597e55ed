// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/merged.h"

#include <QStringList>

#include <algorithm>

namespace Rinnalla {

Merged::Merged(Connection& connection)
{
    QHash<Id, qint64> places;
    Statement query = connection.prepare("SELECT t.pk, t.id, k.id FROM client t INDEXED BY client_merged "
                                         "CROSS JOIN object o ON o.id = unhex(t.merged_into) "
                                         "CROSS JOIN client k ON k.pk = o.pk WHERE t.merged_into IS NOT NULL "
                                         "AND t.deleted IS NULL AND k.deleted IS NULL AND k.room = t.room");
    while (query.step()) {
        m_links.insert(query.id(1), query.id(2));
        places.insert(query.id(1), query.integer(0));
    }
    QStringList away;
    for (auto link = m_links.cbegin(); link != m_links.cend(); ++link)
        if (const Id root = rootOf(link.key()); root != link.key()) {
            m_kept.insert(link.key(), root);
            away += QString::number(places.value(link.key()));
        }
    m_away = u'[' + away.join(u',') + u']';
}

/// Where the links lead. In a circle it is the smallest id of those that make it.
Id Merged::rootOf(const Id& client) const
{
    QList<Id> passed;
    Id at = client;
    for (;;) {
        const auto circle = std::find(passed.cbegin(), passed.cend(), at);
        if (circle != passed.cend())
            return *std::min_element(circle, passed.cend());
        passed += at;
        const auto link = m_links.constFind(at);
        if (link == m_links.cend())
            return at;
        at = *link;
    }
}

QList<Id> Merged::groupOf(const Id& client) const
{
    const Id kept = keptOf(client);
    QList<Id> merged;
    for (auto away = m_kept.cbegin(); away != m_kept.cend(); ++away)
        if (away.value() == kept)
            merged += away.key();
    std::sort(merged.begin(), merged.end());
    merged.prepend(kept);
    return merged;
}

std::optional<Id> Merged::linkOf(const Id& client) const
{
    const auto link = m_links.constFind(client);
    return link == m_links.cend() ? std::nullopt : std::optional(*link);
}

} // namespace Rinnalla
