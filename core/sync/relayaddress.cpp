// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/relayaddress.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace Rinnalla {

namespace {

constexpr int httpsPort = 443;
constexpr int postgreSqlPort = 5432;

tl::unexpected<Error> refused(const char* reason)
{
    return failure(ErrorCode::InvalidInput, QCoreApplication::translate("RelayAddress", reason));
}

bool hasControlCharacters(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// What percent signs hide must be ordinary text, and "%2F" would make another path of it.
bool isPlain(const QString& decoded, const QString& encoded)
{
    return !hasControlCharacters(decoded) && !decoded.contains(QChar(QChar::ReplacementCharacter))
           && !encoded.contains(QLatin1StringView("%2F"), Qt::CaseInsensitive);
}

bool isSchemaName(const QString& name)
{
    constexpr qsizetype longest = 63; // PostgreSQL's own limit
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
    };
    return !name.isEmpty() && name.size() <= longest && !name.front().isDigit()
           && std::all_of(name.cbegin(), name.cend(), isAllowed);
}

QString withoutSlashAtEnd(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

/// The scheme in small letters: what stands before the first colon.
QString schemeOf(const QString& text)
{
    return text.left(text.indexOf(u':')).toLower();
}

} // namespace

Result<RelayAddress> RelayAddress::fromText(const QString& text)
{
    const QString trimmed = text.trimmed();
    const QString scheme = schemeOf(trimmed);
    if (!trimmed.contains(u':'))
        return refused(QT_TRANSLATE_NOOP("RelayAddress", "An address begins with folder:, webdavs: or postgresql:. "
                                                         "Example: folder:/media/stick"));
    if (scheme == QLatin1StringView("folder"))
        return fromFolder(text.mid(text.indexOf(u':') + 1)); // a folder's name may end with a space
    if (scheme == QLatin1StringView("webdavs") || scheme == QLatin1StringView("davs")
        || scheme == QLatin1StringView("https"))
        return fromUrl(Kind::WebDav, trimmed);
    if (scheme == QLatin1StringView("postgresql") || scheme == QLatin1StringView("postgres"))
        return fromUrl(Kind::PostgreSql, trimmed);
    if (scheme == QLatin1StringView("webdav") || scheme == QLatin1StringView("dav")
        || scheme == QLatin1StringView("http"))
        return refused(QT_TRANSLATE_NOOP("RelayAddress", "This address would send everything without encryption on the "
                                                         "way. Write webdavs: at its beginning."));
    return refused(QT_TRANSLATE_NOOP("RelayAddress", "Places of this kind are not known. An address begins with "
                                                     "folder:, webdavs: or postgresql:."));
}

Result<RelayAddress> RelayAddress::fromFolder(const QString& path)
{
    if (!QDir::isAbsolutePath(path) || path.startsWith(u':'))
        return refused(QT_TRANSLATE_NOOP("RelayAddress", "The folder's whole path is needed, from the first slash on. "
                                                         "Example: folder:/media/stick"));
    if (hasControlCharacters(path))
        return refused(QT_TRANSLATE_NOOP("RelayAddress", "The address holds a character that cannot be shown. Type it "
                                                         "anew."));
    RelayAddress address;
    address.m_kind = Kind::Folder;
    address.m_path = QDir::cleanPath(path);
    return address;
}

Result<RelayAddress> RelayAddress::fromUrl(Kind kind, const QString& text)
{
    const QUrl url(text, QUrl::TolerantMode); // its own error text would repeat a password
    if (!url.isValid() || url.host().isEmpty())
        return refused(QT_TRANSLATE_NOOP("RelayAddress", "The address cannot be read. After the two slashes comes the "
                                                         "name of the server. Example: "
                                                         "webdavs://cloud.example.org/path"));
    RelayAddress address;
    address.m_kind = kind;
    address.m_host = url.host(QUrl::FullyEncoded);
    address.m_port = url.port(kind == Kind::WebDav ? httpsPort : postgreSqlPort);
    address.m_user = url.userName(QUrl::FullyDecoded);
    if (url.userInfo(QUrl::FullyEncoded).contains(u':') || address.m_user.contains(u':'))
        return refused(QT_TRANSLATE_NOOP("RelayAddress", "A password does not belong in the address. Take it out; it "
                                                         "is asked for apart and kept encrypted."));
    if (!isPlain(address.m_user, {}) || address.m_port == 0 || url.hasFragment())
        return refused(QT_TRANSLATE_NOOP("RelayAddress", "The address cannot be read. Check its user name, its port "
                                                         "and its end."));
    const Status rest = kind == Kind::WebDav ? address.takeWebDavPath(url) : address.takeDatabase(url);
    if (!rest)
        return tl::unexpected(rest.error());
    return address;
}

Status RelayAddress::takeWebDavPath(const QUrl& url)
{
    m_path = withoutSlashAtEnd(url.path(QUrl::FullyDecoded));
    if (!isPlain(m_path, url.path(QUrl::FullyEncoded)))
        return refused(QT_TRANSLATE_NOOP("RelayAddress", "The path on the server cannot be read. Copy the address "
                                                         "anew."));
    const QStringList parts = m_path.split(u'/');
    if (parts.contains(QLatin1StringView(".")) || parts.contains(QLatin1StringView("..")))
        return refused(QT_TRANSLATE_NOOP("RelayAddress", "The path on the server may not hold dots alone. Write the "
                                                         "path without them."));
    if (url.hasQuery())
        return refused(QT_TRANSLATE_NOOP("RelayAddress", "This address is for a browser: it holds a question mark. Use "
                                                         "the WebDAV address of the server."));
    return {};
}

Status RelayAddress::takeDatabase(const QUrl& url)
{
    m_path = withoutSlashAtEnd(url.path(QUrl::FullyDecoded)).mid(1);
    if (m_path.isEmpty() || m_path.contains(u'/') || !isPlain(m_path, url.path(QUrl::FullyEncoded)))
        return refused(QT_TRANSLATE_NOOP("RelayAddress", "The name of the database is missing or cannot be read. "
                                                         "Example: postgresql://db.example.org/team"));
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    if (url.hasQuery() && (items.size() != 1 || items.first().first != QLatin1StringView("schema")))
        return refused(QT_TRANSLATE_NOOP("RelayAddress", "After the question mark only the schema may be named. "
                                                         "Example: ?schema=team"));
    if (url.hasQuery() && !isSchemaName(items.first().second))
        return refused(QT_TRANSLATE_NOOP("RelayAddress", "The schema's name may hold letters from a to z, digits and "
                                                         "underscores, and does not begin with a digit."));
    m_schema = url.hasQuery() ? items.first().second : QString();
    return {};
}

QString RelayAddress::toText() const
{
    if (m_kind == Kind::Folder)
        return QStringLiteral("folder:") + m_path;
    QUrl url;
    url.setScheme(m_kind == Kind::WebDav ? QStringLiteral("webdavs") : QStringLiteral("postgresql"));
    url.setHost(m_host);
    if (m_port != (m_kind == Kind::WebDav ? httpsPort : postgreSqlPort))
        url.setPort(m_port);
    url.setUserName(m_user, QUrl::DecodedMode);
    url.setPath(m_kind == Kind::WebDav ? m_path : u'/' + m_path, QUrl::DecodedMode);
    if (!m_schema.isEmpty())
        url.setQuery(QStringLiteral("schema=") + m_schema);
    return url.toString(QUrl::FullyEncoded);
}

void RelayAddress::setPassword(SecretBuffer password)
{
    m_password = std::move(password);
}

QCborMap RelayAddress::toCbor() const
{
    QCborMap map{{QStringLiteral("address"), toText()}};
    if (!m_password.isEmpty())
        map[QLatin1StringView("password")] =
            QByteArray(reinterpret_cast<const char*>(m_password.data()), qsizetype(m_password.size()));
    if (!m_certificate.isEmpty())
        map[QLatin1StringView("certificate")] = m_certificate;
    return map;
}

Result<RelayAddress> RelayAddress::fromCbor(const QCborMap& map)
{
    Result<RelayAddress> address = fromText(map[QLatin1StringView("address")].toString());
    if (!address)
        return address;
    const QByteArray password = map[QLatin1StringView("password")].toByteArray();
    if (!password.isEmpty())
        address->setPassword(SecretBuffer(password.constData(), std::size_t(password.size())));
    address->setTrustedCertificate(map[QLatin1StringView("certificate")].toByteArray());
    return address;
}

} // namespace Rinnalla
