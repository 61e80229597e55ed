// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/routepacking.h"

#include "core/library/routelibrary.h"
#include "core/paths/routewriter.h"

#include <QCoreApplication>

namespace Rinnalla {

namespace {

using What = PackChange::What;

QString say(const char* text)
{
    return QCoreApplication::translate("SheetPack", text);
}

/// The pack's route as it would stand here, or why it would not.
Result<Route> laid(const OwnRoute& theirs, const PathTemplates& paths)
{
    QList<OwnRoute> own = paths.ownRoutes();
    own.removeIf([&](const OwnRoute& each) { return each.id == theirs.id; });
    own.append(theirs); // the last one laid has to fit to the others
    QList<Error> refused;
    const PathTemplates tried = paths.with(own, {}, &refused);
    const Route* route = tried.route(theirs.id);
    if (route && route->isOwn)
        return *route;
    return refused.isEmpty() ? tl::unexpected(
               Error{ErrorCode::InvalidInput,
                     say(QT_TRANSLATE_NOOP("SheetPack", "The route %1 cannot be read.")).arg(theirs.id),
                     {}})
                             : tl::unexpected(refused.last());
}

bool isCheckedNow(const Route& route)
{
    return !route.checks.isEmpty();
}

/// Whether what is here was decided here, or came from somebody else than the pack.
bool isForeign(const OwnRoute* here, const Route& route, const QString& from)
{
    const bool saysSomething = here && (!here->text.isEmpty() || here->withdrawn || isCheckedNow(route));
    return saysSomething && here->origin != from;
}

bool haveSameWords(const Route& one, const Route& other)
{
    Route alike = other;
    alike.version = one.version;
    return RouteWriter::json(one) == RouteWriter::json(alike);
}

What whatOf(const Route& theirs, const Route& here, const OwnRoute* own, const QString& from)
{
    const bool sameWords = haveSameWords(theirs, here);
    const bool sameState = theirs.withdrawn == here.withdrawn;
    const auto checkedOn = [](const Route& route) {
        QDate last;
        for (const TextCheck& check : route.checks)
            last = !last.isValid() ? check.on : std::max(last, check.on);
        return last;
    };
    const bool laterCheck = isCheckedNow(theirs) && (!isCheckedNow(here) || checkedOn(theirs) > checkedOn(here));
    if (sameWords && sameState && !laterCheck)
        return isCheckedNow(here) && isCheckedNow(theirs) && checkedOn(theirs) < checkedOn(here) ? What::Older
                                                                                                 : What::Same;
    if (isForeign(own, here, from))
        return What::OwnEdited;
    return !sameWords && theirs.version < here.version ? What::Older : What::Newer;
}

SheetCheck checkOf(const Route& route, const OwnRoute* said)
{
    return said && isCheckedNow(route) ? SheetCheck{said->checkedBy, said->checkedOn, {}} : SheetCheck();
}

PackChange changeOf(const OwnRoute& theirs, const PathTemplates& paths, const QString& from)
{
    const OwnRoute* own = paths.own(theirs.id);
    const Route here = paths.whole(theirs.id);
    const auto there = laid(theirs, paths);
    PackChange change;
    change.route = theirs.id;
    change.before = here.id.isEmpty() ? QString() : RouteWriter::readable(here);
    change.withdraws = theirs.withdrawn;
    if (!there) {
        change.what = What::Same; // nothing of it can be taken; refusedRoutes() says why
        change.after = change.before;
        return change;
    }
    change.after = RouteWriter::readable(*there);
    change.checkBefore = checkOf(here, own);
    change.checkAfter = checkOf(*there, &theirs);
    change.what = here.id.isEmpty() ? What::New : whatOf(*there, here, own, from);
    return change;
}

QString lineOf(const Route& route, const SheetCheck& check)
{
    const QString what = say(QT_TRANSLATE_NOOP("SheetPack", "%1 (%2), version %3"))
                             .arg(route.title.text(QStringLiteral("en")), QStringLiteral("path/") + route.id,
                                  QString::number(route.version));
    if (route.withdrawn)
        return say(QT_TRANSLATE_NOOP("SheetPack", "%1: withdrawn")).arg(what);
    if (!check.isValid())
        return say(QT_TRANSLATE_NOOP("SheetPack", "%1: not checked")).arg(what);
    return say(QT_TRANSLATE_NOOP("SheetPack", "%1: checked on %2 (%3)"))
        .arg(what, check.on.toString(Qt::ISODate), check.by);
}

tl::unexpected<Error> twoRooms()
{
    return failure(ErrorCode::Refused,
                   say(QT_TRANSLATE_NOOP("SheetPack", "Texts and routes of two rooms never travel in one pack.")));
}

} // namespace

QList<PackChange> compareRoutes(const SheetPack& pack, const PathTemplates& paths)
{
    QList<PackChange> changes;
    for (const OwnRoute& route : pack.routes)
        changes += changeOf(route, paths, pack.from);
    return changes;
}

QList<Edit> takeRoutes(const SheetPack& pack, const QStringList& chosen, const PathTemplates& paths,
                       const LibraryEdits::By& by)
{
    QList<Edit> edits;
    for (OwnRoute route : pack.routes) {
        const PackChange change = changeOf(route, paths, pack.from);
        const auto there = laid(route, paths);
        if (change.what == What::Same || !chosen.contains(change.id()) || !there)
            continue;
        if (haveSameWords(*there, paths.whole(route.id))) // only the check or the withdrawal is taken
            route.text.clear();
        edits += RouteEdits::take(route, pack.from, by);
    }
    return edits;
}

QList<Error> refusedRoutes(const SheetPack& pack, const PathTemplates& paths)
{
    QList<Error> refused;
    for (const OwnRoute& route : pack.routes)
        if (const auto there = laid(route, paths); !there)
            refused += there.error();
    return refused;
}

QStringList routesWorthPacking(const PathTemplates& paths, const QString& room)
{
    QStringList ids;
    for (const OwnRoute& own : paths.ownRoutes()) {
        const Route* route = paths.route(own.id);
        if (route && route->rooms.contains(room) && (route->isOwn || own.isChecked() || own.withdrawn))
            ids += own.id;
    }
    return ids;
}

Status addRoutes(SheetPack& pack, const QStringList& ids, const PathTemplates& paths, const SheetCatalogue& catalogue)
{
    for (const QString& id : ids) {
        const Route route = paths.whole(id);
        if (route.id.isEmpty())
            return failure(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("SheetPack", "There is no route %1.")).arg(id));
        const OwnRoute* said = paths.own(id);
        OwnRoute packed;
        packed.id = id;
        packed.text = RouteWriter::text(route);
        packed.version = route.version;
        packed.withdrawn = route.withdrawn;
        if (const SheetCheck check = checkOf(route, said); check.isValid()) {
            for (const QString& language : route.checks.keys())
                packed.checkedDigests.insert(language, RouteWriter::digest(route, language));
            packed.checkedBy = check.by;
            packed.checkedOn = check.on;
        }
        pack.routes += packed;
        pack.changes += lineOf(route, checkOf(route, said));
    }
    const auto room = roomOf(pack, catalogue);
    return room ? Status() : Status(tl::unexpected(room.error()));
}

Result<QString> roomOf(const SheetPack& pack, const SheetCatalogue& catalogue)
{
    QList<SheetName> names;
    for (const OwnSheet& sheet : pack.sheets)
        names += sheet.name;
    auto room = roomOf(names, catalogue);
    if (!room)
        return room;
    for (const OwnRoute& own : pack.routes) {
        const QStringList rooms = PathTemplates().draft(own.text).rooms;
        if (rooms.size() != 1) // of both rooms: goes with either
            continue;
        if (!room->isEmpty() && *room != rooms.first())
            return twoRooms();
        room = rooms.first();
    }
    return room;
}

} // namespace Rinnalla
