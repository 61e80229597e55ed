// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/vcardreader.h"

#include "core/directory/entryvalues.h"
#include "core/directory/vcardcards.h"
#include "core/directory/vcardwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QUrl>

namespace Rinnalla::VCardReader {

namespace {

QString nameOf(const VCard& card)
{
    if (const QString whole = card.text(QStringLiteral("FN")); !whole.trimmed().isEmpty())
        return whole;
    for (const char* name : {"ORG", "N"})
        if (const VCardProperty* property = card.property(QLatin1StringView(name))) {
            const QStringList parts = card.parts(*property);
            const QString text = qstrcmp(name, "ORG") == 0
                                     ? parts.first()
                                     : (parts.value(3) + u' ' + parts.value(1) + u' ' + parts.value(0)).simplified();
            if (!text.trimmed().isEmpty())
                return text;
        }
    return card.text(QStringLiteral("EMAIL"));
}

/// Nickname, firm with its departments, title: what else the card is known by.
QString alternateName(const VCard& card, const QString& name)
{
    QStringList known{card.text(QStringLiteral("NICKNAME"))};
    if (const VCardProperty* firm = card.property(QStringLiteral("ORG"))) {
        QStringList parts = card.parts(*firm);
        parts.removeAll(QString());
        known += parts.join(QStringLiteral(", "));
    }
    known += card.text(QStringLiteral("TITLE"));
    known.removeAll(QString());
    known.removeAll(name);
    return known.join(QStringLiteral(" · "));
}

/// Some programs keep what a number is for in a line of its own, tied to it by a group.
QHash<QString, QString> labelsOf(const VCard& card)
{
    QHash<QString, QString> labels;
    for (const VCardProperty& each : card.properties)
        if (each.name == QStringLiteral("X-ABLABEL") && !each.group.isEmpty() && !labels.contains(each.group)) {
            QString label = card.unescaped(each.value);
            if (label.startsWith(QStringLiteral("_$!<")) && label.endsWith(QStringLiteral(">!$_")))
                label = label.mid(4, label.size() - 8);
            labels.insert(each.group, label);
        }
    return labels;
}

EntryValues::Phone phoneOf(const VCard& card, const VCardProperty& property)
{
    EntryValues::Phone phone{card.unescaped(property.value)};
    if (phone.number.startsWith(QStringLiteral("tel:"), Qt::CaseInsensitive)) {
        const QStringList parts = phone.number.mid(4).split(u';');
        phone.number = QUrl::fromPercentEncoding(parts.first().toUtf8());
        for (const QString& part : parts)
            if (part.startsWith(QStringLiteral("ext="), Qt::CaseInsensitive))
                phone.extension = QUrl::fromPercentEncoding(part.mid(4).toUtf8());
    }
    for (const char* type : {"fax", "cell", "pager", "text", "textphone", "video"})
        if (property.types().contains(QLatin1StringView(type)) && phone.type.isEmpty())
            phone.type = QLatin1StringView(type);
    return phone;
}

QCborMap addressOf(const VCard& card, const VCardProperty& property)
{
    const QStringList parts = card.parts(property);
    static const QRegularExpression lineEnd(QStringLiteral("\\s*[\\r\\n]+\\s*")); // Outlook writes streets in lines
    const auto part = [&parts](int number) {
        return parts.value(number).trimmed().replace(lineEnd, QStringLiteral(", "));
    };
    QStringList second{part(1)};
    if (!part(2).isEmpty())
        second += part(0);
    second.removeAll(QString());
    return {{QStringLiteral("address_1"), part(2).isEmpty() ? part(0) : part(2)},
            {QStringLiteral("address_2"), second.join(QStringLiteral(", "))},
            {QStringLiteral("city"), part(3)},
            {QStringLiteral("region"), part(4)},
            {QStringLiteral("postal_code"), part(5)},
            {QStringLiteral("country"), part(6)}};
}

/// Without an id of its own a card is known by its names.
QString sourceIdOf(const VCard& card)
{
    const QString uid = card.text(QStringLiteral("UID")).trimmed();
    return uid.isEmpty() ? QStringLiteral("name:") + nameOf(card) + u'|' + card.text(QStringLiteral("ORG")) : uid;
}

QString noteOf(const VCard& card)
{
    QString note = card.text(QStringLiteral("NOTE")).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    while (note.endsWith(u'\n'))
        note.chop(1);
    return note;
}

/// What this program wrote comes back letter for letter, under the id it had.
void takeOwn(DirectoryEntry& entry, const VCard& card)
{
    entry.own = Id::fromString(entry.sourceId.section(u':', -1).remove(u'-'));
    const QList<std::pair<quint16, QString>> texts{{PartnerField::AlternateName, card.text(QStringLiteral("NICKNAME"))},
                                                   {PartnerField::Description, card.text(QStringLiteral("NOTE"))}};
    for (const auto& [field, text] : texts)
        if (!text.isEmpty())
            entry.values.insert(field, text);
}

DirectoryEntry entryOf(const VCard& card)
{
    DirectoryEntry entry;
    entry.where = QCoreApplication::translate("VCardReader", "Line %1").arg(card.line);
    entry.sourceId = sourceIdOf(card);
    EntryValues values(entry);
    values.text(PartnerField::Name, nameOf(card));
    values.text(PartnerField::AlternateName, alternateName(card, nameOf(card)));
    values.text(PartnerField::Description, noteOf(card));
    const QHash<QString, QString> labels = labelsOf(card);
    for (const VCardProperty& property : card.properties) {
        if (property.name == QStringLiteral("TEL")) {
            EntryValues::Phone phone = phoneOf(card, property);
            phone.description = labels.value(property.group);
            values.phone(PartnerField::Phones, phone);
        } else if (property.name == QStringLiteral("EMAIL"))
            values.email(PartnerField::Emails, card.unescaped(property.value));
        else if (property.name == QStringLiteral("URL"))
            values.website(PartnerField::Websites, card.unescaped(property.value));
        else if (property.name == QStringLiteral("ADR"))
            values.item(PartnerField::Addresses, addressOf(card, property));
        else if (property.name == QStringLiteral("LANG"))
            values.language(PartnerField::Languages, card.unescaped(property.value));
    }
    if (!entry.values.contains(PartnerField::Name))
        entry.refusal = QCoreApplication::translate("VCardReader", "It has no name.");
    if (card.text(QStringLiteral("PRODID")) == VCardWriter::product())
        takeOwn(entry, card);
    return entry;
}

} // namespace

Result<DirectoryEntries> read(const QString& path, const DirectoryProgress& progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, QCoreApplication::translate("VCardReader", "The file could not be read."),
                       file.errorString());
    DirectoryEntries entries;
    entries.source = QStringLiteral("vcard");
    QHash<QString, int> seen;
    QHash<QString, qsizetype> places; // by id, of the first
    const auto take = [&](const VCard& card) {
        DirectoryEntry entry = entryOf(card);
        const int times = ++seen[entry.sourceId];
        if (times > 1 && !card.property(QStringLiteral("UID")))
            entry.sourceId += QStringLiteral("#%1").arg(times);
        else if (times > 1 && entry.values == entries.organisations[places.value(entry.sourceId)].values) {
            ++entries.repeats;
            return;
        }
        if (times == 1)
            places.insert(entry.sourceId, entries.organisations.size());
        entries.organisations += entry; // of one id and another content: the preview refuses it and says so
    };
    if (const Status read = VCardCards::read(file, take, progress); !read)
        return tl::unexpected(read.error());
    entries.found.insert(QStringLiteral("card"), static_cast<int>(entries.organisations.size()));
    return entries;
}

} // namespace Rinnalla::VCardReader
