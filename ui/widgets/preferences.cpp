// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/preferences.h"

#include "ui/widgets/theme.h"

#include <QSettings>

#include <algorithm>

namespace Rinnalla::Preferences {

namespace {

const QString Language = QStringLiteral("language");
const QString TextSize = QStringLiteral("textSize");
const QString IdleMinutes = QStringLiteral("idleMinutes");

} // namespace

QString language()
{
    return QSettings().value(Language).toString();
}

void setLanguage(const QString& tag)
{
    QSettings().setValue(Language, tag);
}

int textSize()
{
    return qBound(Theme::SmallestText, QSettings().value(TextSize, Theme::SmallestText).toInt(), Theme::LargestText);
}

void setTextSize(int percent)
{
    QSettings().setValue(TextSize, percent);
}

std::chrono::minutes idleTime()
{
    const std::chrono::minutes kept(QSettings().value(IdleMinutes, 5).toInt());
    return std::clamp(kept, ShortestIdle, LongestIdle);
}

void setIdleTime(std::chrono::minutes time)
{
    QSettings().setValue(IdleMinutes, static_cast<int>(time.count()));
}

} // namespace Rinnalla::Preferences
