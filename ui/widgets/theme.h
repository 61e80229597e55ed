// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

class QApplication;

namespace Rinnalla {

/// The one look of the program: Fusion, a light and a dark palette, one accent colour, one style sheet, Breeze icons.
/// Widgets that paint ask for their colours here and repaint on PaletteChange. UI thread only.
///
/// The style sheet knows these dynamic properties, set as widget->setProperty("heading", "page") and so on:
///   QFrame card=true                     a white card (class Card)
///   QLabel heading=page|section          the title of a page, of a card (class Heading)
///   QLabel muted=true                    secondary text
///   QFrame notice=warning|error|info     a strip that says something; put an icon and text into it
///   QPushButton/QToolButton primary=true the one main action of a page
///   QAbstractScrollArea plain=true       no frame, no background of its own
namespace Theme {

enum class Role {
    Accent,     ///< text, lines and icons in the accent colour
    AccentFill, ///< ground of a main action
    OnAccent,   ///< text on AccentFill
    AccentSoft, ///< ground of what is selected or under way
    AccentBorder,
    Window,
    Card,
    CardBorder,
    Text,
    Muted, ///< secondary text, still readable (AA)
    Line,  ///< grids and separators
    WarningText,
    WarningSoft,
    WarningBorder,
    ErrorText,
    ErrorSoft,
    ErrorBorder,
    InfoText, ///< blue: waiting, to come
    InfoSoft,
    InfoBorder,
    CalmText, ///< violet: told, decided otherwise
    CalmSoft,
    CalmBorder,
    NeutralText, ///< grey: done, closed
    NeutralSoft,
    NeutralBorder,
    ControlBorder, ///< around what can be pressed or typed in
    Today,         ///< the line that marks now
};

/// Once, before the first window: style, icons, colours as the system has them, ordinary text size.
void apply(QApplication& application);

bool isDark();
void setDark(bool dark);

constexpr int SmallestText = 100;
constexpr int LargestText = 200;
int textSize();                ///< per cent of the system's own
void setTextSize(int percent); ///< at once, in every window

QColor colour(Role role);

} // namespace Theme

} // namespace Rinnalla
