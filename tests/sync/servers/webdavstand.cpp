// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/servers/webdavstand.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>

#include <memory>

namespace Rinnalla {

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QByteArray WebDavStand::Request::header(const QByteArray& name) const
{
    for (const QByteArray& line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

WebDavStand::WebDavStand(const QString& certificate, const QString& key, Handler handler)
    : m_handler(std::move(handler))
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(contentOf(certificate), QSsl::Pem));
    tls.setPrivateKey(QSslKey(contentOf(key), QSsl::Ec, QSsl::Pem));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_server.setSslConfiguration(tls);
    QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
        while (QTcpSocket* socket = m_server.nextPendingConnection())
            serve(socket);
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the stand has no port");
}

void WebDavStand::serve(QTcpSocket* socket)
{
    const auto received = std::make_shared<QByteArray>();
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QObject::connect(socket, &QIODevice::readyRead, socket, [this, socket, received] { read(socket, *received); });
    read(socket, *received); // what came before
}

void WebDavStand::read(QTcpSocket* socket, QByteArray& received)
{
    received += socket->readAll();
    while (const auto request = takeRequest(received)) {
        m_requests.append(*request);
        const Reply reply = m_handler(*request);
        socket->write(reply.bytes);
        if (reply.closes)
            socket->disconnectFromHost();
    }
}

std::optional<WebDavStand::Request> WebDavStand::takeRequest(QByteArray& received)
{
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    Request request;
    request.head = received.left(end);
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (received.size() < end + 4 + length)
        return std::nullopt;
    request.body = received.mid(end + 4, length);
    received.remove(0, end + 4 + length);
    const QList<QByteArray> words = request.head.left(request.head.indexOf('\r')).split(' ');
    request.verb = words.value(0);
    request.path = words.value(1);
    return request;
}

WebDavStand::Reply WebDavStand::reply(int status, const QByteArray& body, const QByteArray& headers)
{
    return {"HTTP/1.1 " + QByteArray::number(status) + " Words\r\n" + headers
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body};
}

WebDavStand::Reply WebDavStand::file(const QByteArray& path, qint64 size)
{
    return reply(207, "<D:multistatus xmlns:D=\"DAV:\"><D:response><D:href>" + path
                          + "</D:href><D:propstat><D:prop><D:resourcetype/><D:getcontentlength>"
                          + QByteArray::number(size)
                          + "</D:getcontentlength></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>"
                            "</D:response></D:multistatus>");
}

CuttingProxy::CuttingProxy(quint16 target)
    : m_target(target)
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket* client = m_server.nextPendingConnection())
            join(client);
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the proxy has no port");
}

void CuttingProxy::join(QTcpSocket* client)
{
    auto* target = new QTcpSocket(client);
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    QObject::connect(target, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    QObject::connect(target, &QTcpSocket::errorOccurred, client, [client] { client->disconnectFromHost(); });
    QObject::connect(client, &QIODevice::readyRead, target, [=, this] { hand(client, target, Way::Up); });
    QObject::connect(target, &QIODevice::readyRead, client, [=, this] { hand(target, client, Way::Down); });
    QObject::connect(target, &QTcpSocket::connected, client, [=, this] { hand(client, target, Way::Up); });
    target->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
}

void CuttingProxy::cutAfter(Way way, qint64 bytes, std::function<void()> then)
{
    m_armed = true;
    m_way = way;
    m_at = count(way) + bytes;
    m_then = std::move(then);
}

void CuttingProxy::hand(QTcpSocket* from, QTcpSocket* to, Way way)
{
    if (to->state() != QAbstractSocket::ConnectedState)
        return;
    const QByteArray bytes = from->readAll();
    m_count[int(way)] += bytes.size();
    if (m_armed && m_way == way && count(way) >= m_at) {
        m_armed = false;
        if (m_then)
            m_then();
        from->abort();
        to->abort();
        return;
    }
    to->write(bytes);
}

} // namespace Rinnalla
