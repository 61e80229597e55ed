// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/relay.h"
#include "tests/bench/sync/records.h"

#include <QJsonObject>

namespace Rinnalla::SyncBench {

/// What one step works on: `folder` holds a folder for each laptop and one for the relay.
struct Stage {
    QString folder;
    QString laptop = QStringLiteral("a"); ///< whose turn it is
    int count = 0;                        ///< records
    quint64 seed = 1;
    Text text = Text::Plain;

    QString place(const QString& name) const { return folder + u'/' + name; }
    QString relay() const { return place(QStringLiteral("relay")); }
};

/// Each step runs in a process of its own, so that its peak memory is its own ("peakMB" in every answer).
/// Steps: found (laptops a and b are a team), capture (the laptop writes records), sync, index (what a sync leaves to
/// do for the search index), ask (the laptop asks a to be let in), changes (single edits from a to b, and
/// synchronisations without news), session (records from one bare SQLCipher file to another by SQLite's session
/// extension), relay-postgresql and relay-webdav (the same over real servers).
QJsonObject runStep(const QString& step, const Stage& stage);

class Laptop;
/// "One change": saved on one laptop, synchronised there, synchronised on the other. And a look that finds nothing.
QJsonObject changesOver(Laptop& a, Laptop& b, Relay& ofA, Relay& ofB, const Stage& stage);

QJsonObject found(const Stage& stage);
QJsonObject capture(const Stage& stage);
QJsonObject synchronise(const Stage& stage);
QJsonObject index(const Stage& stage);
QJsonObject ask(const Stage& stage);
QJsonObject changes(const Stage& stage);
QJsonObject session(const Stage& stage);
QJsonObject overPostgres(const Stage& stage);
QJsonObject overWebDav(const Stage& stage);

} // namespace Rinnalla::SyncBench
