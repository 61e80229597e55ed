// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheets/sheetrules.h"

#include "core/sheets/datareader.h"

#include <QRegularExpression>

#include <algorithm>

namespace Rinnalla {

namespace {

QList<LawWords> lawIn(DataReader& json)
{
    const QStringList oneWay = json.texts("one_way");
    QList<LawWords> law;
    for (const QString& kind : {QStringLiteral("must"), QStringLiteral("have_right"), QStringLiteral("may_get")})
        law += LawWords{json.texts(qPrintable(kind)), json.texts(qPrintable(kind + QStringLiteral("_also"))),
                        oneWay.contains(kind)};
    return law;
}

} // namespace

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
        LengthRange length;
        if (const char* name = "percent_of_english"; entry.whole().contains(QLatin1StringView(name))) {
            DataReader percent = entry.object(name);
            length = {percent.integer("fewest"), percent.integer("most")};
            percent.finish();
        }
        all.insert(language, {entry.texts("promises"), entry.texts("unless"), entry.texts("letters"),
                              entry.texts("telling"), entry.texts("typed"), lawIn(law), law.texts("unlike"), length});
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
        const QString found = oneOfIn(sentence, promises);
        if (!found.isEmpty() && !holdsOneOf(sentence, unless))
            return found;
    }
    return {};
}

QString oneOfIn(const QString& text, const QStringList& phrases)
{
    const auto found = std::find_if(phrases.begin(), phrases.end(),
                                    [&](const QString& phrase) { return text.contains(phrase, Qt::CaseInsensitive); });
    return found == phrases.end() ? QString() : *found;
}

bool holdsOneOf(const QString& text, const QStringList& phrases)
{
    return !oneOfIn(text, phrases).isEmpty();
}

} // namespace Rinnalla
