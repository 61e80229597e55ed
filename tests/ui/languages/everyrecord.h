// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paths/pathtemplates.h"
#include "core/sheets/sheetcatalogue.h"
#include "core/store/store.h"

namespace Rinnalla {

/// Records of every kind with every field and every choice, their texts between ⟪ and ⟫ in Greek letters, so that they
/// are never taken for words of the program. The first client has all there is; the last has nothing but a name.
struct EveryRecord {
    QList<Id> clients;
    QList<Id> contacts;
    QList<Id> steps;
};

EveryRecord writeEveryRecord(Store& store, const PathTemplates& paths, const SheetCatalogue& sheets);

} // namespace Rinnalla
