// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/sim/ledger.h"
#include "tests/sim/simlaptop.h"

#include <set>

namespace Rinnalla::Sim {

/// What a laptop must show, worked out anew from the edits in its past and from what the ledger says each had seen: a
/// second, slow and simple telling of the merge rules.
class Oracle {
public:
    Oracle(const Ledger& ledger, SimLaptop& laptop);

    /// What is shown otherwise, in words; none: all is as it must be.
    QStringList differences();

private:
    struct Version {
        int write = 0;
        quint64 stamp = 0;
        Id device;
        QCborValue value;
    };
    struct Object {
        Kind kind = Kind::Client;
        bool hasTwins = false;
        QMap<quint16, QList<Version>> cells;
    };

    bool saw(const Version& one, const Version& other) const;
    void dropReplaced(QList<Version>& versions);
    static const Version& shown(const QList<Version>& versions);
    bool survivesDeletion(const Object& object, const Version& deletion) const;
    std::optional<Record> expected(const Id& id, const Object& object) const;
    std::set<std::pair<Id, quint16>> conflicts(const Id& id, const Object& object) const;

    const Ledger& m_ledger;
    SimLaptop& m_laptop;
    QMap<Id, Object> m_objects;
    bool m_hasClockGoneBack = false;
};

} // namespace Rinnalla::Sim
