// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes tests/data/schema-N: a store of the newest schema with one record of every kind and a value in every field, and
// what must be read from it for ever (records.cbor). Run once for each released schema, never again for an old one:
//   ninja make_schema_data && bin/make_schema_data tests/data

#include "core/store/lists.h"
#include "core/store/migrations.h"
#include "tests/data/samples.h"
#include "tests/support/fakeclock.h"
#include "tests/support/seededrandom.h"

#include <QDir>
#include <QFile>

using namespace Rinnalla;

int main(int argc, char** argv)
{
    if (argc != 2)
        qFatal("usage: make_schema_data tests/data");
    const int schema = knownMigrations().last().number;
    const QString folder = QStringLiteral("%1/schema-%2").arg(QString::fromLocal8Bit(argv[1])).arg(schema);
    if (QDir(folder).exists() || !QDir().mkpath(folder))
        qFatal("%s is there already", qPrintable(folder));

    FakeClock clock;
    SeededRandom random;
    SystemFileSystem files;
    auto made = Store::create({clock, random, files, KdfCost::minimal()}, folder + QStringLiteral("/store.rinnalla"),
                              Samples::passphrase());
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    for (const Edit& edit : Samples::everyField(random))
        if (const auto written = made->store->journal().write(edit); !written)
            qFatal("%s", qPrintable(written.error().message));
    const auto records = Samples::recordsOf(made->store->connection());
    if (!records)
        qFatal("%s", qPrintable(records.error().message));
    QFile expected(folder + QStringLiteral("/records.bin"));
    if (!expected.open(QIODevice::WriteOnly) || expected.write(records->toCborValue().toCbor()) <= 0)
        qFatal("cannot write %s", qPrintable(expected.fileName()));
    return 0;
}
