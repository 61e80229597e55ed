// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the canary test cannot do through the command line: makes a store cheaply, writes the marked text into every
// field of every kind, and tells every secret key of a store. Arguments: make STORE, fill STORE MARKED, or keys STORE.
// The passphrase is the first line of standard input; keys come in hexadecimal, one a line.

#include "core/store/statement.h"
#include "core/store/store.h"
#include "tests/data/samples.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <string>

using namespace Rinnalla;

namespace {

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

void tellKeys(Connection& connection)
{
    for (const char* query : {"SELECT key FROM client_key", "SELECT key FROM epoch_key", "SELECT secret FROM box_key",
                              "SELECT secret FROM invitation WHERE secret IS NOT NULL", "SELECT value FROM secret"}) {
        Statement rows = connection.prepare(query);
        while (rows.step())
            std::puts(rows.bytes(0).toHex().constData());
    }
}

} // namespace

int main(int count, char** arguments)
{
    const QCoreApplication application(count, arguments);
    const QStringList words = QCoreApplication::arguments();
    std::string line;
    std::getline(std::cin, line);
    const SecretBuffer passphrase(line.data(), line.size());
    const SystemClock clock;
    SystemRandom random;
    SystemFileSystem files;
    const Environment environment{clock, random, files, KdfCost::minimal()};
    if (words.size() == 3 && words.at(1) == QStringLiteral("make")) {
        must(Store::create(environment, words.at(2), passphrase));
        return 0;
    }
    if (words.size() < 3)
        return 2;
    const auto store = must(Store::open(environment, words.at(2), passphrase));
    if (words.size() == 4 && words.at(1) == QStringLiteral("fill"))
        must(store->journal().write(Samples::everyField(random, words.at(3))));
    else if (words.at(1) == QStringLiteral("keys"))
        tellKeys(store->connection());
    else
        return 2;
    return 0;
}
