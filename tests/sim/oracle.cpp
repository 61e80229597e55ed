// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/oracle.h"

#include "core/store/cells.h"
#include "core/store/conflicts.h"
#include "core/store/rows.h"
#include "tests/sim/token.h"

#include <algorithm>

namespace Rinnalla::Sim {

namespace {

bool isEmpty(const QCborValue& value)
{
    return value.isNull() || value.isUndefined() || value.isFalse();
}

} // namespace

Oracle::Oracle(const Ledger& ledger, SimLaptop& laptop)
    : m_ledger(ledger)
    , m_laptop(laptop)
{
    Statement query = laptop.connection->prepare(
        "SELECT o.id, o.kind, j.stamp, d.id, j.body FROM journal j JOIN object o ON o.pk = j.object "
        "JOIN device d ON d.number = j.device");
    QHash<int, bool> seenTwice;
    while (query.step()) {
        const int write = Token::newestIn(query.bytes(4));
        if (write < 0)
            continue; // says that something was erased
        Object& object = m_objects[query.id(0)];
        object.kind = static_cast<Kind>(query.integer(1));
        // A laptop that goes on from a backup may say again what it had said; who saw the one need not have seen the
        // other.
        object.hasTwins |= std::exchange(seenTwice[write], true) || ledger.writes.at(write).isSaidAgain;
        const Values values = Cells::valuesOf(query.bytes(4));
        for (auto it = values.begin(); it != values.end(); ++it)
            object.cells[it.key()] += Version{write, static_cast<quint64>(query.integer(2)), query.id(3), *it};
    }
    for (Object& object : m_objects)
        for (QList<Version>& versions : object.cells)
            dropReplaced(versions);
}

bool Oracle::saw(const Version& one, const Version& other) const
{
    const QBitArray& seen = m_ledger.writes.at(one.write).seen;
    return other.write < seen.size() && seen.testBit(other.write);
}

/// A version is replaced by one that had seen it.
void Oracle::dropReplaced(QList<Version>& versions)
{
    const QList<Version> all = versions;
    versions.removeIf([&](const Version& version) {
        return std::any_of(all.begin(), all.end(), [&](const Version& other) {
            m_hasClockGoneBack |= saw(other, version) && other.stamp <= version.stamp;
            return saw(other, version);
        });
    });
}

const Oracle::Version& Oracle::shown(const QList<Version>& versions)
{
    return *std::max_element(versions.begin(), versions.end(), [](const Version& one, const Version& other) {
        return std::tie(one.stamp, one.device) < std::tie(other.stamp, other.device);
    });
}

/// Some version of some cell was written by somebody who did not know that the record was deleted, nor the deleter of
/// that version.
bool Oracle::survivesDeletion(const Object& object, const Version& deletion) const
{
    for (auto it = object.cells.begin(); it != object.cells.end(); ++it)
        for (const Version& version : *it) {
            const bool deletes = it.key() == DeletedField && version.value.isTrue();
            if (!deletes && version.write != deletion.write && !saw(deletion, version) && !saw(version, deletion))
                return true;
        }
    return false;
}

std::optional<Record> Oracle::expected(const Id& id, const Object& object) const
{
    Edit edit{object.kind, id, {}};
    for (auto it = object.cells.begin(); it != object.cells.end(); ++it) {
        if (it->isEmpty())
            continue;
        const Version& version = shown(*it);
        const bool survives = it.key() == DeletedField && version.value.isTrue() && survivesDeletion(object, version);
        if (!isEmpty(version.value) && !survives)
            edit.values.insert(it.key(), version.value);
    }
    return validate(edit, true) ? std::optional(Record{edit.kind, id, edit.values}) : std::nullopt;
}

std::set<std::pair<Id, quint16>> Oracle::conflicts(const Id& id, const Object& object) const
{
    std::set<std::pair<Id, quint16>> found;
    for (auto it = object.cells.begin(); it != object.cells.end(); ++it) {
        const bool differ =
            it->size() > 1 && std::any_of(it->begin(), it->end(), [&](const Version& version) {
                return version.value != shown(*it).value && !(isEmpty(version.value) && isEmpty(shown(*it).value));
            });
        if (differ && it.key() != DeletedField)
            found.insert({id, it.key()});
    }
    return found;
}

QStringList Oracle::differences()
{
    QStringList found;
    std::set<std::pair<Id, quint16>> expectedConflicts;
    if (m_hasClockGoneBack)
        found += QStringLiteral("an edit carries an earlier time than one it had seen");
    for (auto it = m_objects.begin(); it != m_objects.end(); ++it) {
        if (it->hasTwins)
            continue;
        const auto should = expected(it.key(), *it);
        const auto place = Rows::locate(*m_laptop.connection, it.key());
        auto is = place ? Rows::load(*m_laptop.connection, it->kind, place->pk) : std::nullopt;
        if (is)
            is->values.removeIf([](const auto& cell) { return isEmpty(cell.value()); });
        if (should.has_value() != is.has_value() || (should && should->values != is->values))
            found +=
                QStringLiteral("%1 %2: %3 instead of %4")
                    .arg(QLatin1StringView(info(it->kind).name), it.key().toString(),
                         is ? QString::fromUtf8(Cells::bodyOf(is->values).toHex()) : QStringLiteral("nothing"),
                         should ? QString::fromUtf8(Cells::bodyOf(should->values).toHex()) : QStringLiteral("nothing"));
        if (should)
            expectedConflicts.merge(conflicts(it.key(), *it));
    }
    std::set<std::pair<Id, quint16>> listed;
    constexpr int All = 100'000;
    for (const Conflict& conflict :
         Conflicts::all(*m_laptop.connection, *m_laptop.journal->state(), {}, All).value_or(QList<Conflict>()))
        if (conflict.field != DeletedField && !m_objects.value(conflict.record).hasTwins)
            listed.insert({conflict.record, conflict.field});
    const auto tell = [&](const auto& all, const auto& others, const QString& words) {
        for (const auto& conflict : all)
            if (!others.contains(conflict))
                found += words.arg(conflict.first.toString()).arg(conflict.second);
    };
    tell(listed, expectedConflicts, QStringLiteral("a conflict of %1, field %2, that is none"));
    tell(expectedConflicts, listed, QStringLiteral("no conflict of %1, field %2"));
    return found;
}

} // namespace Rinnalla::Sim
