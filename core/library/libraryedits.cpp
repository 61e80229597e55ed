// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryedits.h"

#include "core/crypto/primitives.h"

#include <QJsonArray>
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

QStringList once(QStringList words)
{
    words.removeDuplicates();
    words.sort();
    return words;
}

/// Which words of this text lie on paper, as handouts keep them: one digest for each of their languages.
Result<QStringList> givenDigests(Connection& connection, const SheetName& sheet)
{
    return guarded([&] {
        QStringList digests;
        Statement query = connection.prepare("SELECT DISTINCT languages, edition FROM handout WHERE topic = ? "
                                             "AND edition IS NOT NULL AND deleted IS NULL");
        query.with(sheet.topic);
        while (query.step()) {
            const QJsonArray languages = QJsonDocument::fromJson(query.text(0).toUtf8()).array();
            for (qsizetype i = 0; i < languages.size(); ++i)
                if (languages.at(i).toString() == sheet.language)
                    digests += query.text(1).section(u' ', static_cast<int>(i), static_cast<int>(i));
        }
        digests.removeAll(QString());
        return digests;
    });
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

Edit withdraw(const SheetCatalogue& catalogue, const SheetName& sheet, const QString& why, const By& by)
{
    QStringList words = catalogue.withdrawnDigests(sheet);
    words += catalogue.digests({sheet.topic, sheet.language, {}, SheetFormat::A4});
    return editOf(sheet, by)
        .set(SheetField::Withdrawn, QCborValue(true))
        .set(SheetField::WithdrawnWhy, why)
        .set(SheetField::WithdrawnDigests, once(words));
}

Edit restore(const SheetCatalogue& catalogue, const SheetName& sheet, const By& by)
{
    QStringList words = catalogue.withdrawnDigests(sheet);
    words.removeAll(catalogue.digests({sheet.topic, sheet.language, {}, SheetFormat::A4}));
    return editOf(sheet, by)
        .set(SheetField::Withdrawn, Nothing)
        .set(SheetField::WithdrawnWhy, Nothing)
        .set(SheetField::WithdrawnDigests, once(words));
}

Result<Edit> replace(Connection& connection, const SheetCatalogue& catalogue, const SheetName& sheet,
                     const QString& markdown, const By& by)
{
    const SheetEdition* inUse = catalogue.edition(sheet.topic, sheet.language);
    QStringList words = catalogue.withdrawnDigests(sheet);
    if (inUse && inUse->withdrawn) {
        const auto given = givenDigests(connection, sheet);
        if (!given)
            return tl::unexpected(given.error());
        words += *given;
    }
    words.removeAll(textDigest(markdown));
    Edit edit = use(sheet, markdown, inUse ? inUse->version + 1 : 1, by);
    return edit.set(SheetField::WithdrawnDigests, once(words));
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
