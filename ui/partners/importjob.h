// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/directorycsv.h"
#include "core/directory/directoryfile.h"
#include "core/directory/importplan.h"
#include "ui/session/session.h"

#include <atomic>

namespace Rinnalla {

/// Reads, compares and writes an import on another thread, one thing at a time. Destroying it stops what runs; nothing
/// half done stays. UI thread only.
class ImportJob : public QObject {
    Q_OBJECT

public:
    /// What a file is, found by looking into it; nothing: a table, whose columns a person should look at.
    static std::optional<DirectoryFile::Format> formatOf(const QString& path);

    explicit ImportJob(Session& session, QObject* parent = nullptr);
    ~ImportJob() override;

    void look(const QString& path, Kind kind);                               ///< at a table: ends in looked()
    void read(const QString& path, DirectoryFile::Format format);            ///< ends in planned()
    void readTable(const QString& path, const DirectoryCsv::Layout& layout); ///< the same
    void compare(const ImportChoices& choices);                              ///< what was read, once more: the same
    void apply(const ImportChoices& choices); ///< writes what was planned: ends in applied()
    void stop();
    bool isRunning() const { return m_shared != nullptr; }

signals:
    void started();
    void progressed(int percent);
    void looked(const Rinnalla::DirectoryCsv::Layout& layout);
    void planned(const Rinnalla::ImportPlan& plan);
    void applied(const Rinnalla::ImportPlan& plan); ///< what was written
    void failed(const Rinnalla::Error& error);      ///< Cancelled too

private:
    /// What both threads see.
    struct Shared {
        std::atomic_bool stopped = false;
        std::atomic_int percent = 0;
        std::shared_ptr<std::atomic_bool> storeIsGone = std::make_shared<std::atomic_bool>(false);
        DirectoryProgress progress(int from, int to);
    };
    using Reading = std::function<Result<DirectoryEntries>(const DirectoryProgress&)>;

    std::shared_ptr<Shared> begin();
    void end();
    void plan(Reading reading, const ImportChoices& choices = {});

    Session& m_session;
    std::shared_ptr<Shared> m_shared; ///< null while nothing runs
    std::shared_ptr<const DirectoryEntries> m_entries;
    QTimer m_watch;
};

} // namespace Rinnalla
