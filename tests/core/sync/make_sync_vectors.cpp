// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes the synchronisation's test vectors: make_sync_vectors tests/data/sync-protocol

#include "tests/core/sync/syncvectors.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Rinnalla::Sync;

int main(int argc, char* argv[])
{
    if (argc != 2) {
        std::fputs("usage: make_sync_vectors FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QFile::decodeName(argv[1]));
    const auto files = Vectors::make();
    for (auto it = files.begin(); it != files.end(); ++it) {
        QFile file(folder.filePath(it.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(Vectors::toText(it.value())) < 0) {
            std::fprintf(stderr, "make_sync_vectors: %s: %s\n", qPrintable(file.fileName()),
                         qPrintable(file.errorString()));
            return 1;
        }
    }
    return 0;
}
