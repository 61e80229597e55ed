// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/relayaddress.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

#include <functional>
#include <optional>

namespace Rinnalla {

/// How long a WebDAV relay waits, in milliseconds, and how often it tries. Tests are less patient.
struct WebDavTimes {
    int connect = 20'000; ///< until the connection stands and the request is out
    int idle = 45'000;    ///< without a byte in either direction
    int backOff = 500;    ///< before the second try; doubled each time
    int longest = 15'000; ///< a server that asks for a longer pause is taken for busy
    int attempts = 4;     ///< in a row without getting any further
};

struct WebDavRequest {
    QByteArray verb;
    QString path; ///< below the address's folder, with a slash at its end where it is a folder
    QByteArray body = {};
    QString destination = {}; ///< MOVE: path below the address's folder
    QList<QPair<QByteArray, QByteArray>> headers = {};
    bool canStop = true; ///< false where half of it is worse than waiting
};

/// What came back. Statuses that mean the same for every verb have become an error; the others (all of 2xx, 404, 405,
/// 409, 412 …) are for the caller to judge.
struct WebDavAnswer {
    int status = 0;
    QUrl url;        ///< that answered
    QByteArray body; ///< as far as it came
    QList<QNetworkReply::RawHeaderPair> headers = {};
    std::optional<Error> error;
    bool isPassing = false; ///< the error may be gone at the next try
    int pause = 0;          ///< milliseconds the server asks for before that

    QByteArray header(const QByteArray& name) const; ///< empty where there is none
    bool isSuccess() const { return !error && status / 100 == 2; }
};

/// One server and user: requests over TLS that is always checked, the password sent with each (an app password costs
/// no second question) and never to another place. Redirects are followed where only the path changes, and remembered.
/// Blocking, by an event loop of its own that takes no user input; belongs to the thread of its first request.
class WebDavHttp {
public:
    WebDavHttp(const RelayAddress& address, std::function<bool()> stop);

    void setTimes(const WebDavTimes& times) { m_times = times; }
    const WebDavTimes& times() const { return m_times; }

    WebDavAnswer once(WebDavRequest request);                ///< one try
    Result<WebDavAnswer> send(const WebDavRequest& request); ///< some tries, for trouble that passes
    /// Waits before another try, `failures` having gone before; false when stopped meanwhile.
    bool pause(int failures, int asked, bool canStop);

private:
    WebDavAnswer exchange(const WebDavRequest& request);
    bool followsRedirect(WebDavRequest& request, WebDavAnswer& answer);
    QNetworkRequest requestFor(const WebDavRequest& request);
    QUrl urlOf(const QString& path) const;
    QByteArray authorization() const;
    std::optional<Error> prepare();

    std::function<bool()> m_stop;
    WebDavTimes m_times;
    QString m_host;
    int m_port;
    QString m_base; ///< decoded path of the address, without a slash at its end
    QString m_user;
    SecretBuffer m_password;
    QByteArray m_certificate;
    QSslConfiguration m_tls;
    std::unique_ptr<QEventLoop> m_loop; ///< first: it gives its thread what the manager needs
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace Rinnalla
