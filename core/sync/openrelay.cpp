// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/folderrelay.h"
#include "core/sync/postgresrelay.h"
#include "core/sync/relayaddress.h"
#include "core/sync/webdavrelay.h"

namespace Rinnalla {

std::unique_ptr<Relay> openRelay(const RelayAddress& address, const QByteArray& team)
{
    switch (address.kind()) {
    case RelayAddress::Kind::WebDav:
        return std::make_unique<WebDavRelay>(address, team);
    case RelayAddress::Kind::PostgreSql:
        return std::make_unique<PostgresRelay>(address, team);
    case RelayAddress::Kind::Folder:
        break;
    }
    return std::make_unique<FolderRelay>(address.folder(), team);
}

} // namespace Rinnalla
