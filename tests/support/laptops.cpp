// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/laptops.h"

#include "core/store/lists.h"
#include "core/store/migrations.h"
#include "core/store/rows.h"
#include "core/store/verify.h"

#include <SQLiteCpp/Transaction.h>

#include <sqlite3.h>

#include <algorithm>

namespace Rinnalla {

namespace {

template<typename Answer>
auto must(Answer&& answer, const char* what)
{
    if (!answer)
        qFatal("%s: %s %s", what, qPrintable(answer.error().message), qPrintable(answer.error().detail));
    if constexpr (!std::is_same_v<std::decay_t<Answer>, Status>)
        return std::move(*answer);
}

std::unique_ptr<Connection> inMemory()
{
    auto database = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    auto connection = must(Connection::adopt(std::move(database), Connection::Mode::ReadWrite), "no database");
    must(migrate(*connection, knownMigrations()), "no schema");
    return connection;
}

} // namespace

Laptop::Laptop(quint64 seed, std::unique_ptr<Connection> connection)
    : random(seed)
    , m_connection(connection ? std::move(connection) : inMemory())
{
    open();
}

void Laptop::open()
{
    m_journal = must(Journal::open(*m_connection, clock, random.id()), "no journal");
    m_merge = std::make_unique<Merge>(*m_connection, m_journal->state());
}

void Laptop::reopen()
{
    m_merge.reset();
    m_journal.reset();
    open();
}

std::unique_ptr<Laptop> Laptop::copy(quint64 seed)
{
    auto database = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    sqlite3_backup* backup = sqlite3_backup_init(database->getHandle(), "main", m_connection->handle(), "main");
    const bool isWhole = backup && sqlite3_backup_step(backup, -1) == SQLITE_DONE;
    sqlite3_backup_finish(backup);
    if (!isWhole)
        qFatal("no copy");
    return std::make_unique<Laptop>(
        seed, must(Connection::adopt(std::move(database), Connection::Mode::ReadWrite), "no database"));
}

void Laptop::write(const Edit& edit)
{
    must(m_journal->write(edit), "not written");
}

std::optional<Record> Laptop::record(const Id& id)
{
    return must(Lists::record(*m_connection, id), "no record");
}

QList<Conflict> Laptop::conflicts()
{
    return must(Conflicts::all(*m_connection, state(), {}), "no conflicts");
}

VersionVector Laptop::vector()
{
    return must(m_merge->vector(), "no vector");
}

StateDigest Laptop::digest()
{
    return must(m_merge->position(), "no position").second;
}

void Laptop::push(MeetingPlace& place, qsizetype maxBytes)
{
    Outbox outbox(*m_connection, m_journal->state());
    for (;;) {
        const Outbox::Run run = must(outbox.next(maxBytes), "no run");
        if (run.groups.isEmpty())
            return;
        Arrival arrival{device(), run.from, run.last, run.saw, {}, device().toBytes() + QByteArray::number(run.last),
                        1};
        for (const EditGroup& group : run.groups)
            arrival.edits += group.edits;
        std::sort(arrival.edits.begin(), arrival.edits.end(),
                  [](const JournalEdit& one, const JournalEdit& other) { return one.sequence < other.sequence; });
        SQLite::Transaction transaction(m_connection->database());
        outbox.noteSealed(run, arrival.segment, QString::fromLatin1(arrival.segment.toHex()), {});
        transaction.commit();
        place[device()] += arrival;
    }
}

int Laptop::pull(const MeetingPlace& place, int most)
{
    int taken = 0;
    for (bool moved = true; moved && taken < most;) {
        moved = false;
        for (auto it = place.begin(); it != place.end(); ++it) {
            for (const Arrival& arrival : *it) {
                const ChainState chain = must(m_merge->chain(it.key()), "no chain");
                if (std::min(arrival.last, chain.capped.value_or(arrival.last)) <= chain.applied)
                    continue;
                if (it.key() == device() || taken == most || !m_merge->isReady(arrival))
                    break;
                must(m_merge->apply(arrival), "not applied");
                moved = true;
                ++taken;
            }
        }
    }
    return taken;
}

QString Laptop::deviceName(quint32 number)
{
    return state().deviceAt(*m_connection, number).toString().first(8);
}

QStringList Laptop::rowsOf(Kind kind)
{
    QStringList rows;
    Statement query = m_connection->prepare("SELECT t.clock, t.room, t.touched, " + Rows::columns(kind) + " FROM "
                                            + info(kind).name + " t");
    while (query.step()) {
        const RowClock clocks = RowClock::fromBytes(query.bytes(0));
        const Record record = Rows::read(*m_connection, kind, query, 3);
        QString row = QStringLiteral("%1 %2 room=%3 touched=%4")
                          .arg(QLatin1StringView(info(kind).name), record.id.toString().first(8), query.text(1))
                          .arg(query.integer(2));
        for (const Field& field : info(kind).fields)
            if (record.has(field.id) || clocks.hasOwn(field.id)) {
                const CellClock cell = clocks.of(field.id);
                row += QStringLiteral(" %1=%2@%3:%4:%5")
                           .arg(field.id)
                           .arg(record.has(field.id) ? record.value(field.id).toDiagnosticNotation()
                                                     : QStringLiteral("null"),
                                deviceName(cell.device))
                           .arg(cell.sequence)
                           .arg(cell.stamp);
            }
        rows += row;
    }
    return rows;
}

QStringList Laptop::dump()
{
    QStringList all;
    for (const KindInfo& kind : allKinds())
        all += rowsOf(kind.kind);
    const auto add = [&](const char* what, const char* sql) {
        Statement query = m_connection->prepare(sql);
        while (query.step())
            all += QLatin1StringView(what) + u' ' + query.text(0);
    };
    add("version",
        "SELECT hex(o.id) || ' ' || v.field || ' ' || hex(d.id) || ' ' || v.sequence || ' ' || v.stamp || "
        "' ' || hex(v.value) FROM version v JOIN object o ON o.pk = v.object JOIN device d ON d.number = v.device");
    add("journal", "SELECT hex(o.id) || ' ' || hex(d.id) || ' ' || j.sequence || ' ' || j.stamp || ' ' || hex(j.body) "
                   "FROM journal j JOIN object o ON o.pk = j.object JOIN device d ON d.number = j.device");
    while (state().indexedUntil != Indexing::All && journal().purge(1000))
        continue; // what waits for the index is not yet in it
    add("search", "SELECT hex(o.id) FROM search_docsize s JOIN object o ON o.pk = s.id");
    all.sort();
    return all;
}

Laptops someLaptops(int count, quint64 seed)
{
    Laptops laptops;
    for (int i = 0; i < count; ++i)
        laptops += std::make_shared<Laptop>(seed * 1000 + static_cast<quint64>(i));
    return laptops;
}

int exchangeAll(const Laptops& laptops, MeetingPlace& place)
{
    for (int round = 1;; ++round) {
        qsizetype before = 0;
        qsizetype after = 0;
        int taken = 0;
        for (const auto& runs : std::as_const(place))
            before += runs.size();
        for (const auto& laptop : laptops) {
            taken += laptop->pull(place);
            laptop->push(place);
        }
        for (const auto& runs : std::as_const(place))
            after += runs.size();
        if (taken == 0 && after == before)
            return round - 1;
    }
}

namespace {

QStringList missingFrom(const QStringList& of, const QStringList& in)
{
    QStringList missing;
    for (const QString& line : of)
        if (!in.contains(line))
            missing += line;
    return missing;
}

} // namespace

QStringList differences(const Laptops& laptops)
{
    QStringList found;
    const QStringList expected = laptops.first()->dump();
    for (qsizetype i = 0; i < laptops.size(); ++i) {
        Laptop& laptop = *laptops.at(i);
        const QString name = QStringLiteral("laptop %1: ").arg(i);
        const QStringList present = laptop.dump();
        if (laptop.vector() != laptops.first()->vector())
            found += name + QStringLiteral("another vector");
        if (laptop.digest() != laptops.first()->digest())
            found += name + QStringLiteral("another digest");
        if (laptop.digest() != Cells::digestOfAll(laptop.connection()))
            found += name + QStringLiteral("the running digest is wrong");
        for (const QString& finding : must(Backup::verify(laptop.connection()), "not verified"))
            found += name + finding;
        for (const QString& line : missingFrom(expected, present))
            found += name + QStringLiteral("lacks ") + line;
        for (const QString& line : missingFrom(present, expected))
            found += name + QStringLiteral("has ") + line;
    }
    return found;
}

} // namespace Rinnalla
