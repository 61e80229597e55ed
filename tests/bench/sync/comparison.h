// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/sync/steps.h"
#include "tests/bench/sync/table.h"

#include <QTemporaryDir>

#include <memory>

namespace Rinnalla::SyncBench {

struct Size {
    int records = 100'000;
    int few = 20'000; ///< for Automerge, and over servers
};

/// Runs every step of ours and every peer one after the other on the same records, and compares.
class Comparison {
public:
    /// peers: the folder with the peers' programs and their packages; empty: ours alone.
    Comparison(const Size& size, Text text, const QString& peers, bool withServers);

    QList<Line> run();
    QJsonObject raw() const { return m_raw; } ///< every answer of every step and peer

private:
    using Answer = QJsonObject;

    Stage newStage(const QString& name, int count);
    Answer step(const char* name, Stage stage, const char* laptop = "a", int count = 0, quint64 seed = 1);
    Answer peer(const char* script, const QString& records, const QString& folder = {});
    Answer ran(const QString& program, const QStringList& arguments, const QString& as);
    QString recordFile(const QString& name, int count, bool inHalves);

    void exchange();
    void merge();
    void mergeFew();
    void servers();
    void server(const char* step, const QString& name);
    void add(const QString& what, double ours, const QString& unit, double peers = 0, const QString& peer = {});
    void ask(double limit, Line::Asked asked = Line::Asked::RatioAtLeast);

    Size m_size;
    Text m_text;
    QString m_peers;
    bool m_withServers;
    QTemporaryDir m_folder;
    QList<Line> m_lines;
    QJsonObject m_raw;
    double m_peakMemory = 0;
    double m_pull = 0; ///< records a second
};

} // namespace Rinnalla::SyncBench
