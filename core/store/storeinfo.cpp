// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/storeinfo.h"

#include "core/store/migrations.h"

#include <QFileInfo>

namespace Rinnalla {

Result<StoreInfo> storeInfo(Store& store)
{
    return guarded([&] {
        StoreInfo info;
        info.schema = schemaVersion(store.connection());
        Statement cipher = store.connection().prepare("PRAGMA cipher_version");
        info.cipher = cipher.step() ? cipher.text(0) : QString();
        for (const char* side : {"", "-wal"})
            info.bytes += QFileInfo(store.path() + QLatin1StringView(side)).size();
        info.device = store.journal().device();
        const QCborValue backup = store.local().value(QStringLiteral("last-backup"));
        if (backup.isInteger())
            info.lastBackup = backup.toInteger();
        return info;
    });
}

} // namespace Rinnalla
