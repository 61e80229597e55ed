// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QCborArray>

namespace Rinnalla::Samples {

SecretBuffer passphrase();

/// A record of every kind, with a value in every field, made up; then a change of one. Texts hold `text` where one is
/// given.
QList<Edit> everyField(Random& random, const QString& text = {});

/// Every record of a store as CBOR: kind, id, and the values by the names of their fields; in the order of their ids.
Result<QCborArray> recordsOf(Connection& connection);

} // namespace Rinnalla::Samples
