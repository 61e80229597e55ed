// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/paths/ownroute.h"
#include "core/paths/templatereader.h"

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
    /// The same with the organisation's own routes laid over those built in, whatever was laid over them before. An own
    /// route that is wrong is told in `refused`, and the built-in one stands. `moreFacts` are facts of the
    /// organisation's own. A copy, too.
    PathTemplates with(const QList<OwnRoute>& own, const QStringList& moreFacts = {},
                       QList<Error>* refused = nullptr) const;
    /// All that is wrong in a route somebody is writing: as the loader would say it.
    QList<RouteFault> faultsOf(const Route& route) const;
    /// What can be made of the text of a draft, however much is missing.
    Route draft(const QString& text) const;

    /// Those with() can give texts in: Finnish, Swedish and English, each folder beside the routes, and what own routes
    /// are written in.
    QStringList languages() const { return m_languages; }
    QString folder() const { return m_folder; } ///< whose language folders also hold the fixed words of printed pages

    const QList<Route>& routes() const { return m_routes; } ///< in the order of their lanes, withdrawn ones too
    QList<const Route*> offered(const QString& room) const; ///< those of this compartment that are not withdrawn
    const Route* route(const QString& id) const;            ///< null where there is none
    const StepTemplate* step(const QString& id) const;      ///< null where there is none
    const Route* routeOf(const QString& stepId) const;      ///< null where there is none
    /// As it came with the program, in Finnish, Swedish and English; null where the organisation made it itself.
    const Route* builtIn(const QString& id) const;
    /// With the texts of every language there are; without an id where there is none. Reads its files now.
    Route whole(const QString& id) const;
    const QList<OwnRoute>& ownRoutes() const { return m_own; }
    const OwnRoute* own(const QString& id) const; ///< null where the organisation says nothing of it
    const FactIndex& facts() const { return m_facts; }

private:
    Result<Route> spoken(const Route& route, const QString& language, const QString& words) const;
    Result<Route> ownRoute(const OwnRoute& own) const;
    Status fits(const Route& route) const;
    void put(const Route& route);
    void readUnconfirmedWords();
    void layCheck(Route& route, const QString& language) const;

    QString m_folder;
    QStringList m_languages;
    FactIndex m_facts;
    QList<Route> m_routes;
    QList<Route> m_builtIn;
    QList<OwnRoute> m_own;
};

} // namespace Rinnalla
