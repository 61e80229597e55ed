// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/relayaddress.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace Rinnalla {

/// An authority of the test's own and the certificates it gives, made by the openssl command.
class TestAuthority {
public:
    explicit TestAuthority(const QString& folder);

    QByteArray certificate() const; ///< PEM
    /// Makes NAME.pem and NAME.key for what the name says ("DNS:localhost"), valid for that many days from now.
    bool give(const QString& name, const QByteArray& subject, int days) const;
    QString path(const QString& file) const { return m_folder + u'/' + file; }

private:
    QString m_folder;
};

/// A real WebDAV server with TLS on a loopback port, as a process of an unprivileged user that dies with this one. It
/// serves `data()` as /files to the user "worker".
class WebDavServer {
public:
    WebDavServer();
    virtual ~WebDavServer();
    WebDavServer(const WebDavServer&) = delete;
    WebDavServer& operator=(const WebDavServer&) = delete;

    bool start(); ///< on a port the system has free; on the same one after kill()
    void kill();  ///< as a power cut would
    QByteArray log() const;

    quint16 port() const { return m_port; }
    QString data() const { return m_place.filePath(QStringLiteral("data")); } ///< what /files shows
    const TestAuthority& authority() const { return m_authority; }
    RelayAddress address(const char* path = "/files") const;
    RelayAddress addressAt(quint16 port, const char* path = "/files") const;
    /// Call after changing data() behind the server's back: gives it to the server's user, and lets the server see it.
    virtual void notice() { handOver(); }

protected:
    virtual QString program() const = 0;
    virtual QStringList arguments() = 0; ///< may write configuration files
    QString place() const { return m_place.path(); }
    QString file(const char* name) const { return m_place.filePath(QLatin1StringView(name)); }
    bool write(const char* name, const QByteArray& bytes) const;
    void handOver() const;

private:
    bool startOnce();
    bool isAnswering() const;

    QTemporaryDir m_place;
    TestAuthority m_authority;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
};

/// Apache with mod_dav. Sends /moved on to /files.
class ApacheServer final : public WebDavServer {
protected:
    QString program() const override;
    QStringList arguments() override;
};

/// `rclone serve webdav`.
class RcloneServer final : public WebDavServer {
public:
    void notice() override { start(); } // it remembers folders

protected:
    QString program() const override;
    QStringList arguments() override;
};

} // namespace Rinnalla
