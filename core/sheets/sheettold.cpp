// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of SheetCatalogue that knows what a paper told somebody, and whether it is still so.

#include "core/sheets/sheetcatalogue.h"

#include <algorithm>

namespace Rinnalla {

namespace {

using Kind = SheetPiece::Kind;

const QString ServiceKey = QStringLiteral("service/");
const QString NumberKey = QStringLiteral("number/");
const QString SheetKey = QStringLiteral("sheet/");
const QString FactKey = QStringLiteral("fact/");

/// "always", or "mo,tu 09:00-20:00; we 10:00-12:00": the same in every language.
QString hoursOf(const Service& service)
{
    if (service.alwaysOpen)
        return QStringLiteral("always");
    QStringList all;
    for (const OpeningHours& hours : service.hours)
        all += QStringLiteral("%1 %2-%3").arg(hours.days.join(u','), hours.from, hours.to);
    return all.join(QStringLiteral("; "));
}

/// All of a telephone block that a person would act on.
QString blockOf(const Service& service)
{
    QStringList parts{service.display, hoursOf(service)};
    if (service.free.value_or(false))
        parts += QStringLiteral("free");
    if (service.anonymous.value_or(false))
        parts += QStringLiteral("no_name");
    parts.removeAll(QString());
    return parts.join(u'|');
}

QString toldKey(const SheetPiece& piece)
{
    switch (piece.kind) {
    case Kind::Text:
    case Kind::Term:
        return {};
    case Kind::Number:
    case Kind::Price:
        return NumberKey + piece.text;
    case Kind::Phone:
        return ServiceKey + piece.text + QStringLiteral("/phone");
    case Kind::Email:
        return ServiceKey + piece.text + QStringLiteral("/email");
    case Kind::Website:
        return ServiceKey + piece.text + QStringLiteral("/website");
    case Kind::Hours:
        return ServiceKey + piece.text + QStringLiteral("/hours");
    case Kind::Languages:
        return ServiceKey + piece.text + QStringLiteral("/languages");
    }
    return {};
}

void addKeys(QStringList& keys, const QList<SheetPiece>& pieces)
{
    for (const SheetPiece& piece : pieces)
        if (const QString key = toldKey(piece); !key.isEmpty())
            keys += key;
}

QString detailOf(const Service& service, const QString& what)
{
    if (what == u"phone")
        return service.display;
    if (what == u"email")
        return service.email;
    if (what == u"website")
        return service.host();
    if (what == u"languages")
        return service.languages.join(u',');
    return what == u"hours" ? hoursOf(service) : QString();
}

QStringList sortedOnce(QStringList keys)
{
    keys.removeDuplicates();
    keys.sort();
    return keys;
}

/// "service/riku/phone" is about "service/riku".
QString factKeyOf(const QString& toldKey)
{
    return toldKey.section(u'/', 0, 1);
}

} // namespace

/// Of the whole text: cards and neutral sheets hold only its telephone blocks.
QStringList SheetCatalogue::keysIn(const SheetText& text)
{
    QStringList keys;
    addKeys(keys, text.lead);
    for (const SheetPart& part : text.parts) {
        addKeys(keys, part.pieces);
        if (part.kind == SheetPart::Kind::Call)
            keys += ServiceKey + part.service;
    }
    return keys;
}

QStringList SheetCatalogue::told(const SheetRequest& request) const
{
    QStringList keys;
    for (const QString& language : {request.language, request.beside}) {
        const SheetText* text = this->text(request.topic, language);
        if (!text)
            continue;
        keys += SheetKey + SheetName{request.topic, language}.toString();
        for (const QString& key : keysIn(*text)) {
            const bool isBlock = key.startsWith(ServiceKey) && key.count(u'/') == 1;
            if (request.format == SheetFormat::Card && isBlock)
                keys += key + QStringLiteral("/phone"); // no room for more
            else if (saysAll(request.format) || isBlock)
                keys += key;
        }
    }
    QStringList told;
    for (const QString& key : sortedOnce(keys))
        told += key + u'=' + valueOf(key);
    return told;
}

QString SheetCatalogue::digests(const SheetRequest& request) const
{
    QStringList digests;
    for (const QString& language : {request.language, request.beside})
        if (const SheetEdition* sheet = language.isEmpty() ? nullptr : edition(request.topic, language))
            digests += sheet->digest;
    return digests.join(u' ');
}

QStringList SheetCatalogue::withdrawnDigests(const SheetName& sheet) const
{
    const OwnSheet* own = m_own.sheet(sheet);
    QStringList digests = own ? own->withdrawnDigests : QStringList();
    const SheetEdition* inUse = edition(sheet.topic, sheet.language);
    if (!inUse || inUse->isOnlyDraft)
        return digests;
    digests.removeAll(inUse->digest);
    if (inUse->withdrawn)
        digests += inUse->digest;
    return digests;
}

QString SheetCatalogue::valueOf(const QString& toldKey) const
{
    const QString id = toldKey.section(u'/', 1, 1);
    const QString rest = toldKey.section(u'/', 2);
    if (toldKey.startsWith(SheetKey)) {
        const SheetEdition* sheet = edition(id, rest);
        if (!sheet || sheet->isOnlyDraft)
            return {};
        return sheet->withdrawn ? stateName(SheetState::Withdrawn) : QString::number(sheet->version);
    }
    if (toldKey.startsWith(NumberKey))
        return m_facts.hasNumber(id) ? QString::number(m_facts.number(id)) : QString();
    const Service* service = toldKey.startsWith(ServiceKey) ? m_services.service(id) : nullptr;
    if (!service)
        return {};
    return rest.isEmpty() ? blockOf(*service) : detailOf(*service, rest);
}

QStringList SheetCatalogue::factKeys(const SheetName& sheet) const
{
    const SheetText* text = this->text(sheet.topic, sheet.language);
    return text ? factKeysIn(*text) : QStringList();
}

QStringList SheetCatalogue::factKeysIn(const SheetText& text)
{
    QStringList keys;
    for (const QString& key : keysIn(text))
        keys += factKeyOf(key);
    for (const SheetPart& part : text.parts)
        for (const QString& fact : part.facts)
            keys += FactKey + fact;
    return sortedOnce(keys);
}

QDate SheetCatalogue::lastDayOf(const QString& factKey) const
{
    const QString id = factKey.section(u'/', 1);
    if (factKey.startsWith(NumberKey))
        return m_facts.lastDayOf(id);
    if (factKey.startsWith(FactKey)) {
        const Fact* fact = m_facts.fact(id);
        return fact ? fact->doNotUseAfter : QDate();
    }
    const Service* service = m_services.service(id);
    return service ? service->doNotUseAfter : QDate();
}

bool SheetCatalogue::isConfirmed(const QString& factKey) const
{
    const QString id = factKey.section(u'/', 1);
    if (factKey.startsWith(ServiceKey)) {
        const Service* service = m_services.service(id);
        return service && Facts::isConfirmed(service->confidence);
    }
    const Fact* fact = m_facts.fact(factKey.startsWith(NumberKey) ? m_facts.factOf(id) : id);
    return fact && Facts::isConfirmed(fact->confidence);
}

QStringList SheetCatalogue::unconfirmedIn(const SheetText& text) const
{
    QStringList keys = factKeysIn(text);
    keys.erase(std::remove_if(keys.begin(), keys.end(), [this](const QString& key) { return isConfirmed(key); }),
               keys.end());
    return keys;
}

QString SheetCatalogue::checkDigest(const QString& markdown) const
{
    const auto text = SheetText::parse(markdown.toUtf8(), QString());
    return Rinnalla::checkDigest(textDigest(markdown), text ? unconfirmedIn(*text) : QStringList());
}

QList<SheetName> SheetCatalogue::sheetsWith(const QString& factKey) const
{
    QList<SheetName> found;
    for (const Topic& topic : m_topics)
        for (const Entry& entry : topic.entries)
            if (factKeys(entry.edition.name()).contains(factKey))
                found += entry.edition.name();
    return found;
}

} // namespace Rinnalla
