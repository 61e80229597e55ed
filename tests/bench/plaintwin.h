// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QTemporaryDir>

namespace Rinnalla::Bench {

/// The same schema and the same rows in an unencrypted SQLite file, for the same queries: what encryption costs is what
/// differs. Exists in benchmarks only.
class PlainTwin {
public:
    explicit PlainTwin(const QString& path)
        : m_path(path)
    {}

    Status copyFrom(Store& store); ///< replaces the file
    Result<std::unique_ptr<Connection>> open(Connection::Mode mode) const;

private:
    QString m_path;
};

} // namespace Rinnalla::Bench
