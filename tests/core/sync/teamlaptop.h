// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"
#include "core/sync/synchroniser.h"
#include "tests/support/seededrandom.h"

#include <QDir>

namespace Rinnalla {

/// A laptop of a team as a program has it: a store on the disk that is opened, synchronised and closed, and whose files
/// can be kept and put back. What a test takes for granted ends the program where it fails.
class TeamLaptop {
public:
    /// The folder is the laptop's own. All laptops of a team share the clock.
    TeamLaptop(const QString& folder, const Clock& clock, quint64 seed);

    void create(); ///< and leaves it open
    Status open(); ///< nothing to do where it is open
    void close();
    bool isOpen() const { return m_store != nullptr; }
    Store& store() { return *m_store; }
    QString path() const { return m_folder.filePath(QStringLiteral("work.rinnalla")); }
    /// What comes from here on is a function of the files, the clock and this number.
    void seed(quint64 number) { m_random = SeededRandom(m_seed * 1000 + number); }

    Result<Sync::SyncReport> sync(Relay& relay);
    Sync::Team team() { return Sync::Team(*m_store); }
    void write(const QList<Edit>& edits);
    Id device() { return m_store->journal().device(); }
    std::optional<Record> record(const Id& id);
    /// Values this field of the record ever had, in its past or as another version.
    QList<QCborValue> valuesEver(const Id& id, quint16 field);

    using Files = QMap<QString, QByteArray>;
    Files files() const; ///< of a closed store
    void restore(const Files& files);

    /// What people and other laptops can see of it: records, other versions, the past, who is in the team.
    QStringList picture();
    QByteArray digest();
    QList<Sync::Alarm> alarms() { return team().alarms(); }
    QStringList complaints(); ///< of the store's own integrity check
    QByteArray fingerprint(); ///< of every row of every table

    static SecretBuffer passphrase() { return SecretBuffer("secret", 6); }

private:
    void describeRecords(QStringList& all);
    void describe(QStringList& all, const char* what, const char* sql);

    QDir m_folder;
    const Clock& m_clock;
    quint64 m_seed;
    SeededRandom m_random;
    SystemFileSystem m_files;
    std::unique_ptr<Store> m_store;
};

/// Lets all of them synchronise in turn until none has news, at most that many rounds; tells how many rounds brought
/// something, or what went wrong.
Result<int> untilQuiet(const QList<TeamLaptop*>& laptops, Relay& relay, int mostRounds);

/// Lines that only one of two pictures has; empty where they are the same.
QString difference(const QStringList& one, const QStringList& other);

} // namespace Rinnalla
