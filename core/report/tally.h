// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/suppression.h"
#include "core/store/connection.h"

#include <string_view>
#include <unordered_map>

namespace Rinnalla {

/// Who a client's row stands for, and where that client lives.
class ClientPlaces {
public:
    /// Reads the clients of the room that were merged or have a region.
    ClientPlaces(Connection& connection, const QString& room, const Places& places);

    qint64 kept(qint64 client) const { return m_kept.value(client, client); }
    int region(qint64 client) const { return m_regions.value(kept(client), 0); }

private:
    QHash<qint64, qint64> m_kept;
    QHash<qint64, int> m_regions;
};

/// Texts that come again and again, each with a number. What is looked up is not copied.
class TextNumbers {
public:
    int of(const char* text, int size);
    const QList<QByteArray>& texts() const { return m_texts; }

private:
    /// Looked up a million times: the length and the two ends tell nearly all texts apart.
    struct Ends {
        std::size_t operator()(std::string_view text) const;
    };

    std::unordered_map<std::string_view, int, Ends> m_numbers; ///< views into m_texts
    QList<QByteArray> m_texts;
};

/// Counts that grow as new categories are met: [category][place].
class Tally {
public:
    explicit Tally(int places)
        : m_places(places)
    {}
    void add(int category, int place, qint64 count = 1);
    qint64 at(int category, int place) const;
    int categories() const { return int(m_counts.size()) / m_places; }

private:
    int m_places;
    std::vector<qint64> m_counts;
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
        for (std::size_t client = 0; client < most; ++client) {
            Sum places;
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
    void add(const Sum& metIn);
    Block block(const CellName& name, bool isOpen) const;

private:
    QList<Sum> m_scopes;
    QHash<QByteArray, qint64> m_signatures; ///< one letter a scope
};

} // namespace Rinnalla
