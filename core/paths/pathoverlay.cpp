// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of PathTemplates that lays the organisation's own routes over what is built in.

#include "core/paths/pathtemplates.h"
#include "core/paths/routewriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace Rinnalla {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("PathTemplates", text);
}

const Route* find(const QList<Route>& routes, const QString& id)
{
    const auto found = std::find_if(routes.begin(), routes.end(), [&](const Route& route) { return route.id == id; });
    return found == routes.end() ? nullptr : &*found;
}

} // namespace

PathTemplates PathTemplates::with(const QList<OwnRoute>& own, const QStringList& moreFacts, QList<Error>* refused) const
{
    PathTemplates laid = *this;
    laid.m_routes = m_builtIn;
    laid.m_own = own;
    laid.readUnconfirmedWords();
    for (const QString& fact : moreFacts)
        laid.m_facts.known.insert(fact);
    for (const OwnRoute& each : own) {
        if (each.text.isEmpty())
            continue;
        if (const auto route = laid.ownRoute(each))
            laid.put(*route);
        else if (refused)
            *refused += route.error();
    }
    for (Route& route : laid.m_routes) {
        const OwnRoute* said = laid.own(route.id);
        route.withdrawn = said && said->withdrawn;
        for (const QString& language : RouteWriter::languages(route))
            laid.layCheck(route, language);
        for (const QString& language : RouteWriter::languages(route))
            if (!laid.m_languages.contains(language))
                laid.m_languages += language;
    }
    // Two laptops may have put a new route into the same place: the name decides, on both alike.
    std::sort(laid.m_routes.begin(), laid.m_routes.end(),
              [](const Route& a, const Route& b) { return std::tie(a.order, a.id) < std::tie(b.order, b.id); });
    return laid;
}

Result<Route> PathTemplates::ownRoute(const OwnRoute& own) const
{
    TemplateReader reader(own.id, m_facts);
    auto route = reader.route(own.text.toUtf8());
    if (!route)
        return route;
    if (route->id != own.id)
        return failure(
            ErrorCode::InvalidInput,
            say(QT_TRANSLATE_NOOP("PathTemplates", "%1, field id: %2 is not its own name.")).arg(own.id, route->id));
    if (const Status right = fits(*route); !right)
        return tl::unexpected(right.error());
    route->version = std::max(route->version, own.version);
    route->checks.clear(); // what stands in the words themselves is nobody's answer here
    route->isOwn = true;
    route->origin = own.origin;
    return route;
}

/// A step is found by its id alone, so no other route may have it.
Status PathTemplates::fits(const Route& route) const
{
    for (const StepTemplate& step : route.steps)
        if (const Route* other = routeOf(step.id); other && other->id != route.id)
            return failure(ErrorCode::InvalidInput,
                           say(QT_TRANSLATE_NOOP("PathTemplates", "%1, field steps: %2 is a step of another route."))
                               .arg(route.id, step.id));
    return {};
}

void PathTemplates::put(const Route& route)
{
    const auto place = std::find_if(m_routes.begin(), m_routes.end(), [&](const Route& r) { return r.id == route.id; });
    if (place == m_routes.end())
        m_routes += route;
    else
        *place = route;
}

/// The organisation's check, where it is of the words as they stand.
void PathTemplates::layCheck(Route& route, const QString& language) const
{
    const OwnRoute* said = own(route.id);
    if (!said || !said->isChecked())
        return;
    const QString named = said->checkedDigests.value(language);
    if (!named.isEmpty() && named == RouteWriter::digest(route, language))
        route.checks.insert(language, {said->checkedBy, said->checkedOn, route.version});
}

QList<RouteFault> PathTemplates::faultsOf(const Route& route) const
{
    TemplateReader reader(route.id, m_facts);
    const auto read = reader.route(RouteWriter::text(route).toUtf8());
    QList<RouteFault> faults = reader.faults();
    for (qsizetype i = 0; i < route.steps.size(); ++i)
        if (const Route* other = routeOf(route.steps.at(i).id); other && other->id != route.id)
            faults += RouteFault{
                QStringLiteral("steps[%1].id").arg(i),
                say(QT_TRANSLATE_NOOP("PathTemplates", "%1 is a step of another route.")).arg(route.steps.at(i).id)};
    return faults;
}

Route PathTemplates::draft(const QString& text) const
{
    return TemplateReader({}, m_facts).draft(text.toUtf8());
}

QList<const Route*> PathTemplates::offered(const QString& room) const
{
    QList<const Route*> found;
    for (const Route& route : m_routes)
        if (route.isOffered(room))
            found += &route;
    return found;
}

const Route* PathTemplates::builtIn(const QString& id) const
{
    return find(m_builtIn, id);
}

const OwnRoute* PathTemplates::own(const QString& id) const
{
    const auto found = std::find_if(m_own.begin(), m_own.end(), [&](const OwnRoute& own) { return own.id == id; });
    return found == m_own.end() ? nullptr : &*found;
}

} // namespace Rinnalla
