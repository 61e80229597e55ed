// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/casework/aids.h"
#include "core/domain/record.h"
#include "core/store/connection.h"

/// Conversation aids of the organisation's own: each whole, in the place of the one of its key or beside the others.
/// They stand among the choices of the whole organisation (core/casework/settings.h), and so go to every laptop of the
/// team.
namespace Rinnalla::OwnAids {

/// The largest file that is taken in.
constexpr qint64 MostBytes = 256 * 1024;

/// `builtIn` with the own ones laid over it; one that cannot be read is left out. On the thread of the connection.
Result<Aids> laid(Connection& connection, Aids builtIn);

Edit use(const Aid& aid, const QString& worker, const QDateTime& at);
/// What came with the program again, or none.
Edit drop(const QString& key, const QString& worker, const QDateTime& at);

} // namespace Rinnalla::OwnAids
