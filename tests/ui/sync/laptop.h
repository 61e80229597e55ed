// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paths/pathtemplates.h"
#include "core/sheets/sheetcatalogue.h"
#include "core/store/lists.h"
#include "core/sync/team.h"
#include "tests/support/fakeclock.h"
#include "tests/support/result.h"
#include "tests/support/seededrandom.h"
#include "ui/session/session.h"
#include "ui/sync/syncrunner.h"
#include "ui/widgets/filechooser.h"

#include <QTemporaryDir>

namespace Rinnalla {

/// A laptop of a team: a real store in a folder of its own and a session over it. What a test takes for granted ends
/// the program where it fails. (Without the watch that TestStore keeps: what is merged comes through a door of its
/// own.)
class Laptop {
public:
    explicit Laptop(quint64 seed);
    ~Laptop();

    Session& operator*() { return *m_session; }
    Session* operator->() { return m_session.get(); }
    Sync::Team team() { return Sync::Team(m_session->store()); }
    Id device() { return team().device(); }
    Environment environment() { return {clock, random, files, KdfCost::minimal()}; }
    QString path() const { return m_folder.filePath(QStringLiteral("work.rinnalla")); }
    void close() { m_session.reset(); }
    void open();

    Id write(const Edit& edit);
    Id client(const QString& codeName, Values more = {});
    void set(const Id& record, quint16 field, const QString& text); ///< of a client
    std::optional<Record> record(const Id& id);

    /// From the press of the button to the end of it.
    Result<Sync::SyncReport> synchronise(RelayMaker makeRelay = openRelay);
    void mustSynchronise();
    void meetAt(const QString& folder);

    static SecretBuffer passphrase();

    FakeClock clock;
    SeededRandom random;
    SystemFileSystem files;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
};

/// Two laptops of one team that meet in a folder, everything exchanged.
class Pair {
public:
    Pair();
    void exchange(); ///< until both have everything
    void letIn(Laptop& newcomer, const QString& name);

    QTemporaryDir place;
    Laptop one{1};
    Laptop other{2};
};

class NoFiles final : public FileChooser {
public:
    QString open(QWidget*, const QString&, const QString&) override { return answer; }
    QString save(QWidget*, const QString&, const QString&, const QString&) override { return answer; }
    QString folder(QWidget*, const QString&) override { return answer; }
    QString answer;
};

/// Ends the test program unless it is a success.
template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace Rinnalla
