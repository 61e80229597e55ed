// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QBitArray>
#include <QSet>

namespace Rinnalla::Sim {

/// A write somebody tried, and what the laptop had seen then.
struct Write {
    int laptop = 0;
    Edit edit;
    QBitArray seen;       ///< writes that were in the laptop's past
    Id device;            ///< whose edit it became
    quint64 sequence = 0; ///< and which
    bool isAcknowledged = false;
    bool isSaidAgain = false; ///< as an edit of another chain, by a store that was restored
    bool mayBeLost = false;   ///< a disk with it was lost, and the copy that was restored is from before it
};

struct Erasure {
    Id client;
    int laptop = 0;
    Id device;
    quint64 sequence = 0;
    bool isAcknowledged = false;
    bool mayBeLost = false;
};

/// All that was done in a world, written down beside it.
struct Ledger {
    QList<Write> writes; ///< by the number their words carry
    QList<Erasure> erasures;

    /// The objects that go with these clients: all that was ever put down for them, whoever the writes count for.
    template<typename Counts>
    QSet<Id> goneWith(QSet<Id> gone, Counts&& counts) const
    {
        for (bool grew = true; grew;) {
            grew = false;
            for (qsizetype i = 0; i < writes.size(); ++i) {
                constexpr quint16 OwnerField = 1;
                const Edit& edit = writes.at(i).edit;
                const Field* field = info(edit.kind).field(OwnerField);
                if (!counts(i) || gone.contains(edit.id) || field->type != FieldType::Reference)
                    continue;
                const auto owner = Id::fromBytes(edit.values.value(OwnerField).toByteArray());
                if (owner && gone.contains(*owner)) {
                    gone.insert(edit.id);
                    grew = true;
                }
            }
        }
        return gone;
    }
};

} // namespace Rinnalla::Sim
