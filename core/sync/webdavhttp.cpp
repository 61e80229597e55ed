// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/webdavhttp.h"

#include "core/sync/relay.h"
#include "core/sync/webdaverrors.h"

#include <QSslCertificate>
#include <QSslError>
#include <QTimer>

#include <algorithm>

namespace Rinnalla {

namespace {

constexpr int MostRedirects = 5;
constexpr int StopCheck = 50; // milliseconds between two looks at it

/// Sits out one reply: collects what comes, watches the times and the stop.
class Wait {
public:
    Wait(QNetworkReply& reply, QEventLoop& loop, const WebDavTimes& times, std::function<bool()> stop)
        : m_reply(reply)
        , m_loop(loop)
        , m_times(times)
        , m_stop(std::move(stop))
    {}

    WebDavTrouble run(QByteArray& body)
    {
        const auto alive = [this] { m_silence.start(m_times.idle); };
        QObject::connect(&m_silence, &QTimer::timeout, &m_loop, [this] { end(WebDavTrouble::Silent); });
        QObject::connect(&m_connecting, &QTimer::timeout, &m_loop, [this] { end(WebDavTrouble::NoConnection); });
        QObject::connect(&m_stopping, &QTimer::timeout, &m_loop, [this] {
            if (m_stop && m_stop())
                end(WebDavTrouble::Stopped);
        });
        QObject::connect(&m_reply, &QNetworkReply::requestSent, &m_silence, [this, alive] {
            m_connecting.stop();
            alive();
        });
        QObject::connect(&m_reply, &QNetworkReply::uploadProgress, &m_silence, [this, alive](qint64 sent) {
            if (sent > 0) {
                m_connecting.stop();
                alive();
            }
        });
        QObject::connect(&m_reply, &QNetworkReply::metaDataChanged, &m_silence, [this, alive] {
            m_connecting.stop();
            alive();
            if (m_reply.header(QNetworkRequest::ContentLengthHeader).toLongLong() > Relay::LargestObject)
                end(WebDavTrouble::TooLong);
        });
        QObject::connect(&m_reply, &QIODevice::readyRead, &m_silence, [this, alive, &body] {
            alive();
            take(body);
        });
        QObject::connect(&m_reply, &QNetworkReply::sslErrors, &m_silence,
                         [this](const QList<QSslError>& errors) { m_errors = errors; });
        QObject::connect(&m_reply, &QNetworkReply::finished, &m_loop, &QEventLoop::quit);

        m_connecting.setSingleShot(true);
        m_silence.setSingleShot(true);
        m_connecting.start(m_times.connect);
        if (m_stop)
            m_stopping.start(StopCheck);
        if (!m_reply.isFinished())
            m_loop.exec(QEventLoop::ExcludeUserInputEvents);
        take(body);
        return m_trouble;
    }

    const QList<QSslError>& certificateErrors() const { return m_errors; }

private:
    void take(QByteArray& body)
    {
        if (m_reply.isOpen())
            body.append(m_reply.readAll());
        if (body.size() > Relay::LargestObject)
            end(WebDavTrouble::TooLong);
    }

    /// Ends in the reply's `finished`.
    void end(WebDavTrouble trouble)
    {
        if (m_trouble != WebDavTrouble::None || m_reply.isFinished())
            return;
        m_trouble = trouble;
        m_reply.abort();
    }

    QNetworkReply& m_reply;
    QEventLoop& m_loop;
    const WebDavTimes& m_times;
    std::function<bool()> m_stop;
    QTimer m_connecting;
    QTimer m_silence;
    QTimer m_stopping;
    WebDavTrouble m_trouble = WebDavTrouble::None;
    QList<QSslError> m_errors;
};

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

QByteArray WebDavAnswer::header(const QByteArray& name) const
{
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value.trimmed();
    }
    return {};
}

WebDavHttp::WebDavHttp(const RelayAddress& address, std::function<bool()> stop)
    : m_stop(std::move(stop))
    , m_host(address.host())
    , m_port(address.port() > 0 ? address.port() : 443)
    , m_base(address.path())
    , m_user(address.user())
    , m_password(address.password().copy())
    , m_certificate(address.trustedCertificate())
{
    while (m_base.endsWith(u'/'))
        m_base.chop(1);
    if (!m_base.isEmpty() && !m_base.startsWith(u'/'))
        m_base.prepend(u'/');
}

/// Nothing of the network is touched before the first request.
std::optional<Error> WebDavHttp::prepare()
{
    if (m_network)
        return {};
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!m_certificate.isEmpty()) {
        const QList<QSslCertificate> own = QSslCertificate::fromData(m_certificate, QSsl::Pem);
        if (own.isEmpty() || own.constFirst().isNull())
            return WebDavErrors::ofUnreadableCertificate();
        static const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates(); // slow to read
        m_tls.setCaCertificates(system + own);
    }
    m_loop = std::make_unique<QEventLoop>();
    m_network = std::make_unique<QNetworkAccessManager>();
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    return {};
}

QUrl WebDavHttp::urlOf(const QString& path) const
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(m_host);
    url.setPort(m_port == 443 ? -1 : m_port);
    // A plus sign may stand in a path as it is, but some servers read it as a space.
    const QByteArray encoded = QUrl::toPercentEncoding(m_base + u'/' + path, "/");
    url.setPath(QString::fromLatin1(encoded), QUrl::TolerantMode);
    return url;
}

QByteArray WebDavHttp::authorization() const
{
    QByteArray plain = m_user.toUtf8() + ':';
    const qsizetype size = plain.size() + qsizetype(m_password.size());
    plain.reserve(size); // no copy is left behind by growing
    plain.append(reinterpret_cast<const char*>(m_password.data()), qsizetype(m_password.size()));
    QByteArray encoded = plain.toBase64();
    wipe(plain.data(), std::size_t(plain.size()));
    QByteArray header = "Basic " + encoded;
    wipe(encoded.data(), std::size_t(encoded.size()));
    return header;
}

QNetworkRequest WebDavHttp::requestFor(const WebDavRequest& request)
{
    QNetworkRequest made(urlOf(request.path));
    made.setSslConfiguration(m_tls);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setRawHeader("Accept-Encoding", "identity"); // so that lengths and ranges mean the bytes themselves
    if (!m_user.isEmpty())
        made.setRawHeader("Authorization", authorization());
    if (!request.destination.isEmpty())
        made.setRawHeader("Destination", urlOf(request.destination).toEncoded());
    for (const auto& [name, value] : request.headers)
        made.setRawHeader(name, value);
    return made;
}

WebDavAnswer WebDavHttp::exchange(const WebDavRequest& request)
{
    WebDavAnswer answer;
    if (request.canStop && m_stop && m_stop()) {
        answer.error = WebDavErrors::of(WebDavTrouble::Stopped);
        return answer;
    }
    const QNetworkRequest made = requestFor(request);
    const std::unique_ptr<QNetworkReply> reply(
        request.verb == "GET" ? m_network->get(made) : m_network->sendCustomRequest(made, request.verb, request.body));
    Wait wait(*reply, *m_loop, m_times, request.canStop ? m_stop : nullptr);
    const WebDavTrouble trouble = wait.run(answer.body);
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.url = reply->url();
    answer.headers = reply->rawHeaderPairs();
    WebDavErrors::judge(answer, {request.verb, trouble, reply->error(), wait.certificateErrors(), m_times.longest});
    return answer;
}

/// The password goes to the place it was given for and nowhere else: same host, same port, TLS. There the server may
/// say that its folder lies elsewhere.
bool WebDavHttp::followsRedirect(WebDavRequest& request, WebDavAnswer& answer)
{
    const QUrl target = answer.url.resolved(QUrl::fromEncoded(answer.header("Location")));
    const bool isSamePlace = target.scheme() == QLatin1StringView("https")
                             && target.host().compare(answer.url.host(), Qt::CaseInsensitive) == 0
                             && target.port(443) == m_port && !target.hasQuery();
    const QString path = target.path(QUrl::FullyDecoded);
    if (isSamePlace && path == m_base + u'/' + request.path + u'/') {
        // What looked like a file is a folder.
        answer.status = 404;
        const bool isHarmless = request.verb == "PROPFIND";
        if (isHarmless)
            request.path += u'/';
        return isHarmless;
    }
    const QString wanted = u'/' + request.path;
    if (!isSamePlace || answer.status == 303 || !path.endsWith(wanted)) {
        answer.error = WebDavErrors::ofRedirect(isSamePlace ? QString() : target.host());
        return false;
    }
    m_base = path.chopped(wanted.size());
    return true;
}

WebDavAnswer WebDavHttp::once(WebDavRequest request)
{
    if (const auto error = prepare()) {
        WebDavAnswer answer;
        answer.error = error;
        return answer;
    }
    for (int redirects = 0;; ++redirects) {
        WebDavAnswer answer = exchange(request);
        if (answer.error || !isRedirect(answer.status))
            return answer;
        if (redirects == MostRedirects) {
            answer.error = WebDavErrors::ofRedirect({});
            return answer;
        }
        if (!followsRedirect(request, answer))
            return answer;
    }
}

Result<WebDavAnswer> WebDavHttp::send(const WebDavRequest& request)
{
    for (int failures = 1;; ++failures) {
        WebDavAnswer answer = once(request);
        if (!answer.error)
            return answer;
        if (!answer.isPassing || failures >= m_times.attempts)
            return tl::unexpected(*answer.error);
        if (!pause(failures, answer.pause, request.canStop))
            return tl::unexpected(WebDavErrors::of(WebDavTrouble::Stopped));
    }
}

bool WebDavHttp::pause(int failures, int asked, bool canStop)
{
    const int grown = m_times.backOff << std::min(failures - 1, 10);
    QTimer over;
    over.setTimerType(Qt::PreciseTimer); // a coarse one may end early, and the server said when to come back
    QTimer stopping;
    bool isStopped = false;
    QObject::connect(&over, &QTimer::timeout, m_loop.get(), &QEventLoop::quit);
    QObject::connect(&stopping, &QTimer::timeout, m_loop.get(), [&] {
        isStopped = canStop && m_stop && m_stop();
        if (isStopped)
            m_loop->quit();
    });
    over.start(std::max(asked, std::min(grown, m_times.longest)));
    stopping.start(StopCheck);
    m_loop->exec(QEventLoop::ExcludeUserInputEvents);
    return !isStopped;
}

} // namespace Rinnalla
