// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/connection.h"

#include <QList>

namespace Rinnalla {

/// One numbered step of the schema. Steps are only ever added.
struct Migration {
    int number;
    QByteArray sql;
};

/// The steps this version of the program knows, in order, from resources compiled in.
QList<Migration> knownMigrations();

/// Brings the schema up to the last step, each in a transaction of its own, so that an interruption leaves a file the
/// program can go on with. NewerVersion where the file is past the last step.
Status migrate(Connection& connection, const QList<Migration>& migrations);

int schemaVersion(Connection& connection);

} // namespace Rinnalla
