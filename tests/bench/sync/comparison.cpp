// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/sync/comparison.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace Rinnalla::SyncBench {

namespace {

const QString RecordsPerSecond = QStringLiteral("records/s");

double figure(const QJsonObject& answer, const char* name)
{
    return answer.value(QLatin1StringView(name)).toDouble();
}

double rate(double count, double seconds)
{
    return seconds > 0 ? count / seconds : 0;
}

/// Of the files whose path below the relay's folder begins like that.
double bytesOnRelay(const QString& relay, const QString& part = {})
{
    double bytes = 0;
    const QDir relayFolder(relay);
    const QDir team(relayFolder.filePath(relayFolder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0)));
    QDirIterator files(team.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        if (team.relativeFilePath(files.next()).startsWith(part))
            bytes += static_cast<double>(files.fileInfo().size());
    return bytes;
}

} // namespace

Comparison::Comparison(const Size& size, Text text, const QString& peers, bool withServers)
    : m_size(size)
    , m_text(text)
    , m_peers(peers)
    , m_withServers(withServers)
{}

QList<Line> Comparison::run()
{
    exchange();
    merge();
    mergeFew();
    if (m_withServers)
        servers();
    return m_lines;
}

void Comparison::add(const QString& what, double ours, const QString& unit, double peers, const QString& peer)
{
    m_lines += Line{what, ours, unit, peers, peers > 0 ? peer : QString(), {}, {}};
}

void Comparison::ask(double limit, Line::Asked asked)
{
    m_lines.last().limit = limit;
    m_lines.last().asked = asked;
}

Stage Comparison::newStage(const QString& name, int count)
{
    Stage stage;
    stage.folder = m_folder.filePath(name);
    stage.count = count;
    stage.text = m_text;
    QDir().mkpath(stage.folder);
    return stage;
}

/// This program again, with one step to take.
Comparison::Answer Comparison::step(const char* name, Stage stage, const char* laptop, int count, quint64 seed)
{
    const QStringList arguments{
        QStringLiteral("--step"),    QLatin1StringView(name),
        QStringLiteral("--folder"),  stage.folder,
        QStringLiteral("--laptop"),  QLatin1StringView(laptop),
        QStringLiteral("--records"), QString::number(count > 0 ? count : stage.count),
        QStringLiteral("--seed"),    QString::number(seed),
        QStringLiteral("--text"),    m_text == Text::Plain ? QStringLiteral("plain") : QStringLiteral("varied")};
    const QString as =
        QFileInfo(stage.folder).fileName() + u' ' + QLatin1StringView(name) + u' ' + QLatin1StringView(laptop);
    const Answer answer = ran(QCoreApplication::applicationFilePath(), arguments, as);
    m_peakMemory =
        std::max(m_peakMemory, QLatin1StringView(name) == QLatin1StringView("session") ? 0 : figure(answer, "peakMB"));
    return answer;
}

Comparison::Answer Comparison::peer(const char* script, const QString& records, const QString& folder)
{
    if (m_peers.isEmpty())
        return {};
    return ran(QStringLiteral("node"), {m_peers + u'/' + QLatin1StringView(script), records, folder},
               QLatin1StringView(script));
}

Comparison::Answer Comparison::ran(const QString& program, const QStringList& arguments, const QString& as)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(-1);
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("failed: %s", qPrintable(as));
    const QByteArray said = process.readAllStandardOutput().trimmed();
    std::fprintf(stderr, "%s: %s\n", qPrintable(as), said.constData()); // something to look at meanwhile
    const Answer answer = QJsonDocument::fromJson(said).object();
    m_raw.insert(m_raw.contains(as) ? as + u' ' + QString::number(m_raw.size()) : as, answer);
    return answer;
}

/// What the laptops of the same seeds write.
QString Comparison::recordFile(const QString& name, int count, bool inHalves)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    for (quint64 seed = 1; seed <= (inHalves ? 2 : 1); ++seed) {
        RecordMaker maker(m_text, seed);
        for (const Edit& record : maker.next(inHalves ? count / 2 : count))
            file.write(toLine(record));
    }
    return file.fileName();
}

void Comparison::exchange()
{
    const int count = m_size.records;
    const Stage stage = newStage(QStringLiteral("exchange"), count);
    step("found", stage);
    const double capture = figure(step("capture", stage), "seconds");
    const Answer pushed = step("sync", stage);
    const double segments = bytesOnRelay(stage.relay(), QStringLiteral("s/"));
    const double all = bytesOnRelay(stage.relay());
    const Answer pulled = step("sync", stage, "b");
    if (figure(pulled, "received") != count)
        qFatal("not every record arrived");
    const double indexed = figure(step("index", stage, "b"), "seconds");
    step("ask", stage, "c");
    const Answer admitted = step("sync", stage);
    const Answer joined = step("sync", stage, "c");
    if (figure(joined, "received") < count)
        qFatal("the newcomer does not have every record");
    const double snapshot =
        bytesOnRelay(stage.relay(), QStringLiteral("+p/")) + bytesOnRelay(stage.relay(), QStringLiteral("p/"));
    const double peak = m_peakMemory; // the single changes come after: two laptops in one process
    const Answer changed = step("changes", stage);

    const Stage files = newStage(QStringLiteral("session"), count);
    const Answer session = step("session", files);
    const Answer pouch = peer("pouchdb.mjs", recordFile(QStringLiteral("records"), count, false),
                              files.place(QStringLiteral("pouchdb")));
    const QString pouchName = pouch.value(QStringLiteral("name")).toString();
    const QString sessionName = session.value(QStringLiteral("name")).toString();

    const double push = figure(pushed, "seconds");
    add(QStringLiteral("push %L1 records").arg(count), rate(count, push), RecordsPerSecond,
        rate(count, figure(pouch, "pushS")), pouchName);
    ask(20);
    add(QStringLiteral("the same with writing them down"), rate(count, push + capture), RecordsPerSecond,
        rate(count, figure(pouch, "pushS") + figure(pouch, "captureS")), pouchName);
    m_pull = rate(count, figure(pulled, "seconds"));
    add(QStringLiteral("pull %L1 records").arg(count), m_pull, RecordsPerSecond, rate(count, figure(pouch, "pullS")),
        pouchName);
    ask(10);
    add(QStringLiteral("the same against bare apply"), m_pull, RecordsPerSecond, rate(count, figure(session, "applyS")),
        sessionName);
    ask(0.35);
    add(QStringLiteral("the same with the search index, which is made afterwards"),
        rate(count, figure(pulled, "seconds") + indexed), RecordsPerSecond, rate(count, figure(pouch, "pullS")),
        pouchName);
    add(QStringLiteral("all of it: write down, push, pull"), rate(count, capture + push + figure(pulled, "seconds")),
        RecordsPerSecond, rate(count, figure(pouch, "captureS") + figure(pouch, "pushS") + figure(pouch, "pullS")),
        pouchName);
    add(QStringLiteral("a new laptop from a snapshot"), rate(count, figure(joined, "seconds")), RecordsPerSecond,
        rate(count, figure(pouch, "pullS")), pouchName);
    ask(10);
    add(QStringLiteral("letting it in, making the snapshot"), figure(admitted, "seconds"), QStringLiteral("s"));
    add(QStringLiteral("peak memory of any of these"), peak, QStringLiteral("MB"), figure(pouch, "peakMB"), pouchName);
    ask(150, Line::Asked::FigureAtMost);
    add(QStringLiteral("one change over a folder, median of 50"), figure(changed, "changeMs"), QStringLiteral("ms"),
        figure(pouch, "changeMs"), pouchName);
    ask(30, Line::Asked::FigureAtMost);
    add(QStringLiteral("a look that finds nothing"), figure(changed, "quietMs"), QStringLiteral("ms"),
        figure(pouch, "quietMs"), pouchName);
    constexpr double mega = 1e6;
    add(QStringLiteral("bytes on the relay after the push"), all / mega, QStringLiteral("MB"),
        figure(session, "bytes") / mega, sessionName);
    ask(1.25, Line::Asked::RatioAtMost);
    add(QStringLiteral("of these, segments"), segments / mega, QStringLiteral("MB"), figure(session, "bytes") / mega,
        sessionName);
    add(QStringLiteral("a snapshot of it"), snapshot / mega, QStringLiteral("MB"), figure(session, "bytes") / mega,
        sessionName);
}

void Comparison::merge()
{
    const int count = m_size.records;
    const Stage stage = newStage(QStringLiteral("merge"), count);
    step("found", stage);
    const double capture = figure(step("capture", stage, "a", count / 2, 1), "seconds")
                           + figure(step("capture", stage, "b", count / 2, 2), "seconds");
    const Answer first = step("sync", stage, "b");
    const Answer second = step("sync", stage, "a");
    const Answer third = step("sync", stage, "b");
    if (figure(second, "received") != count / 2 || figure(third, "received") != count / 2)
        qFatal("not every record arrived");
    const Answer yjs = peer("yjs.mjs", recordFile(QStringLiteral("halves"), count, true));
    const QString name = QStringLiteral("Yjs, in memory");
    const double whole = figure(first, "seconds") + figure(second, "seconds") + figure(third, "seconds");
    add(QStringLiteral("merge %L1 + %L1: fetch, open, check, apply").arg(count / 2),
        rate(count, figure(second, "pullSeconds") + figure(third, "pullSeconds")), RecordsPerSecond,
        rate(count, figure(yjs, "mergeS")), name);
    ask(1.3);
    add(QStringLiteral("the same with sealing and putting"), rate(count, whole), RecordsPerSecond,
        rate(count, figure(yjs, "encodeS") + figure(yjs, "mergeS")), name);
    add(QStringLiteral("the same with writing them down"), rate(count, whole + capture), RecordsPerSecond,
        rate(count, figure(yjs, "captureS") + figure(yjs, "encodeS") + figure(yjs, "mergeS")), name);
    m_lines.last().what = QStringLiteral("all of it: write down, seal, put, fetch, apply");
}

void Comparison::mergeFew()
{
    const int half = m_size.few / 2;
    const Stage stage = newStage(QStringLiteral("few"), half);
    step("found", stage);
    step("capture", stage, "a", half, 1);
    step("capture", stage, "b", half, 2);
    step("sync", stage, "b");
    step("sync", stage, "a");
    const Answer pulled = step("sync", stage, "b");
    const Answer automerge = peer("automerge.mjs", recordFile(QStringLiteral("few-halves"), 2 * half, true));
    add(QStringLiteral("merge of %L1: pull %L2 into as many").arg(2 * half).arg(half),
        rate(half, figure(pulled, "seconds")), RecordsPerSecond, rate(half, figure(automerge, "mergeS")),
        QStringLiteral("Automerge, in memory"));
    ask(40);
}

void Comparison::servers()
{
    server("relay-postgresql", QStringLiteral("PostgreSQL"));
    server("relay-webdav", QStringLiteral("WebDAV (Apache)"));
}

/// Without a peer: what the same costs over another relay than a folder.
void Comparison::server(const char* stepName, const QString& name)
{
    const Stage stage = newStage(QLatin1StringView(stepName), m_size.few);
    const Answer answer = step(stepName, stage);
    if (!answer.contains(QStringLiteral("pushS"))) {
        add(QStringLiteral("over %1: it is not on this computer").arg(name), 0, {});
        return;
    }
    add(QStringLiteral("over %1: push %L2").arg(name).arg(m_size.few), rate(m_size.few, figure(answer, "pushS")),
        RecordsPerSecond);
    add(QStringLiteral("over %1: pull %L2").arg(name).arg(m_size.few), rate(m_size.few, figure(answer, "pullS")),
        RecordsPerSecond);
    add(QStringLiteral("over %1: one change").arg(name), figure(answer, "changeMs"), QStringLiteral("ms"));
    add(QStringLiteral("over %1: a look that finds nothing").arg(name), figure(answer, "quietMs"),
        QStringLiteral("ms"));
}

} // namespace Rinnalla::SyncBench
