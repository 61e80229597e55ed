// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes the bytes fuzzing begins from: make_fuzz_corpus tests/fuzz/corpus

#include "tests/fuzz/decoders.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Rinnalla::Fuzz;

int main(int argc, char* argv[])
{
    if (argc != 2) {
        std::fputs("usage: make_fuzz_corpus FOLDER\n", stderr);
        return 2;
    }
    for (const Decoder& decoder : decoders()) {
        const QDir folder(QFile::decodeName(argv[1]) + u'/' + QLatin1String(decoder.name));
        const QList<QByteArray> seeds = decoder.seeds();
        bool isWritten = folder.mkpath(QStringLiteral("."));
        for (qsizetype i = 0; i < seeds.size(); ++i) {
            QFile file(folder.filePath(QStringLiteral("seed-%1").arg(i)));
            isWritten = isWritten && file.open(QIODevice::WriteOnly) && file.write(seeds.at(i)) == seeds.at(i).size();
        }
        if (!isWritten) {
            std::fprintf(stderr, "make_fuzz_corpus: cannot write %s\n", qPrintable(folder.path()));
            return 1;
        }
    }
    return 0;
}
