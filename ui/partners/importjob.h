// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/directorycsv.h"
#include "core/directory/directoryfile.h"
#include "core/directory/importplan.h"
#include "ui/session/storejob.h"

namespace Rinnalla {

/// Reads, compares and writes an import on another thread, one thing at a time. Destroying it stops what runs; nothing
/// half done stays. UI thread only.
class ImportJob : public StoreJob {
    Q_OBJECT

public:
    /// What a file is, found by looking into it; nothing: a table, whose columns a person should look at.
    static std::optional<DirectoryFile::Format> formatOf(const QString& path);

    using StoreJob::StoreJob;

    void look(const QString& path, Kind kind);                               ///< at a table: ends in looked()
    void read(const QString& path, DirectoryFile::Format format);            ///< ends in planned()
    void readTable(const QString& path, const DirectoryCsv::Layout& layout); ///< the same
    void compare(const ImportChoices& choices);                              ///< what was read, once more: the same
    void apply(const ImportChoices& choices); ///< writes what was planned: ends in applied()

signals:
    void started();
    void looked(const Rinnalla::DirectoryCsv::Layout& layout);
    void planned(const Rinnalla::ImportPlan& plan);
    void applied(const Rinnalla::ImportPlan& plan); ///< what was written
    void failed(const Rinnalla::Error& error);      ///< Cancelled too

private:
    using Reading = std::function<Result<DirectoryEntries>(const DirectoryProgress&)>;

    /// The part of the whole, in per cent, that this stage of it is.
    static DirectoryProgress progress(const std::shared_ptr<Shared>& shared, int from, int to);
    std::shared_ptr<Shared> begin();
    void plan(Reading reading, const ImportChoices& choices = {});

    std::shared_ptr<const DirectoryEntries> m_entries;
};

} // namespace Rinnalla
