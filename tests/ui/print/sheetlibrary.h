// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/sheetcatalogue.h"

#include <functional>

namespace Rinnalla {

/// The built-in sheets, each in every form it is printed in, as they stand on the day of the fake clock.
namespace SheetLibrary {

const SheetCatalogue& catalogue();

SheetPage page(const SheetRequest& request);

/// "help-now/ar+fi a4", to name what failed.
QString nameOf(const SheetRequest& request);

/// Every topic × language × format; A4 besides with Finnish and with English beside it.
QList<SheetRequest> everything();

/// Does something with each of these on all cores, and gives what went wrong: a message names its sheet already.
QStringList forAll(const QList<SheetRequest>& requests,
                   const std::function<QStringList(const SheetRequest& request)>& check);

} // namespace SheetLibrary

} // namespace Rinnalla
