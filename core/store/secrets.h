// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/secrets.h"
#include "core/store/connection.h"
#include "core/store/journal.h"

namespace Rinnalla::Directory {

/// As withoutSecrets(record), and for a place, a contact or an appointment also where the organisation it names is
/// secret; what a worker typed as the place of a meeting may be the address of a secret house of theirs, too. Where
/// the organisation cannot be read, nothing tells where it is.
Record withoutSecrets(Connection& connection, const Record& record);
/// Its past, in the same way.
QList<HistoryEntry> withoutSecrets(Connection& connection, const Record& record, QList<HistoryEntry> past);
/// Whether that takes anything away.
bool hidesPlace(Connection& connection, const Record& record);
/// Whether no version of this field may be shown: the record's whereabouts are hidden.
bool hidesPlace(Connection& connection, const Id& record, quint16 field);

} // namespace Rinnalla::Directory
