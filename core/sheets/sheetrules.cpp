// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheets/sheetrules.h"

#include "core/sheets/datareader.h"

#include <QRegularExpression>

#include <algorithm>

namespace Rinnalla {

Result<QHash<QString, SheetRules>> SheetRules::load(const QString& folder)
{
    auto json =
        DataReader::open(folder + QStringLiteral("/sheets/forbidden.json"), QStringLiteral("sheets/forbidden.json"));
    if (!json)
        return tl::unexpected(json.error());
    QHash<QString, SheetRules> all;
    for (const QString& language : json->keys()) {
        DataReader entry = json->object(language);
        DataReader law = entry.object("law");
        all.insert(language, {entry.texts("promises"),
                              entry.texts("unless"),
                              entry.texts("letters"),
                              entry.texts("telling"),
                              entry.texts("typed"),
                              {law.texts("must"), law.texts("have_right"), law.texts("may_get")}});
        law.finish();
        entry.finish();
    }
    if (json->error())
        return tl::unexpected(*json->error());
    return all;
}

QString SheetRules::promiseIn(const QString& text) const
{
    static const QRegularExpression sentenceEnd(QStringLiteral("[.!?\\x{61F}\\x{6D4}\\x{3002}\\x{FF01}\\x{FF1F}]"));
    for (const QString& sentence : text.simplified().split(sentenceEnd)) {
        const auto found = std::find_if(promises.begin(), promises.end(), [&](const QString& promise) {
            return sentence.contains(promise, Qt::CaseInsensitive);
        });
        if (found != promises.end() && !holdsOneOf(sentence, unless))
            return *found;
    }
    return {};
}

bool holdsOneOf(const QString& text, const QStringList& phrases)
{
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](const QString& phrase) { return text.contains(phrase, Qt::CaseInsensitive); });
}

} // namespace Rinnalla
