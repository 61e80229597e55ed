// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/windows.h"

#include <QApplication>
#include <QDialog>
#include <QPointer>
#include <QWindow>

namespace Rinnalla::Windows {

namespace {

/// Pointers that know when a window goes: closing one may delete another.
QList<QPointer<QWidget>> topLevels()
{
    const QWidgetList widgets = QApplication::topLevelWidgets();
    return {widgets.begin(), widgets.end()};
}

} // namespace

void hideAll()
{
    for (const auto& widget : topLevels())
        if (widget && widget->isVisible())
            widget->hide();
    for (QWindow* window : QGuiApplication::allWindows())
        window->hide();
    QGuiApplication::sync(); // to the display now, not when the event loop comes round
}

void closeAllBut(const QWidget* kept)
{
    for (const auto& widget : topLevels()) {
        if (!widget || widget == kept)
            continue;
        if (auto* dialog = qobject_cast<QDialog*>(widget))
            dialog->reject();
        else
            widget->close();
    }
}

} // namespace Rinnalla::Windows
