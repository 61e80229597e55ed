// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/keyring.h"

#include "core/store/cells.h"
#include "core/sync/envelope.h"
#include "core/sync/head.h"
#include "core/sync/segment.h"
#include "core/sync/snapshot.h"

namespace Rinnalla::Sim {

using namespace Sync;

namespace {

SecretBuffer secretIn(const QByteArray& bytes)
{
    return SecretBuffer(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

/// An edit that tells more than that the record is gone.
bool tells(const JournalEdit& edit, const QSet<Id>& records)
{
    return records.contains(edit.object) && !Cells::valuesOf(edit.body).contains(Cells::ErasedKey);
}

} // namespace

void Keyring::takeFrom(Connection& connection)
{
    Statement epochs = connection.prepare("SELECT number, key FROM epoch_key");
    while (epochs.step()) {
        const auto [known, isNew] = m_taken.emplace(epochs.integer(0), epochs.bytes(1));
        if (!isNew)
            continue; // most are everybody's
        EpochKey key(static_cast<quint32>(known->first), secretIn(known->second));
        m_epochs.emplace(key.commitment(), std::move(key));
    }
    Statement boxes = connection.prepare("SELECT secret FROM box_key");
    while (boxes.step())
        if (auto box = BoxKey::fromSecret(secretIn(boxes.bytes(0))))
            m_boxes.push_back(std::move(*box));
    Statement clients = connection.prepare("SELECT o.id, k.key FROM client_key k JOIN object o ON o.pk = k.object");
    while (clients.step())
        m_clients.emplace(clients.id(0), ClientKey(secretIn(clients.bytes(1))));
    Statement root = connection.prepare("SELECT value FROM secret WHERE name = 'client-root'");
    if (!root.step())
        return;
    const SecretBuffer secret = secretIn(root.bytes(0)); // makes the keys of erased clients again
    Statement erased = connection.prepare("SELECT id FROM object WHERE erased = 1");
    while (erased.step())
        m_clients.emplace(erased.id(0), makeClientKey(secret, erased.id(0)));
}

void Keyring::openBags(const QList<StoredObject>& objects, const QMap<Id, Member>& team)
{
    for (const StoredObject& object : objects) {
        const auto bag = object.name.startsWith(u'k') ? KeyBag::parse(object.bytes) : Result<KeyBag>(KeyBag());
        const Member author = bag ? team.value(bag->author) : Member();
        if (!bag || (author.revoked && bag->epoch > author.epoch))
            continue; // made by somebody who was shut out: nobody takes it
        for (const KeyBag::Recipient& recipient : bag->recipients)
            for (const BoxKey& box : m_boxes)
                if (auto key = box.publicKey == recipient.box ? box.open(recipient.sealed)
                                                              : Result<SecretBuffer>(SecretBuffer());
                    key && !key->isEmpty()) {
                    EpochKey epoch(bag->epoch, std::move(*key));
                    m_epochs.emplace(epoch.commitment(), std::move(epoch));
                }
    }
}

std::optional<QByteArray> Keyring::plain(const StoredObject& object, const QMap<Id, Member>& team) const
{
    const auto header = Envelope::readHeader(object.bytes);
    const auto key = header ? m_epochs.find(header->commitment) : m_epochs.end();
    if (key == m_epochs.end())
        return std::nullopt;
    const auto plain = Envelope::open(object.bytes, *header, key->second, team.value(header->device).signKey);
    return plain ? std::optional(*plain) : std::nullopt;
}

bool Keyring::opens(const StoredObject& object, const QMap<Id, Member>& team) const
{
    return plain(object, team).has_value();
}

QString Keyring::findAbout(const QSet<Id>& records, const QList<StoredObject>& objects, const QMap<Id, Member>& team)
{
    if (records.isEmpty())
        return {};
    QList<std::pair<const StoredObject*, QByteArray>> opened;
    for (const StoredObject& object : objects)
        if (const auto bytes = plain(object, team)) {
            opened += {&object, *bytes};
            editsIn(object, *bytes); // a client's key may lie in another object
        }
    for (const auto& [object, bytes] : std::as_const(opened)) {
        const QList<JournalEdit> edits = editsIn(*object, bytes);
        const auto found =
            std::find_if(edits.begin(), edits.end(), [&](const JournalEdit& edit) { return tells(edit, records); });
        if (found != edits.end())
            return QStringLiteral("%1 by laptop %2 under epoch %3 tells of %4")
                .arg(object->name)
                .arg(object->laptop)
                .arg(Envelope::readHeader(object->bytes)->epoch)
                .arg(found->object.toString());
    }
    return {};
}

/// Takes the clients' keys that come with them.
QList<JournalEdit> Keyring::editsIn(const StoredObject& object, const QByteArray& plain)
{
    const auto header = Envelope::readHeader(object.bytes);
    QList<JournalEdit> edits;
    if (header->type == ObjectType::Segment) {
        auto segment =
            SegmentCoder::decode(plain, header->team, header->device, header->sequence, [&](const Id& client) {
                const auto key = m_clients.find(client);
                return key == m_clients.end() ? ClientKey() : key->second.copy();
            });
        if (!segment)
            return {};
        for (const EditGroup& group : segment->segment.groups)
            edits += group.edits;
        for (auto& [client, key] : segment->fresh)
            m_clients.emplace(client, std::move(key));
    } else if (header->type == ObjectType::SnapshotPart) {
        auto part = SnapshotPart::fromCbor(plain, header->team);
        if (!part)
            return {};
        for (const SnapshotPart::Group& group : part->part.groups)
            for (const DeviceEdit& edit : group.edits)
                edits += edit.edit;
        for (auto& [client, key] : part->keys)
            m_clients.emplace(client, std::move(key));
    }
    return edits;
}

} // namespace Rinnalla::Sim
