// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/webdaverrors.h"

#include <QCoreApplication>

namespace Rinnalla {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WebDavRelay)
};

QString certificateWords(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
        return Words::tr(
            "The server's certificate has expired. Tell whoever looks after the server; and check the date of "
            "this computer.");
    case QSslError::CertificateNotYetValid:
        return Words::tr("The server's certificate is not valid yet. Check the date and time of this computer.");
    case QSslError::HostNameMismatch:
        return Words::tr(
            "The server's certificate belongs to another name than the one in the address. Check the address.");
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return Words::tr("The server's certificate comes from an authority that this computer does not know. If your "
                         "organisation has its own, add its certificate to the settings of this place.");
    case QSslError::CertificateRevoked:
        return Words::tr("The server's certificate has been withdrawn. Tell whoever looks after the server.");
    default:
        return Words::tr("The server's certificate cannot be accepted. Tell whoever looks after the server.");
    }
}

Error ofCertificate(const QList<QSslError>& errors)
{
    QStringList words{Words::tr("The server could not prove that it is the right one, so nothing was sent.")};
    QStringList details;
    for (const QSslError& error : errors) {
        const QString each = certificateWords(error.error());
        if (!words.contains(each))
            words.append(each);
        details.append(QString::number(error.error()));
    }
    return {ErrorCode::Refused, words.join(u' '), QStringLiteral("TLS ") + details.join(u' ')};
}

QString detailOf(const QByteArray& verb, const QString& what)
{
    return QString::fromLatin1(verb) + u' ' + what;
}

/// The connection itself failed: nothing, or not all, of an answer came.
void judgeConnection(WebDavAnswer& answer, const WebDavOutcome& outcome)
{
    const auto set = [&](ErrorCode code, const QString& message, bool isPassing) {
        answer.error = Error{code, message, detailOf(outcome.verb, QStringLiteral("network %1").arg(outcome.error))};
        answer.isPassing = isPassing;
    };
    switch (outcome.error) {
    case QNetworkReply::HostNotFoundError:
        return set(ErrorCode::Io,
                   Words::tr("The server was not found. Check the connection to the Internet, and the address."),
                   false);
    case QNetworkReply::ConnectionRefusedError:
        return set(ErrorCode::Io, Words::tr("The server does not answer. Check the address, or try again later."),
                   true);
    case QNetworkReply::SslHandshakeFailedError:
        if (outcome.certificate.isEmpty())
            return set(
                ErrorCode::Refused,
                Words::tr("No encrypted connection to the server came about, so nothing was sent. Check the address "
                          "and its port; or tell whoever looks after the server."),
                false);
        answer.error = ofCertificate(outcome.certificate);
        return;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return set(ErrorCode::Refused,
                   Words::tr("The network you are in asks for a password of its own. Use another network."), false);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return set(ErrorCode::Io, Words::tr("What answers at this address is no WebDAV server. Check the address."),
                   false);
    default:
        answer.error = WebDavErrors::ofBreak(outcome.verb);
        answer.isPassing = true;
    }
}

/// The pause that `Retry-After` asks for; a date in it counts as none.
int askedPause(const WebDavAnswer& answer)
{
    bool isNumber = false;
    const int seconds = answer.header("Retry-After").toInt(&isNumber);
    constexpr int aDay = 24 * 60 * 60;
    return isNumber && seconds > 0 ? std::min(seconds, aDay) * 1000 : 0;
}

bool isBusy(int status)
{
    return status == 423 || status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
}

bool isForCaller(int status)
{
    const bool isRedirect = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    return status / 100 == 2 || isRedirect || status == 400 || status == 404 || status == 405 || status == 409
           || status == 410 || status == 412 || status == 416;
}

} // namespace

void WebDavErrors::judge(WebDavAnswer& answer, const WebDavOutcome& outcome)
{
    if (outcome.trouble != WebDavTrouble::None) {
        answer.error = of(outcome.trouble);
        answer.isPassing = outcome.trouble == WebDavTrouble::Silent;
        return;
    }
    // From 200 on, Qt's errors stand for statuses.
    const bool isTransport = outcome.error != QNetworkReply::NoError
                             && (outcome.error < QNetworkReply::ContentAccessDenied || answer.status == 0
                                 || outcome.error == QNetworkReply::ProtocolFailure);
    if (isTransport)
        return judgeConnection(answer, outcome);
    if (isForCaller(answer.status))
        return;
    answer.error = ofAnswer(outcome.verb, answer.status);
    answer.pause = askedPause(answer);
    answer.isPassing = isBusy(answer.status) && answer.pause <= outcome.longestPause;
}

Error WebDavErrors::of(WebDavTrouble trouble)
{
    switch (trouble) {
    case WebDavTrouble::Stopped:
        return {ErrorCode::Cancelled,
                QCoreApplication::translate("Relay", "Synchronising was stopped. Nothing was lost. What is missing "
                                                     "is sent next time."),
                {}};
    case WebDavTrouble::NoConnection:
        return {ErrorCode::Io,
                Words::tr("No connection to the server came about in time. Check the connection to the "
                          "Internet, or try again later."),
                QStringLiteral("connect timeout")};
    case WebDavTrouble::TooLong:
        return {ErrorCode::Io,
                Words::tr("The server sends more than there can be. Check the address; or tell whoever looks "
                          "after the server."),
                QStringLiteral("answer too long")};
    default:
        return {ErrorCode::Io, Words::tr("The server has stopped answering. Nothing is lost: try again later."),
                QStringLiteral("idle timeout")};
    }
}

Error WebDavErrors::ofAnswer(const QByteArray& verb, int status)
{
    const auto error = [&](ErrorCode code, const QString& message) {
        return Error{code, message, detailOf(verb, QString::number(status))};
    };
    if (status == 401)
        return error(
            ErrorCode::Refused,
            Words::tr("The server does not accept the user name or the password. With Nextcloud, make an app password "
                      "(Settings, Security) and type it in here."));
    if (status == 403)
        return error(
            ErrorCode::Refused,
            Words::tr("The server does not let this user into the folder. Ask for the right to write there; with "
                      "Nextcloud, check that the app password may reach files."));
    if (status == 507)
        return error(ErrorCode::DiskFull,
                     Words::tr("There is no room left on the server. Free some there, then synchronise again."));
    if (status == 413)
        return error(ErrorCode::Io,
                     Words::tr("The server does not take files of this size. Tell whoever looks after it."));
    if (isBusy(status))
        return error(ErrorCode::Io,
                     Words::tr("The server is busy or being looked after. Nothing is lost: try again later."));
    return error(ErrorCode::Io,
                 Words::tr("The server gave an answer that makes no sense here. Check the address; or tell "
                           "whoever looks after the server."));
}

Error WebDavErrors::ofBreak(const QByteArray& verb)
{
    return {ErrorCode::Io,
            Words::tr("The connection broke off. Nothing is lost: try again where the connection is better."),
            detailOf(verb, QStringLiteral("broken"))};
}

Error WebDavErrors::ofRedirect(const QString& host)
{
    if (host.isEmpty())
        return {
            ErrorCode::Refused,
            Words::tr("The server sends on to another place, as a page to log in does. Check that the address is the "
                      "server's WebDAV address."),
            {}};
    return {ErrorCode::Refused,
            Words::tr(
                "The server sends on to another one, %1. The password was not sent there. If that is right, use it in "
                "the address.")
                .arg(host),
            {}};
}

Error WebDavErrors::ofUnreadableCertificate()
{
    return {
        ErrorCode::Refused,
        Words::tr(
            "The certificate in the settings of this place cannot be read. Choose it again; it must be in PEM form."),
        {}};
}

Error WebDavErrors::ofMissingFolder()
{
    return {
        ErrorCode::Io,
        Words::tr(
            "The folder of the address is not on the server. Make it there and share it with the team, or check the "
            "address."),
        {}};
}

Error WebDavErrors::ofNoWebDav()
{
    return {ErrorCode::Io, Words::tr("What answers at this address is no WebDAV server. Check the address."), {}};
}

Error WebDavErrors::ofUnkeptWrite()
{
    return {
        ErrorCode::Io,
        Words::tr("The server said that it had stored something, and has not. Try again; if it stays so, tell whoever "
                  "looks after the server."),
        {}};
}

} // namespace Rinnalla
