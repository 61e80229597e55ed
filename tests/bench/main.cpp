// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/sample.h"
#include "tests/bench/storebench.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace Rinnalla;

/// Measures what the project promises and prints a table. Exit status 1 where a figure missed its limit.
int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("clients"), {}, QStringLiteral("N"), QStringLiteral("100000")});
    parser.addOption({QStringLiteral("contacts"), {}, QStringLiteral("N"), QStringLiteral("1000000")});
    parser.process(application);
    const Bench::Size size{parser.value(QStringLiteral("clients")).toInt(),
                           parser.value(QStringLiteral("contacts")).toInt()};

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.rinnalla"));
    std::printf("%d clients, %d contacts\n\n", size.clients, size.contacts);
    std::printf("| what | figure | limit | |\n|---|---|---|---|\n");
    Bench::measureStore(size, path);
    return Bench::missed() == 0 ? 0 : 1;
}
