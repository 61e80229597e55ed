// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <optional>

namespace Rinnalla {

struct StoreInfo {
    int schema = 0;
    QString cipher;                   ///< SQLCipher's version
    qint64 bytes = 0;                 ///< on the disk, with what waits in SQLite's log
    Id device;                        ///< this laptop, to other laptops
    std::optional<qint64> lastBackup; ///< milliseconds since 1970
};

Result<StoreInfo> storeInfo(Store& store);

} // namespace Rinnalla
