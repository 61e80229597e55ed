// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/card.h"

namespace Rinnalla {

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    setProperty("card", true);
    m_body->setContentsMargins(14, 12, 14, 12);
    m_body->setSpacing(8);
}

Heading::Heading(Level level, QWidget* parent)
    : QLabel(parent)
{
    setProperty("heading", level == Level::Page ? QStringLiteral("page") : QStringLiteral("section"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

} // namespace Rinnalla
