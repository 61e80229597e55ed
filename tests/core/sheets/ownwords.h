// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/sheetcatalogue.h"
#include "core/sheets/sheetchecker.h"
#include "tests/core/sheets/datacopy.h"
#include "tests/support/result.h"

/// What the tests of an organisation's own texts and facts lay over the built-in ones.
namespace Rinnalla {

inline const QDate Day(2026, 11, 22);
inline const SheetName English{QStringLiteral("time-to-think"), QStringLiteral("en")};
inline const QString Role = QStringLiteral("reviewer of texts");

inline const SheetCatalogue& builtIn()
{
    static const auto catalogue = SheetCatalogue::load();
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error().message));
    return *catalogue;
}

inline QString words(const SheetName& name = English)
{
    return builtIn().markdown(name.topic, name.language);
}

/// The same text with other words in it, which must be there.
inline QString changed(QString text, const QString& what, const QString& into)
{
    if (!text.contains(what))
        qFatal("not there: %s", qPrintable(what));
    return text.replace(what, into);
}

inline QString lighter()
{
    return changed(words(), QStringLiteral("recover and decide in peace"), QStringLiteral("rest and decide in peace"));
}

inline OwnSheet own(const QString& text, const SheetName& name = English)
{
    OwnSheet sheet;
    sheet.name = name;
    sheet.text = text;
    sheet.version = 2;
    sheet.gatheredOn = Day;
    return sheet;
}

inline OwnSheet checkOf(const QString& text, const QDate& until = {})
{
    OwnSheet sheet = own({});
    sheet.checkedDigest = builtIn().checkDigest(text);
    sheet.check = {Role, Day, until};
    return sheet;
}

inline OwnFact fact(const char* key, const QJsonObject& value)
{
    OwnFact fact;
    fact.key = QString::fromLatin1(key);
    fact.value = value;
    return fact;
}

inline const SheetEdition& edition(const SheetCatalogue& catalogue, const SheetName& name = English)
{
    const SheetEdition* found = catalogue.edition(name.topic, name.language);
    if (!found)
        qFatal("no edition");
    return *found;
}

inline SheetRequest request(const QString& beside = {}, SheetFormat format = SheetFormat::A4)
{
    return {English.topic, English.language, beside, format};
}

inline SheetRequest sheet(const QString& topic, const QString& language, const QString& beside = {})
{
    return {topic, language, beside, SheetFormat::A4};
}

} // namespace Rinnalla
