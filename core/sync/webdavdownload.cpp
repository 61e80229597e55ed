// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/webdavdownload.h"

#include <QRegularExpression>

namespace Rinnalla {

namespace {

struct Range {
    qint64 first = -1;
    qint64 total = -1; ///< -1 where the server does not tell
};

Range rangeOf(const QByteArray& header)
{
    static const QRegularExpression form(QStringLiteral("^bytes (\\d+)-\\d+/(\\d+|\\*)$"));
    const auto match = form.match(QString::fromLatin1(header));
    if (!match.hasMatch())
        return {};
    bool isNumber = false;
    const qint64 total = match.captured(2).toLongLong(&isNumber);
    return {match.captured(1).toLongLong(), isNumber ? total : -1};
}

qint64 lengthOf(const WebDavAnswer& answer)
{
    bool isNumber = false;
    const qint64 length = answer.header("Content-Length").toLongLong(&isNumber);
    return isNumber ? length : -1;
}

} // namespace

QList<QPair<QByteArray, QByteArray>> WebDavDownload::headers() const
{
    QList<QPair<QByteArray, QByteArray>> headers;
    if (m_bytes.isEmpty())
        return headers;
    headers.append({"Range", "bytes=" + QByteArray::number(m_bytes.size()) + '-'});
    const bool isStrong = m_tag.startsWith('"');
    if (isStrong)
        headers.append({"If-Range", m_tag});
    return headers;
}

WebDavDownload::State WebDavDownload::take(const WebDavAnswer& answer)
{
    if (answer.status == 404 || answer.status == 410)
        return State::Absent;
    const bool isPart = answer.status == 206;
    if (answer.status == 200 || isPart) {
        if (!isPart) {
            m_bytes = answer.body;
            m_total = lengthOf(answer);
            m_tag = answer.header("ETag");
        } else if (!append(answer)) {
            restart();
            return State::Broken;
        }
        if (m_total >= 0 && m_bytes.size() > m_total) {
            restart();
            return State::Broken;
        }
        if (!answer.error)
            return m_total < 0 || m_bytes.size() == m_total ? State::Whole : State::Broken;
    } else if (answer.status == 416) {
        restart(); // it became shorter
        return State::Broken;
    }
    return answer.error && answer.isPassing ? State::Broken : State::Failed;
}

bool WebDavDownload::append(const WebDavAnswer& answer)
{
    const Range range = rangeOf(answer.header("Content-Range"));
    if (range.first != m_bytes.size() || (m_total >= 0 && range.total >= 0 && range.total != m_total))
        return false;
    m_total = range.total >= 0 ? range.total : m_total;
    m_bytes += answer.body;
    return true;
}

void WebDavDownload::restart()
{
    m_bytes.clear();
    m_tag.clear();
    m_total = -1;
}

} // namespace Rinnalla
