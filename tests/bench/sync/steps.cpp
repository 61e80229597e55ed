// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/sync/steps.h"

#include "tests/bench/sample.h"
#include "tests/bench/sync/laptop.h"
#include "tests/bench/sync/watchedrelay.h"

#include <QDir>

namespace Rinnalla::SyncBench {

namespace {

constexpr int AtOnce = 1000; // records in one write, as an import does
constexpr int Rounds = 50;

QJsonObject answerOf(const Sync::SyncReport& report, const WatchedRelay& relay, double milliseconds)
{
    return {{QStringLiteral("seconds"), milliseconds / 1000},
            {QStringLiteral("pullSeconds"), relay.pullSeconds()},
            {QStringLiteral("snapshotSeconds"), relay.snapshotSeconds()},
            {QStringLiteral("sent"), report.sentEdits},
            {QStringLiteral("received"), report.receivedEdits},
            {QStringLiteral("calls"), relay.calls},
            {QStringLiteral("putBytes"), relay.putBytes},
            {QStringLiteral("gotBytes"), relay.gotBytes}};
}

} // namespace

QJsonObject runStep(const QString& step, const Stage& stage)
{
    static const QMap<QString, QJsonObject (*)(const Stage&)> steps{{QStringLiteral("found"), found},
                                                                    {QStringLiteral("capture"), capture},
                                                                    {QStringLiteral("sync"), synchronise},
                                                                    {QStringLiteral("index"), index},
                                                                    {QStringLiteral("ask"), ask},
                                                                    {QStringLiteral("changes"), changes},
                                                                    {QStringLiteral("session"), session},
                                                                    {QStringLiteral("relay-postgresql"), overPostgres},
                                                                    {QStringLiteral("relay-webdav"), overWebDav}};
    if (!steps.contains(step))
        qFatal("no such step: %s", qPrintable(step));
    QJsonObject answer = steps.value(step)(stage);
    answer.insert(QStringLiteral("peakMB"), peakMemory());
    return answer;
}

/// One record goes over first: a laptop that has nothing at all of the others would rather take a snapshot.
QJsonObject found(const Stage& stage)
{
    Laptop a = Laptop::make(stage.place(QStringLiteral("a")));
    Laptop b = Laptop::make(stage.place(QStringLiteral("b")));
    letIn(a, b, inFolder(stage.relay()));
    constexpr quint64 otherSeed = 99;
    orEnd(a.store().journal().write(RecordMaker(stage.text, otherSeed).next(1)));
    const auto relay = inFolder(stage.relay())(a.team().id().toBytes());
    a.sync(*relay);
    b.sync(*relay);
    a.sync(*relay);
    b.sync(*relay);
    return {};
}

QJsonObject capture(const Stage& stage)
{
    Laptop laptop = Laptop::open(stage.place(stage.laptop));
    RecordMaker maker(stage.text, stage.seed);
    double milliseconds = 0;
    for (int done = 0; done < stage.count; done += AtOnce) {
        const QList<Edit> records = maker.next(std::min(AtOnce, stage.count - done));
        milliseconds += Bench::Sample::time([&] { orEnd(laptop.store().journal().write(records)); });
    }
    return {{QStringLiteral("seconds"), milliseconds / 1000}};
}

QJsonObject synchronise(const Stage& stage)
{
    Laptop laptop = Laptop::open(stage.place(stage.laptop));
    const auto relay = inFolder(stage.relay())(laptop.team().id().toBytes());
    WatchedRelay watched(*relay);
    Sync::SyncReport report;
    const double milliseconds = Bench::Sample::time([&] { report = laptop.sync(watched); });
    return answerOf(report, watched, milliseconds);
}

/// What a synchronisation leaves for afterwards.
QJsonObject index(const Stage& stage)
{
    Laptop laptop = Laptop::open(stage.place(stage.laptop));
    Journal& journal = laptop.store().journal();
    constexpr int pagesAtOnce = 1000; // as after a synchronisation on the command line
    const double milliseconds = Bench::Sample::time([&] {
        while (journal.isPurging())
            orEnd(journal.purge(pagesAtOnce));
    });
    return {{QStringLiteral("seconds"), milliseconds / 1000}};
}

QJsonObject ask(const Stage& stage)
{
    Laptop admin = Laptop::open(stage.place(QStringLiteral("a")));
    Laptop joiner = Laptop::make(stage.place(stage.laptop));
    orEnd(joiner.team().join(orEnd(admin.team().invite()), stage.laptop));
    joiner.sync(*inFolder(stage.relay())(joiner.team().id().toBytes()));
    return {};
}

QJsonObject changes(const Stage& stage)
{
    Laptop a = Laptop::open(stage.place(QStringLiteral("a")));
    Laptop b = Laptop::open(stage.place(QStringLiteral("b")));
    const auto ofA = inFolder(stage.relay())(a.team().id().toBytes());
    const auto ofB = inFolder(stage.relay())(b.team().id().toBytes());
    return changesOver(a, b, *ofA, *ofB, stage);
}

QJsonObject changesOver(Laptop& a, Laptop& b, Relay& ofA, Relay& ofB, const Stage& stage)
{
    b.sync(ofB);
    a.sync(ofA);
    b.sync(ofB);
    Edit record = RecordMaker(stage.text, stage.seed).next(2).last();
    const auto measured = Bench::Sample::of(Rounds, [&](int round) {
        orEnd(a.store().journal().write(Edit(record).set(ContactField::Worker, QStringLiteral("again %1").arg(round))));
        a.sync(ofA);
        if (b.sync(ofB).receivedEdits != 1)
            qFatal("the change did not arrive");
    });
    a.sync(ofA);
    b.sync(ofB);
    const auto quiet = Bench::Sample::of(Rounds, [&](int) {
        if (!b.sync(ofB).isQuiet)
            qFatal("there was news");
    });
    return {{QStringLiteral("changeMs"), measured.median()},
            {QStringLiteral("changeP95Ms"), measured.p95()},
            {QStringLiteral("quietMs"), quiet.median()}};
}

} // namespace Rinnalla::SyncBench
