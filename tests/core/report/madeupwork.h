// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/publication.h"
#include "tests/core/report/attacker.h"
#include "tests/support/teststore.h"

#include <QRandomGenerator>

namespace Rinnalla {

/// A store of made-up work of every kind that statistics count, and the same as a list of facts.
class MadeUpWork {
public:
    static inline const QDate Begin{2026, 1, 1};
    static constexpr int Days = 120;

    explicit MadeUpWork(quint32 seed);

    /// Some weeks, sometimes of one region.
    Scope someScope();
    static Scope days(const QDate& from, const QDate& until, const QString& region = {});

    Statistics publish(const Scope& scope, int threshold = 5, Purpose purpose = Purpose::Own);
    /// Written down afterwards, on any day between the two.
    void addLate(int contacts, const QDate& from = Begin, const QDate& until = Begin.addDays(Days - 1));
    void takeBack(int contacts);

    TestStore store;
    QList<CountedFact> facts;
    QList<Statistics> publications; ///< in the order they left

private:
    struct Client {
        Id id;
        QString region;
        QString language;
    };
    struct Contact {
        Id id;
        qsizetype firstFact = 0;
        qsizetype facts = 0;
    };

    int below(int limit) { return int(m_dice.bounded(limit)); }
    template<typename List>
    typename List::value_type pick(const List& list);
    QDate someDay(const QDate& from, const QDate& until) { return from.addDays(below(int(from.daysTo(until)) + 1)); }
    int someClient();
    void write(const QList<Edit>& edits);
    void note(const CountedFact& fact);
    Edit client(int number);
    Edit contact(const QDate& day);
    Edit step(const QDate& day);
    Edit handout(const QDate& day);
    Edit referral(const QDate& day);
    Edit activity(const QDate& day);

    QRandomGenerator m_dice;
    QList<Client> m_clients;
    QList<Contact> m_contacts;
};

} // namespace Rinnalla
