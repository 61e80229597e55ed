// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/webdavhttp.h"
#include "core/sync/webdavmultistatus.h"

#include <QSet>

namespace Rinnalla {

/// A relay on a WebDAV server (RFC 4918) such as Nextcloud's, over TLS. The folder of the address must be there, as a
/// folder of that name made by mistake would be one's own and shared with nobody; what lies below is made when needed:
///
///     https://HOST/PATH/rinnalla-<team in hex>/<name, spelled as RelayNames says>
///
/// put() uploads under a temporary name beside the last one, moves it there, and asks for the size: an answer of
/// "created" alone is not believed. A broken get() goes on where it broke; a broken put() begins again, as WebDAV has
/// no upload in parts. Temporary names are never listed, and removed after an hour by whoever lists.
///
/// Blocking, so never for the thread of the windows. Errors as Relay says; a certificate in doubt is Refused.
class WebDavRelay final : public Relay {
public:
    WebDavRelay(const RelayAddress& address, const QByteArray& team);

    void setTimes(const WebDavTimes& times) { m_http.setTimes(times); }

    Result<QList<RelayEntry>> list(const QString& prefix) override;
    Result<QByteArray> get(const QString& name) override; ///< Io beyond 64 MiB: no object of ours is as large
    Status put(const QString& name, const QByteArray& bytes) override;
    Status remove(const QString& name) override;

private:
    struct Found;
    enum class Depth { Itself, Below };

    QString pathOf(const QString& name) const;
    Result<Found> find(const QString& path, Depth depth, bool canStop = true);
    static Result<Found> sortOut(const WebDavAnswer& answer, const QList<WebDavEntry>& entries);
    Status sortIn(const QString& folder, const QString& prefix, const Found& found, QStringList& folders,
                  QList<RelayEntry>& entries);
    void sweep(const QString& path, const Found& found);
    bool isKeptBack(const QString& path, const WebDavAnswer& answer, bool canStop);
    Result<QByteArray> download(const QString& path, bool canStop);
    Status makeFolder(const QString& path);
    Status upload(const QString& temporary, const QByteArray& bytes);
    Status moveTo(const QString& path, const QString& temporary, const QByteArray& bytes);
    Result<WebDavAnswer> move(const QString& from, const QString& to, const char* overwrite);
    Result<bool> isKept(const QString& path, qint64 size);
    void discard(const QString& temporary);

    WebDavHttp m_http;
    QString m_root;       ///< the team's folder below the address's
    QSet<QString> m_made; ///< paths of folders that were there when last seen
};

} // namespace Rinnalla
