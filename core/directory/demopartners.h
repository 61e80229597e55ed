// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/directoryentries.h"
#include "core/store/store.h"

namespace Rinnalla {
class Services;
}

namespace Rinnalla::Directory {

/// Organisations that do not exist, with hours, languages and places: so that the filters can be tried. Each says in
/// its description that it is made up; none has a telephone number.
DirectoryEntries demoPartners();

/// Puts the program's own list and the made-up organisations into a store that is for trying. Gives how many records
/// that made.
Result<qint64> fillDemo(Store& store, const Services& services);

} // namespace Rinnalla::Directory
