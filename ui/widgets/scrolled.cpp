// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/scrolled.h"

#include <QBoxLayout>

namespace Rinnalla {

QScrollArea* scrolled(QWidget* content, Sideways sideways)
{
    auto* scroll = new QScrollArea;
    scroll->setProperty("plain", true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    if (sideways == Sideways::Never)
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (!content)
        return scroll;
    auto* inside = new QWidget; // is transparent; what is in it keeps its ground
    auto* box = new QVBoxLayout(inside);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(content);
    scroll->setWidget(inside);
    return scroll;
}

void layOutPage(QWidget* page, QWidget* heading, QWidget* beside, QWidget* content)
{
    auto* top = new QHBoxLayout;
    top->addWidget(heading, 1);
    top->addWidget(beside);
    auto* whole = new QVBoxLayout(page);
    whole->setSpacing(10);
    whole->addLayout(top);
    whole->addWidget(scrolled(content), 1);
}

} // namespace Rinnalla
