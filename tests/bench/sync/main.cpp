// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/sync/comparison.h"
#include "tests/bench/sync/scale.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <cstdio>

using namespace Rinnalla;
using namespace Rinnalla::SyncBench;

namespace {

void print(const QByteArray& text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    std::fflush(stdout);
}

Text textFrom(const QString& name)
{
    return name == QLatin1StringView("varied") ? Text::Varied : Text::Plain;
}

QList<int> numbers(const QString& list)
{
    QList<int> found;
    for (const QString& number : list.split(u',', Qt::SkipEmptyParts))
        found += number.toInt();
    return found;
}

/// Gives the table, or an object for --json, and whether everything that was asked held.
bool compare(const QCommandLineParser& words, Text text, QJsonObject& json)
{
    const bool isJson = words.isSet(QStringLiteral("json"));
    const Size size{words.value(QStringLiteral("records")).toInt(), words.value(QStringLiteral("few")).toInt()};
    Comparison comparison(size, text, words.value(QStringLiteral("peers")), !words.isSet(QStringLiteral("no-servers")));
    const QList<Line> lines = comparison.run();
    const QString name = text == Text::Plain ? QStringLiteral("plain") : QStringLiteral("varied");
    json.insert(name, QJsonObject{{QStringLiteral("lines"), toJson(lines)}, {QStringLiteral("raw"), comparison.raw()}});
    if (!isJson)
        print((text == Text::Plain ? QByteArray("Notes of one letter, as the peers' benchmarks have them\n\n")
                                   : QByteArray("\nNotes of made-up words\n\n"))
              + toMarkdown(lines).toUtf8());
    return std::all_of(lines.begin(), lines.end(),
                       [](const Line& line) { return !line.limit || (line.isMeasured() && line.holds()); });
}

} // namespace

/// Measures synchronising beside its peers, in one run and on the same records; prints a table, or JSON with --json.
/// Exit status 1 where a figure missed its target. How it grows: --scale. --step is for its own use.
int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale::English);
    QCommandLineParser words;
    const auto option = [&](const char* name, const char* fallback = nullptr) {
        const QString text = QString::fromLatin1(name);
        words.addOption(fallback ? QCommandLineOption(text, {}, text, QString::fromLatin1(fallback))
                                 : QCommandLineOption(text));
    };
    option("records", "100000");
    option("few", "20000");
    option("text", "both");
    option("peers", "");
    option("no-servers");
    option("json");
    option("scale");
    option("devices", "10,50,200,500,1000,2000");
    option("teams", "1,1000,10000");
    option("stores", "1000,10000,100000");
    option("step", "");
    option("folder", "");
    option("laptop", "a");
    option("seed", "1");
    words.process(application);

    if (words.isSet(QStringLiteral("step"))) {
        Stage stage;
        stage.folder = words.value(QStringLiteral("folder"));
        stage.laptop = words.value(QStringLiteral("laptop"));
        stage.count = words.value(QStringLiteral("records")).toInt();
        stage.seed = words.value(QStringLiteral("seed")).toULongLong();
        stage.text = textFrom(words.value(QStringLiteral("text")));
        print(QJsonDocument(runStep(words.value(QStringLiteral("step")), stage)).toJson(QJsonDocument::Compact) + '\n');
        return 0;
    }

    if (words.isSet(QStringLiteral("scale"))) {
        scaleTeams(numbers(words.value(QStringLiteral("teams"))));
        print("\n");
        scaleDevices(numbers(words.value(QStringLiteral("devices"))));
        print("\n");
        scaleRecords(numbers(words.value(QStringLiteral("stores"))));
        return 0;
    }

    QJsonObject json;
    bool holds = true;
    const QString text = words.value(QStringLiteral("text"));
    if (text != QLatin1StringView("varied"))
        holds &= compare(words, Text::Plain, json);
    if (text != QLatin1StringView("plain"))
        holds &= compare(words, Text::Varied, json);
    if (words.isSet(QStringLiteral("json")))
        print(QJsonDocument(json).toJson());
    return holds ? 0 : 1;
}
