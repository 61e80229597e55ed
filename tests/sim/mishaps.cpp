// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/world.h"

namespace Rinnalla::Sim {

void World::backUp()
{
    SimLaptop* laptop = anyMember();
    if (!laptop || m_shutOut.contains(laptop->number))
        return;
    say(QStringLiteral("laptop %1 is backed up").arg(laptop->number));
    m_images.insert(laptop->number, laptop->disk.files());
}

void World::restore()
{
    if (m_images.isEmpty())
        return;
    const int number = m_dice.of(m_images.keys());
    SimLaptop& laptop = *m_laptops.at(static_cast<std::size_t>(number));
    if (m_outside.contains(number) || m_shutOut.contains(number))
        return;
    const bool byHand = m_ledger.writes.size() % 2 == 0;
    say(QStringLiteral("laptop %1 is restored%2").arg(number).arg(byHand ? QStringLiteral(" by hand") : QString()));
    m_hasRestored = true;
    laptop.restore(m_images.take(number), byHand);
    if (byHand)
        m_byHand.insert(number);
    else
        m_byHand.remove(number);
    laptop.learnKnown();
    for (qsizetype i = 0; i < m_ledger.writes.size(); ++i)
        if (!laptop.knows(i)) // somebody else's too: the lost disk may have been the last that could open it
            m_ledger.writes[i].mayBeLost = true; // unless somebody has it who is still in the team at the end
    for (Erasure& erasure : m_ledger.erasures)
        if (erasure.laptop == number)
            erasure.mayBeLost = true; // where it came through all the same, all is checked as well
}

void World::spoilPlace()
{
    Place& place = m_places[m_dice.below(2)];
    if (place.objects.isEmpty())
        return;
    const int what = m_dice.below(6);
    if (what < 2 && m_weather.rollbacks && !place.past.isEmpty()) {
        say(QStringLiteral("the place is rolled back"));
        place.objects = m_dice.of(place.past);
    } else if (what == 2 && m_weather.rollbacks) {
        say(QStringLiteral("the place is emptied"));
        place.objects.clear();
    } else if (what >= 3 && m_weather.damage) {
        const QString name = m_dice.of(place.objects.keys());
        say(QStringLiteral("%1 is damaged").arg(name));
        QByteArray& bytes = place.objects[name];
        if (what == 3) {
            bytes.truncate(m_dice.below(static_cast<int>(bytes.size()) + 1));
        } else if (what == 4) {
            bytes = m_dice.of(place.objects.values());
        } else if (!bytes.isEmpty()) {
            const int at = m_dice.below(static_cast<int>(bytes.size()));
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << m_dice.below(8)));
        }
    }
    place.remember();
}

/// The place shows some laptops one thing, the others another; later one of them is all there is.
void World::fork()
{
    const bool isForked = std::any_of(m_view.begin(), m_view.end(), [](int view) { return view == 1; });
    if (isForked) {
        say(QStringLiteral("the place is one again"));
        if (m_dice.oneIn(2))
            m_places[0] = m_places[1];
        m_view.clear();
        return;
    }
    say(QStringLiteral("the place is forked"));
    m_places[1] = m_places[0];
    for (const auto& laptop : m_laptops)
        m_view[laptop->number] = m_dice.below(2);
}

} // namespace Rinnalla::Sim
