// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/teamdata.h"

#include "core/base/cbor.h"
#include "core/store/rows.h"
#include "core/store/rowwriter.h"

#include <limits>

namespace Rinnalla::Sync {

namespace {

/// Out of SQLite's memory into guarded memory, by way of a copy that is wiped.
SecretBuffer secretAt(const Statement& row, int column)
{
    QByteArray bytes = row.bytes(column);
    SecretBuffer secret(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return secret;
}

/// For the moment of binding it to a statement; its bytes are the secret's own.
template<typename Secret>
QByteArray viewOf(const Secret& secret)
{
    return QByteArray::fromRawData(reinterpret_cast<const char*>(secret.data()), static_cast<qsizetype>(secret.size()));
}

} // namespace

QCborValue Team::Private::value(const QString& name) const
{
    Statement query = connection.prepare("SELECT value FROM local WHERE name = ?");
    return query.with(name).step() ? Cbor::decoded(query.bytes(0)) : QCborValue();
}

void Team::Private::setValue(const QString& name, const QCborValue& value)
{
    connection.prepare("INSERT OR REPLACE INTO local (name, value) VALUES (?, ?)").with(name, value.toCbor()).run();
}

SecretBuffer Team::Private::secret(const QString& name) const
{
    Statement query = connection.prepare("SELECT value FROM secret WHERE name = ?");
    return query.with(name).step() ? secretAt(query, 0) : SecretBuffer();
}

void Team::Private::setSecret(const QString& name, const SecretBuffer& secret)
{
    connection.prepare("INSERT OR REPLACE INTO secret (name, value) VALUES (?, ?)").with(name, viewOf(secret)).run();
}

void Team::Private::dropSecret(const QString& name)
{
    connection.prepare("DELETE FROM secret WHERE name = ?").with(name).run();
}

SigningKey Team::Private::signer() const
{
    return must(SigningKey::fromSecret(secret(TeamNames::SignKey)));
}

QByteArray Team::Private::newestBox() const
{
    Statement query = connection.prepare("SELECT public FROM box_key ORDER BY made DESC LIMIT 1");
    return query.step() ? query.bytes(0) : QByteArray();
}

BoxKey Team::Private::boxFor(const QByteArray& publicKey) const
{
    Statement query = connection.prepare("SELECT secret FROM box_key WHERE public = ?");
    return query.with(publicKey).step() ? must(BoxKey::fromSecret(secretAt(query, 0))) : BoxKey();
}

QByteArray Team::Private::makeBox()
{
    const BoxKey box = BoxKey::generate(random);
    connection
        .prepare("INSERT INTO box_key (public, secret, made) VALUES (?, ?, (SELECT coalesce(max(made), 0) + 1 FROM "
                 "box_key))")
        .with(box.publicKey, viewOf(box.secret))
        .run();
    return box.publicKey;
}

const Membership& Team::Private::membership() const
{
    Statement count = connection.prepare("SELECT count(*) FROM member_entry");
    count.step();
    if (m_entriesRead == count.integer(0))
        return m_membership;
    QList<QByteArray> entries; // only what fitted was kept
    Statement query = connection.prepare("SELECT body FROM member_entry");
    while (query.step())
        entries += query.bytes(0);
    m_membership =
        Membership::known(value(TeamNames::Root).toByteArray(), entries, value(TeamNames::Verified).toByteArray());
    m_entriesRead = count.integer(0);
    return m_membership;
}

bool Team::Private::hasEntry(const QByteArray& hash) const
{
    return connection.prepare("SELECT 1 FROM member_entry WHERE hash = ?").with(hash).step();
}

void Team::Private::keepEntry(const QByteArray& bytes)
{
    static_cast<void>(membership());
    const bool isRooted = !value(TeamNames::Root).toByteArray().isEmpty(); // a founder's first entry comes before
    connection.prepare("INSERT OR IGNORE INTO member_entry (hash, body) VALUES (?, ?)")
        .with(hashOf(bytes), bytes)
        .run();
    if (isRooted && connection.database().getChanges() > 0) {
        must(m_membership.add(bytes)); // else it would be kept, and be nothing to anybody
        ++m_entriesRead;
        setValue(TeamNames::Verified, QCborValue(m_membership.fingerprint()));
    } else {
        m_entriesRead = -1;
    }
}

QByteArray Team::Private::addEntry(MemberEntry entry, const SigningKey& signer)
{
    const Membership& known = membership();
    if (entry.action != MemberEntry::Action::Found) {
        entry.team = known.team();
        entry.parents = known.tips();
        entry.depth = known.nextDepth();
    }
    entry.at = clock.nowMs();
    const QByteArray bytes = entry.signedBytes(signer);
    keepEntry(bytes);
    hold(ObjectName{ObjectName::Kind::MemberEntry, {}, entry.depth, hashOf(bytes)}.toString(), bytes);
    return bytes;
}

QList<Id> Team::Private::activeDevices() const
{
    QList<Id> devices;
    for (const Member& member : membership().active())
        devices += member.device;
    return devices;
}

std::map<QByteArray, HeldEpoch> Team::Private::epochs() const
{
    std::map<QByteArray, HeldEpoch> found;
    Statement query = connection.prepare("SELECT commitment, number, key, box, opens_only FROM epoch_key");
    while (query.step())
        found.emplace(query.bytes(0), HeldEpoch{EpochKey(static_cast<quint32>(query.integer(1)), secretAt(query, 2)),
                                                query.bytes(3), query.integer(4) != 0});
    return found;
}

quint32 Team::Private::newestEpoch() const
{
    Statement query = connection.prepare("SELECT coalesce(max(number), 0) FROM epoch_key");
    query.step();
    return static_cast<quint32>(query.integer(0));
}

void Team::Private::keepEpoch(const EpochKey& key, const QByteArray& box, bool opensOnly)
{
    connection
        .prepare("INSERT INTO epoch_key (commitment, number, key, box, opens_only) VALUES (?, ?, ?, ?, ?) "
                 "ON CONFLICT DO UPDATE SET opens_only = min(opens_only, excluded.opens_only)")
        .with(key.commitment(), key.number(), viewOf(key.key()), box, int(opensOnly))
        .run();
}

void Team::Private::dropEpoch(const QByteArray& commitment)
{
    connection.prepare("DELETE FROM epoch_key WHERE commitment = ?").with(commitment).run();
}

void Team::Private::hold(const QString& name, const QByteArray& body)
{
    connection.prepare("INSERT OR IGNORE INTO held (name, body) VALUES (?, ?)").with(name, body).run();
}

void Team::Private::letGo(const QString& name)
{
    connection.prepare("DELETE FROM held WHERE name = ?").with(name).run();
}

QMap<QString, bool> Team::Private::held() const
{
    QMap<QString, bool> names;
    Statement query = connection.prepare("SELECT name, placed FROM held");
    while (query.step())
        names.insert(query.text(0), query.integer(1) != 0);
    return names;
}

QList<QByteArray> Team::Private::heldBags() const
{
    QList<QByteArray> bodies;
    Statement query = connection.prepare("SELECT body FROM held WHERE name >= 'k/' AND name < 'k0'");
    while (query.step())
        bodies += query.bytes(0);
    return bodies;
}

QByteArray Team::Private::heldBody(const QString& name) const
{
    Statement query = connection.prepare("SELECT body FROM held WHERE name = ?");
    return query.with(name).step() ? query.bytes(0) : QByteArray();
}

QMap<QString, qint64> Team::Private::heldSizes() const
{
    QMap<QString, qint64> sizes;
    Statement query = connection.prepare("SELECT name, length(body) FROM held");
    while (query.step())
        sizes.insert(query.text(0), query.integer(1));
    return sizes;
}

void Team::Private::notePlaced(const QString& name)
{
    connection.prepare("UPDATE held SET placed = 1 WHERE name = ?").with(name).run();
}

Team::Private::Moment Team::Private::now() const
{
    Statement others = connection.prepare("PRAGMA data_version");
    others.step();
    return {others.integer(0), connection.database().getTotalChanges()};
}

QMap<Id, Head> Team::Private::heads() const
{
    if (const Moment moment = now(); m_headsRead != moment) {
        m_heads.clear();
        const Id team = membership().team();
        Statement query = connection.prepare("SELECT d.id, h.plain FROM head h JOIN device d ON d.number = h.device");
        while (query.step())
            if (const auto head = Head::fromCbor(query.bytes(1), team, query.id(0)))
                m_heads.insert(head->device, *head);
        m_headsRead = moment;
    }
    return m_heads;
}

QString Team::Private::headName(const Id& device) const
{
    Statement query =
        connection.prepare("SELECT h.name FROM head h JOIN device d ON d.number = h.device WHERE d.id = ?");
    return query.with(device).step() ? query.text(0) : QString();
}

void Team::Private::keepHead(const QString& name, const Head& head, const QByteArray& sealed)
{
    const bool isKnown = m_headsRead == now();
    connection.prepare("INSERT OR REPLACE INTO head (device, counter, name, plain, sealed) VALUES (?, ?, ?, ?, ?)")
        .with(state->numberOf(connection, head.device), head.counter, name, head.toCbor(), sealed)
        .run();
    if (!isKnown)
        return;
    m_heads.insert(head.device, head);
    m_headsRead = now();
}

QList<ErasureState> Team::Private::erasures() const
{
    QList<ErasureState> found;
    const QMap<Id, Head> heads = this->heads();
    const QList<Id> active = activeDevices();
    Statement oldest = connection.prepare("SELECT min(number) FROM epoch_key");
    oldest.step();
    const qint64 oldestHere = oldest.isNull(0) ? std::numeric_limits<qint64>::max() : oldest.integer(0);
    Statement query =
        connection.prepare("SELECT o.id, d.id, e.sequence, e.epoch, coalesce(j.stamp, 0) FROM erasure e "
                           "JOIN object o ON o.pk = e.object JOIN device d ON d.number = e.device "
                           "LEFT JOIN journal j ON j.device = e.device AND j.sequence = e.sequence ORDER BY 5 DESC");
    while (query.step()) {
        const Id device = query.id(1);
        const auto sequence = static_cast<quint64>(query.integer(2));
        const auto epoch = static_cast<quint32>(query.integer(3));
        const bool isSealed = !query.isNull(3);
        ErasureState erasure{query.id(0), HybridClock::milliseconds(static_cast<quint64>(query.integer(4))), 1,
                             std::max(1, int(active.size())), isSealed && oldestHere >= epoch};
        for (const Id& other : active) {
            if (other == state->device)
                continue;
            const auto head = heads.constFind(other);
            const bool has = head != heads.constEnd() && (other == device || head->vector.value(device) >= sequence);
            erasure.erasedOn += has ? 1 : 0;
            erasure.isComplete = erasure.isComplete && has && head->isPast(epoch);
        }
        found += erasure;
    }
    return found;
}

ClientKey Team::Private::clientKey(const Id& client) const
{
    Statement query = connection.prepare(
        "SELECT k.key FROM client_key k JOIN object o ON o.pk = k.object WHERE o.id = ? AND k.sent < 2");
    return query.with(client).step() ? ClientKey(secretAt(query, 0)) : ClientKey();
}

ClientKey Team::Private::heardKey(const Id& client) const
{
    Statement query = connection.prepare(
        "SELECT k.key FROM client_key k JOIN object o ON o.pk = k.object WHERE o.id = ? AND k.sent = 2");
    return query.with(client).step() ? ClientKey(secretAt(query, 0)) : ClientKey();
}

void Team::Private::keepClientKey(const Id& client, const ClientKey& key, KeyRank rank)
{
    const auto place = Rows::locate(connection, client);
    if (place && place->erased)
        return;
    const qint64 pk = place ? place->pk : RowWriter(connection).place(client, quint8(Kind::Client));
    connection
        .prepare("INSERT INTO client_key (object, key, sent) VALUES (?, ?, ?) ON CONFLICT DO UPDATE "
                 "SET key = excluded.key, sent = excluded.sent WHERE sent = 2 AND excluded.sent < 2")
        .with(pk, viewOf(key), int(rank))
        .run();
}

void Team::Private::raise(Alarm::Kind kind, const Id& device, const QString& detail)
{
    Statement same =
        connection.prepare("SELECT 1 FROM alarm WHERE kind = ? AND device = ? AND detail = ? AND seen = 0");
    if (same.with(QString::number(int(kind)), device, detail).step())
        return;
    connection.prepare("INSERT INTO alarm (at, kind, device, detail) VALUES (?, ?, ?, ?)")
        .with(clock.nowMs(), QString::number(int(kind)), device, detail)
        .run();
}

QList<Alarm> Team::Private::alarmsAfter(qint64 number) const
{
    QList<Alarm> found;
    Statement query = connection.prepare("SELECT number, kind, at, device, detail FROM alarm "
                                         "WHERE seen = 0 AND number > ? ORDER BY number DESC");
    query.with(number);
    while (query.step())
        found += Alarm{query.integer(0), static_cast<Alarm::Kind>(query.text(1).toInt()), query.integer(2), query.id(3),
                       query.text(4)};
    return found;
}

qint64 Team::Private::lastAlarm() const
{
    Statement query = connection.prepare("SELECT coalesce(max(number), 0) FROM alarm");
    query.step();
    return query.integer(0);
}

} // namespace Rinnalla::Sync
