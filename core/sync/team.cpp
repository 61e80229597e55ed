// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/team.h"

#include "core/store/backup.h"
#include "core/store/cells.h"
#include "core/store/conflicts.h"
#include "core/store/lists.h"
#include "core/store/merge.h"
#include "core/store/store.h"
#include "core/sync/teamdata.h"

#include <QCborMap>
#include <QCoreApplication>

#include <algorithm>

namespace Rinnalla::Sync {

namespace {

constexpr qint64 InvitationLife = 7LL * 24 * 60 * 60 * 1000;

[[noreturn]] void refuse(const char* text)
{
    throw Failure{{ErrorCode::Refused, QCoreApplication::translate("Team", text), {}}};
}

Team::Standing standingOf(const Team::Private& d)
{
    const qint64 kept = d.value(TeamNames::Standing).toInteger(0);
    return kept < 0 || kept > int(Team::Standing::Revoked) ? Team::Standing::None : static_cast<Team::Standing>(kept);
}

void makeKeys(Team::Private& d)
{
    d.setSecret(TeamNames::SignKey, SigningKey::generate(d.random).secret);
    SecretBuffer root(ClientKey::Size);
    d.random.fill(root.data(), root.size());
    d.setSecret(TeamNames::ClientRoot, root);
    d.connection.prepare("DELETE FROM box_key").run();
    d.makeBox();
    d.setValue(Backup::RestoredMark, QCborValue(false)); // what it was before was in no team
}

/// Those of the team: others of the store lie beside them.
void dropSecrets(Team::Private& d)
{
    for (const QString& name :
         {TeamNames::SignKey, TeamNames::NextSignKey, TeamNames::ClientRoot, TeamNames::AskedWith})
        d.dropSecret(name);
}

} // namespace

Team::Team(Connection& connection, std::shared_ptr<JournalState> state, Random& random, const Clock& clock)
    : m_d(std::make_unique<Private>(connection, std::move(state), random, clock))
{}

Team::Team(Store& store)
    : Team(store.connection(), store.journal().state(), store.random(), store.clock())
{}

Team::~Team() = default;

Team::Standing Team::standing() const
{
    return guarded([&] { return standingOf(*m_d); }).value_or(Standing::None);
}

bool Team::isAdmin() const
{
    return caught([&] { return standingOf(*m_d) == Standing::Member && m_d->membership().isActiveAdmin(device()); })
        .value_or(false);
}

Id Team::id() const
{
    // Not the number inside the first entry: a joiner has to find the team's place before it has seen that.
    constexpr qsizetype known = 14; // bytes of the root's hash in an invitation
    return guarded([&] {
               const QByteArray root = m_d->value(TeamNames::Root).toByteArray().left(known);
               const bool isNone = standingOf(*m_d) == Standing::None || root.size() < known;
               return isNone ? Id() : Id::fromBytes(hashOf(root).first(Id::Size)).value_or(Id());
           })
        .value_or(Id());
}

Id Team::device() const
{
    return m_d->state->device;
}

Status Team::found(const QString& laptopName)
{
    return caught([&] {
        m_d->transact([&] {
            if (standingOf(*m_d) != Standing::None)
                refuse(QT_TRANSLATE_NOOP("Team", "This laptop is in a team already."));
            makeKeys(*m_d);
            const SigningKey signer = m_d->signer();
            MemberEntry root;
            root.team = m_d->random.id();
            root.author = root.device = device();
            root.action = MemberEntry::Action::Found;
            root.signKey = signer.publicKey;
            root.boxKey = m_d->newestBox();
            root.admin = true;
            m_d->setValue(TeamNames::Root, QCborValue(hashOf(m_d->addEntry(root, signer))));
            m_d->setValue(TeamNames::LaptopName, QCborValue(JoinRequest::cleanName(laptopName)));
            m_d->setValue(TeamNames::Standing, QCborValue(int(Standing::Member)));
        });
    });
}

Result<Invitation> Team::invite()
{
    return caught([&] {
        std::optional<Invitation> made;
        m_d->transact([&] {
            if (standingOf(*m_d) != Standing::Member || !m_d->membership().isActiveAdmin(device()))
                refuse(QT_TRANSLATE_NOOP("Team", "Only an administrator of the team can invite."));
            made = Invitation::generate(m_d->membership().rootHash(), m_d->random);
            const SecretBuffer secret = made->secret();
            m_d->connection.prepare("INSERT INTO invitation (tag, secret, made) VALUES (?, ?, ?)")
                .with(made->tag(),
                      QByteArray::fromRawData(reinterpret_cast<const char*>(secret.data()),
                                              static_cast<qsizetype>(secret.size())),
                      m_d->clock.nowMs())
                .run();
            m_d->connection.prepare("DELETE FROM invitation WHERE used IS NULL AND made < ?")
                .with(m_d->clock.nowMs() - InvitationLife)
                .run();
        });
        return std::move(*made);
    });
}

Result<QStringList> Team::join(const Invitation& invitation, const QString& laptopName)
{
    return caught([&] {
        QStringList words;
        m_d->transact([&] {
            if (standingOf(*m_d) != Standing::None)
                refuse(QT_TRANSLATE_NOOP("Team", "This laptop is in a team already, or has asked to join one."));
            makeKeys(*m_d);
            const SigningKey signer = m_d->signer();
            const JoinRequest request{device(), signer.publicKey, m_d->newestBox(), JoinRequest::cleanName(laptopName)};
            words = request.comparison(invitation);
            const QByteArray sealed = request.seal(invitation, signer, m_d->random);
            const ObjectName name{ObjectName::Kind::JoinRequest, Id::fromBytes(invitation.tag()).value_or(Id()), 0,
                                  hashOf(sealed)};
            m_d->hold(name.toString(), sealed);
            m_d->setValue(TeamNames::Root, QCborValue(invitation.rootBeginning()));
            m_d->setValue(TeamNames::LaptopName, QCborValue(request.name));
            m_d->setValue(TeamNames::Asked, QCborValue(words.join(u' ')));
            m_d->setValue(TeamNames::Standing, QCborValue(int(Standing::Awaiting)));
        });
        return words;
    });
}

QStringList Team::comparison() const
{
    return guarded([&] { return m_d->value(TeamNames::Asked).toString().split(u' ', Qt::SkipEmptyParts); })
        .value_or(QStringList());
}

Status Team::leaveBeforeAdmission()
{
    return caught([&] {
        m_d->transact([&] {
            if (standingOf(*m_d) != Standing::Awaiting)
                return;
            for (const char* table : {"held", "member_entry", "box_key"})
                m_d->connection.prepare(QByteArray("DELETE FROM ") + table).run();
            dropSecrets(*m_d);
            m_d->setValue(TeamNames::Asked, QCborValue(QString()));
            m_d->setValue(TeamNames::Root, QCborValue(QByteArray())); // the next team has a first entry of its own
            m_d->setValue(TeamNames::Standing, QCborValue(int(Standing::None)));
        });
    });
}

bool Team::mayLeave() const
{
    return caught([&] {
               const Standing standing = standingOf(*m_d);
               return standing == Standing::Revoked
                      || (standing == Standing::Member && !m_d->membership().isActiveAdmin(device()));
           })
        .value_or(false);
}

bool Team::hasAdmin() const
{
    return caught([&] {
               const QList<Member> active = m_d->membership().active();
               return std::any_of(active.begin(), active.end(), [](const Member& member) { return member.admin; });
           })
        .value_or(false);
}

int Team::leftBehind() const
{
    return caught([&] {
               const auto own = m_d->membership().member(device());
               if (standingOf(*m_d) != Standing::Revoked || !own || own->last == Member::All)
                   return 0;
               Statement query =
                   m_d->connection.prepare("SELECT count(*) FROM journal WHERE device = ? AND sequence > ?");
               query.with(m_d->state->deviceNumber, own->last).step();
               return static_cast<int>(query.integer(0));
           })
        .value_or(0);
}

Status Team::leave()
{
    return caught([&] {
        if (!mayLeave())
            refuse(QT_TRANSLATE_NOOP("Team", "Only a laptop that was shut out, or is no administrator's, can leave its "
                                             "team."));
        if (must(Conflicts::count(m_d->connection, *m_d->state, {})) > 0)
            refuse(QT_TRANSLATE_NOOP("Team", "There are two versions of something. Choose between them first."));
        // First, so that a power cut between the two leaves a laptop that its team does not know, and that can leave.
        must(Merge(m_d->connection, m_d->state).makeAllOwn(m_d->random.id()));
        m_d->transact([&] {
            for (const char* table :
                 {"held", "member_entry", "head", "invitation", "alarm", "box_key", "epoch_key", "client_key"})
                m_d->connection.prepare(QByteArray("DELETE FROM ") + table).run();
            dropSecrets(*m_d);
            m_d->connection.prepare("DELETE FROM local WHERE name LIKE 'team-%' OR name = ?")
                .with(TeamNames::LastSync)
                .run();
            m_d->setValue(TeamNames::CameAlong, QCborValue(true));
        });
        static_cast<void>(m_d->membership()); // forgets the old one
    });
}

QList<Admission> Team::admissions() const
{
    return guarded([&] {
               QList<Admission> found;
               Statement query = m_d->connection.prepare(
                   "SELECT device, name, words, used FROM invitation WHERE used IS NOT NULL ORDER BY used DESC");
               while (query.step())
                   found += Admission{query.id(0), query.text(1), query.text(2).split(u' '), query.integer(3)};
               return found;
           })
        .value_or(QList<Admission>());
}

Status Team::revoke(const Id& device)
{
    return caught([&] {
        const ChainState chain = must(Merge(m_d->connection, m_d->state).chain(device));
        m_d->transact([&] {
            if (!m_d->membership().isActiveAdmin(this->device()))
                refuse(QT_TRANSLATE_NOOP("Team", "Only an administrator of the team can shut a laptop out."));
            const auto member = m_d->membership().member(device);
            if (!member || !member->active)
                refuse(QT_TRANSLATE_NOOP("Team", "This laptop is not in the team any more."));
            if (device == this->device())
                refuse(QT_TRANSLATE_NOOP("Team", "A laptop cannot shut itself out. Ask another administrator."));
            MemberEntry entry;
            entry.author = this->device();
            entry.action = MemberEntry::Action::Revoke;
            entry.device = device;
            entry.last = chain.applied;
            entry.lastSegment = chain.segment;
            entry.epoch = m_d->newestEpoch();
            m_d->addEntry(entry, m_d->signer());
        });
    });
}

Status Team::setAdmin(const Id& device, bool admin)
{
    return caught([&] {
        m_d->transact([&] {
            const Membership& known = m_d->membership();
            if (!known.isActiveAdmin(this->device()))
                refuse(QT_TRANSLATE_NOOP("Team", "Only an administrator of the team can change this."));
            const auto member = known.member(device);
            if (!member || !member->active)
                refuse(QT_TRANSLATE_NOOP("Team", "This laptop is not in the team any more."));
            if (member->admin == admin)
                return;
            const QList<Member> active = known.active();
            const auto admins =
                std::count_if(active.begin(), active.end(), [](const Member& one) { return one.admin; });
            if (!admin && admins == 1)
                refuse(QT_TRANSLATE_NOOP("Team", "The team needs one administrator at least. Make somebody else one "
                                                 "first."));
            MemberEntry entry;
            entry.author = this->device();
            entry.action = MemberEntry::Action::SetRole;
            entry.device = device;
            entry.admin = admin;
            m_d->addEntry(entry, m_d->signer());
        });
    });
}

QString Team::laptopName() const
{
    return guarded([&] { return m_d->value(TeamNames::LaptopName).toString(); }).value_or(QString());
}

Status Team::setLaptopName(const QString& name)
{
    return caught([&] {
        m_d->transact([&] {
            m_d->setValue(TeamNames::LaptopName, QCborValue(JoinRequest::cleanName(name)));
            m_d->setValue(TeamNames::Listing, QCborValue(QByteArray())); // there is news to tell
        });
    });
}

QList<Laptop> Team::laptops() const
{
    return caught([&] {
               QList<Laptop> found;
               const QMap<Id, Head> heads = m_d->heads();
               const QMap<Id, Member>& members = m_d->membership().members();
               QMap<Id, QString> invited;
               for (const Admission& admission : admissions())
                   invited.insert(admission.device, admission.name);
               for (const Member& member : members) {
                   const bool isOwn = member.device == device();
                   const auto head = heads.constFind(member.device);
                   const bool isKnown = head != heads.constEnd();
                   found += Laptop{member.device,
                                   isOwn ? laptopName() : (isKnown ? head->name : invited.value(member.device)),
                                   isOwn,
                                   member.admin,
                                   member.active,
                                   member.revoked,
                                   member.since,
                                   isOwn ? lastSync() : (isKnown ? head->at : 0),
                                   isKnown ? head->program : QString()};
               }
               std::sort(found.begin(), found.end(), [](const Laptop& one, const Laptop& other) {
                   return std::tuple(!one.isOwn, !one.isActive, one.name.toCaseFolded(), one.device)
                          < std::tuple(!other.isOwn, !other.isActive, other.name.toCaseFolded(), other.device);
               });
               return found;
           })
        .value_or(QList<Laptop>());
}

QString Team::nameOf(const Id& device) const
{
    for (const Laptop& laptop : laptops())
        if (laptop.device == device && !laptop.name.isEmpty())
            return laptop.name;
    constexpr qsizetype Short = 6;
    return device == this->device()
               ? QCoreApplication::translate("Team", "this laptop")
               : QCoreApplication::translate("Team", "laptop %1").arg(device.toString().left(Short));
}

QList<ErasureState> Team::erasures() const
{
    return caught([&] { return m_d->erasures(); }).value_or(QList<ErasureState>());
}

QList<Alarm> Team::alarms() const
{
    return guarded([&] { return m_d->alarmsAfter(0); }).value_or(QList<Alarm>());
}

Status Team::noteSeen(const Alarm& alarm)
{
    return caught([&] {
        m_d->transact(
            [&] { m_d->connection.prepare("UPDATE alarm SET seen = 1 WHERE number = ?").with(alarm.number).run(); });
    });
}

QList<QuarantinedEdit> Team::quarantine(std::optional<int> limit) const
{
    return guarded([&] {
               QList<QuarantinedEdit> found;
               Statement query = m_d->connection.prepare(
                   "SELECT d.id, q.sequence, q.stamp, q.kind, q.object, q.body FROM quarantine q "
                   "JOIN device d ON d.number = q.device ORDER BY q.stamp DESC LIMIT ?");
               query.with(limit.value_or(-1));
               while (query.step())
                   found += QuarantinedEdit{query.id(0),
                                            static_cast<quint64>(query.integer(1)),
                                            HybridClock::milliseconds(static_cast<quint64>(query.integer(2))),
                                            static_cast<quint8>(query.integer(3)),
                                            query.id(4),
                                            Cells::valuesOf(query.bytes(5))};
               return found;
           })
        .value_or(QList<QuarantinedEdit>());
}

Result<std::optional<RelayAddress>> Team::relay() const
{
    return caught([&]() -> std::optional<RelayAddress> {
        const QCborValue kept = m_d->value(TeamNames::Relay);
        return kept.isMap() ? std::optional(must(RelayAddress::fromCbor(kept.toMap()))) : std::nullopt;
    });
}

Status Team::setRelay(const RelayAddress& address)
{
    return caught([&] {
        m_d->transact([&] {
            const QCborValue before = m_d->value(TeamNames::Relay);
            const auto old = before.isMap() ? RelayAddress::fromCbor(before.toMap()) : failure(ErrorCode::NotFound, {});
            m_d->setValue(TeamNames::Relay, address.toCbor());
            if (!old || old->toText() != address.toText()) // a new password does not make it another place
                m_d->setValue(TeamNames::FreshRelay, QCborValue(true));
            m_d->setValue(TeamNames::Listing, QCborValue(QByteArray()));
        });
    });
}

Status Team::forgetRelay()
{
    return caught([&] { m_d->transact([&] { m_d->setValue(TeamNames::Relay, QCborValue(nullptr)); }); });
}

qint64 Team::lastSync() const
{
    return guarded([&] { return m_d->value(TeamNames::LastSync).toInteger(0); }).value_or(0);
}

int Team::waiting() const
{
    return static_cast<int>(Lists::outboxSize(m_d->connection).value_or(0));
}

} // namespace Rinnalla::Sync
