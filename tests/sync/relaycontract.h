// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/relay.h"

#include <QObject>

#include <memory>

namespace Rinnalla {

/// What every relay must keep, whatever it stands on. A driver's test derives from this, gives make() and adds private
/// slots of its own; Qt Test runs those of both. Each case works for a team of its own, so that one place serves them
/// all and nothing needs to be emptied between them.
class RelayContract : public QObject {
    Q_OBJECT

public:
    static QByteArray newTeam(); ///< 16 random bytes
    static QByteArray bytesOf(qsizetype size, quint64 seed = 1);
    static QStringList namesOf(const Result<QList<RelayEntry>>& entries); ///< sorted

protected:
    /// A relay of its own for this team (16 bytes), in the same place as all the others this test program makes.
    /// Called from several threads at once; the relay is used on the thread that asked.
    virtual std::unique_ptr<Relay> make(const QByteArray& team) = 0;
    /// Leaves things beside the team's objects that are none, as other programs and crashed uploads do. False: this
    /// place cannot hold any.
    virtual bool plantForeign(const QByteArray& team);
    /// Spoils what lies under the name behind the relay's back. False: this place does not let anybody.
    enum class Spoilt { Unreadable, TooLong };
    virtual bool spoil(const QByteArray& team, const QString& name, Spoilt how);

private slots:
    void namesFollowTheRule_data();
    void namesFollowTheRule();
    void aNewPlaceIsEmpty();
    void whatIsPutIsListedAndComesBack();
    void whatIsNotThere();
    void bytesComeBackAsTheyWere_data();
    void bytesComeBackAsTheyWere();
    void prefixes();
    void capitalsAreOtherNames();
    void longNames();
    void puttingTwiceChangesNothing();
    void aCutUploadIsReplaced();
    void oneThatCannotBeReadIsDamagedAlone_data();
    void oneThatCannotBeReadIsDamagedAlone();
    void anotherRelaySeesIt();
    void teamsSeeNothingOfEachOther();
    void foreignThingsAreNotListed();
    void thousandsOfNames();
    void badNamesAreRefused_data();
    void badNamesAreRefused();
    void badPrefixesFindNothing();
    void stoppedTransfersLeaveNothing();
    void stoppedAnywhereItIsAllOrNothing();
    void manyAtOnce();
    void oneNameFromManyAtOnce();
};

} // namespace Rinnalla
