// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/directoryentries.h"
#include "core/store/connection.h"

#include <QIODevice>

namespace Rinnalla {

/// Partner organisations as address cards, version 4.0 (RFC 6350). Nothing tells where a secret one is.
namespace VCardWriter {

Result<qint64> write(Connection& connection, QIODevice& out, const DirectoryProgress& progress = {});

QByteArray card(const Record& partner);

/// The line of that name with its end, folded at 75 bytes, never within a character.
QByteArray line(const QByteArray& name, const QString& value);
QString escaped(const QString& text);
QString product(); ///< PRODID of what this program writes

} // namespace VCardWriter

} // namespace Rinnalla
