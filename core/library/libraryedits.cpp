// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryedits.h"

#include "core/crypto/primitives.h"

#include <QJsonDocument>

namespace Rinnalla::LibraryEdits {

namespace {

const QCborValue Nothing(nullptr);

Id derived(Kind kind, const QString& name)
{
    const QByteArray whole = QByteArray("Rinnalla ") + info(kind).name + '\0' + name.toUtf8();
    return Id::fromBytes(Crypto::hash(whole, Id::Size)).value_or(Id());
}

/// The name goes into every edit: whichever laptop writes first makes the record.
Edit editOf(const SheetName& sheet, const By& by)
{
    Edit edit{Kind::Sheet, idOf(sheet), {}};
    return edit.set(SheetField::Topic, sheet.topic)
        .set(SheetField::Language, sheet.language)
        .set(SheetField::Worker, by.worker)
        .set(SheetField::At, by.at);
}

Edit inUse(const SheetName& sheet, const By& by)
{
    return editOf(sheet, by)
        .set(SheetField::Draft, Nothing)
        .set(SheetField::DraftBasis, Nothing)
        .set(SheetField::Withdrawn, Nothing)
        .set(SheetField::WithdrawnWhy, Nothing)
        .set(SheetField::Origin, Nothing);
}

} // namespace

Id idOf(const SheetName& sheet)
{
    return derived(Kind::Sheet, sheet.toString());
}

Id idOfFact(const QString& key)
{
    return derived(Kind::Fact, key);
}

Id idOfSource(const QString& key)
{
    return derived(Kind::PackSource, key);
}

Edit draft(const SheetName& sheet, const QString& markdown, const QString& basis, const By& by)
{
    return editOf(sheet, by).set(SheetField::Draft, markdown).set(SheetField::DraftBasis, basis);
}

Edit dropDraft(const SheetName& sheet, const By& by)
{
    return draft(sheet, {}, {}, by);
}

Edit use(const SheetName& sheet, const QString& markdown, int version, const By& by)
{
    return inUse(sheet, by)
        .set(SheetField::Text, markdown)
        .set(SheetField::Version, QCborValue(version))
        .set(SheetField::GatheredOn, by.at.date());
}

Edit useBuiltIn(const SheetName& sheet, const By& by)
{
    return inUse(sheet, by)
        .set(SheetField::Text, Nothing)
        .set(SheetField::Version, Nothing)
        .set(SheetField::GatheredOn, Nothing);
}

Edit check(const SheetName& sheet, const QString& digest, const SheetCheck& check, const By& by)
{
    return editOf(sheet, by)
        .set(SheetField::CheckedDigest, digest)
        .set(SheetField::CheckedBy, check.by)
        .set(SheetField::CheckedOn, check.on)
        .set(SheetField::DoNotUseAfter, check.doNotUseAfter);
}

Edit withdraw(const SheetName& sheet, const QString& why, const By& by)
{
    return editOf(sheet, by).set(SheetField::Withdrawn, QCborValue(true)).set(SheetField::WithdrawnWhy, why);
}

Edit restore(const SheetName& sheet, const By& by)
{
    return editOf(sheet, by).set(SheetField::Withdrawn, Nothing).set(SheetField::WithdrawnWhy, Nothing);
}

Edit fact(const QString& key, const QJsonObject& value, const SheetCheck& check, const By& by)
{
    QJsonObject differing = value;
    if (key.startsWith(QStringLiteral("service/")) && !value.isEmpty() && check.doNotUseAfter.isValid())
        differing.insert(QStringLiteral("do_not_use_after"), check.doNotUseAfter.toString(Qt::ISODate));
    const QByteArray json = QJsonDocument(differing).toJson(QJsonDocument::Compact);
    Edit edit{Kind::Fact, idOfFact(key), {}};
    return edit.set(FactField::Key, key)
        .set(FactField::Value, differing.isEmpty() ? QString() : QString::fromUtf8(json))
        .set(FactField::CheckedBy, check.by)
        .set(FactField::CheckedOn, check.on)
        .set(FactField::Origin, Nothing)
        .set(FactField::Worker, by.worker)
        .set(FactField::At, by.at);
}

} // namespace Rinnalla::LibraryEdits
