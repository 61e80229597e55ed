// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

namespace Rinnalla::Directory {

/// Fields that tell where an organisation or a place is (addresses, point, municipality, and the region, which is often
/// a municipality), or where somebody was met. Empty for other kinds.
const QList<quint16>& placeFields(Kind kind);

/// Whether the record itself is marked as one nobody may learn the whereabouts of.
bool isSecret(const Record& record);

/// The record as it may leave the store: of a secret one, and of one whose organisation is secret, nothing tells where
/// it is, whatever the store holds. Every export, print and listing writes this, never the record itself.
Record withoutSecrets(const Record& record, bool organisationIsSecret = false);

/// The edit as it may enter: of a secret record no whereabouts are kept, and those that were are emptied.
Edit withoutSecrets(const Edit& edit, bool secret);

} // namespace Rinnalla::Directory
