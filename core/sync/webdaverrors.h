// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/webdavhttp.h"

#include <QSslError>

namespace Rinnalla {

/// Why this side ended a request.
enum class WebDavTrouble { None, Stopped, NoConnection, Silent, TooLong };

/// How one request over WebDAV ended.
struct WebDavOutcome {
    QByteArray verb;
    WebDavTrouble trouble = WebDavTrouble::None;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QList<QSslError> certificate;
    int longestPause = 0; ///< milliseconds this side is ready to wait
};

/// What went wrong on the way to a WebDAV server, as the worker reads it. Details name verb and status only: addresses
/// and file names stay out of logs.
namespace WebDavErrors {

/// Fills in the answer's error, whether it may pass, and the pause the server asks for.
void judge(WebDavAnswer& answer, const WebDavOutcome& outcome);

Error of(WebDavTrouble trouble);
Error ofAnswer(const QByteArray& verb, int status); ///< a status that the caller did not expect
Error ofBreak(const QByteArray& verb);              ///< the connection ended too early
Error ofRedirect(const QString& host);              ///< that is not followed; the host if it is another
Error ofUnreadableCertificate();
Error ofMissingFolder(); ///< the address's own
Error ofNoWebDav();      ///< something else answers there
Error ofUnkeptWrite();   ///< the server said it had stored what is not there

} // namespace WebDavErrors

} // namespace Rinnalla
