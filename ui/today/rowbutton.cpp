// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/rowbutton.h"

#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>

namespace Rinnalla {

RowButton::RowButton(const QString& icon, const QString& title, const QString& detail, QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // its words wrap: no height is fixed for all widths
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(title + QStringLiteral(", ") + detail);

    auto* picture = new QLabel(this);
    picture->setPixmap(QIcon::fromTheme(icon).pixmap(style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this)));
    auto* first = new PlainText(title, this);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    first->setFont(bold);
    auto* second = new PlainText(detail, this);
    second->setProperty("muted", true);

    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(first);
    words->addWidget(second);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(10);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    for (QWidget* part : {static_cast<QWidget*>(picture), static_cast<QWidget*>(first), static_cast<QWidget*>(second)})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize RowButton::sizeHint() const
{
    return layout()->sizeHint();
}

void RowButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        focusNextPrevChild(event->key() == Qt::Key_Down);
    else
        QAbstractButton::keyPressEvent(event);
}

void RowButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr qreal corner = 5;
    const QRectF ground = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(Theme::colour(Theme::Role::Accent), 1.5) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() || hasFocus() ? QBrush(Theme::colour(Theme::Role::AccentSoft)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(ground, corner, corner);
}

} // namespace Rinnalla
