// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/storejob.h"

namespace Rinnalla {

/// Takes back on another thread what would hold up the window, a large import: all of it or nothing. Destroying it, or
/// closing the store, stops it, and then nothing was taken back.
class UndoJob : public StoreJob {
    Q_OBJECT

public:
    static constexpr qsizetype AtOnce = 200; ///< fewer edits than this are taken back before anybody notices

    using StoreJob::StoreJob;

    void start(const QList<Edit>& edits); ///< one at a time: nothing where one runs

signals:
    void finished();

private:
    static Status takeBack(Connection& connection, const std::shared_ptr<JournalState>& state, const QList<Edit>& edits,
                           Shared& shared);
    void ended(const Status& done);
};

} // namespace Rinnalla
