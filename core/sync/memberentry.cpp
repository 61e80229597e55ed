// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/memberentry.h"

#include "core/crypto/primitives.h"
#include "core/sync/wire.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <limits>

namespace Rinnalla::Sync {

namespace {

constexpr quint64 Version = 1;
constexpr qsizetype LargestEntry = 64 * 1024;
constexpr qsizetype HashSize = 32;
constexpr qsizetype MostParents = 1024;
constexpr quint32 DeepestEntry = 999'999; // six digits in the object's name
constexpr auto LastSequence = quint64(std::numeric_limits<qint64>::max());
constexpr char Purpose[] = "membership entry";

enum Field : quint64 {
    VersionField,
    Team,
    Parents,
    Depth,
    Author,
    ActionField,
    Device,
    At,
    SignKey,
    BoxKey,
    Admin,
    Last,
    Epoch,
    LastSegment = WireReader::FirstOptional,
};

using Action = MemberEntry::Action;

bool hasAdmin(Action action)
{
    return action == Action::Admit || action == Action::SetRole;
}

bool hasLast(Action action)
{
    return action == Action::Revoke || action == Action::Succeed;
}

bool hasLastSegment(const MemberEntry& entry)
{
    return entry.action == Action::Revoke && !entry.lastSegment.isEmpty();
}

qsizetype fieldCount(const MemberEntry& entry)
{
    return 8 + (entry.introduces() ? 2 : 0) + (hasAdmin(entry.action) ? 1 : 0) + (hasLast(entry.action) ? 1 : 0)
           + (entry.action == Action::Revoke ? 1 : 0) + (hasLastSegment(entry) ? 1 : 0);
}

/// What the action needs besides what every entry has.
void writeAction(WireWriter& out, const MemberEntry& entry)
{
    if (entry.introduces()) {
        out.number(SignKey);
        out.bytes(entry.signKey);
        out.number(BoxKey);
        out.bytes(entry.boxKey);
    }
    if (hasAdmin(entry.action)) {
        out.number(Admin);
        out.boolean(entry.admin);
    }
    if (hasLast(entry.action)) {
        out.number(Last);
        out.number(entry.last);
    }
    if (entry.action == Action::Revoke) {
        out.number(Epoch);
        out.number(entry.epoch);
    }
    if (hasLastSegment(entry)) {
        out.number(LastSegment);
        out.bytes(entry.lastSegment);
    }
}

void readAction(WireReader& in, MemberEntry& entry)
{
    if (entry.introduces()) {
        in.field(SignKey);
        entry.signKey = in.bytesOf(Crypto::KeySize);
        in.field(BoxKey);
        entry.boxKey = in.bytesOf(Crypto::KeySize);
    }
    if (hasAdmin(entry.action)) {
        in.field(Admin);
        entry.admin = in.boolean();
    }
    if (hasLast(entry.action)) {
        in.field(Last);
        entry.last = in.number(LastSequence);
    }
    if (entry.action == Action::Revoke) {
        in.field(Epoch);
        entry.epoch = quint32(in.number(LargestEpoch));
        if (in.optionalField(LastSegment))
            entry.lastSegment = in.bytesOf(HashSize);
    }
}

QByteArray body(const MemberEntry& entry)
{
    WireWriter out(256 + entry.parents.size() * (HashSize + 2));
    out.map(fieldCount(entry));
    out.number(VersionField);
    out.number(Version);
    out.number(Team);
    out.id(entry.team);
    out.number(Parents);
    out.array(entry.parents.size());
    for (const QByteArray& parent : entry.parents)
        out.bytes(parent);
    out.number(Depth);
    out.number(entry.depth);
    out.number(Author);
    out.id(entry.author);
    out.number(ActionField);
    out.number(quint64(entry.action));
    out.number(Device);
    out.id(entry.device);
    out.number(At);
    out.integer(entry.at);
    writeAction(out, entry);
    return out.take();
}

Action readAction(WireReader& in)
{
    const quint64 action = in.number();
    if (action < quint64(Action::Found) || action > quint64(Action::Succeed))
        in.refuse("unknown action");
    return static_cast<Action>(action);
}

QList<QByteArray> readParents(WireReader& in)
{
    QList<QByteArray> parents;
    for (qsizetype left = in.array(MostParents); left > 0 && in.isOk(); --left)
        parents.append(in.bytesOf(HashSize));
    if (std::adjacent_find(parents.cbegin(), parents.cend(), std::greater_equal<>()) != parents.cend())
        in.refuse("parents not ascending");
    return parents;
}

/// What is wrong with an entry whatever the others are; null where nothing is.
const char* contradiction(const MemberEntry& entry)
{
    const bool isRoot = entry.action == Action::Found;
    if (entry.team.isNull() || entry.author.isNull() || entry.device.isNull())
        return "no id";
    if (isRoot != entry.parents.isEmpty() || isRoot != (entry.depth == 0))
        return "only the first entry has no parents";
    if (isRoot && entry.author != entry.device)
        return "founded by another";
    if ((entry.action == Action::Admit || entry.action == Action::Succeed) && entry.author == entry.device)
        return "a device cannot bring itself";
    return nullptr;
}

/// The version before anything else: a later one may have another form.
Status checkVersion(QByteArrayView signedPart)
{
    WireReader in(signedPart);
    in.map();
    const bool isFirst = in.number() == VersionField;
    const quint64 version = in.number();
    if (isFirst && in.isOk() && version > Version)
        return failure(ErrorCode::NewerVersion,
                       QCoreApplication::translate("Sync", "Somebody in the team uses a newer version of the program. "
                                                           "Update this one; nothing was changed."));
    return {};
}

} // namespace

bool MemberEntry::introduces() const
{
    return action == Action::Found || action == Action::Admit || action == Action::Succeed;
}

bool MemberEntry::needsAdmin() const
{
    return action == Action::Admit || action == Action::SetRole || (action == Action::Revoke && author != device);
}

Id MemberEntry::successorId(const Id& author, const QByteArray& signKey, const QByteArray& boxKey)
{
    const QByteArray hash = hashOf(QByteArray("Rinnalla successor") + author.toBytes() + signKey + boxKey);
    return Id::fromBytes(hash.first(Id::Size)).value_or(Id());
}

bool MemberEntry::holdsId() const
{
    return action != Action::Succeed || device == successorId(author, signKey, boxKey);
}

QByteArray MemberEntry::signedBytes(const SigningKey& authorKey) const
{
    const QByteArray plain = body(*this);
    return plain + authorKey.sign(Purpose, plain);
}

bool MemberEntry::isSignedBy(QByteArrayView bytes, const QByteArray& authorPublicKey)
{
    return bytes.size() > Crypto::SignatureSize
           && SigningKey::verify(authorPublicKey, Purpose, bytes.chopped(Crypto::SignatureSize),
                                 bytes.last(Crypto::SignatureSize));
}

Result<MemberEntry> MemberEntry::parse(QByteArrayView bytes)
{
    if (bytes.size() <= Crypto::SignatureSize || bytes.size() > LargestEntry)
        return damaged("membership entry: length");
    const QByteArrayView signedPart = bytes.chopped(Crypto::SignatureSize);
    if (const Status version = checkVersion(signedPart); !version)
        return tl::unexpected(version.error());

    MemberEntry entry;
    WireReader in(signedPart);
    in.beginFields();
    in.field(VersionField);
    if (in.number() != Version)
        in.refuse("version");
    in.field(Team);
    entry.team = in.id();
    in.field(Parents);
    entry.parents = readParents(in);
    in.field(Depth);
    entry.depth = quint32(in.number(DeepestEntry));
    in.field(Author);
    entry.author = in.id();
    in.field(ActionField);
    entry.action = readAction(in);
    in.field(Device);
    entry.device = in.id();
    in.field(At);
    entry.at = in.integer();
    readAction(in, entry);
    in.endFields();
    if (const Status form = in.finish(); !form)
        return tl::unexpected(form.error());
    if (const char* reason = contradiction(entry))
        return damaged(reason);
    return entry;
}

} // namespace Rinnalla::Sync
