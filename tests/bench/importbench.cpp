// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/importbench.h"

#include "core/directory/directoryfile.h"
#include "core/directory/importplan.h"
#include "core/store/lists.h"
#include "core/store/store.h"
#include "tests/bench/sample.h"
#include "tests/bench/storebench.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace Rinnalla::Bench {

namespace {

template<typename Answer>
void must(const Answer& answer)
{
    if (!answer)
        qFatal("%s", qPrintable(answer.error().message));
}

constexpr int Services = 10'000;
constexpr int Organisations = 500;

QByteArray id(int group, int number)
{
    return QByteArray::number(group).rightJustified(8, '0') + "-0000-4000-8000-"
           + QByteArray::number(number).rightJustified(12, '0');
}

/// One object with everything nested in it, about two kilobytes, as the standard's examples are.
QByteArray service(int number)
{
    const QByteArray which = QByteArray::number(number);
    const QByteArray words = QByteArray("neuvontaa, tukea ja ohjausta henkilölle ").repeated(12);
    const QByteArray phone = "{\"id\":\"" + id(4, number) + "\",\"number\":\"0100 " + which + "\"}";
    const QByteArray place = "{\"id\":\"" + id(3, number) + "\",\"location_type\":\"physical\",\"name\":\"Toimipaikka "
                             + which + "\",\"addresses\":[{\"id\":\"" + id(5, number)
                             + "\",\"address_1\":\"Keksitty katu " + which + "\",\"city\":\"Kylä\"}]}";
    return "{\"id\":\"" + id(1, number) + "\",\"name\":\"Palvelu " + which
           + "\",\"status\":\"active\",\"description\":\"" + words + "\",\"phones\":[" + phone
           + "],\"languages\":[{\"id\":\"" + id(6, number) + "\",\"code\":\"fi\"}],\"schedules\":[{\"id\":\""
           + id(7, number)
           + "\",\"freq\":\"WEEKLY\",\"byday\":\"MO,TU,WE\",\"opens_at\":\"09:00\",\"closes_at\":\"15:00\"}],"
             "\"service_at_locations\":[{\"id\":\""
           + id(8, number) + "\",\"location\":" + place + "}],\"organization\":{\"id\":\""
           + id(2, number % Organisations) + "\",\"name\":\"Järjestö " + QByteArray::number(number % Organisations)
           + "\",\"description\":\"x\"}}";
}

QString madeUpFile(const QTemporaryDir& folder)
{
    QFile file(folder.filePath(QStringLiteral("services.json")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write("{\"contents\":[");
    for (int i = 0; i < Services; ++i)
        file.write((i > 0 ? "," : "") + service(i));
    file.write("]}");
    return file.fileName();
}

/// Who looks on: how long it hears nothing at the most.
class Watcher {
public:
    DirectoryProgress progress()
    {
        return [this](qint64, qint64) {
            m_longest = std::max(m_longest, m_last.restart());
            return true;
        };
    }
    qint64 longestSilence() const { return m_longest; }

private:
    QElapsedTimer m_last = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    qint64 m_longest = 0;
};

/// The whole of an import; gives how many entries were new.
int import(Store& store, const QString& path, Watcher& watcher)
{
    const auto entries = DirectoryFile::read(DirectoryFile::Format::Hsds, path, watcher.progress());
    must(entries);
    const auto plan = ImportPlan::make(store.connection(), *entries, watcher.progress());
    must(plan);
    must(plan->apply(store.journal(), watcher.progress()));
    return plan->count(Standing::New);
}

/// Stopped in the middle of the writing: how long until nothing of it is left.
double cancelled(Store& store, const QString& path)
{
    const auto entries = DirectoryFile::read(DirectoryFile::Format::Hsds, path);
    must(entries);
    const auto plan = ImportPlan::make(store.connection(), *entries);
    must(plan);
    QElapsedTimer sinceStop;
    const Status done = plan->apply(store.journal(), [&](qint64 written, qint64 total) {
        if (written * 2 < total)
            return true;
        sinceStop.start();
        return false;
    });
    const auto took = static_cast<double>(sinceStop.nsecsElapsed()) / 1e6;
    if (done || done.error().code != ErrorCode::Cancelled || Lists::count(store.connection(), Kind::Service) != 0)
        qFatal("a stopped import left something");
    return took;
}

} // namespace

void measureImport()
{
    const SystemClock clock;
    SystemRandom random;
    SystemFileSystem files;
    const Environment environment{clock, random, files, KdfCost::minimal()};
    const QTemporaryDir folder;
    const auto created = Store::create(environment, folder.filePath(QStringLiteral("import.rinnalla")), passphrase());
    must(created);
    const QString path = madeUpFile(folder);
    note("an import stopped half way is gone again after", cancelled(*created->store, path), "ms");
    int made = 0;
    Watcher watcher;
    const double first = Sample::time([&] { made = import(*created->store, path, watcher); });
    if (made != Services * 2 + Organisations)
        qFatal("imported %d", made);
    report("import of 10,000 services with their places, read, compared and written", first / 1000, 10, "s");
    note("the longest it tells nothing of how far it is", static_cast<double>(watcher.longestSilence()), "ms");
    const double again = Sample::time([&] { made = import(*created->store, path, watcher); });
    if (made != 0)
        qFatal("imported again %d", made);
    report("the same file again, which changes nothing", again / 1000, 10, "s");
}

} // namespace Rinnalla::Bench
