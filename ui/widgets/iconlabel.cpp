// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/iconlabel.h"

#include <QEvent>
#include <QIcon>

namespace Rinnalla {

IconLabel::IconLabel(const QString& icon, QWidget* parent)
    : QLabel(parent)
    , m_icon(icon)
{
    setAlignment(Qt::AlignTop);
    refresh();
}

void IconLabel::refresh()
{
    const int size = fontMetrics().height() * 5 / 4;
    setPixmap(QIcon::fromTheme(m_icon).pixmap(QSize(size, size), devicePixelRatioF()));
}

void IconLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
    QLabel::changeEvent(event);
}

} // namespace Rinnalla
