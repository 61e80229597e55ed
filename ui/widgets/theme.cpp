// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QIcon>
#include <QPalette>
#include <QStyleFactory>

namespace Rinnalla::Theme {

namespace {

struct Shade {
    Role role;
    const char* name; ///< in theme.qss
    QRgb light;
    QRgb dark;
};

constexpr Shade Shades[] = {
    {Role::Accent, "accent", 0xff0f6b5b, 0xff5cc4ae},
    {Role::AccentFill, "accent-fill", 0xff0f6b5b, 0xff14705f},
    {Role::OnAccent, "on-accent", 0xffffffff, 0xffffffff},
    {Role::AccentSoft, "accent-soft", 0xffe4f3ef, 0xff1d3a35},
    {Role::AccentBorder, "accent-border", 0xff6cbba9, 0xff3c8576},
    {Role::Window, "window", 0xfff5f6f8, 0xff1b1e22},
    {Role::Card, "card", 0xffffffff, 0xff24282d},
    {Role::CardBorder, "card-border", 0xffdde1e6, 0xff3a4047},
    {Role::Text, "text", 0xff1f2429, 0xffe8eaed},
    {Role::Muted, "muted", 0xff5c656e, 0xffa7b0b9},
    {Role::Line, "line", 0xffe6e9ed, 0xff343a41},
    {Role::WarningText, "warning-text", 0xff6b4700, 0xfff3cf8a},
    {Role::WarningSoft, "warning-soft", 0xfffff4e0, 0xff3a2f1a},
    {Role::WarningBorder, "warning-border", 0xffe3b04f, 0xff8a6a2c},
    {Role::ErrorText, "error-text", 0xff94202a, 0xfff5a9ae},
    {Role::ErrorSoft, "error-soft", 0xfffdecec, 0xff3d2224},
    {Role::ErrorBorder, "error-border", 0xffdf8d92, 0xff8d4a4f},
    {Role::InfoText, "info-text", 0xff1c4f86, 0xff9fc8f3},
    {Role::InfoSoft, "info-soft", 0xffe8f2fc, 0xff1e2f42},
    {Role::InfoBorder, "info-border", 0xff8dbbe8, 0xff446c96},
    {Role::CalmText, "calm-text", 0xff50398a, 0xffc9b6f5},
    {Role::CalmSoft, "calm-soft", 0xfff1edfb, 0xff2e2842},
    {Role::CalmBorder, "calm-border", 0xffb5a4e2, 0xff695a96},
    {Role::NeutralText, "neutral-text", 0xff4a525a, 0xffc0c7ce},
    {Role::NeutralSoft, "neutral-soft", 0xffedeff1, 0xff2e3338},
    {Role::NeutralBorder, "neutral-border", 0xffc3c9cf, 0xff4d555d},
    {Role::ControlBorder, "control-border", 0xff8a949d, 0xff6d7780},
    {Role::Today, "today", 0xffb94a1c, 0xfff08a5d},
};

int scale = SmallestText;

QColor shade(const Shade& shade, bool dark)
{
    return QColor(dark ? shade.dark : shade.light);
}

QColor shade(Role role, bool dark)
{
    return shade(Shades[static_cast<int>(role)], dark);
}

QPalette palette(bool dark)
{
    const auto of = [dark](Role role) { return shade(role, dark); };
    QPalette palette(of(Role::Card), of(Role::Window)); // fills in the shades Fusion derives
    palette.setColor(QPalette::Window, of(Role::Window));
    palette.setColor(QPalette::Base, of(Role::Card));
    palette.setColor(QPalette::AlternateBase, of(Role::Window));
    palette.setColor(QPalette::ToolTipBase, of(Role::Card));
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, of(Role::Text));
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, of(Role::Muted));
    palette.setColor(QPalette::PlaceholderText, of(Role::Muted));
    palette.setColor(QPalette::BrightText, of(Role::OnAccent));
    palette.setColor(QPalette::Highlight, of(Role::AccentFill));
    palette.setColor(QPalette::HighlightedText, of(Role::OnAccent));
    palette.setColor(QPalette::Link, of(Role::Accent));
    palette.setColor(QPalette::LinkVisited, of(Role::Accent));
    return palette;
}

QFont font(int percent)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    return font;
}

QString styleSheet(bool dark, const QFont& font)
{
    QFile file(QStringLiteral(":/theme/theme.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const Shade& each : Shades)
        sheet.replace(u'@' + QLatin1StringView(each.name) + u'@', shade(each, dark).name());
    sheet.replace(QStringLiteral("@page-size@"), QString::number(font.pointSizeF() * 1.7));
    sheet.replace(QStringLiteral("@section-size@"), QString::number(font.pointSizeF() * 1.2));
    return sheet;
}

void refresh(bool dark, int percent)
{
    scale = percent;
    QIcon::setThemeName(dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    const QFont text = font(percent);
    QApplication::setFont(text);
    QApplication::setPalette(palette(dark));
    qApp->setStyleSheet(styleSheet(dark, text));
}

} // namespace

void apply(QApplication& application)
{
    const bool dark = isDark(); // what the platform gave
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QIcon::setThemeSearchPaths({QStringLiteral(":/icons")});
    refresh(dark, SmallestText);
}

bool isDark()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

void setDark(bool dark)
{
    if (dark != isDark())
        refresh(dark, scale);
}

int textSize()
{
    return scale;
}

void setTextSize(int percent)
{
    percent = qBound(SmallestText, percent, LargestText);
    if (percent != scale)
        refresh(isDark(), percent);
}

QColor colour(Role role)
{
    return shade(role, isDark());
}

} // namespace Rinnalla::Theme
