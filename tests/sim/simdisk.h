// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>

#include <SQLiteCpp/Database.h>

#include <memory>

namespace Rinnalla::Sim {

/// A laptop's disk in memory, seen by SQLite as a file system of its own, that fails on command. A power cut takes back
/// what was not synchronised, or, torn, some of it. One thread.
class SimDisk {
public:
    enum class Fault { None, IoError, Full, Crash, PowerCut, TornPower };
    using Files = QMap<QByteArray, QByteArray>;

    SimDisk();
    ~SimDisk();
    SimDisk(const SimDisk&) = delete;
    SimDisk& operator=(const SimDisk&) = delete;

    /// Unkeyed, in exclusive locking mode, so that the log needs no shared memory.
    std::unique_ptr<SQLite::Database> open();

    /// The n-th change from now on meets the fault: a crash ends everything, a full disk stays full until disarmed.
    void arm(Fault fault, int change, quint32 tearing = 0);
    void crash(); ///< now
    bool isDead() const { return m_isDead; }
    bool hasFailed() const { return m_hasFailed; }
    /// The machine starts again, with the disk as it is, and sound. Close every database first.
    void restart();

    const Files& files() const { return m_files; } ///< as they are; a copy is an image to restore
    void restore(const Files& image);

    struct Change {
        QByteArray file;
        qint64 offset = 0;
        QByteArray before;
        QByteArray after;
        qint64 sizeBefore = 0;
    };

    // For the file system only.
    int change(bool needsRoom, int errorCode);
    QByteArray* file(const QByteArray& name, bool make);
    bool losesUnsynced() const { return m_fault == Fault::PowerCut || m_fault == Fault::TornPower; }
    void note(const Change& change); ///< where what is not synchronised may be lost
    void forget(const QByteArray& name);
    void remove(const QByteArray& name);

private:
    void loseUnsynced();

    int m_number;
    Files m_files;
    Fault m_fault = Fault::None;
    int m_at = 0;
    int m_changes = 0;
    quint32 m_tearing = 0;
    bool m_hasFailed = false;
    bool m_isDead = false;
    QList<Change> m_unsynced; ///< only while a power cut is armed
};

} // namespace Rinnalla::Sim
