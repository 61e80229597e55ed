// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

namespace Rinnalla {

/// Where the files of the resource library lie on this laptop. Each laptop chooses its own folder; the choice is kept
/// inside the encrypted store and does not synchronise. Records name a file by its path below that folder.
class ResourceFiles {
public:
    enum class State { NoFolder, Missing, There };

    explicit ResourceFiles(Session& session)
        : m_session(session)
    {}

    QString folder() const; ///< empty where none is chosen
    Status setFolder(const QString& folder);

    State stateOf(const QString& file) const;
    QString pathOf(const QString& file) const; ///< empty unless it is There
    /// The name of a file below the folder; empty where it lies elsewhere.
    QString nameOf(const QString& path) const;
    /// Whether it stays below the folder: no "..", no beginning "/".
    static bool isInside(const QString& file);

private:
    Session& m_session;
};

} // namespace Rinnalla
