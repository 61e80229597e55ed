// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/directoryentries.h"
#include "core/store/connection.h"

namespace Rinnalla {
class Services;
}

namespace Rinnalla::Directory {

/// Organisations that do not exist, with hours, languages and places: so that the filters can be tried. Each says in
/// its description that it is made up; none has a telephone number.
DirectoryEntries demoPartners();

/// What puts the program's own list, and the made-up organisations beside it, into a store that is for trying: for
/// Demo::fill. On the thread of the connection.
Result<QList<Edit>> demoEdits(Connection& connection, const Services& services);

} // namespace Rinnalla::Directory
