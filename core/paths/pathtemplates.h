// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/paths/route.h"

namespace Rinnalla {

/// The service-path templates: routes, their steps, options, consequences and periods, read from JSON and checked as
/// resources/paths/README.md says. Immutable once loaded, so any thread may read it.
class PathTemplates {
public:
    PathTemplates() = default; ///< no routes

    /// Every *.json of the folder. The facts tell what is unconfirmed. One fault refuses everything, naming file and
    /// field.
    static Result<PathTemplates> load(const QString& folder = QStringLiteral(":/paths"),
                                      const QString& facts = QStringLiteral(":/facts/facts.json"));

    const QList<Route>& routes() const { return m_routes; } ///< in the order of their lanes
    const Route* route(const QString& id) const;            ///< null where there is none
    const StepTemplate* step(const QString& id) const;      ///< null where there is none
    const Route* routeOf(const QString& stepId) const;      ///< null where there is none

private:
    QList<Route> m_routes;
};

} // namespace Rinnalla
