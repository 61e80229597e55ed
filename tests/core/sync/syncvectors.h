// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

/// Test vectors of the synchronisation's protocol for another implementation: every input with its keys, every output's
/// bytes. docs/sync-protocol.md explains them.
namespace Rinnalla::Sync::Vectors {

/// File name to what is in it, made by the program's own code from a fixed seed.
QMap<QString, QJsonObject> make();

/// As the files are written: indented, one key a line.
QByteArray toText(const QJsonObject& object);

} // namespace Rinnalla::Sync::Vectors
