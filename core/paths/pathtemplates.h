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

    /// Every *.json of the folder, in Finnish, Swedish and English. The facts tell what is unconfirmed. One fault
    /// refuses everything, naming file and field.
    static Result<PathTemplates> load(const QString& folder = QStringLiteral(":/paths"),
                                      const QString& facts = QStringLiteral(":/facts/facts.json"));

    /// The same with the texts of one more language, which are read now (a few milliseconds). A route whose texts in
    /// it are wrong stays without them, and `refused` is told which file and field. What there is no text for is
    /// shown in English, as LocalText says. A copy: pointers into this one do not point into it.
    PathTemplates with(const QString& language, QList<Error>* refused = nullptr) const;
    /// Those with() can give texts in: Finnish, Swedish and English, then each folder beside the routes.
    QStringList languages() const { return m_languages; }
    QString folder() const { return m_folder; } ///< whose language folders also hold the fixed words of printed pages

    const QList<Route>& routes() const { return m_routes; } ///< in the order of their lanes
    const Route* route(const QString& id) const;            ///< null where there is none
    const StepTemplate* step(const QString& id) const;      ///< null where there is none
    const Route* routeOf(const QString& stepId) const;      ///< null where there is none

private:
    QString m_folder;
    QStringList m_languages;
    QList<Route> m_routes;
};

} // namespace Rinnalla
