// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/membergraph.h"

#include <QSet>

#include <algorithm>

namespace Rinnalla::Sync {

namespace {

using Action = MemberEntry::Action;

bool bringSameKeys(const MemberEntry& a, const MemberEntry& b)
{
    return a.signKey == b.signKey && a.boxKey == b.boxKey;
}

} // namespace

QList<QByteArray> MemberGraph::hashes() const
{
    QList<std::pair<quint32, QByteArray>> ordered;
    for (const Node& node : m_nodes)
        ordered.append({node.entry.depth, node.hash});
    std::sort(ordered.begin(), ordered.end());
    QList<QByteArray> hashes;
    for (const auto& [depth, hash] : std::as_const(ordered))
        hashes.append(hash);
    return hashes;
}

QList<QByteArray> MemberGraph::tips() const
{
    return QList<QByteArray>(m_tips.begin(), m_tips.end());
}

quint32 MemberGraph::nextDepth() const
{
    return depthAfter(tips());
}

quint32 MemberGraph::depthAfter(const QList<QByteArray>& parents) const
{
    quint32 depth = 0;
    for (const QByteArray& parent : parents)
        depth = std::max(depth, m_nodes[m_places.value(parent)].entry.depth + 1);
    return depth;
}

QList<QByteArray> MemberGraph::authorKeys(const MemberEntry& entry) const
{
    if (isEmpty())
        return {entry.signKey}; // the root speaks for itself
    const EntrySet past = pastOf(entry);
    const EntrySet dead = deadIn(past);
    QList<QByteArray> keys;
    QList<QByteArray> deadKeys;
    for (const std::size_t place : trace(entry.author).introductions)
        if (past.contains(place))
            (dead.contains(place) ? deadKeys : keys).append(m_nodes[place].entry.signKey);
    return keys.isEmpty() ? deadKeys : keys;
}

const MemberGraph::Trace& MemberGraph::trace(const Id& device) const
{
    static const Trace nothing;
    const auto found = m_traces.constFind(device);
    return found == m_traces.cend() ? nothing : *found;
}

EntrySet MemberGraph::pastOf(const MemberEntry& entry) const
{
    EntrySet past;
    for (const QByteArray& parent : entry.parents) {
        const std::size_t place = m_places.value(parent);
        past.unite(m_nodes[place].past);
        past.insert(place);
    }
    return past;
}

bool MemberGraph::followsAllTips(const MemberEntry& entry) const
{
    return std::equal(entry.parents.cbegin(), entry.parents.cend(), m_tips.cbegin(), m_tips.cend());
}

bool MemberGraph::isKnown(const Id& device, const EntrySet& seen) const
{
    const Places& places = trace(device).introductions;
    return std::any_of(places.begin(), places.end(), [&](std::size_t place) { return seen.contains(place); });
}

bool MemberGraph::isIn(const Id& device, const View& view) const
{
    const Trace& known = trace(device);
    const auto has = [&](std::size_t place) { return view.has(place); };
    return std::any_of(known.introductions.begin(), known.introductions.end(), has)
           && std::none_of(known.revocations.begin(), known.revocations.end(), has);
}

bool MemberGraph::isActive(const Id& device, const View& view) const
{
    const Places& successions = trace(device).successions;
    return isIn(device, view)
           && std::none_of(successions.begin(), successions.end(), [&](std::size_t place) { return view.has(place); });
}

/// What the latest entries about its role say; nothing where there are none.
std::optional<bool> MemberGraph::ownRole(const Id& device, const View& view) const
{
    const Places& roles = trace(device).roles;
    Places latest;
    for (auto place = roles.rbegin(); place != roles.rend(); ++place) { // the future comes first
        const bool isOld = std::any_of(latest.begin(), latest.end(),
                                       [&](std::size_t later) { return m_nodes[later].past.contains(*place); });
        if (view.has(*place) && !isOld)
            latest.push_back(*place);
    }
    if (latest.empty())
        return std::nullopt;
    return std::all_of(latest.begin(), latest.end(), [&](std::size_t place) { return m_nodes[place].entry.admin; });
}

/// All that the role comes from must say yes: a device may have been brought twice, with the same keys.
bool MemberGraph::isAdmin(const Id& device, const View& view) const
{
    QList<Id> devices{device};
    QSet<Id> asked;
    while (!devices.isEmpty()) {
        const Id next = devices.takeLast();
        if (asked.contains(next))
            continue;
        asked.insert(next);
        if (const auto role = ownRole(next, view)) {
            if (!*role)
                return false;
            continue;
        }
        for (const std::size_t place : trace(next).introductions) {
            const MemberEntry& entry = m_nodes[place].entry;
            if (!view.has(place))
                continue;
            if (entry.action == Action::Succeed)
                devices.append(entry.author);
            else if (entry.action == Action::Admit && !entry.admin)
                return false;
        }
    }
    return true;
}

/// Rule 1; view: the entry's own past.
bool MemberGraph::allows(const MemberEntry& entry, const View& view) const
{
    if (entry.action == Action::Found)
        return true;
    const bool isOneOfUs = entry.action == Action::Succeed ? isIn(entry.author, view) : isActive(entry.author, view);
    if (!isOneOfUs || (entry.needsAdmin() && !isAdmin(entry.author, view)))
        return false;
    switch (entry.action) {
    case Action::SetRole:
        return isActive(entry.device, view);
    case Action::Revoke:
        return isKnown(entry.device, view.seen);
    default:
        return !isKnown(entry.device, view.seen);
    }
}

bool MemberGraph::isStruck(std::size_t place, const EntrySet& seen) const
{
    const MemberEntry& entry = m_nodes[place].entry;
    const Places& strikes = trace(entry.author).strikes;
    return entry.action != Action::Revoke && std::any_of(strikes.begin(), strikes.end(), [&](std::size_t strike) {
               return seen.contains(strike) && !m_nodes[strike].past.contains(place);
           });
}

/// For two that bring one device.
bool MemberGraph::contradicts(std::size_t other, std::size_t place, const EntrySet& seen) const
{
    const MemberEntry& entry = m_nodes[place].entry;
    const MemberEntry& against = m_nodes[other].entry;
    const bool isOther = against.holdsId() == entry.holdsId() ? !bringSameKeys(entry, against) : against.holdsId();
    return isOther && seen.contains(other) && !isStruck(other, seen);
}

bool MemberGraph::isContradicted(std::size_t place, const EntrySet& seen) const
{
    const MemberEntry& entry = m_nodes[place].entry;
    const Places& others = trace(entry.device).introductions;
    return entry.introduces() && std::any_of(others.begin(), others.end(), [&](std::size_t other) {
               return contradicts(other, place, seen);
           });
}

/// Rule 3 for a part of the story that holds the past of all that is in it.
EntrySet MemberGraph::deadIn(const EntrySet& seen) const
{
    EntrySet dead;
    if (!m_void.intersects(seen))
        return dead; // more is void where more is known, never less
    for (std::size_t place = 0; place < m_nodes.size(); ++place) {
        if (!seen.contains(place))
            continue;
        const Node& node = m_nodes[place];
        const bool isVoid = isStruck(place, seen) || isContradicted(place, seen);
        if (isVoid || (node.entry.action != Action::Revoke && !allows(node.entry, {node.past, dead})))
            dead.insert(place);
    }
    return dead;
}

std::optional<QList<Id>> MemberGraph::add(const QByteArray& hash, const MemberEntry& entry)
{
    EntrySet past = pastOf(entry);
    const bool isAllowed = followsAllTips(entry) ? allows(entry, {m_all, m_dead}) : allows(entry, {past, deadIn(past)});
    if (!isAllowed)
        return std::nullopt;

    const std::size_t place = m_nodes.size();
    m_nodes.push_back({hash, entry, std::move(past)});
    m_places.insert(hash, place);
    m_all.insert(place);
    for (const QByteArray& parent : entry.parents)
        m_tips.erase(parent);
    m_tips.insert(hash);
    index(place);

    if (markVoidBy(place)) { // what came before is seen in another light
        m_dead = deadIn(m_all);
        return m_traces.keys();
    }
    markIfVoid(place);
    if (entry.action == Action::Revoke)
        return withSuccessors(withPredecessors(entry.device, m_nodes[place].past));
    return withSuccessors(entry.action == Action::Succeed ? QList<Id>{entry.author, entry.device}
                                                          : QList<Id>{entry.device});
}

void MemberGraph::index(std::size_t place)
{
    const Node& node = m_nodes[place];
    const MemberEntry& entry = node.entry;
    m_traces[entry.author].authored.push_back(place);
    Trace& device = m_traces[entry.device];
    if (entry.introduces())
        device.introductions.push_back(place);
    if (entry.action == Action::SetRole)
        device.roles.push_back(place);
    if (entry.action == Action::Succeed)
        m_traces[entry.author].successions.push_back(place);
    if (entry.action != Action::Revoke)
        return;
    device.revocations.push_back(place);
    for (const Id& struck : withPredecessors(entry.device, node.past))
        m_traces[struck].strikes.push_back(place);
}

QList<Id> MemberGraph::withPredecessors(const Id& device, const EntrySet& seen) const
{
    QList<Id> line{device};
    for (qsizetype i = 0; i < line.size(); ++i) {
        for (const std::size_t place : trace(line.at(i)).introductions) {
            const MemberEntry& entry = m_nodes[place].entry;
            if (entry.action == Action::Succeed && seen.contains(place) && !line.contains(entry.author))
                line.append(entry.author);
        }
    }
    return line;
}

QList<Id> MemberGraph::withSuccessors(const QList<Id>& devices) const
{
    QList<Id> line = devices;
    for (qsizetype i = 0; i < line.size(); ++i) {
        for (const std::size_t place : trace(line.at(i)).successions) {
            const Id successor = m_nodes[place].entry.device;
            if (!line.contains(successor))
                line.append(successor);
        }
    }
    return line;
}

/// Marks what became void because of this entry; true where something that was in before did.
bool MemberGraph::markVoidBy(std::size_t place)
{
    const Node& node = m_nodes[place];
    bool marked = false;
    const auto mark = [&](std::size_t other) {
        if (!m_void.contains(other)) {
            m_void.insert(other);
            marked = true;
        }
    };
    if (node.entry.action == Action::Revoke) {
        for (const Id& struck : withPredecessors(node.entry.device, node.past))
            for (const std::size_t other : trace(struck).authored)
                if (m_nodes[other].entry.action != Action::Revoke && !node.past.contains(other)) {
                    mark(other);
                    marked = marked
                             || (m_nodes[other].entry.introduces()
                                 && trace(m_nodes[other].entry.device).introductions.size()
                                        > 1); // it contradicts them no more
                }
    } else if (node.entry.introduces()) {
        for (const std::size_t other : trace(node.entry.device).introductions)
            if (contradicts(place, other, m_all))
                mark(other);
    }
    return marked;
}

/// For an entry that changed nothing for those before it.
void MemberGraph::markIfVoid(std::size_t place)
{
    const Node& node = m_nodes[place];
    if (isStruck(place, m_all) || isContradicted(place, m_all))
        m_void.insert(place);
    const bool rests = node.entry.action == Action::Revoke || allows(node.entry, {node.past, m_dead});
    if (m_void.contains(place) || !rests)
        m_dead.insert(place);
}

std::optional<Member> MemberGraph::member(const Id& device) const
{
    const View view{m_all, m_dead};
    const Node* first = nullptr; // one that stands before a void one, then by hash
    bool stands = false;
    for (const std::size_t place : trace(device).introductions) {
        const Node& node = m_nodes[place];
        const bool isBetter =
            !first || view.has(place) > stands || (view.has(place) == stands && node.hash < first->hash);
        if (isBetter) {
            first = &node;
            stands = view.has(place);
        }
    }
    if (!first)
        return std::nullopt;

    const MemberEntry& entry = first->entry;
    Member member;
    member.device = device;
    member.signKey = entry.signKey;
    member.boxKey = entry.boxKey;
    member.admittedBy = entry.author;
    member.since = entry.at;
    member.active = isActive(device, view);
    if (!stands) {
        member.revoked = true;
        member.last = 0;
        member.until = entry.at;
        return member;
    }
    member.admin = isAdmin(device, view);
    describeEnd(member, view);
    return member;
}

void MemberGraph::describeEnd(Member& member, const View& view) const
{
    const Trace& known = trace(member.device);
    const Node* succession = nullptr;
    quint64 furthest = 0;
    for (const std::size_t place : known.successions) {
        const Node& node = m_nodes[place];
        if (!view.has(place))
            continue;
        furthest = std::max(furthest, node.entry.last);
        if (!succession || node.hash < succession->hash)
            succession = &node;
    }
    if (succession) {
        member.successor = succession->entry.device;
        member.until = succession->entry.at;
        if (!known.strikes.empty())
            member.last = furthest;
    }
    for (const std::size_t place : known.revocations) {
        const MemberEntry& entry = m_nodes[place].entry;
        const bool isFirst = !member.revoked;
        if (entry.last < member.last)
            member.lastSegment.clear();
        member.last = std::min(member.last, entry.last);
        if (entry.last == member.last) // of two, one is as good as the other; each has to choose the same
            member.lastSegment = std::max(member.lastSegment, entry.lastSegment);
        member.epoch = isFirst ? entry.epoch : std::min(member.epoch, entry.epoch);
        member.until = isFirst ? entry.at : std::min(member.until, entry.at);
        member.revoked = true;
    }
}

} // namespace Rinnalla::Sync
