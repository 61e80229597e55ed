// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sync/teamlaptop.h"

#include "core/store/backup.h"
#include "core/store/cells.h"
#include "core/store/conflicts.h"
#include "core/store/lists.h"
#include "core/store/merge.h"
#include "core/store/rows.h"

#include <QCryptographicHash>
#include <QFile>

namespace Rinnalla {

namespace {

template<typename Answer>
auto granted(Answer&& answer, const char* what)
{
    if (!answer)
        qFatal("%s: %s %s", what, qPrintable(answer.error().message), qPrintable(answer.error().detail));
    if constexpr (!std::is_same_v<std::decay_t<Answer>, Status>)
        return std::move(*answer);
}

} // namespace

TeamLaptop::TeamLaptop(const QString& folder, const Clock& clock, quint64 seed)
    : m_folder(folder)
    , m_clock(clock)
    , m_seed(seed)
    , m_random(seed * 1000)
{
    QDir().mkpath(folder);
}

void TeamLaptop::create()
{
    m_store = granted(Store::create({m_clock, m_random, m_files, KdfCost::minimal()}, path(), passphrase()), "no store")
                  .store;
}

Status TeamLaptop::open()
{
    if (m_store)
        return {};
    auto opened = Store::open({m_clock, m_random, m_files, KdfCost::minimal()}, path(), passphrase());
    if (!opened)
        return tl::unexpected(opened.error());
    m_store = std::move(*opened);
    return {};
}

void TeamLaptop::close()
{
    m_store.reset();
}

Result<Sync::SyncReport> TeamLaptop::sync(Relay& relay)
{
    return Sync::Synchroniser(m_store->connection(), m_store->journal().state(), m_random, m_clock).run(relay);
}

void TeamLaptop::write(const QList<Edit>& edits)
{
    granted(m_store->journal().write(edits), "not written");
}

std::optional<Record> TeamLaptop::record(const Id& id)
{
    return granted(Lists::record(m_store->connection(), id), "no record");
}

QList<QCborValue> TeamLaptop::valuesEver(const Id& id, quint16 field)
{
    QList<QCborValue> found;
    for (const HistoryEntry& entry : granted(m_store->journal().history(id), "no history"))
        if (entry.values.contains(field))
            found += entry.values.value(field);
    return found;
}

TeamLaptop::Files TeamLaptop::files() const
{
    Files kept;
    for (const QString& name : m_folder.entryList(QDir::Files))
        if (QFile file(m_folder.filePath(name));
            !name.endsWith(QStringLiteral("-shm")) && file.open(QIODevice::ReadOnly))
            kept.insert(name, file.readAll());
    return kept;
}

void TeamLaptop::restore(const Files& files)
{
    close();
    for (const QString& name : m_folder.entryList(QDir::Files))
        m_folder.remove(name);
    for (auto it = files.begin(); it != files.end(); ++it)
        if (QFile file(m_folder.filePath(it.key())); !file.open(QIODevice::WriteOnly) || file.write(*it) != it->size())
            qFatal("cannot restore %s", qPrintable(it.key()));
}

void TeamLaptop::describe(QStringList& all, const char* what, const char* sql)
{
    Statement query = m_store->connection().prepare(sql);
    while (query.step())
        all += QLatin1StringView(what) + u' ' + query.text(0);
}

void TeamLaptop::describeRecords(QStringList& all)
{
    Connection& connection = m_store->connection();
    for (const KindInfo& kind : allKinds()) {
        Statement query = connection.prepare("SELECT " + Rows::columns(kind.kind) + " FROM " + kind.name + " t");
        while (query.step()) {
            const Record record = Rows::read(connection, kind.kind, query, 0);
            QString row = QLatin1StringView(kind.name) + u' ' + record.id.toString();
            for (auto it = record.values.begin(); it != record.values.end(); ++it)
                row += QStringLiteral(" %1=%2").arg(it.key()).arg(it->toDiagnosticNotation());
            all += row;
        }
    }
}

QStringList TeamLaptop::picture()
{
    QStringList all;
    describeRecords(all);
    describe(all, "erased", "SELECT hex(id) FROM object WHERE erased = 1 AND kind = 1");
    describe(all, "version",
             "SELECT hex(o.id) || ' ' || v.field || ' ' || hex(d.id) || ' ' || hex(v.value) FROM version v "
             "JOIN object o ON o.pk = v.object JOIN device d ON d.number = v.device");
    describe(all, "journal",
             "SELECT hex(d.id) || ' ' || j.sequence || ' ' || hex(o.id) || ' ' || hex(j.body) FROM journal j "
             "JOIN object o ON o.pk = j.object JOIN device d ON d.number = j.device");
    describe(all, "aside",
             "SELECT hex(d.id) || ' ' || q.sequence || ' ' || hex(q.body) FROM quarantine q "
             "JOIN device d ON d.number = q.device");
    while (m_store->journal().state()->indexedUntil != Indexing::All && m_store->journal().purge(1000))
        continue; // what waits for the index is not yet in it
    describe(all, "found", "SELECT hex(o.id) FROM search_docsize s JOIN object o ON o.pk = s.id");
    const Sync::Team team(*m_store);
    all += QStringLiteral("standing %1").arg(int(team.standing()));
    for (const Sync::Laptop& laptop : team.laptops())
        all += QStringLiteral("member %1 %2 %3 %4")
                   .arg(laptop.device.toString(), laptop.name)
                   .arg(int(laptop.isActive))
                   .arg(int(laptop.isAdmin));
    all.sort();
    return all;
}

QByteArray TeamLaptop::digest()
{
    const auto position =
        granted(Merge(m_store->connection(), m_store->journal().state()).position(), "no position").second;
    if (position != Cells::digestOfAll(m_store->connection()))
        qFatal("the running digest is not that of the rows");
    return position.toBytes();
}

QStringList TeamLaptop::complaints()
{
    return granted(Backup::verify(m_store->connection()), "cannot be verified");
}

QByteArray TeamLaptop::fingerprint()
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    SQLite::Database& database = m_store->connection().database();
    SQLite::Statement tables(database, "SELECT name FROM sqlite_master WHERE type = 'table' "
                                       "AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'sqlite_%' ORDER BY name");
    while (tables.executeStep()) {
        SQLite::Statement rows(database, "SELECT * FROM " + tables.getColumn(0).getString());
        while (rows.executeStep())
            for (int i = 0; i < rows.getColumnCount(); ++i) {
                const SQLite::Column cell = rows.getColumn(i);
                hash.addData(QByteArray::number(cell.getType()) + QByteArray::number(cell.getBytes()) + ' ');
                hash.addData({static_cast<const char*>(cell.getBlob()), cell.getBytes()});
            }
    }
    return hash.result();
}

Result<int> untilQuiet(const QList<TeamLaptop*>& laptops, Relay& relay, int mostRounds)
{
    QString news;
    for (int round = 0; round <= mostRounds; ++round) {
        bool isQuiet = true;
        for (TeamLaptop* laptop : laptops) {
            if (const Status opened = laptop->open(); !opened)
                return tl::unexpected(opened.error());
            if (laptop->team().standing() == Sync::Team::Standing::None)
                continue;
            const auto report = laptop->sync(relay);
            if (!report)
                return tl::unexpected(report.error());
            news += QStringLiteral("%1: %2 objects, %3 edits out, %4 in, %5 wait, %6 alarms\n")
                        .arg(laptop->team().laptopName())
                        .arg(report->sentObjects)
                        .arg(report->sentEdits)
                        .arg(report->receivedEdits)
                        .arg(report->waitingForOthers)
                        .arg(report->alarms.size());
            isQuiet = isQuiet && (report->isQuiet || report->isRevoked || report->isAwaiting);
        }
        if (isQuiet)
            return round;
    }
    return failure(ErrorCode::Internal, QStringLiteral("The laptops do not come to rest."), news);
}

QString difference(const QStringList& one, const QStringList& other)
{
    QStringList found;
    for (const QString& line : one)
        if (!other.contains(line))
            found += QStringLiteral("< ") + line;
    for (const QString& line : other)
        if (!one.contains(line))
            found += QStringLiteral("> ") + line;
    if (found.isEmpty() && one != other)
        found += QStringLiteral("a line is there twice");
    return found.join(u'\n');
}

} // namespace Rinnalla
