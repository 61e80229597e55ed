// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secretbuffer.h"
#include "core/sync/relay.h"

#include <QCborMap>

#include <memory>

class QUrl;

namespace Rinnalla {

/// Where a relay is and how to get in: `folder:PATH`, `webdavs://host[:port]/path` or
/// `postgresql://host[:port]/database[?schema=…]`. A user name may stand in the address, a password never: it is asked
/// for apart, kept in the encrypted store and never printed. `https:` and `davs:` are read as `webdavs:`, `postgres:`
/// as `postgresql:`. A folder's path stands as it is; in the others what is not plain ASCII may be percent-encoded.
class RelayAddress {
public:
    enum class Kind { Folder, WebDav, PostgreSql };

    /// InvalidInput with the reason in plain words; refuses a password inside, `webdav://` and `http` without TLS.
    static Result<RelayAddress> fromText(const QString& text);

    Kind kind() const { return m_kind; }
    QString toText() const; ///< without the password
    QString user() const { return m_user; }
    bool needsPassword() const { return m_kind != Kind::Folder; }

    void setPassword(SecretBuffer password);
    const SecretBuffer& password() const { return m_password; }
    /// A certificate (PEM) that is trusted beside the system's, for an organisation's own authority; empty: none.
    void setTrustedCertificate(const QByteArray& pem) { m_certificate = pem; }
    const QByteArray& trustedCertificate() const { return m_certificate; }

    /// For the store's own `local` table, which is encrypted: the password is inside.
    QCborMap toCbor() const;
    static Result<RelayAddress> fromCbor(const QCborMap& map);

    QString folder() const { return m_path; } ///< Kind::Folder: the absolute path
    QString host() const { return m_host; }   ///< ASCII; an IPv6 address without its brackets
    int port() const { return m_port; }       ///< the usual one where the address names none
    /// Decoded. WebDav: path on the server, empty or with a slash first and none last; PostgreSql: database.
    QString path() const { return m_path; }
    QString schema() const { return m_schema; } ///< letters, digits, '_'; empty: whatever the server takes by itself

private:
    static Result<RelayAddress> fromFolder(const QString& path);
    static Result<RelayAddress> fromUrl(Kind kind, const QString& text);
    Status takeWebDavPath(const QUrl& url);
    Status takeDatabase(const QUrl& url);

    Kind m_kind = Kind::Folder;
    QString m_user;
    QString m_host;
    int m_port = 0;
    QString m_path;
    QString m_schema;
    SecretBuffer m_password;
    QByteArray m_certificate;
};

/// Makes the driver for an address and a team. The connection is opened at the first call.
std::unique_ptr<Relay> openRelay(const RelayAddress& address, const QByteArray& team);

} // namespace Rinnalla
