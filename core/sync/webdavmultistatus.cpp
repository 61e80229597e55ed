// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/webdavmultistatus.h"

#include <QLocale>
#include <QXmlStreamReader>

namespace Rinnalla {

namespace {

const QLatin1StringView Dav("DAV:");

bool is(const QXmlStreamReader& xml, QLatin1StringView name)
{
    return xml.namespaceUri() == Dav && xml.name() == name;
}

/// The status code of a line like "HTTP/1.1 200 OK".
int statusOf(const QString& line)
{
    return line.section(u' ', 1, 1, QString::SectionSkipEmpty).toInt();
}

QString pathOf(const QString& href, const QUrl& asked)
{
    const QUrl url = asked.resolved(QUrl::fromEncoded(href.trimmed().toUtf8(), QUrl::TolerantMode));
    QString path = url.path(QUrl::FullyDecoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

class Reader {
public:
    Reader(const QByteArray& bytes, const QUrl& asked)
        : m_xml(bytes)
        , m_asked(asked)
    {}

    std::optional<QList<WebDavEntry>> read()
    {
        // The document type, if there is one, comes before the first element.
        while (!m_xml.atEnd() && !m_xml.isStartElement()) {
            if (m_xml.readNext() == QXmlStreamReader::DTD)
                return std::nullopt;
        }
        if (m_xml.hasError() || !is(m_xml, QLatin1StringView("multistatus")))
            return std::nullopt;
        while (m_xml.readNextStartElement()) {
            if (is(m_xml, QLatin1StringView("response")))
                readResponse();
            else
                m_xml.skipCurrentElement();
        }
        while (!m_xml.atEnd())
            m_xml.readNext();
        if (m_xml.hasError())
            return std::nullopt;
        return std::move(m_entries);
    }

private:
    void readResponse()
    {
        WebDavEntry entry;
        int status = 200;
        while (m_xml.readNextStartElement()) {
            if (is(m_xml, QLatin1StringView("href")))
                entry.path = pathOf(text(), m_asked);
            else if (is(m_xml, QLatin1StringView("status")))
                status = statusOf(text());
            else if (is(m_xml, QLatin1StringView("propstat")))
                readPropstat(entry);
            else
                m_xml.skipCurrentElement();
        }
        if (status / 100 == 2)
            m_entries.append(entry);
    }

    /// The status comes after the properties it speaks of, so they are taken over only at the end.
    void readPropstat(WebDavEntry& entry)
    {
        WebDavEntry found = entry;
        int status = 0;
        while (m_xml.readNextStartElement()) {
            if (is(m_xml, QLatin1StringView("status")))
                status = statusOf(text());
            else if (is(m_xml, QLatin1StringView("prop")))
                readProperties(found);
            else
                m_xml.skipCurrentElement();
        }
        if (status / 100 == 2)
            entry = found;
    }

    void readProperties(WebDavEntry& entry)
    {
        while (m_xml.readNextStartElement()) {
            if (is(m_xml, QLatin1StringView("resourcetype"))) {
                entry.isFolder = readsCollection();
            } else if (is(m_xml, QLatin1StringView("getcontentlength"))) {
                bool isNumber = false;
                const qint64 size = text().trimmed().toLongLong(&isNumber);
                entry.size = isNumber && size >= 0 ? size : -1;
            } else if (is(m_xml, QLatin1StringView("getlastmodified"))) {
                entry.modified = httpTime(text());
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

    bool readsCollection()
    {
        bool found = false;
        while (m_xml.readNextStartElement()) {
            found = found || is(m_xml, QLatin1StringView("collection"));
            m_xml.skipCurrentElement();
        }
        return found;
    }

    QString text() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements); }

    QXmlStreamReader m_xml;
    const QUrl& m_asked;
    QList<WebDavEntry> m_entries;
};

} // namespace

QDateTime httpTime(const QString& text)
{
    QDateTime time = QLocale::c().toDateTime(text.trimmed(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

QByteArray propfindBody()
{
    return QByteArrayLiteral(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        "<propfind xmlns=\"DAV:\"><prop><resourcetype/><getcontentlength/><getlastmodified/></prop>"
        "</propfind>\n");
}

std::optional<QList<WebDavEntry>> readMultistatus(const QByteArray& xml, const QUrl& asked)
{
    return Reader(xml, asked).read();
}

} // namespace Rinnalla
