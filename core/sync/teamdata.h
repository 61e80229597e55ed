// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/journalstate.h"
#include "core/store/transaction.h"
#include "core/sync/clientkey.h"
#include "core/sync/head.h"
#include "core/sync/invitation.h"
#include "core/sync/joinrequest.h"
#include "core/sync/membership.h"
#include "core/sync/objectname.h"
#include "core/sync/team.h"

#include <map>

namespace Rinnalla::Sync {

/// A failure on its way to the function that gives it to the caller as an Error. Never leaves core/sync.
struct Failure {
    Error error;
};

template<typename T>
T must(Result<T> result)
{
    if (!result)
        throw Failure{result.error()};
    return std::move(*result);
}

inline void must(const Status& status)
{
    if (!status)
        throw Failure{status.error()};
}

/// Runs what throws Failure or SQLite::Exception and gives what it returns, or the error.
template<typename Function>
auto caught(Function&& function) -> Result<std::invoke_result_t<Function>>
{
    try {
        return guarded([&]() -> Result<std::invoke_result_t<Function>> {
            if constexpr (std::is_void_v<std::invoke_result_t<Function>>) {
                function();
                return {};
            } else {
                return function();
            }
        });
    } catch (const Failure& failure) {
        return tl::unexpected(failure.error);
    }
}

/// An epoch key this laptop has, and how it came by it.
struct HeldEpoch {
    EpochKey key;
    QByteArray box;         ///< public box key; empty where it was made here
    bool opensOnly = false; ///< its bag came from a device that was shut out later
};

/// The tables of team and keys, read and written. Everything throws Failure or SQLite::Exception; what writes stands
/// inside transact().
class Team::Private {
public:
    Private(Connection& opened, std::shared_ptr<JournalState> shared, Random& given, const Clock& wall)
        : connection(opened)
        , state(std::move(shared))
        , random(given)
        , clock(wall)
    {}

    Connection& connection;
    std::shared_ptr<JournalState> state;
    Random& random;
    const Clock& clock;

    /// Behind the gate, all or nothing.
    template<typename Function>
    void transact(Function&& function)
    {
        const std::scoped_lock lock(state->gate);
        Transaction transaction(connection, Transaction::Kind::Writing);
        try {
            function();
            transaction.commit();
        } catch (...) {
            m_entriesRead = -1; // what was remembered may have been taken back
            m_headsRead = {};
            throw;
        }
    }

    QCborValue value(const QString& name) const;
    void setValue(const QString& name, const QCborValue& value);
    SecretBuffer secret(const QString& name) const; ///< empty where there is none
    void setSecret(const QString& name, const SecretBuffer& secret);
    void dropSecret(const QString& name);

    SigningKey signer() const;
    QByteArray newestBox() const;                     ///< public key of the newest one
    BoxKey boxFor(const QByteArray& publicKey) const; ///< without a secret where it is gone
    QByteArray makeBox();                             ///< a new newest one; its public key

    const Membership& membership() const;
    bool hasEntry(const QByteArray& hash) const;
    void keepEntry(const QByteArray& bytes);
    /// Signs and keeps an entry of this device that follows all that is known.
    QByteArray addEntry(MemberEntry entry, const SigningKey& signer);
    QList<Id> activeDevices() const;
    /// Bodies of the key bags that are held.
    QList<QByteArray> heldBags() const;

    std::map<QByteArray, HeldEpoch> epochs() const; ///< by commitment
    quint32 newestEpoch() const;                    ///< the highest number of these; 0 where there is none
    void keepEpoch(const EpochKey& key, const QByteArray& box, bool opensOnly);
    void dropEpoch(const QByteArray& commitment);

    void hold(const QString& name, const QByteArray& body);
    void letGo(const QString& name);
    QMap<QString, bool> held() const; ///< names, and whether each was read back from the relay once
    QByteArray heldBody(const QString& name) const;
    void notePlaced(const QString& name);
    QMap<QString, qint64> heldSizes() const;

    QMap<Id, Head> heads() const; ///< the newest known of each other device
    void keepHead(const QString& name, const Head& head, const QByteArray& sealed);
    QString headName(const Id& device) const;

    QList<ErasureState> erasures() const;        ///< newest first
    ClientKey clientKey(const Id& client) const; ///< empty where there is none to seal under
    ClientKey heardKey(const Id& client) const;  ///< empty unless there is only one that came with what does not count
    enum class KeyRank {
        Own,    ///< nobody else has it yet
        Shared, ///< others have it
        Heard,  ///< came with edits that do not count: opens, seals nothing, gives way to any other
    };
    void keepClientKey(const Id& client, const ClientKey& key, KeyRank rank);

    void raise(Alarm::Kind kind, const Id& device, const QString& detail);
    QList<Alarm> alarmsAfter(qint64 number) const; ///< not seen, newest first
    qint64 lastAlarm() const;

private:
    /// Changes whenever somebody, here or on another connection, has written anything.
    struct Moment {
        qint64 others = -1;
        qint64 own = -1;
        bool operator==(const Moment&) const = default;
    };
    Moment now() const;

    mutable Membership m_membership;
    mutable qint64 m_entriesRead = -1;
    mutable QMap<Id, Head> m_heads; ///< each names every laptop: to read them all again takes long in a large team
    mutable Moment m_headsRead;
};

/// Names in table `local`.
namespace TeamNames {
inline const auto Standing = QStringLiteral("team-standing");
inline const auto Root = QStringLiteral("team-root");
inline const auto LaptopName = QStringLiteral("team-laptop");
inline const auto HeadCounter = QStringLiteral("team-head-counter");
inline const auto OwnHead = QStringLiteral("team-own-head");
inline const auto Listing = QStringLiteral("team-listing");
inline const auto LastSync = QStringLiteral("last-sync");
inline const auto Relay = QStringLiteral("team-relay");
inline const auto Asked = QStringLiteral("team-asked");
inline const auto Retired = QStringLiteral("team-retired");            ///< own edits up to here are only in snapshots
inline const auto OwesSnapshot = QStringLiteral("team-owes-snapshot"); ///< to somebody let in here, or after endChain()
inline const auto FreshRelay = QStringLiteral("team-fresh-relay");     ///< nothing of ours has been there yet
inline const auto SealedUnder = QStringLiteral("team-sealed-under");   ///< the largest epoch anything was sealed under
inline const auto SealedBefore = QStringLiteral("team-sealed-before"); ///< the last own edit sealed before that
inline const auto Verified = QStringLiteral("team-verified");          ///< Membership::fingerprint()
inline const auto Destroyed = QStringLiteral("team-destroyed");        ///< keys of epochs before this one were
inline const auto LockedAway =
    QStringLiteral("team-locked-away");                          ///< own edits up to here some cannot open: lockAway()
inline const auto Successor = QStringLiteral("team-successor");  ///< while the own chain is being changed
inline const auto CameAlong = QStringLiteral("team-came-along"); ///< own edits may be others' of a team before
inline const auto Erasing = QStringLiteral("team-erasing"); ///< isErasing(): how many, since when, in how many runs
inline const auto HiddenTips = QStringLiteral("team-hidden-tips"); ///< entries heads told of that were not there
// In table `secret`.
inline const auto NextSignKey = QStringLiteral("sign-next");
inline const auto SignKey = QStringLiteral("sign");
inline const auto ClientRoot = QStringLiteral("client-root"); ///< makeClientKey()
inline const auto AskedWith = QStringLiteral("asked-with");
} // namespace TeamNames

} // namespace Rinnalla::Sync
