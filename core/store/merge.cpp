// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/merge.h"

#include "core/base/planted.h"
#include "core/store/erasing.h"
#include "core/store/rows.h"

#include <QCoreApplication>

#include <SQLiteCpp/Transaction.h>

#include <algorithm>

namespace Rinnalla {

namespace {

constexpr qsizetype FewEdits = 12; // so many are put into the search index at once

tl::unexpected<Error> outOfOrder(const char* what)
{
    return failure(ErrorCode::Refused,
                   QCoreApplication::translate("Merge",
                                               "Edits of another laptop came in the wrong order. They were not "
                                               "taken in; nothing was lost."),
                   QLatin1StringView(what));
}

tl::unexpected<Error> stopped()
{
    return failure(ErrorCode::Cancelled, QCoreApplication::translate("Merge", "Stopped. What had come in stays."));
}

bool isUsable(const JournalEdit& edit)
{
    return edit.sequence > 0 && edit.stamp > 0 && edit.stamp <= HybridClock::Latest && edit.kind > 0
           && !edit.object.isNull();
}

bool areUsable(const Arrival& arrival)
{
    quint64 before = arrival.from - 1;
    for (const JournalEdit& edit : arrival.edits) {
        if (!isUsable(edit) || edit.sequence <= before || edit.sequence > arrival.last)
            return false;
        before = edit.sequence;
    }
    return arrival.from > 0;
}

} // namespace

/// One transaction of its own: behind the gate from its beginning to its end, and taken back whole where it fails.
Status Merge::transact(const std::function<Status()>& function)
{
    const std::scoped_lock lock(m_state->gate);
    const JournalState::Mark before = m_state->mark();
    const Status done = guarded([&]() -> Status {
        SQLite::Transaction transaction(m_connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
        if (const Status status = function(); !status)
            return status;
        transaction.commit();
        return {};
    });
    if (!done)
        m_state->backTo(before);
    return done;
}

Result<VersionVector> Merge::vector()
{
    return position().map([](auto both) { return both.first; });
}

Result<std::pair<VersionVector, StateDigest>> Merge::position()
{
    const std::scoped_lock lock(m_state->gate);
    return guarded([&] {
        VersionVector vector;
        // Of own edits, the last one others can ever have: those that were erased before they were sealed count
        // nowhere.
        Statement query =
            m_connection.prepare("SELECT id, CASE own WHEN 1 THEN max(s.sequence, coalesce((SELECT max(sequence) FROM "
                                 "journal j WHERE j.device = d.number), 0)) ELSE applied END FROM device d, sent s");
        while (query.step())
            if (query.integer(1) > 0)
                vector.insert(query.id(0), static_cast<quint64>(query.integer(1)));
        return std::pair(vector, m_state->digest);
    });
}

Result<ChainState> Merge::chain(const Id& device)
{
    return guarded([&] {
        ChainState chain;
        Statement query = m_connection.prepare("SELECT applied, segment, capped FROM device WHERE id = ?");
        if (query.with(device).step()) {
            chain.applied = static_cast<quint64>(query.integer(0));
            chain.segment = query.bytes(1);
            if (!query.isNull(2))
                chain.capped = static_cast<quint64>(query.integer(2));
        }
        return chain;
    });
}

bool Merge::isReady(const Arrival& arrival)
{
    if (planted(Bug::DependenciesIgnored))
        return true;
    const auto have = vector();
    if (!have)
        return false;
    for (auto it = arrival.saw.begin(); it != arrival.saw.end(); ++it) {
        const auto peer = chain(it.key());
        const quint64 needed = peer && peer->capped ? std::min(*it, *peer->capped) : *it;
        if (it.key() != arrival.device && have->value(it.key()) < needed)
            return false;
    }
    return true;
}

Status Merge::apply(const Arrival& arrival)
{
    const auto chain = this->chain(arrival.device);
    if (!chain)
        return tl::unexpected(chain.error());
    if (chain->applied >= arrival.last)
        return {};
    if (chain->capped && *chain->capped < arrival.last)
        return applyUntil(arrival, *chain->capped);
    if (arrival.device == m_state->device || arrival.from > chain->applied + 1 || !isReady(arrival))
        return outOfOrder("something before it is missing");
    if (!areUsable(arrival))
        return outOfOrder("unusable numbers");
    QList<JournalEdit> edits;
    for (const JournalEdit& edit : arrival.edits)
        if (edit.sequence > chain->applied)
            edits += edit;
    qsizetype at = 0;
    do {
        if (at > 0 && m_stop && m_stop())
            return stopped();
        if (const Status done = slice(arrival, edits, at); !done)
            return done;
    } while (at < edits.size());
    return {};
}

/// Of a run that reaches past where its device was shut out: what counts is applied, the rest is kept apart.
Status Merge::applyUntil(const Arrival& arrival, quint64 cap)
{
    Arrival counting = arrival;
    counting.last = cap;
    counting.edits.removeIf([&](const JournalEdit& edit) { return edit.sequence > cap; });
    QList<JournalEdit> late = arrival.edits;
    late.removeIf([&](const JournalEdit& edit) { return edit.sequence <= cap; });
    if (arrival.from <= cap)
        if (const Status applied = apply(counting); !applied)
            return applied;
    return quarantine(arrival.device, late);
}

/// Applies the next edits, from `at` on, and moves it forward.
Status Merge::slice(const Arrival& arrival, const QList<JournalEdit>& edits, qsizetype& at)
{
    const qsizetype end = std::min<qsizetype>(edits.size(), at + m_slice);
    const Status done = transact([&]() -> Status {
        const quint32 device = m_state->numberOf(m_connection, arrival.device);
        QHash<quint32, quint64> saw;
        for (auto it = arrival.saw.begin(); it != arrival.saw.end(); ++it) {
            const quint32 peer = m_state->numberOf(m_connection, it.key());
            saw.insert(peer, *it);
            noteBasis(device, peer, arrival.from, *it);
        }
        if (edits.size() > FewEdits)
            Indexing::defer(m_connection, *m_state);
        Cells cells(m_connection, *m_state);
        for (qsizetype i = at; i < end; ++i) {
            const JournalEdit& edit = edits.at(i);
            m_state->clock.witness(edit.stamp);
            const CellClock clock{edit.stamp, device, edit.sequence};
            const Cells::Saw hadSeen = [&](const CellClock& version) {
                const auto known = saw.constFind(version.device);
                return (known != saw.constEnd() && *known >= version.sequence)
                       || Cells::saw(m_connection, clock, version);
            };
            applyOne(cells, edit, clock, hadSeen);
            if (planted(Bug::AppliedTwice))
                applyOne(cells, edit, clock, hadSeen);
        }
        m_connection.prepare("UPDATE erasure SET epoch = ? WHERE device = ? AND sequence BETWEEN ? AND ?")
            .with(arrival.epoch, device, arrival.from, arrival.last)
            .run();
        // Several may have asked for it; it is complete when the last of their keys is all that is left.
        for (qsizetype i = at; i < end; ++i)
            if (Erasing::isErasure(edits.at(i).body))
                m_connection
                    .prepare("UPDATE erasure SET device = ?, sequence = ?, epoch = ?3 "
                             "WHERE object = (SELECT pk FROM object WHERE id = ?4) AND epoch < ?3")
                    .with(device, edits.at(i).sequence, arrival.epoch, edits.at(i).object)
                    .run();
        const bool isWhole = end == edits.size();
        noteSeen(arrival.device, isWhole ? arrival.last : edits.at(end - 1).sequence);
        m_connection.prepare("UPDATE device SET segment = ? WHERE number = ?")
            .with(isWhole ? arrival.segment : QByteArray(""), device)
            .run();
        keepDigest();
        return {};
    });
    if (done)
        at = end;
    return done;
}

/// A snapshot says only that something was erased; what it was comes with the edit.
void Merge::nameKind(qint64 object, quint8 kind)
{
    m_connection.prepare("UPDATE object SET kind = ?1 WHERE pk = ?2 AND kind = 0 AND erased = 1")
        .with(int(kind), object)
        .run();
}

void Merge::applyOne(Cells& cells, const JournalEdit& edit, const CellClock& clock, const Cells::Saw& saw)
{
    const Values values = Cells::valuesOf(edit.body);
    cells.load(edit.object, edit.kind);
    if (values.value(Cells::ErasedKey).isTrue()) {
        if (cells.isNew())
            cells.erase(); // it was erased where it was made, before it came here
        nameKind(cells.pk(), edit.kind);
        Erasing::erase(m_connection, *m_state, edit.object, clock);
        cells.forgetOthers();
        log(cells.pk(), clock, Erasing::body());
        return;
    }
    if (planted(Bug::EditUndoesErasure) && cells.isErased()) {
        m_connection.prepare("UPDATE object SET erased = 0 WHERE pk = ?").with(cells.pk()).run();
        cells.load(edit.object, edit.kind);
    }
    if (cells.isErased() || eraseIfOwnerIs(values, cells))
        return;
    cells.take(clock, values, saw);
    log(cells.pk(), clock, edit.body);
}

/// What is written down for an erased client goes with them.
bool Merge::eraseIfOwnerIs(const Values& values, Cells& cells)
{
    const bool hasOwner = !m_state->knows(cells.kind()) || RowWriter::ownerField(static_cast<Kind>(cells.kind()));
    const auto id = hasOwner ? Id::fromBytes(values.value(RowWriter::OwnerField).toByteArray()) : std::nullopt;
    if (!id || !cells.isErasedOwner(*id))
        return false;
    const bool isKnownToOthers = !cells.isNew();
    if (isKnownToOthers) {
        Erasing::erase(m_connection, *m_state, cells.id(), {});
        Erasing::tell(m_connection, *m_state, cells.pk()); // they may never see this edit
        cells.load(cells.id(), cells.kind());
    } else {
        cells.erase();
    }
    cells.forgetOthers();
    return true;
}

void Merge::log(qint64 object, const CellClock& clock, const QByteArray& body)
{
    m_connection.prepare("INSERT OR IGNORE INTO journal (device, sequence, stamp, object, body) VALUES (?, ?, ?, ?, ?)")
        .with(clock.device, clock.sequence, clock.stamp, object, body)
        .run();
}

void Merge::noteBasis(quint32 device, quint32 peer, quint64 from, quint64 seen)
{
    m_connection
        .prepare("INSERT INTO basis (device, peer, from_sequence, seen) VALUES (?, ?, ?, ?) "
                 "ON CONFLICT DO UPDATE SET seen = max(seen, excluded.seen)")
        .with(device, peer, from, seen)
        .run();
}

/// The device's edits up to here are applied; the own next edit will have seen them.
void Merge::noteSeen(const Id& device, quint64 applied)
{
    const quint32 number = m_state->numberOf(m_connection, device);
    m_connection.prepare("UPDATE device SET applied = max(applied, ?) WHERE number = ?").with(applied, number).run();
    noteBasis(m_state->deviceNumber, number, m_state->sequence + 1, applied);
}

void Merge::keepDigest()
{
    m_connection.prepare("UPDATE merged SET sequence = ?, digest = ?")
        .with(m_state->sequence, m_state->digest.toBytes())
        .run();
}

void Merge::rebuildAll(const QList<qint64>& objects)
{
    Cells cells(m_connection, *m_state);
    for (const qint64 pk : objects)
        cells.rebuild(pk);
}

/// In one transaction, of the last part to its end: what shows and does not count as seen yet would otherwise be
/// written to meanwhile.
Status Merge::applyPast(const PastPart& part)
{
    const QList<PastEdit>& edits = part.edits;
    return transact([&]() -> Status {
        if (edits.size() > FewEdits)
            Indexing::defer(m_connection, *m_state);
        Cells cells(m_connection, *m_state);
        beginPast(cells, part);
        Chains known;
        for (qsizetype at = 0; at < edits.size();)
            applyRecord(cells, nextRecord(edits, at, known));
        m_connection.prepare("UPDATE erasure SET epoch = ? WHERE epoch IS NULL AND device <> ?")
            .with(part.epoch, m_state->deviceNumber)
            .run();
        notePast(part.chains);
        keepDigest();
        return {};
    });
}

/// What tells which edits are concurrent, and which count no more, comes before any of them.
void Merge::beginPast(Cells& cells, const PastPart& part)
{
    for (const PastBasis& entry : part.basis)
        noteBasis(m_state->numberOf(m_connection, entry.device), m_state->numberOf(m_connection, entry.peer),
                  entry.from, entry.seen);
    QList<Id> others;
    for (const Id& id : part.erased) { // clients first: what went with them is told of where others may not know that
        cells.load(id, 0);
        if (cells.kind() == quint8(Kind::Client) && !cells.isNew())
            Erasing::erase(m_connection, *m_state, id, {});
        else
            others += id;
    }
    for (const Id& id : std::as_const(others)) {
        cells.load(id, 0);
        if (cells.isNew())
            cells.erase();
        else
            Erasing::erase(m_connection, *m_state, id, {});
    }
}

/// The edits of the record at `at` that are not here yet; moves on to the next one.
QList<PastEdit> Merge::nextRecord(const QList<PastEdit>& edits, qsizetype& at, Chains& chains)
{
    QList<PastEdit> news;
    for (const Id record = edits.at(at).edit.object; at < edits.size() && edits.at(at).edit.object == record; ++at) {
        const PastEdit& past = edits.at(at);
        if (!chains.contains(past.device))
            chains.insert(past.device, chain(past.device).value_or(ChainState()));
        const ChainState& known = chains[past.device];
        if (isUsable(past.edit) && past.device != m_state->device && past.edit.sequence > known.applied
            && past.edit.sequence <= known.capped.value_or(past.edit.sequence))
            news += past;
    }
    return news;
}

/// The past of one record, or what is new of it here.
void Merge::applyRecord(Cells& cells, QList<PastEdit> edits)
{
    if (edits.isEmpty())
        return;
    std::sort(edits.begin(), edits.end(),
              [](const PastEdit& one, const PastEdit& other) { return one.edit.stamp < other.edit.stamp; });
    const JournalEdit& first = edits.first().edit;
    if (edits.size() == 1 && !Erasing::isErasure(first.body)) { // as most are
        m_state->clock.witness(first.stamp);
        const CellClock clock{first.stamp, m_state->numberOf(m_connection, edits.first().device), first.sequence};
        applyOne(cells, first, clock,
                 [&](const CellClock& version) { return Cells::saw(m_connection, clock, version); });
        return;
    }
    cells.load(first.object, first.kind);
    QList<std::pair<CellClock, QByteArray>> logged;
    bool isWritten = false;
    for (const auto& [device, edit] : std::as_const(edits)) {
        m_state->clock.witness(edit.stamp);
        const CellClock clock{edit.stamp, m_state->numberOf(m_connection, device), edit.sequence};
        const Values values = Cells::valuesOf(edit.body);
        if (values.value(Cells::ErasedKey).isTrue()) {
            if (cells.isNew())
                cells.erase();
            else if (!cells.isErased())
                Erasing::erase(m_connection, *m_state, edit.object, {});
            nameKind(cells.pk(), edit.kind);
            cells.load(edit.object, edit.kind);
            cells.forgetOthers();
            Erasing::note(m_connection, edit.object, clock);
            log(cells.pk(), clock, Erasing::body());
        } else if (!cells.isErased() && !eraseIfOwnerIs(values, cells)) {
            cells.apply(clock, values,
                        [&](const CellClock& version) { return Cells::saw(m_connection, clock, version); });
            logged += {clock, edit.body};
            isWritten = true;
        }
    }
    if (cells.isErased() || !isWritten)
        return;
    cells.write();
    for (const auto& [clock, body] : std::as_const(logged))
        log(cells.pk(), clock, body);
}

/// What a snapshot brought is seen in the same moment in which it is shown: what is written next knows of it.
void Merge::notePast(const QMap<Id, ChainState>& chains)
{
    for (auto it = chains.begin(); it != chains.end(); ++it) {
        if (it.key() == m_state->device)
            continue;
        const quint32 number = m_state->numberOf(m_connection, it.key());
        Statement before = m_connection.prepare("SELECT applied FROM device WHERE number = ?");
        before.with(number).step();
        if (static_cast<quint64>(before.integer(0)) >= it->applied)
            continue;
        noteSeen(it.key(), it->applied);
        m_connection.prepare("UPDATE device SET segment = ? WHERE number = ?").with(it->segment, number).run();
    }
}

Status Merge::eraseAsWell(const Id& client)
{
    return transact([&]() -> Status {
        const auto place = Rows::locate(m_connection, client);
        if (!place || place->erased)
            return {};
        Erasing::erase(m_connection, *m_state, client, {});
        Erasing::note(m_connection, client, Erasing::tell(m_connection, *m_state, place->pk));
        keepDigest();
        return {};
    });
}

Status Merge::quarantine(const Id& device, const QList<JournalEdit>& edits)
{
    return transact([&]() -> Status {
        const quint32 number = m_state->numberOf(m_connection, device);
        for (const JournalEdit& edit : edits)
            m_connection
                .prepare("INSERT OR IGNORE INTO quarantine (device, sequence, stamp, kind, object, body) "
                         "VALUES (?, ?, ?, ?, ?, ?)")
                .with(number, edit.sequence, edit.stamp, int(edit.kind), edit.object, edit.body)
                .run();
        Erasing::dropQuarantined(m_connection);
        return {};
    });
}

} // namespace Rinnalla
