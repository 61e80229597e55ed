// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/directorybench.h"
#include "tests/bench/importbench.h"
#include "tests/bench/programbench.h"
#include "tests/bench/sample.h"
#include "tests/bench/storebench.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace Rinnalla;

/// Measures what the project promises and prints a table. Exit status 1 where a figure missed its limit.
/// Arguments: --clients N --contacts M for another size than the promised one; --part sheets, partners, import or
/// path for one group of figures alone.
int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QCommandLineParser parser;
    const auto option = [&](const char* name, const char* fallback = "") {
        parser.addOption({QString::fromLatin1(name), {}, QString::fromLatin1(name), QString::fromLatin1(fallback)});
        return QString::fromLatin1(name);
    };
    const QString clients = option("clients", "100000");
    const QString contacts = option("contacts", "1000000");
    const QString part = option("part");
    const QString store = option("store");
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    if (!parser.parse(words))
        qFatal("%s", qPrintable(parser.errorText()));
    if (parser.isSet(part))
        return Bench::runPart(parser.value(part), parser.value(store), argc, argv);

    QGuiApplication application(argc, argv);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.rinnalla"));
    const Bench::Size size{parser.value(clients).toInt(), parser.value(contacts).toInt()};
    std::printf("%d clients, %d contacts\n\n", size.clients, size.contacts);
    std::printf("| what | figure | limit | |\n|---|---|---|---|\n");
    Bench::measureStore(size, path);
    Bench::measureDirectory();
    Bench::measureImport();
    Bench::measureProgram(path);
    return Bench::missed() == 0 ? 0 : 1;
}
