// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/sync/scale.h"

#include "tests/bench/sample.h"
#include "tests/bench/sync/laptop.h"
#include "tests/bench/sync/lightteam.h"
#include "tests/bench/sync/steps.h"
#include "tests/bench/sync/watchedrelay.h"

#include <QTemporaryDir>

#include <cstdio>

namespace Rinnalla::SyncBench {

namespace {

constexpr int Writers = 100; // between two synchronisations: not everybody writes in every hour
constexpr double Kilo = 1024;

struct Cost {
    double milliseconds = 0;
    double down = 0; ///< KB: the listing and what was fetched
    double up = 0;   ///< KB
};

Cost costOf(LightTeam& team)
{
    MemoryRelay relay(team.objects);
    WatchedRelay watched(relay);
    const double milliseconds = Bench::Sample::time([&] { team.measured.sync(watched); });
    return {milliseconds, static_cast<double>(watched.listedBytes + watched.gotBytes) / Kilo,
            static_cast<double>(watched.putBytes) / Kilo};
}

double kilobytes(const LightTeam& team, QChar kind)
{
    qint64 bytes = 0;
    for (auto it = team.objects->begin(); it != team.objects->end(); ++it)
        bytes += it.key().startsWith(kind) ? it->size() : 0;
    return static_cast<double>(bytes) / Kilo;
}

void scaleTo(int laptops)
{
    LightTeam team(laptops);
    const double letIn = team.letIn();
    const Cost first = costOf(team);
    const int writers = std::min(Writers, laptops - 2);
    team.write(writers);
    costOf(team);
    team.write(writers); // now each has seen what all others wrote
    const Cost many = costOf(team);
    team.write(1);
    const Cost one = costOf(team);
    costOf(team);
    const Cost none = costOf(team);
    std::printf(
        "| %d | %.1f | %.0f / %.0f | %.0f / %.0f | %.0f / %.0f | %.1f / %.0f | %lld | %.1f | %.0f | %.0f | %lld |\n",
        laptops, letIn, first.milliseconds, first.down, many.milliseconds, many.down, one.milliseconds, one.down,
        none.milliseconds, none.down, static_cast<long long>(team.objects->size()),
        kilobytes(team, u'h') / (laptops - 1), kilobytes(team, u'm'), kilobytes(team, u'k'),
        static_cast<long long>(team.measured.number("SELECT count(*) FROM basis")));
    std::fflush(stdout);
}

} // namespace

void scaleDevices(const QList<int>& sizes)
{
    std::printf(
        "| laptops | letting them in, s | first sync, ms / KB down | after up to 100 wrote, ms / KB | after one "
        "wrote, ms / KB | no news, ms / KB | names | a head, KB | membership, KB | key bags, KB | basis rows "
        "|\n|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
    for (const int size : sizes)
        scaleTo(size);
}

void scaleRecords(const QList<int>& sizes)
{
    std::printf(
        "| records | one change, ms | no news, ms | snapshot made, s | taken, s |\n|---:|---:|---:|---:|---:|\n");
    for (const int size : sizes) {
        const QTemporaryDir folder;
        Stage stage{folder.path(), QStringLiteral("a"), size, 1, Text::Varied};
        found(stage);
        capture(stage);
        synchronise(stage);
        const QJsonObject single = changes(stage);
        stage.laptop = QStringLiteral("c");
        ask(stage);
        stage.laptop = QStringLiteral("a");
        const QJsonObject made = synchronise(stage);
        stage.laptop = QStringLiteral("c");
        const QJsonObject taken = synchronise(stage);
        std::printf("| %d | %.1f | %.1f | %.1f | %.1f |\n", size, single[u"changeMs"].toDouble(),
                    single[u"quietMs"].toDouble(), made[u"seconds"].toDouble(), taken[u"seconds"].toDouble());
        std::fflush(stdout);
    }
}

} // namespace Rinnalla::SyncBench
