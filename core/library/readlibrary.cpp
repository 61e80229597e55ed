// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/readlibrary.h"

#include "core/library/libraryedits.h"
#include "core/library/routelibrary.h"
#include "core/paths/pathtemplates.h"
#include "core/store/lists.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Rinnalla {

namespace {

OwnSheet sheetOf(const Record& record)
{
    using namespace SheetField;
    OwnSheet sheet;
    sheet.name = {record.text(Topic), record.text(Language)};
    sheet.text = record.text(Text);
    sheet.version = static_cast<int>(record.integer(Version));
    sheet.gatheredOn = record.date(GatheredOn);
    sheet.draft = record.text(Draft);
    sheet.draftBasis = record.text(DraftBasis);
    sheet.checkedDigest = record.text(CheckedDigest);
    sheet.check = {record.text(CheckedBy), record.date(CheckedOn), record.date(DoNotUseAfter)};
    sheet.withdrawn = record.boolean(Withdrawn);
    sheet.withdrawnWhy = record.text(WithdrawnWhy);
    sheet.withdrawnDigests = record.texts(WithdrawnDigests);
    sheet.origin = record.text(Origin);
    sheet.worker = record.text(Worker);
    sheet.at = record.time(At);
    return sheet;
}

OwnFact factOf(const Record& record)
{
    using namespace FactField;
    OwnFact fact;
    fact.key = record.text(Key);
    const QJsonDocument value = QJsonDocument::fromJson(record.text(Value).toUtf8());
    fact.value = value.object();
    fact.isReadable = !record.has(Value) || value.isObject();
    fact.check = {record.text(CheckedBy), record.date(CheckedOn),
                  QDate::fromString(fact.value.value(u"do_not_use_after").toString(), Qt::ISODate)};
    fact.origin = record.text(Origin);
    fact.worker = record.text(Worker);
    fact.at = record.time(At);
    return fact;
}

/// Records whose id is not the one their name gives were not made by this program and could stand twice.
template<typename Row>
Result<QList<Row>> read(Connection& connection, Kind kind, Row (*rowOf)(const Record&), Id (*idOf)(const Row&))
{
    constexpr int pageSize = 1000;
    QList<Row> rows;
    std::optional<ListKey> after;
    do {
        const auto page = Lists::records(connection, {kind, {}, {}}, after, pageSize);
        if (!page)
            return tl::unexpected(page.error());
        for (const Record& record : page->rows)
            if (Row row = rowOf(record); idOf(row) == record.id)
                rows += std::move(row);
        after = page->next;
    } while (after);
    return rows;
}

/// Whether all that is known of the route, and each version to choose from, is offered in this room: words of the other
/// one are never shown beside it.
bool isRouteOf(const QString& room, const Conflict& conflict, const Record& record, const PathTemplates& paths)
{
    using namespace PathTemplateField;
    QStringList texts{record.text(Value), record.text(Draft)};
    if (conflict.field == Value || conflict.field == Draft)
        for (const Conflict::Version& version : conflict.versions)
            texts += version.value.toString();
    QList<Route> known;
    if (const Route* builtIn = paths.builtIn(record.text(Key)); builtIn && texts.first().isEmpty())
        known += *builtIn;
    for (const QString& text : texts)
        if (!text.isEmpty())
            known += paths.draft(text);
    return std::all_of(known.cbegin(), known.cend(),
                       [&](const Route& route) { return route.rooms.isEmpty() || route.rooms.contains(room); });
}

/// An aid of the organisation's stands among the settings, and says in which rooms it is offered.
bool isSettingOf(const QString& room, const Conflict& conflict)
{
    return std::all_of(conflict.versions.cbegin(), conflict.versions.cend(), [&](const Conflict::Version& version) {
        const QJsonValue rooms = QJsonDocument::fromJson(version.value.toString().toUtf8()).object().value(u"rooms");
        return !rooms.isArray() || rooms.toArray().contains(room);
    });
}

} // namespace

QList<Conflict> withinRoom(Connection& connection, QList<Conflict> conflicts, const SheetCatalogue& catalogue,
                           const QString& room)
{
    std::optional<PathTemplates> paths; // read only where a route is among them
    conflicts.removeIf([&](const Conflict& conflict) {
        if (conflict.kind != Kind::Sheet && conflict.kind != Kind::PathTemplate && conflict.kind != Kind::Setting)
            return false;
        const auto record = Lists::record(connection, conflict.record);
        if (!record || !*record)
            return false;
        if (conflict.kind == Kind::Sheet) {
            const QString compartment = catalogue.compartment((*record)->text(SheetField::Topic));
            return !compartment.isEmpty() && compartment != room;
        }
        if (conflict.kind == Kind::Setting)
            return !isSettingOf(room, conflict);
        if (!paths)
            paths = PathTemplates::load().value_or(PathTemplates());
        return !isRouteOf(room, conflict, **record, *paths);
    });
    return conflicts;
}

Result<OwnLibrary> readOwnLibrary(Connection& connection)
{
    auto sheets = read<OwnSheet>(connection, Kind::Sheet, sheetOf,
                                 [](const OwnSheet& sheet) { return LibraryEdits::idOf(sheet.name); });
    if (!sheets)
        return tl::unexpected(sheets.error());
    auto facts = read<OwnFact>(connection, Kind::Fact, factOf,
                               [](const OwnFact& fact) { return LibraryEdits::idOfFact(fact.key); });
    if (!facts)
        return tl::unexpected(facts.error());
    std::sort(sheets->begin(), sheets->end(),
              [](const OwnSheet& one, const OwnSheet& other) { return one.name.toString() < other.name.toString(); });
    std::sort(facts->begin(), facts->end(),
              [](const OwnFact& one, const OwnFact& other) { return one.key < other.key; });
    return OwnLibrary{*sheets, *facts};
}

} // namespace Rinnalla
