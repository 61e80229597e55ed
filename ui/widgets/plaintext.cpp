// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/plaintext.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace Rinnalla {

PlainText::PlainText(const QString& text, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text);
}

void PlainText::beginAtInterfaceSide()
{
    m_interfaceSide = true;
    update();
}

template<typename Each>
qreal PlainText::layOut(qreal width, Each&& each) const
{
    QTextOption option;
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    qreal top = 0;
    const QString all = text();
    for (const QStringView paragraph : QStringView(all).split(u'\n')) {
        QTextLayout layout(paragraph.toString(), font(), this);
        const bool fromRight = m_interfaceSide ? layoutDirection() == Qt::RightToLeft : paragraph.isRightToLeft();
        option.setAlignment(Qt::AlignAbsolute | (fromRight ? Qt::AlignRight : Qt::AlignLeft));
        layout.setTextOption(option);
        layout.beginLayout();
        qreal below = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, below});
            below += std::ceil(line.height());
        }
        layout.endLayout();
        each(layout, top);
        top += below;
    }
    return top;
}

int PlainText::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return qCeil(layOut(qMax(1, width - margins.left() - margins.right()), [](const QTextLayout&, qreal) {}))
           + margins.top() + margins.bottom();
}

QSize PlainText::sizeHint() const
{
    qreal widest = 0;
    layOut(QWIDGETSIZE_MAX, [&](const QTextLayout& layout, qreal) {
        for (int i = 0; i < layout.lineCount(); ++i)
            widest = qMax(widest, layout.lineAt(i).naturalTextWidth());
    });
    const int width = qMin(qCeil(widest) + 1, fontMetrics().averageCharWidth() * 70);
    return {width, heightForWidth(width)};
}

QSize PlainText::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * 10), fontMetrics().height()};
}

void PlainText::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QRect area = contentsRect();
    layOut(area.width(),
           [&](const QTextLayout& layout, qreal top) { layout.draw(&painter, area.topLeft() + QPointF(0, top)); });
    if (hasFocus()) {
        painter.setPen(Theme::colour(Theme::Role::Accent));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace Rinnalla
