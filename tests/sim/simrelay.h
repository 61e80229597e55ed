// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/relay.h"
#include "tests/sim/dice.h"
#include "tests/sim/simdisk.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <functional>

namespace Rinnalla::Sim {

/// Something that was put, whoever kept it.
struct StoredObject {
    QString name;
    QByteArray bytes;
    int laptop = 0;      ///< who put it
    int order = 0;       ///< of its first putting
    QSet<int> knownGone; ///< laptops it knew to be shut out when it did
};

/// What lies in the place, what lay there, and all that was ever put.
struct Place {
    using Objects = QMap<QString, QByteArray>;
    Objects objects;
    QList<Objects> past; ///< earlier states, oldest first

    void remember()
    {
        constexpr qsizetype Most = 40;
        past += objects;
        if (past.size() > Most)
            past.removeFirst();
    }
};

/// How a place can let one synchronisation down; each number is "one call in so many", 0 never.
struct RelayFaults {
    int refuses = 0;       ///< the call fails
    int cuts = 0;          ///< part of an upload is kept; it fails
    int cutsSilently = 0;  ///< part of an upload is kept; it succeeds
    int loses = 0;         ///< nothing is kept; it succeeds
    int keepsAndFails = 0; ///< the upload is kept; it fails
    int late = 0;          ///< a listing is an earlier one
    int forgetful = 0;     ///< a name is missing from a listing
    int hides = 0;         ///< something listed cannot be got
    int damages = 0;       ///< a byte is another one, this time
    int swaps = 0;         ///< the bytes are another object's, this time
    int crashAt = 0;       ///< at this call the laptop's power fails
};

/// One laptop's door into a place that may be anything but honest.
class SimRelay : public Relay {
public:
    using Watch = std::function<void(const QString& what, const QString& name, const QByteArray& bytes)>;

    SimRelay(Place& place, SimDisk& disk, const RelayFaults& faults, quint64 seed)
        : m_place(place)
        , m_disk(disk)
        , m_faults(faults)
        , m_dice(seed)
    {}

    /// Sees every call, and what is put before the place can lose it.
    void setWatch(Watch watch) { m_watch = std::move(watch); }
    /// Entries of the team's story that this door does not show.
    void hide(const QSet<QString>& names) { m_hidden = names; }
    int calls() const { return m_calls; }
    int puts() const { return m_puts; }

    Result<QList<RelayEntry>> list(const QString& prefix) override;
    Result<QByteArray> get(const QString& name) override;
    Status put(const QString& name, const QByteArray& bytes) override;
    Status remove(const QString& name) override;

private:
    bool fails();
    bool happens(int oneIn) { return oneIn > 0 && m_dice.oneIn(oneIn); }
    static tl::unexpected<Error> broken();

    Place& m_place;
    SimDisk& m_disk;
    RelayFaults m_faults;
    Dice m_dice;
    Watch m_watch = [](const QString&, const QString&, const QByteArray&) {};
    QSet<QString> m_hidden;
    int m_calls = 0;
    int m_puts = 0;
};

} // namespace Rinnalla::Sim
