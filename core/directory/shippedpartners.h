// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/directoryentries.h"

#include <QDate>

namespace Rinnalla {
class Services;
}

namespace Rinnalla::Directory {

/// What the records of the program's own list have as their source.
inline const QString ShippedSource = QStringLiteral("rinnalla");

/// The organisations and services that come with the program (resources/directory/partners.json, resources/services),
/// each with its confidence, as an import reads them. `services`: with the organisation's own numbers laid over them.
Result<DirectoryEntries> shippedPartners(const Services& services);

/// Changes whenever the list does.
QByteArray shippedDigest(const DirectoryEntries& entries);

/// Where something of the list was read, and when.
struct Origin {
    QString source;
    QDate gatheredOn;
};
std::optional<Origin> shippedOrigin(const Services& services, const QString& sourceId);

} // namespace Rinnalla::Directory
