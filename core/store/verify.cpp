// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/verify.h"

#include "core/store/cells.h"
#include "core/store/indexing.h"
#include "core/store/migrations.h"
#include "core/store/rowclock.h"
#include "core/store/rows.h"

#include <sqlite3.h>

#include <algorithm>

namespace Rinnalla::Backup {

namespace {

/// What a PRAGMA finds. Compiled anew each time: SQLCipher looks at the pages while it compiles the statement.
QStringList answers(Connection& connection, const char* check)
{
    QStringList found;
    Statement query(std::make_shared<SQLite::Statement>(connection.database(), check));
    while (query.step())
        if (query.text(0) != QStringLiteral("ok"))
            found += QLatin1StringView(check) + QStringLiteral(": ") + query.text(0);
    return found;
}

QStringList brokenSeals(Connection& connection)
{
    const QStringList found = answers(connection, "PRAGMA cipher_integrity_check");
    if (found.isEmpty() || sqlite3_db_readonly(connection.handle(), "main") != 0)
        return found;
    // A crash may have cut off the writing of a page that is still whole in the log.
    connection.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    return answers(connection, "PRAGMA cipher_integrity_check");
}

void expectNone(QStringList& findings, Statement query, const KindInfo& kind, const char* what)
{
    query.step();
    if (query.integer(0) > 0)
        findings += QStringLiteral("%1: %2 %3")
                        .arg(QLatin1StringView(kind.name))
                        .arg(query.integer(0))
                        .arg(QLatin1StringView(what));
}

/// Every cell was set by an edit that is in the journal.
bool isJournalled(Connection& connection, qint64 pk, const RowClock& clocks)
{
    const QList<CellClock> cells = clocks.cells();
    return !cells.isEmpty() && std::all_of(cells.begin(), cells.end(), [&](const CellClock& cell) {
        Statement edit = connection.prepare("SELECT object FROM journal WHERE device = ? AND sequence = ?");
        return edit.with(cell.device, cell.sequence).step() && edit.integer(0) == pk;
    });
}

void checkJournal(Connection& connection, const KindInfo& kind, QStringList& findings)
{
    const QByteArray table = kind.name;
    Statement objects = connection.prepare("SELECT count(*) FROM " + table
                                           + " t LEFT JOIN object o ON o.pk = t.pk AND o.id = t.id AND o.kind = ? "
                                             "AND o.erased = 0 "
                                             "WHERE o.pk IS NULL");
    objects.with(int(kind.kind));
    expectNone(findings, std::move(objects), kind, "rows without an object");

    int missing = 0;
    Statement rows = connection.prepare("SELECT pk, clock FROM " + table);
    while (rows.step())
        if (!isJournalled(connection, rows.integer(0), RowClock::fromBytes(rows.bytes(1))))
            ++missing;
    if (missing > 0)
        findings += QStringLiteral("%1: %2 rows without their journal").arg(QLatin1StringView(kind.name)).arg(missing);
}

bool hasSearchedText(const Record& record)
{
    const auto hasText = [&](const Field& field) {
        const QStringList texts =
            field.type == FieldType::Texts ? record.texts(field.id) : QStringList{record.text(field.id)};
        return field.searched && !texts.join(u' ').trimmed().isEmpty();
    };
    const QList<Field>& fields = info(record.kind).fields;
    return std::any_of(fields.begin(), fields.end(), hasText);
}

void checkSearch(Connection& connection, const KindInfo& kind, QStringList& findings)
{
    const QByteArray table = kind.name;
    const QByteArray indexed = "EXISTS (SELECT 1 FROM search_docsize s WHERE s.id = t.pk)";
    expectNone(findings,
               connection.prepare("SELECT count(*) FROM " + table + " t WHERE t.deleted IS NOT NULL AND " + indexed),
               kind, "records taken back that search still finds");

    int missing = 0;
    const qint64 mark = Indexing::mark(connection);
    Statement rows =
        connection.prepare("SELECT t.pk FROM " + table + " t WHERE t.deleted IS NULL AND t.pk <= ? AND NOT " + indexed);
    rows.with(mark);
    while (rows.step())
        if (const auto record = Rows::load(connection, kind.kind, rows.integer(0)); record && hasSearchedText(*record))
            ++missing;
    if (missing > 0)
        findings +=
            QStringLiteral("%1: %2 records that search does not find").arg(QLatin1StringView(kind.name)).arg(missing);
}

/// What waits for the index is found without it, and would be found twice.
void checkWaiting(Connection& connection, QStringList& findings)
{
    Statement twice = connection.prepare("SELECT count(*) FROM search_docsize WHERE id > ?");
    twice.with(Indexing::mark(connection)).step();
    if (twice.integer(0) > 0)
        findings += QStringLiteral("search: %1 records found twice").arg(twice.integer(0));
}

void checkStrayPieces(Connection& connection, QStringList& findings)
{
    Statement stray = connection.prepare("SELECT count(*) FROM search_docsize s LEFT JOIN object o "
                                         "ON o.pk = s.id AND o.erased = 0 WHERE o.pk IS NULL");
    stray.step();
    if (stray.integer(0) > 0)
        findings += QStringLiteral("search: %1 entries without a record").arg(stray.integer(0));
}

/// Every version beside the rows belongs to a record and was written by an edit that is in the journal.
void checkVersions(Connection& connection, QStringList& findings)
{
    Statement stray = connection.prepare(
        "SELECT count(*) FROM version v LEFT JOIN object o ON o.pk = v.object AND o.erased = 0 LEFT JOIN journal j ON "
        "j.device = v.device AND j.sequence = v.sequence AND j.object = v.object WHERE o.pk IS NULL OR j.device IS "
        "NULL");
    stray.step();
    if (stray.integer(0) > 0)
        findings += QStringLiteral("version: %1 without their record or journal").arg(stray.integer(0));
}

/// The digest that was carried on from edit to edit is that of all there is.
void checkDigest(Connection& connection, QStringList& findings)
{
    Statement kept = connection.prepare(
        "SELECT coalesce((SELECT digest FROM journal j JOIN device d ON d.number = j.device AND d.own = 1 "
        "WHERE j.sequence > m.sequence ORDER BY j.sequence DESC LIMIT 1), m.digest) FROM merged m");
    if (kept.step() && !kept.isNull(0) && kept.bytes(0) != Cells::digestOfAll(connection).toBytes())
        findings += QStringLiteral("digest: not that of the records");
}

QStringList check(Connection& connection)
{
    if (connection.database().execAndGet("PRAGMA user_version").getInt() == 0)
        return {QStringLiteral("no schema")};
    QStringList findings = brokenSeals(connection);
    if (!findings.isEmpty())
        return findings; // one read of such a page and this connection reads no more
    findings += answers(connection, "PRAGMA integrity_check");
    findings += answers(connection, "PRAGMA foreign_key_check");
    for (const KindInfo& kind : allKinds()) {
        checkJournal(connection, kind, findings);
        checkSearch(connection, kind, findings);
    }
    checkStrayPieces(connection, findings);
    checkWaiting(connection, findings);
    constexpr int WithVersions = 2;
    if (schemaVersion(connection) >= WithVersions) { // a backup may be older
        checkVersions(connection, findings);
        checkDigest(connection, findings);
    }
    return findings;
}

} // namespace

Result<QStringList> verify(Connection& connection)
{
    auto findings = guarded([&] { return check(connection); });
    if (!findings && findings.error().code == ErrorCode::Damaged)
        return QStringList{findings.error().detail};
    return findings;
}

} // namespace Rinnalla::Backup
