// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/vcardwriter.h"

#include "core/domain/secrets.h"
#include "core/store/lists.h"

#include <QCborArray>
#include <QCborMap>
#include <QCoreApplication>
#include <QUrl>
#include <QUuid>

namespace Rinnalla::VCardWriter {

namespace {

QString cell(const QCborMap& item, const char* name)
{
    return item[QLatin1StringView(name)].toString();
}

QByteArray phone(const QCborValue& value, int number)
{
    const QCborMap phone = value.isString() ? QCborMap{{QStringLiteral("number"), value}} : value.toMap();
    const QByteArray group = "item" + QByteArray::number(number);
    static const QStringList types{QStringLiteral("fax"),  QStringLiteral("cell"),      QStringLiteral("pager"),
                                   QStringLiteral("text"), QStringLiteral("textphone"), QStringLiteral("video")};
    const QString type = cell(phone, "type");
    const QString label = cell(phone, "description");
    QByteArray name = (label.isEmpty() ? QByteArray() : group + '.') + "TEL";
    if (types.contains(type))
        name += ";TYPE=" + type.toLatin1();
    QString text = escaped(cell(phone, "number"));
    if (const QString extension = cell(phone, "extension"); !extension.isEmpty()) {
        name += ";VALUE=uri";
        text = QStringLiteral("tel:") + QString::fromLatin1(QUrl::toPercentEncoding(cell(phone, "number"), "+()"))
               + QStringLiteral(";ext=") + QString::fromLatin1(QUrl::toPercentEncoding(extension));
    }
    return line(name, text) + (label.isEmpty() ? QByteArray() : line(group + ".X-ABLabel", escaped(label)));
}

QByteArray address(const QCborValue& value)
{
    const QCborMap address = value.isString() ? QCborMap{{QStringLiteral("address_1"), value}} : value.toMap();
    QStringList parts{{}};
    for (const char* name : {"address_2", "address_1", "city", "region", "postal_code", "country"})
        parts += escaped(cell(address, name));
    return line("ADR", parts.join(u';'));
}

} // namespace

QString product()
{
    return QStringLiteral("-//Rinnalla//Rinnalla//EN");
}

QString escaped(const QString& text)
{
    QString escaped;
    for (const QChar c : text)
        if (c == u'\n')
            escaped += QStringLiteral("\\n");
        else if (c == u'\\' || c == u',' || c == u';')
            escaped += QStringLiteral("\\") + c;
        else
            escaped += c;
    return escaped;
}

QByteArray line(const QByteArray& name, const QString& value)
{
    constexpr qsizetype longest = 75; // RFC 6350, 3.2; the space that begins a fold counts
    const QByteArray whole = name + ':' + value.toUtf8();
    QByteArray folded;
    qsizetype begin = 0;
    qsizetype room = longest;
    while (whole.size() - begin > room) {
        qsizetype end = begin + room;
        while (end > begin && (static_cast<unsigned char>(whole[end]) & 0xC0U) == 0x80U)
            --end;
        folded += whole.mid(begin, end - begin) + "\r\n ";
        begin = end;
        room = longest - 1;
    }
    return folded + whole.mid(begin) + "\r\n";
}

QByteArray card(const Record& partner)
{
    QByteArray card = "BEGIN:VCARD\r\nVERSION:4.0\r\n" + line("PRODID", escaped(product())) + "KIND:org\r\n";
    card += line("UID",
                 QStringLiteral("urn:uuid:") + QUuid::fromRfc4122(partner.id.toBytes()).toString(QUuid::WithoutBraces));
    card += line("FN", escaped(partner.text(PartnerField::Name)));
    if (partner.has(PartnerField::AlternateName))
        card += line("NICKNAME", escaped(partner.text(PartnerField::AlternateName)));
    int number = 0;
    for (const QCborValue& each : partner.value(PartnerField::Phones).toArray())
        card += phone(each, ++number);
    for (const QString& email : partner.texts(PartnerField::Emails))
        card += line("EMAIL", escaped(email));
    for (const QString& website : partner.texts(PartnerField::Websites))
        card += line("URL", website);
    for (const QCborValue& each : partner.value(PartnerField::Addresses).toArray())
        card += address(each);
    for (const QString& language : partner.texts(PartnerField::Languages))
        card += line("LANG", language);
    if (partner.has(PartnerField::Description))
        card += line("NOTE", escaped(partner.text(PartnerField::Description)));
    return card + "END:VCARD\r\n";
}

Result<qint64> write(Connection& connection, QIODevice& out, const DirectoryProgress& progress)
{
    qint64 written = 0;
    const auto total = Lists::count(connection, Kind::Partner);
    std::optional<ListKey> after;
    do {
        const auto page = Lists::records(connection, {Kind::Partner, {}, {}}, after, 500);
        if (!page)
            return tl::unexpected(page.error());
        for (const Record& partner : page->rows) {
            const QByteArray bytes = card(Directory::withoutSecrets(partner));
            if (out.write(bytes) != bytes.size())
                return failure(ErrorCode::Io,
                               QCoreApplication::translate("VCardWriter", "The file could not be written."),
                               out.errorString());
            ++written;
        }
        after = page->next;
        if (progress && !progress(written, total.value_or(written)))
            return failure(ErrorCode::Cancelled, QCoreApplication::translate("VCardWriter", "The export was stopped."));
    } while (after);
    return written;
}

} // namespace Rinnalla::VCardWriter
