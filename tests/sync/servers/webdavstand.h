// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QSslServer>
#include <QTcpServer>

#include <functional>
#include <optional>

namespace Rinnalla {

/// A server that does as the test says, bad things too. Lives in the test's thread: the relay's waiting runs it.
class WebDavStand {
public:
    struct Request {
        QByteArray verb;
        QByteArray path;
        QByteArray head; ///< all lines, the first too
        QByteArray body;
        QByteArray header(const QByteArray& name) const;
    };
    struct Reply {
        QByteArray bytes;    ///< as sent; nothing: silence
        bool closes = false; ///< right after them
    };
    using Handler = std::function<Reply(const Request&)>;

    /// With a PEM certificate and key by file; listens on a loopback port.
    WebDavStand(const QString& certificate, const QString& key, Handler handler);

    quint16 port() const { return m_server.serverPort(); }
    const QList<Request>& requests() const { return m_requests; }

    /// "HTTP/1.1 STATUS", the headers, the length and the body.
    static Reply reply(int status, const QByteArray& body = {}, const QByteArray& headers = {});
    /// A multistatus that tells of one file.
    static Reply file(const QByteArray& path, qint64 size);

private:
    void serve(QTcpSocket* socket);
    void read(QTcpSocket* socket, QByteArray& received);
    static std::optional<Request> takeRequest(QByteArray& received);

    QSslServer m_server;
    Handler m_handler;
    QList<Request> m_requests;
};

/// Hands bytes on to another port, encrypted as they are, and breaks the connection where it is told to.
class CuttingProxy {
public:
    enum class Way { Up, Down };

    explicit CuttingProxy(quint16 target);

    quint16 port() const { return m_server.serverPort(); }
    /// Once this many more bytes went that way, `then` is called and the connection is cut; once.
    void cutAfter(Way way, qint64 bytes, std::function<void()> then = {});
    qint64 count(Way way) const { return m_count[int(way)]; }
    bool hasCut() const { return !m_armed; }

private:
    void join(QTcpSocket* client);
    void hand(QTcpSocket* from, QTcpSocket* to, Way way);

    QTcpServer m_server;
    quint16 m_target;
    qint64 m_count[2] = {};
    bool m_armed = false;
    Way m_way = Way::Up;
    qint64 m_at = 0;
    std::function<void()> m_then;
};

} // namespace Rinnalla
