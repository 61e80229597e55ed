// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/readlibrary.h"

#include "core/library/libraryedits.h"
#include "core/library/routelibrary.h"
#include "core/library/unappliededits.h"
#include "core/store/lists.h"

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

} // namespace

QList<Conflict> withinRoom(Connection& connection, QList<Conflict> conflicts, const SheetCatalogue& catalogue,
                           const QString& room)
{
    std::optional<PathTemplates> paths;
    const auto isHere = [&](const Record& record) { return isOffered(record, room, catalogue, paths); };
    conflicts.removeIf([&](const Conflict& conflict) {
        if (conflict.kind != Kind::Sheet && conflict.kind != Kind::PathTemplate && conflict.kind != Kind::Setting)
            return false;
        const auto record = Lists::record(connection, conflict.record);
        if (!record || !*record)
            return false;
        const auto isOffer = [&, one = **record](const Conflict::Version& version) mutable {
            one.values.insert(conflict.field, version.value);
            return isHere(one);
        };
        return !isHere(**record) || !std::all_of(conflict.versions.cbegin(), conflict.versions.cend(), isOffer);
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
