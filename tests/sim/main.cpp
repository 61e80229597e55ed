// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/planted.h"
#include "tests/sim/simulate.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Rinnalla;
using namespace Rinnalla::Sim;

namespace {

int asNumber(const QString& text, int otherwise)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? number : otherwise;
}

} // namespace

int main(int argc, char* argv[])
{
    prepareSimulation();
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Laptops that synchronise in the worst of places, drawn from seeds."));
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("seeds"), QStringLiteral("The first seed."), QStringLiteral("first"), QStringLiteral("1")},
         {QStringLiteral("count"), QStringLiteral("How many seeds."), QStringLiteral("count"), QStringLiteral("100")},
         {QStringLiteral("devices"), QStringLiteral("Laptops of a team."), QStringLiteral("number"),
          QStringLiteral("5")},
         {QStringLiteral("edits"), QStringLiteral("Edits of a team."), QStringLiteral("number"), QStringLiteral("200")},
         {QStringLiteral("bug"), QStringLiteral("A mistake to make (core/base/planted.h)."), QStringLiteral("number"),
          QStringLiteral("0")},
         {QStringLiteral("trace"), QStringLiteral("Tell all that happens.")},
         {QStringLiteral("goon"), QStringLiteral("Go on after a failing seed.")}});
    parser.process(app);
    const auto number = [&](const char* name) { return asNumber(parser.value(QLatin1StringView(name)), 1); };
    plantedBug = static_cast<Bug>(number("bug"));
    Totals totals;
    Options options;
    options.devices = number("devices");
    options.edits = number("edits");
    options.trace = parser.isSet(QStringLiteral("trace"));
    const int first = number("seeds");
    for (int i = 0; i < number("count"); ++i) {
        options.seed = static_cast<quint64>(first + i);
        const Outcome outcome = World(options).run();
        totals.add(outcome);
        if (outcome.broken.isEmpty())
            continue;
        std::printf("%s\n", qPrintable(describe(options, static_cast<int>(plantedBug), outcome)));
        if (!parser.isSet(QStringLiteral("goon"))) {
            std::printf("%s\n", qPrintable(describe(shrunk(options), static_cast<int>(plantedBug), outcome)));
            break;
        }
    }
    std::printf("%s\n", qPrintable(totals.text()));
    return totals.failed > 0 ? 1 : 0;
}
