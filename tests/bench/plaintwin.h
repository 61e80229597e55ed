// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace Rinnalla::Bench {

/// The same schema in an unencrypted SQLite file that has taken in the same edits in the same order, so that both files
/// grew alike: what encryption costs is what differs. Exists in benchmarks only.
class PlainTwin {
public:
    explicit PlainTwin(const QString& path)
        : m_path(path)
    {}

    /// Makes the file, and writes every edit of the store's journal to it.
    Status grow(Store& store);
    Result<std::unique_ptr<Connection>> open() const;

private:
    QString m_path;
};

} // namespace Rinnalla::Bench
