// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/routelibrary.h"

#include "core/crypto/primitives.h"
#include "core/paths/routewriter.h"
#include "core/store/lists.h"

#include <algorithm>

namespace Rinnalla {

namespace {

const QCborValue Nothing(nullptr);

OwnRoute routeOf(const Record& record)
{
    using namespace PathTemplateField;
    OwnRoute route;
    route.id = record.text(Key);
    route.text = record.text(Value);
    route.version = static_cast<int>(record.integer(Version));
    route.draft = record.text(Draft);
    route.draftBasis = record.text(DraftBasis);
    route.checkedDigests = digestsFromText(record.text(CheckedDigest));
    route.checkedBy = record.text(CheckedBy);
    route.checkedOn = record.date(CheckedOn);
    route.withdrawn = record.boolean(Withdrawn);
    route.origin = record.text(Origin);
    route.worker = record.text(Worker);
    route.at = record.time(At);
    return route;
}

} // namespace

Result<QList<OwnRoute>> readOwnRoutes(Connection& connection)
{
    constexpr int pageSize = 1000;
    QList<OwnRoute> routes;
    std::optional<ListKey> after;
    do {
        const auto page = Lists::records(connection, {Kind::PathTemplate, {}, {}}, after, pageSize);
        if (!page)
            return tl::unexpected(page.error());
        for (const Record& record : page->rows)
            if (OwnRoute route = routeOf(record); RouteEdits::idOf(route.id) == record.id) // else it could stand twice
                routes += std::move(route);
        after = page->next;
    } while (after);
    std::sort(routes.begin(), routes.end(), [](const OwnRoute& a, const OwnRoute& b) { return a.id < b.id; });
    return routes;
}

namespace RouteEdits {

namespace {

/// The name goes into every edit: whichever laptop writes first makes the record.
Edit editOf(const QString& route, const By& by)
{
    Edit edit{Kind::PathTemplate, idOf(route), {}};
    return edit.set(PathTemplateField::Key, route)
        .set(PathTemplateField::Worker, by.worker)
        .set(PathTemplateField::At, by.at);
}

Edit inUse(const QString& route, const By& by)
{
    return editOf(route, by)
        .set(PathTemplateField::Draft, Nothing)
        .set(PathTemplateField::DraftBasis, Nothing)
        .set(PathTemplateField::Withdrawn, Nothing)
        .set(PathTemplateField::Origin, Nothing);
}

} // namespace

Id idOf(const QString& route)
{
    const QByteArray whole = QByteArray("Rinnalla ") + info(Kind::PathTemplate).name + '\0' + route.toUtf8();
    return Id::fromBytes(Crypto::hash(whole, Id::Size)).value_or(Id());
}

Edit draft(const QString& route, const QString& text, const QString& basis, const By& by)
{
    return editOf(route, by).set(PathTemplateField::Draft, text).set(PathTemplateField::DraftBasis, basis);
}

Edit dropDraft(const QString& route, const By& by)
{
    return draft(route, {}, {}, by);
}

Edit use(const Route& route, const By& by)
{
    return inUse(route.id, by)
        .set(PathTemplateField::Value, RouteWriter::text(route))
        .set(PathTemplateField::Version, QCborValue(route.version));
}

Edit useBuiltIn(const QString& route, const By& by)
{
    return inUse(route, by).set(PathTemplateField::Value, Nothing).set(PathTemplateField::Version, Nothing);
}

Edit check(const Route& route, const QStringList& languages, const QString& role, const QDate& on, const By& by)
{
    QMap<QString, QString> digests;
    for (const QString& language : languages)
        if (const QString digest = RouteWriter::digest(route, language); !digest.isEmpty())
            digests.insert(language, digest);
    return editOf(route.id, by)
        .set(PathTemplateField::CheckedDigest, digestsToText(digests))
        .set(PathTemplateField::CheckedBy, role)
        .set(PathTemplateField::CheckedOn, on);
}

Edit withdraw(const QString& route, const By& by)
{
    return editOf(route, by).set(PathTemplateField::Withdrawn, QCborValue(true));
}

Edit restore(const QString& route, const By& by)
{
    return editOf(route, by).set(PathTemplateField::Withdrawn, Nothing);
}

Edit take(const OwnRoute& theirs, const QString& from, const By& by)
{
    Edit edit = editOf(theirs.id, by);
    edit.set(PathTemplateField::Origin, from);
    edit.set(PathTemplateField::Withdrawn, theirs.withdrawn ? QCborValue(true) : Nothing);
    if (!theirs.text.isEmpty())
        edit.set(PathTemplateField::Value, theirs.text).set(PathTemplateField::Version, QCborValue(theirs.version));
    if (theirs.isChecked())
        edit.set(PathTemplateField::CheckedDigest, digestsToText(theirs.checkedDigests))
            .set(PathTemplateField::CheckedBy, theirs.checkedBy)
            .set(PathTemplateField::CheckedOn, theirs.checkedOn);
    return edit;
}

} // namespace RouteEdits

} // namespace Rinnalla
