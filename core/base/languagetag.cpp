// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/languagetag.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace Rinnalla::LanguageTag {

namespace {

struct Alias {
    const char* tag;
    const char* known; ///< to Qt
};

constexpr Alias Aliases[] = {{"prs", "fa-AF"}, {"kmr", "ku"}};

constexpr const char* RightToLeftScripts[] = {"Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa"};

/// A script in a tag has four letters and follows the language: `az-Arab`.
QString scriptOf(const QString& tag)
{
    const QString second = tag.section(u'-', 1, 1);
    return second.size() == 4 && !second.front().isDigit() ? second : QString();
}

} // namespace

QLocale locale(const QString& tag)
{
    const QString language = tag.section(u'-', 0, 0);
    const auto alias = std::find_if(std::begin(Aliases), std::end(Aliases),
                                    [&](const Alias& each) { return language == QLatin1StringView(each.tag); });
    if (alias != std::end(Aliases))
        return QLocale(QLatin1StringView(alias->known));
    const qsizetype privateUse = tag.indexOf(QLatin1StringView("-x-"));
    return QLocale(privateUse < 0 ? tag : tag.first(privateUse));
}

bool isRightToLeft(const QString& tag)
{
    const QString script = scriptOf(tag);
    if (script.isEmpty())
        return locale(tag).textDirection() == Qt::RightToLeft;
    return std::any_of(std::begin(RightToLeftScripts), std::end(RightToLeftScripts), [&](const char* each) {
        return script.compare(QLatin1StringView(each), Qt::CaseInsensitive) == 0;
    });
}

QStringList withFallbacks(const QString& tag)
{
    QStringList tags{tag};
    for (qsizetype end; (end = tags.last().lastIndexOf(u'-')) > 0;)
        tags += tags.last().first(end);
    tags.removeIf([](const QString& each) { return each.endsWith(QLatin1StringView("-x")); });
    return tags;
}

} // namespace Rinnalla::LanguageTag
