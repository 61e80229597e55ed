// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"
#include "core/store/verify.h"

#include <functional>

namespace Rinnalla::Backup {

/// Local state of a store that restore() put in its place: true until it goes on as another device.
inline const auto RestoredMark = QStringLiteral("restored");

/// Told how much is done, 0 to 100; returns false to stop.
using Progress = std::function<bool(int percent)>;

/// Copies an open store, while it is in use, to `target` (SQLite's online backup) together with its keys, and proves
/// the copy by opening it and checking every page. A stopped or failed copy leaves nothing behind; a file that is
/// already there is refused. The copy opens with the passphrase of the day it was made.
Status make(Store& store, const QString& target, const Progress& progress = {});

/// The same from another thread than the store's: made on the store's thread, then handed over whole.
struct Source {
    Environment environment;
    QString path;
    SecretBuffer key;
    std::unique_ptr<Connection> reader;
};
Result<Source> sourceOf(const Store& store);
Status make(Source& source, const QString& target, const Progress& progress = {});
/// Remembers in the store that a backup was made today; make(Store&) does so itself.
void noteMade(Store& store);

/// Puts the backup in the place of `storePath`. What was there is not destroyed: it is renamed, and its new name is
/// returned (empty where there was nothing). The store must be closed. The backup's own passphrase is asked for, so
/// that nobody restores a file they cannot open. A crash half-way leaves the old store, or the new one, whole.
Result<QString> restore(const Environment& environment, const QString& backup, const QString& storePath,
                        const SecretBuffer& passphrase);

} // namespace Rinnalla::Backup
