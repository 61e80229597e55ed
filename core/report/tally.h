// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/suppression.h"
#include "core/store/connection.h"

#include <string_view>

namespace Rinnalla {

/// Texts that come again and again, each with a number. What is looked up is not copied.
class TextNumbers {
public:
    TextNumbers() = default;
    explicit TextNumbers(const QStringList& known); ///< numbered from 0

    int of(std::string_view text);
    const QList<QByteArray>& texts() const { return m_texts; }

private:
    /// A place in a table that is never more than half full; number -1: empty.
    struct Slot {
        quint64 mixed = 0;
        int number = -1;
    };
    static quint64 mix(std::string_view text);
    std::string_view viewOf(int number) const;
    Slot& slotOf(std::string_view text, quint64 mixed);
    void grow();

    std::vector<Slot> m_slots;
    QList<QByteArray> m_texts;
    int m_last = -1;
};

/// Who a client's row stands for, where that client lives and what they speak. Reads the clients of the room.
class ClientPlaces {
public:
    ClientPlaces(Connection& connection, const QString& room, const Places& places);

    qint64 kept(qint64 client) const { return m_kept.value(client, client); }
    int region(qint64 client) const { return valueAt(m_regions, kept(client)); }
    /// Which of the lists of languages is theirs.
    int spoken(qint64 client) const { return valueAt(m_spoken, kept(client)); }
    const QList<QStringList>& languages() const { return m_languages; } ///< each list once; the first is empty

private:
    static int valueAt(const std::vector<int>& values, qint64 client)
    {
        return std::size_t(client) < values.size() ? values[std::size_t(client)] : 0;
    }
    static void put(std::vector<int>& values, qint64 client, int value);
    int numberOf(const QStringList& languages);

    QHash<qint64, qint64> m_kept;
    std::vector<int> m_regions; ///< by the place of the client's row
    std::vector<int> m_spoken;
    QList<QStringList> m_languages{QStringList()};
};

/// The texts of a JSON array, each once.
QStringList textsOf(const QByteArray& json);

/// Counts that grow as new categories are met: [category][place].
class Tally {
public:
    explicit Tally(int places)
        : m_places(places)
    {}
    void add(int category, int place, qint64 count = 1);
    qint64 at(int category, int place) const;

private:
    int m_places;
    std::vector<qint64> m_counts;
};

/// The people behind the counts of a Tally: [category][place].
class PeopleTally {
public:
    /// Clients are told apart up to `enough`.
    PeopleTally(int places, std::size_t enough)
        : m_places(places)
        , m_enough(enough)
    {}
    /// A client, or 0 for somebody without a name, and how many more without a name.
    void add(int category, int place, qint64 client, qint64 more = 0)
    {
        People& people = slot(category, place);
        if (client != 0)
            people.add(client, m_enough);
        people.addUnnamed(client != 0 ? more : more + 1);
    }
    void add(int category, int place, const People& people) { slot(category, place).add(people, m_enough); }
    People at(int category, int place) const;

private:
    std::size_t index(int category, int place) const
    {
        return std::size_t(category) * std::size_t(m_places) + std::size_t(place);
    }
    People& slot(int category, int place)
    {
        if (index(category, place) >= m_people.size())
            m_people.resize(std::size_t(category + 1) * std::size_t(m_places));
        return m_people[index(category, place)];
    }

    int m_places;
    std::size_t m_enough;
    std::vector<People> m_people;
};

/// Which clients were met in which place: a bit each.
class ClientMarks {
public:
    explicit ClientMarks(int places)
        : m_seen(std::size_t(places))
    {}
    void add(qint64 client, int place);
    /// Each client with the places they were met in, in the order of the clients.
    template<typename Visit>
    void each(Visit visit) const
    {
        std::size_t most = 0;
        for (const auto& place : m_seen)
            most = std::max(most, place.size());
        Sum places;
        for (std::size_t client = 0; client < most; ++client) {
            places.clear();
            for (std::size_t place = 0; place < m_seen.size(); ++place)
                if (client < m_seen[place].size() && m_seen[place][client])
                    places += int(place);
            if (!places.isEmpty())
                visit(qint64(client), places);
        }
    }

private:
    std::vector<std::vector<bool>> m_seen;
};

/// People counted once each: those who are in the same scopes lie in one place together.
class DistinctBlock {
public:
    explicit DistinctBlock(const QList<Sum>& scopes);
    void add(const Sum& metIn, qint64 people);
    Block block(const CellName& name, bool isOpen) const;

private:
    QList<Sum> m_scopes;
    QHash<QByteArray, qint64> m_signatures; ///< one letter a scope
};

} // namespace Rinnalla
