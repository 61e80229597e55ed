// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QList>
#include <QMap>

namespace Rinnalla {

/// Of each laptop, the sequence of its last edit that is known here. A laptop that is missing counts as 0.
using VersionVector = QMap<Id, quint64>;

/// One edit as it travels between laptops: what the journal keeps of it. The device and what it had seen stand beside.
struct JournalEdit {
    quint64 sequence = 0; ///< the device's own count, from 1
    quint64 stamp = 0;    ///< hybrid logical time
    quint8 kind = 0;      ///< a Kind, or a number of a later version
    Id object;
    QByteArray body; ///< CBOR map from field number to value; key 0: the record was erased for good

    friend bool operator==(const JournalEdit&, const JournalEdit&) = default;
};

/// Edits about one client, or about none (null id), in the order of their sequences.
struct EditGroup {
    Id client;
    QList<JournalEdit> edits;

    friend bool operator==(const EditGroup&, const EditGroup&) = default;
};

} // namespace Rinnalla
