// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Run while the program is built: a sheet that names a fact, number or service that is not there does not build.

#include "core/sheets/sheetcatalogue.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Rinnalla;

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QList<Error> wrong;
    const auto catalogue = SheetCatalogue::load(application.arguments().value(1), &wrong);
    if (!catalogue)
        wrong += catalogue.error();
    for (const Error& error : std::as_const(wrong))
        std::fprintf(stderr, "error: %s\n", qPrintable(error.message));
    return wrong.isEmpty() ? EXIT_SUCCESS : EXIT_FAILURE;
}
