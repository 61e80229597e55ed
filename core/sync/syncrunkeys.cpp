// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/planted.h"
#include "core/store/migrations.h"
#include "core/store/outbox.h"
#include "core/sync/envelope.h"
#include "core/sync/syncrun.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace Rinnalla::Sync {

namespace {

/// An epoch number may be so much larger than the largest that is known. Each is one more than those before, so only a
/// laptop that was away for long comes near; and nobody uses them up.
constexpr quint32 LongestLeap = 1000;

constexpr qint64 TolerableSkew = 24LL * 60 * 60 * 1000;

/// Its key may be sealed under: who made it was in the team then.
bool doesCount(const KeyBag& bag, const Member& author)
{
    return !author.revoked || bag.epoch <= author.epoch;
}

[[noreturn]] void noKey()
{
    throw Failure{{ErrorCode::Internal,
                   QCoreApplication::translate("Sync", "There is no key to seal with. Nothing was lost here. If this "
                                                       "stays so, the team has to be begun anew."),
                   {}}};
}

/// Bags of one epoch key: more than one where somebody was let in later.
struct Bags {
    QSet<Id> holders;       ///< whoever made one, and whoever it is for
    QSet<QByteArray> boxes; ///< box keys it was sealed to
};

std::map<QByteArray, Bags> bagsHeld(const Team::Private& data)
{
    std::map<QByteArray, Bags> found;
    for (const QByteArray& bytes : data.heldBags()) {
        const KeyBag bag = must(KeyBag::parse(bytes));
        const Member author = data.membership().member(bag.author).value_or(Member());
        const bool counts = doesCount(bag, author);
        Bags& bags = found[bag.commitment];
        bags.holders.insert(bag.author);
        for (const KeyBag::Recipient& recipient : bag.recipients) {
            bags.holders.insert(recipient.device);
            if (counts) // nobody takes a key out of the others
                bags.boxes.insert(recipient.box);
        }
    }
    return found;
}

} // namespace

std::shared_ptr<const Synchroniser::Run::Epochs> Synchroniser::Run::epochs()
{
    if (!m_epochs)
        m_epochs = std::make_shared<const Epochs>(m_data.epochs());
    return m_epochs;
}

void Synchroniser::Run::keepEpoch(const EpochKey& key, const QByteArray& box, bool opensOnly)
{
    m_data.keepEpoch(key, box, opensOnly);
    m_epochs.reset();
}

void Synchroniser::Run::dropEpoch(const QByteArray& commitment)
{
    m_data.dropEpoch(commitment);
    m_epochs.reset();
}

/// Of this laptop, as long as it goes on under its id.
const SigningKey& Synchroniser::Run::signer()
{
    if (!m_signer)
        m_signer = m_data.signer();
    return *m_signer;
}

void Synchroniser::Run::takeBags()
{
    const QMap<QString, bool> held = m_data.held();
    const qint64 destroyed = m_data.value(TeamNames::Destroyed).toInteger(0);
    const quint32 newest = m_data.newestEpoch();
    const quint32 furthest = newest == 0 ? LargestEpoch : newest + LongestLeap; // who comes new knows none
    for (const ObjectName& name : named(Kind::KeyBag))
        if (qint64(name.number) >= destroyed && !held.contains(name.toString()))
            takeBag(name, furthest);
    m_looksAgain = m_looksAgain && m_data.newestEpoch() > newest;
}

void Synchroniser::Run::takeBag(const ObjectName& name, quint32 furthest)
{
    const auto bytes = fetch(name);
    if (!bytes)
        return;
    const auto bag = KeyBag::parse(*bytes);
    const auto author = bag ? m_data.membership().member(bag->author) : std::nullopt;
    const bool isTheirs = author && bag->team == m_data.membership().team() && bag->epoch == name.number
                          && KeyBag::isSignedBy(*bytes, author->signKey);
    const bool isFar = isTheirs && bag->epoch > furthest;
    const bool counts = isTheirs && !isFar && (doesCount(*bag, *author) || planted(Bug::RevokedMakesKeys));
    m_looksAgain = m_looksAgain || isFar;
    if (!counts)
        noteForeign(bag ? Error() : bag.error(), bag ? bag->author : Id(), name);
    if (!isTheirs || isFar)
        return;
    m_data.transact([&] {
        // One that does not count is kept too: it tells that its key, wherever else it comes from, is not ours alone.
        m_data.hold(name.toString(), *bytes);
        m_data.notePlaced(name.toString());
        if (!counts)
            return;
        for (const KeyBag::Recipient& recipient : bag->recipients) {
            const BoxKey box = m_data.boxFor(recipient.box);
            auto key =
                box.secret.isEmpty() ? Result<SecretBuffer>(tl::unexpected(Error())) : box.open(recipient.sealed);
            if (!key || key->size() != 32)
                continue;
            const EpochKey epoch(bag->epoch, std::move(*key));
            if (epoch.commitment() != bag->commitment)
                continue;
            keepEpoch(epoch, recipient.box, !author->active && !planted(Bug::RevokedMakesKeys));
            if (recipient.box == m_data.newestBox())
                m_data.makeBox(); // each receives one epoch key only
        }
    });
}

/// Of those who are in the team: nobody else's word about others is believed.
void Synchroniser::Run::takeHeads()
{
    for (const Member& member : m_data.membership().active())
        if (member.device != m_of.m_state->device)
            for (QList<ObjectName> names = named(Kind::Head, member.device); !names.isEmpty(); names.removeLast())
                if (takeHead(names.last()))
                    break;
    noteClocks();
    noteOlderHeads();
    noteHiddenEntries();
}

/// By what each laptop's own clock said when it last spoke. Stamps tell nothing: who has met one of the year 2100
/// stamps like that for ever. Where most are ahead of this laptop, it is this one that is behind.
void Synchroniser::Run::noteClocks()
{
    const QList<Head> heads = activeHeads();
    QList<Id> ahead;
    for (const Head& head : heads)
        if (head.at > m_data.clock.nowMs() + TolerableSkew)
            ahead += head.device;
    const bool isOwn = ahead.size() > 1 && 2 * ahead.size() > heads.size();
    for (const Id& device : std::as_const(ahead))
        if (m_heard.contains(device))
            raise(Alarm::Kind::ClockSkew, isOwn ? m_of.m_state->device : device);
}

/// True where older ones need no look: a name alone proves nothing.
bool Synchroniser::Run::takeHead(const ObjectName& name)
{
    const QMap<Id, Head> heads = m_data.heads();
    const auto known = heads.constFind(name.device);
    const QString knownName = m_data.headName(name.device);
    if (known != heads.constEnd() && name.number < known->counter)
        return true;
    if (name.toString() == knownName)
        return false; // another of this number may lie beside it
    const auto bytes = fetch(name);
    const auto member = m_data.membership().member(name.device);
    quint32 epoch = 0;
    const auto plain = bytes ? unsealed(*bytes, name, ObjectType::Head, *member, name.number, &epoch) : std::nullopt;
    if (!plain)
        return false;
    const auto head = Head::fromCbor(*plain, m_data.membership().team(), name.device);
    if (!head || head->counter != name.number || head->epoch != epoch) {
        raise(Alarm::Kind::ForeignObject, name.device, name.toString());
        return false;
    }
    bool isForked = known != heads.constEnd() && name.number == known->counter;
    if (known != heads.constEnd())
        for (auto it = known->vector.begin(); it != known->vector.end(); ++it) {
            const auto of = m_data.membership().member(it.key());
            isForked = isForked || (of && of->active && head->vector.value(it.key()) < *it); // it forgot what it had
        }
    if (isForked) {
        m_stopped.insert(name.device);
        raise(Alarm::Kind::Forked, name.device, name.toString());
        return true;
    }
    m_heard.insert(head->device);
    const int schema = knownMigrations().last().number;
    m_data.transact([&] {
        m_data.keepHead(name.toString(), *head, *bytes);
        if (head->schema > static_cast<quint32>(schema))
            m_data.raise(Alarm::Kind::NewerProgram, name.device, head->program);
    });
    return true;
}

/// Heads tell which entries their makers have. One that is not here comes, or somebody keeps it back: that a laptop was
/// shut out, perhaps.
void Synchroniser::Run::noteHiddenEntries()
{
    QSet<QByteArray> shown;
    for (const ObjectName& name : named(Kind::MemberEntry))
        shown.insert(name.hash);
    const QByteArray before = m_data.value(TeamNames::HiddenTips).toByteArray();
    std::set<QByteArray> hidden;
    for (const Head& head : activeHeads())
        for (const QByteArray& tip : head.memberTips) {
            if (m_data.membership().contains(tip) || shown.contains(tip))
                continue;
            hidden.insert(tip);
            if (before.contains(tip))
                raise(Alarm::Kind::RelayRolledBack, head.device, QString::fromLatin1(tip.toHex()));
            else
                m_looksAgain = true;
        }
    const QByteArray now = QList<QByteArray>(hidden.begin(), hidden.end()).join();
    if (now != before)
        m_data.transact([&] { m_data.setValue(TeamNames::HiddenTips, QCborValue(now)); });
}

QList<Head> Synchroniser::Run::activeHeads()
{
    QList<Head> heads = m_data.heads().values();
    const QList<Id> active = m_data.activeDevices();
    heads.removeIf([&](const Head& head) { return !active.contains(head.device); });
    return heads;
}

/// What the relay shows is older than what was seen there before: say so, and put back what is known.
void Synchroniser::Run::noteOlderHeads()
{
    bool isOlder = false;
    for (const Head& head : activeHeads()) {
        const QList<ObjectName> names = named(Kind::Head, head.device);
        if (!names.isEmpty() && names.last().number >= head.counter)
            continue;
        isOlder = true;
        if (!m_data.value(TeamNames::FreshRelay).toBool(false)) {
            m_stopped.insert(head.device); // until its word is back: this run puts it there
            m_looksAgain = true;
        }
        Statement sealed = m_of.m_connection.prepare("SELECT sealed FROM head WHERE name = ?");
        const QString name = m_data.headName(head.device);
        if (sealed.with(name).step()) {
            place(name, sealed.bytes(0));
            ++m_report.putBack;
        }
    }
    if (isOlder)
        noteLoss();
}

/// The relay shows less than it had. Nothing to say where the team has just moved to it.
void Synchroniser::Run::noteLoss()
{
    if (!m_data.value(TeamNames::FreshRelay).toBool(false))
        raise(m_wasEmpty ? Alarm::Kind::RelayEmptied : Alarm::Kind::RelayRolledBack, {});
}

/// What it has sealed, and what it has erased, is under this epoch or an older one: going back would have both wait for
/// ever to be destroyed.
quint32 Synchroniser::Run::leastEpoch()
{
    Statement erased = m_of.m_connection.prepare("SELECT coalesce(max(epoch), 0) FROM erasure");
    erased.step();
    return static_cast<quint32>(std::max<qint64>(erased.integer(0), m_data.value(TeamNames::SealedUnder).toInteger(0)));
}

/// The newest epoch key that only active laptops have.
std::optional<EpochKey> Synchroniser::Run::sealingKey()
{
    std::optional<EpochKey> best;
    const quint32 least = leastEpoch();
    const auto bags = bagsHeld(m_data);
    const QList<Id> active = m_data.activeDevices();
    const auto known = epochs();
    for (const auto& [commitment, held] : *known) { // by commitment: of one number, the lowest is kept
        const auto of = bags.find(commitment);
        const bool isOurs =
            !held.opensOnly && of != bags.end() && held.key.number() >= least
            && std::all_of(of->second.holders.begin(), of->second.holders.end(), [&](const Id& device) {
                   return active.contains(device) || planted(Bug::RevokedMakesKeys) || planted(Bug::RevokedStillReads);
               });
        if (isOurs && (!best || held.key.number() > best->number()))
            best = held.key;
    }
    return best;
}

EpochKey Synchroniser::Run::mustSeal()
{
    const auto key = sealingKey();
    if (!key)
        noKey();
    return *key;
}

/// The key a device wants the next epoch key under.
QByteArray Synchroniser::Run::boxOf(const Id& device)
{
    const QMap<Id, Head> heads = m_data.heads();
    if (const auto head = heads.constFind(device); head != heads.constEnd())
        return head->nextBox;
    return m_data.membership().member(device).value_or(Member()).boxKey;
}

void Synchroniser::Run::holdBag(const EpochKey& key, const QList<Id>& devices)
{
    KeyBag bag;
    bag.team = m_data.membership().team();
    bag.epoch = key.number();
    bag.commitment = key.commitment();
    bag.author = m_of.m_state->device;
    for (const Id& device : devices) {
        const QByteArray box = boxOf(device);
        bag.recipients += {device, box, must(BoxKey::sealTo(box, key.key(), m_data.random))};
    }
    const QByteArray bytes = bag.signedBytes(signer());
    m_data.hold(ObjectName{Kind::KeyBag, {}, bag.epoch, hashOf(bytes)}.toString(), bytes);
}

EpochKey Synchroniser::Run::startEpoch()
{
    quint32 number = std::max(m_data.newestEpoch(), leastEpoch());
    for (const QByteArray& bytes : m_data.heldBags()) {
        const KeyBag bag = must(KeyBag::parse(bytes));
        if (doesCount(bag, m_data.membership().member(bag.author).value_or(Member())))
            number = std::max(number, bag.epoch);
    }
    if (number >= LargestEpoch)
        noKey();
    EpochKey key = EpochKey::generate(number + 1, m_data.random);
    QList<Id> others = m_data.activeDevices();
    others.removeAll(m_of.m_state->device);
    m_data.transact([&] {
        keepEpoch(key, {}, false);
        holdBag(key, others);
    });
    return key;
}

/// Sees to it that there is a key to seal under and that every active laptop can get it.
void Synchroniser::Run::boxForAll()
{
    auto sealing = sealingKey();
    if (!sealing) {
        const bool waitsForKey = epochs()->empty() && !named(Kind::KeyBag).isEmpty();
        if (waitsForKey) {
            m_report.isAwaiting = true;
            m_incomplete = true;
            return;
        }
        sealing.emplace(startEpoch());
    }
    const QMap<Id, Head> heads = m_data.heads();
    const auto bags = bagsHeld(m_data);
    for (const Id& device : m_data.activeDevices()) {
        if (device == m_of.m_state->device)
            continue;
        const Head head = heads.value(device);
        const auto known = epochs();
        for (const auto& [commitment, epoch] : *known) {
            const auto of = bags.find(commitment);
            const bool hasBox = of != bags.end() && of->second.boxes.contains(boxOf(device));
            const bool needs = !head.hasKey(commitment) && !head.isPast(epoch.key.number() + 1);
            if (needs && !hasBox && !epoch.opensOnly)
                m_data.transact([&, &key = epoch.key] { holdBag(key, {device}); });
        }
    }
}

/// The last own edit that is sealed under an older epoch.
quint64 Synchroniser::Run::sealedBefore(quint32 epoch)
{
    const bool hasSealed = m_data.value(TeamNames::SealedUnder).toInteger(0) >= epoch;
    return hasSealed ? static_cast<quint64>(m_data.value(TeamNames::SealedBefore).toInteger(0))
                     : must(Outbox(m_of.m_connection, m_of.m_state).sealedUntil());
}

/// Every active laptop seals under this epoch or a later one; all they sealed before is here, and all that was sealed
/// here is there.
bool Synchroniser::Run::isNeededNoMore(quint32 epoch)
{
    const QMap<Id, Head> heads = m_data.heads();
    const Id own = m_of.m_state->device;
    const quint64 before = sealedBefore(epoch);
    for (const Member& member : m_data.membership().members()) {
        if (member.device == own)
            continue;
        if (!member.active && m_waiting.contains(member.device))
            return false; // what is not on the relay any more can only come with a snapshot, under a newer key
        const auto head = heads.constFind(member.device);
        if (member.active
            && (head == heads.constEnd() || head->epoch < epoch || head->vector.value(own) < before
                || must(m_merge.chain(member.device)).applied < head->lastSequence))
            return false;
    }
    return true;
}

/// Destroys the keys nobody needs any more, and with them every way into what was sealed under them.
void Synchroniser::Run::retireEpochs()
{
    const auto sealing = sealingKey();
    if (!sealing || !isNeededNoMore(sealing->number()))
        return;
    const auto known = epochs();
    for (const auto& epoch : *known)
        if (epoch.second.key.number() < sealing->number() && !planted(Bug::OldKeysKept))
            m_data.transact([&] { dropEpoch(epoch.first); });
    m_data.transact([&] {
        const bool isFirst = m_data.value(TeamNames::Destroyed).toInteger(0) != sealing->number();
        if (isFirst) { // else nothing waits for the disk
            m_data.setValue(TeamNames::Destroyed, QCborValue(qint64(sealing->number())));
            lockAway(sealedBefore(sealing->number()));
        }
        // A box key opens for ever what was sealed to it, and somebody may have sealed an older epoch key to the newest
        // one, in a bag that never came here. Who still seals to one that is gone makes another bag when the next head
        // tells of the new one.
        if (isFirst && !planted(Bug::BoxKept))
            m_data.makeBox();
        if (!planted(Bug::BoxKept))
            m_of.m_connection.prepare("DELETE FROM box_key WHERE made < (SELECT max(made) FROM box_key)").run();
        for (const QString& held : m_data.held().keys())
            if (const auto name = ObjectName::parse(held);
                name && name->kind == Kind::KeyBag && name->number < sealing->number())
                m_data.letGo(held);
    });
    m_retired = sealing->number();
}

/// Bags of keys that were destroyed everywhere. After the own head, which tells others why they are gone.
void Synchroniser::Run::discardBags()
{
    const QMap<Id, Head> heads = m_data.heads();
    const QList<Id> active = m_data.activeDevices();
    for (const ObjectName& name : named(Kind::KeyBag))
        if (name.number < m_retired && std::none_of(active.begin(), active.end(), [&](const Id& device) {
                return heads.value(device).hasEpoch(static_cast<quint32>(name.number));
            }))
            discard(name.toString());
}

/// Every active laptop has a newer key: somebody who knew that before took the bag away.
bool Synchroniser::Run::isBagOfThePast(const ObjectName& name, quint32 sealing)
{
    if (name.kind != Kind::KeyBag || name.number >= sealing)
        return false;
    const auto known = epochs();
    for (const auto& epoch : *known)
        if (epoch.second.key.number() == name.number)
            return false; // somebody may still have to read what was sealed here
    const QMap<Id, Head> heads = m_data.heads();
    const QList<Id> active = m_data.activeDevices();
    return std::all_of(active.begin(), active.end(), [&](const Id& device) {
        return device == m_of.m_state->device || heads.value(device).epoch > name.number;
    });
}

} // namespace Rinnalla::Sync
