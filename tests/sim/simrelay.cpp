// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/simrelay.h"

namespace Rinnalla::Sim {

tl::unexpected<Error> SimRelay::broken()
{
    return failure(ErrorCode::Io, QStringLiteral("The place did not answer."));
}

/// Also the moment a laptop's power may fail; a laptop without power reaches nothing.
bool SimRelay::fails()
{
    if (++m_calls == m_faults.crashAt)
        m_disk.crash();
    return m_disk.isDead() || happens(m_faults.refuses);
}

Result<QList<RelayEntry>> SimRelay::list(const QString& prefix)
{
    m_watch(QStringLiteral("list"), prefix, {});
    if (fails())
        return broken();
    const bool isLate = happens(m_faults.late) && !m_place.past.isEmpty();
    const Place::Objects objects = isLate ? m_dice.of(m_place.past) : m_place.objects;
    QList<RelayEntry> found;
    for (auto it = objects.begin(); it != objects.end(); ++it)
        if (it.key().startsWith(prefix) && !m_hidden.contains(it.key()) && !happens(m_faults.forgetful))
            found.append({it.key(), it->size()});
    for (qsizetype i = found.size(); i > 1; --i) // in no order
        found.swapItemsAt(i - 1, m_dice.below(static_cast<int>(i)));
    if (m_faults.late > 0 && !found.isEmpty())
        found += found.first(); // and twice
    return found;
}

Result<QByteArray> SimRelay::get(const QString& name)
{
    m_watch(QStringLiteral("get"), name, {});
    if (fails())
        return broken();
    const auto found = m_place.objects.constFind(name);
    if (found == m_place.objects.constEnd() || happens(m_faults.hides))
        return failure(ErrorCode::NotFound, QStringLiteral("There is no such object."), name);
    QByteArray bytes = *found;
    if (happens(m_faults.swaps))
        bytes = m_dice.of(m_place.objects.values());
    if (happens(m_faults.damages) && !bytes.isEmpty()) {
        const int at = m_dice.below(static_cast<int>(bytes.size()));
        bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << m_dice.below(8)));
    }
    return bytes;
}

Status SimRelay::put(const QString& name, const QByteArray& bytes)
{
    m_watch(QStringLiteral("put"), name, bytes);
    ++m_puts;
    if (fails())
        return broken();
    if (happens(m_faults.loses))
        return {};
    const bool cuts = happens(m_faults.cuts);
    const bool cutsSilently = !cuts && happens(m_faults.cutsSilently);
    const bool isCut = (cuts || cutsSilently) && !bytes.isEmpty();
    m_place.objects.insert(name, isCut ? bytes.left(m_dice.below(static_cast<int>(bytes.size()))) : bytes);
    m_place.remember();
    if (cuts || happens(m_faults.keepsAndFails))
        return broken();
    return {};
}

Status SimRelay::remove(const QString& name)
{
    m_watch(QStringLiteral("remove"), name, {});
    if (fails())
        return broken();
    m_place.objects.remove(name);
    return {};
}

} // namespace Rinnalla::Sim
