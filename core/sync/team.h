// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/store/journalstate.h"
#include "core/store/versionvector.h"
#include "core/sync/invitation.h"
#include "core/sync/membership.h"
#include "core/sync/relayaddress.h"

#include <memory>
#include <optional>

namespace Rinnalla {

class Store;

namespace Sync {

/// A laptop of the team as its members see it.
struct Laptop {
    Id device;
    QString name; ///< empty until it has synchronised once
    bool isOwn = false;
    bool isAdmin = false;
    bool isActive = true; ///< neither shut out nor replaced by itself under a new id
    bool isRevoked = false;
    qint64 since = 0;    ///< milliseconds since 1970: joined
    qint64 lastSeen = 0; ///< its own clock when it last said something; 0: never
    QString program;     ///< version of its program; empty where not known
};

/// Somebody asks, or has just been let in, with an invitation of this laptop.
struct Admission {
    Id device;
    QString name;
    QStringList comparison; ///< three words both people read aloud
    qint64 at = 0;
    friend bool operator==(const Admission&, const Admission&) = default;
};

/// How far the erasing of a client has come.
struct ErasureState {
    Id client;
    qint64 at = 0;           ///< when it was asked for
    int erasedOn = 0;        ///< laptops that said they have erased it
    int laptops = 0;         ///< active ones
    bool isComplete = false; ///< and no key is left that opens what lay on the relay
};

/// Something a person has to know.
struct Alarm {
    enum class Kind {
        RelayRolledBack, ///< the relay shows an older state than before; laptops put back what they have
        RelayEmptied,    ///< the relay lost everything
        Forked,          ///< a laptop shows two different pasts: its store may have been copied
        DigestDiffers,   ///< two laptops have the same edits and not the same records
        DamagedObject,   ///< an object was cut or changed; its writer puts it again
        ForeignObject,   ///< an object is not what its name says and nobody in the team made it
        ClockSkew,       ///< a laptop's clock is off by more than a day
        RestoredBackup,  ///< this store was restored from a backup and goes on as a new laptop
        KeyMissing,      ///< something cannot be opened here
        NewerProgram,    ///< a laptop has a newer program: its new fields wait for an update here
        EditsOfRevoked,  ///< a laptop that was shut out went on sending; its edits were put aside
    };
    qint64 number = 0;
    Kind kind = Kind::RelayRolledBack;
    qint64 at = 0;
    Id device;      ///< null where it is about none
    QString detail; ///< technical; never what a worker typed
};

/// One edit of a laptop that was shut out, after its last one that counts.
struct QuarantinedEdit {
    Id device;
    quint64 sequence = 0;
    qint64 at = 0;
    quint8 kind = 0;
    Id record;
    Values values;
};

/// What a store knows of its team, and what its people decide. Nothing here talks to a relay: what is decided travels
/// with the next synchronisation. All of it lies in the encrypted store. On the thread of its connection; writes stand
/// behind the gate. Errors in plain words.
class Team {
public:
    Team(Connection& connection, std::shared_ptr<JournalState> state, Random& random, const Clock& clock);
    explicit Team(Store& store);
    ~Team();

    enum class Standing {
        None,     ///< this store is in no team
        Awaiting, ///< asked to join; the inviter's next synchronisation lets it in
        Member,
        Revoked, ///< shut out: nothing is sent or received any more, what is here stays
    };
    Standing standing() const;
    bool isAdmin() const;
    Id id() const; ///< what a relay calls the team; from what an invitation tells too; null for None
    Id device() const;

    Status found(const QString& laptopName);
    /// For an administrator. One laptop can ask with it, within a week.
    Result<Invitation> invite();
    /// Prepares the asking; gives the three words. Refused where the store is in a team already.
    Result<QStringList> join(const Invitation& invitation, const QString& laptopName);
    QStringList comparison() const;      ///< of this laptop's own asking; empty where it never asked
    Status leaveBeforeAdmission();       ///< forgets an asking nobody answered
    QList<Admission> admissions() const; ///< those this laptop let in, newest first

    /// Out of the team, with all the data, to found or join one: where this laptop was shut out, or the team has lost
    /// its administrators. Nothing of the old team stays but what was written: another device, no keys, no meeting
    /// place. Refused to an administrator, and while there is something to choose. Not while a synchronisation runs.
    Status leave();
    bool mayLeave() const;
    bool hasAdmin() const;  ///< the team has an administrator
    int leftBehind() const; ///< own edits that do not count for the team, this laptop being shut out

    Status revoke(const Id& device);
    Status setAdmin(const Id& device, bool admin); ///< refused for the last administrator
    QString laptopName() const;
    Status setLaptopName(const QString& name);

    QList<Laptop> laptops() const;          ///< own first, then by name; those no longer active last
    QString nameOf(const Id& device) const; ///< a short stand-in where it is not known
    QList<ErasureState> erasures() const;   ///< newest first
    QList<Alarm> alarms() const;            ///< not yet seen, newest first
    Status noteSeen(const Alarm& alarm);
    QList<QuarantinedEdit> quarantine(std::optional<int> limit = {}) const; ///< for administrators; newest first

    /// Where the team meets. The password is inside; it never leaves the store.
    Result<std::optional<RelayAddress>> relay() const;
    Status setRelay(const RelayAddress& address);
    Status forgetRelay();

    qint64 lastSync() const; ///< milliseconds since 1970, of the last one that ended well; 0: never
    int waiting() const;     ///< own edits nobody else has yet

    class Private; ///< what the Synchroniser works on
    Private& d() { return *m_d; }

private:
    std::unique_ptr<Private> m_d;
};

} // namespace Sync
} // namespace Rinnalla
