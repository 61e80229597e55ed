// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace Rinnalla {

/// One resource of a WebDAV server's answer to PROPFIND (RFC 4918, section 14.16).
struct WebDavEntry {
    QString path; ///< percent-decoded, absolute, without a slash at its end
    bool isFolder = false;
    qint64 size = -1; ///< bytes; -1 where the server does not tell
    QDateTime modified;
};

/// A date as HTTP writes it ("Sun, 06 Nov 1994 08:49:37 GMT"); not valid where the text is none.
QDateTime httpTime(const QString& text);

/// What asks for the properties that readMultistatus() reads.
QByteArray propfindBody();

/// Reads a `multistatus` document. Addresses are resolved against the one asked for; of absolute ones only the path
/// counts, since servers behind a proxy often name themselves differently. Nothing where the bytes are no whole
/// document of that kind, or bring a document type (and with it entities), which no WebDAV server needs.
std::optional<QList<WebDavEntry>> readMultistatus(const QByteArray& xml, const QUrl& asked);

} // namespace Rinnalla
