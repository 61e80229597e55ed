// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/languages/fit.h"

#include "tests/ui/languages/showntexts.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>

namespace Rinnalla {

namespace {

QString sizes(const QSize& needs, const QSize& has)
{
    return QStringLiteral("needs %1x%2, has %3x%4")
        .arg(needs.width())
        .arg(needs.height())
        .arg(has.width())
        .arg(has.height());
}

int longestWord(const QLabel& label)
{
    int widest = 0;
    for (const QString& word : label.text().split(QRegularExpression(QStringLiteral("\\s+|(?<=-)"))))
        widest = qMax(widest, label.fontMetrics().horizontalAdvance(word));
    return widest;
}

QSize needOf(const QLabel& label)
{
    if (!label.wordWrap())
        return label.sizeHint();
    const bool anywhere = label.inherits("Rinnalla::PlainText");
    const QMargins margins = label.contentsMargins();
    return {anywhere ? 0 : longestWord(label) + margins.left() + margins.right(), label.heightForWidth(label.width())};
}

/// What a widget's own text needs; nothing where it has none.
QSize needOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text().isEmpty() || label->toolTip() == label->text() ? QSize() : needOf(*label);
    if (qobject_cast<const QAbstractButton*>(&widget))
        return widget.hasHeightForWidth() ? QSize(0, widget.heightForWidth(widget.width())) : widget.minimumSizeHint();
    const auto* line = qobject_cast<const QLineEdit*>(&widget);
    if (line && line->text().isEmpty() && !line->placeholderText().isEmpty()
        && line->toolTip() != line->placeholderText())
        return {line->fontMetrics().horizontalAdvance(line->placeholderText()) + line->textMargins().left()
                    + line->textMargins().right() + 8,
                line->minimumSizeHint().height()};
    return widget.layout() ? QSize() : widget.minimumSizeHint(); // what is in a layout is looked at itself
}

/// Children of these are laid out by Qt itself, or scroll.
bool isQtsOwn(const QWidget& parent)
{
    return qobject_cast<const QLineEdit*>(&parent) || qobject_cast<const QAbstractSpinBox*>(&parent)
           || qobject_cast<const QComboBox*>(&parent) || qobject_cast<const QAbstractScrollArea*>(&parent)
           || parent.objectName() == u"qt_scrollarea_viewport";
}

/// Lies over the rest on purpose.
bool floats(const QWidget& widget)
{
    return widget.property("searchResults").toBool() || qobject_cast<const QSplitterHandle*>(&widget)
           || widget.inherits("QFocusFrame") || widget.inherits("QRubberBand");
}

QStringList overlaps(const QWidget& parent)
{
    QStringList found;
    const auto children = parent.findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (qsizetype i = 0; i < children.size(); ++i)
        for (qsizetype j = i + 1; j < children.size(); ++j) {
            const QWidget& one = *children.at(i);
            const QWidget& other = *children.at(j);
            if (one.isVisible() && other.isVisible() && !floats(one) && !floats(other)
                && one.geometry().intersects(other.geometry()))
                found += QStringLiteral("%1 lies over %2").arg(pathOf(one), pathOf(other));
        }
    return found;
}

QString scrollMisfit(const QScrollArea& area)
{
    const bool pans = area.inherits("Rinnalla::PathView") || (area.parentWidget()->inherits("Rinnalla::PathView"));
    const int leastHeight = 3 * area.fontMetrics().height();
    if (!pans && area.widget() && area.widget()->width() > area.viewport()->width())
        return QStringLiteral("scrolls sideways: %1").arg(sizes(area.widget()->size(), area.viewport()->size()));
    if (area.widget() && area.viewport()->height() < qMin(leastHeight, area.widget()->height()))
        return QStringLiteral("too little is seen: %1").arg(sizes(area.widget()->size(), area.viewport()->size()));
    return {};
}

QStringList misfitsOf(const QWidget& widget)
{
    QStringList found;
    const QWidget* parent = widget.parentWidget();
    const QSize needs = floats(widget) ? QSize() : needOf(widget);
    if (needs.width() > widget.width() || needs.height() > widget.height())
        found += QStringLiteral("cut off, %1: %2").arg(sizes(needs, widget.size()), pathOf(widget));
    const bool split = qobject_cast<const QSplitter*>(parent); // mirrored, it is off by its handle's frame
    const QRect room = split ? parent->rect().adjusted(-2, 0, 2, 0) : parent->rect();
    if (!isQtsOwn(*parent) && !floats(widget) && !room.contains(widget.geometry()))
        found += QStringLiteral("sticks out: %1").arg(pathOf(widget));
    if (const auto* area = qobject_cast<const QScrollArea*>(&widget))
        if (const QString misfit = scrollMisfit(*area); !misfit.isEmpty())
            found += QStringLiteral("%1: %2").arg(misfit, pathOf(widget));
    return isQtsOwn(widget) ? found : found + overlaps(widget);
}

} // namespace

QStringList misfits(const QWidget& window, const QSize& screen)
{
    QStringList found;
    if (window.width() > screen.width() || window.height() > screen.height())
        found += QStringLiteral("the window is larger than the screen: %1").arg(sizes(window.size(), screen));
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && widget->window() == &window && !isQtsOwn(*widget->parentWidget()))
            found += misfitsOf(*widget);
    return found;
}

QStringList shortened(const QStringList& pieces, const QWidget& window)
{
    QString wholes;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible())
            for (const ShownText& text : textsOf(*widget))
                wholes += text.isToolTip ? text.text + u'\n' : QString();
    QStringList found;
    for (const QString& piece : pieces)
        if (piece.endsWith(u'…') && piece.contains(u'~') && !wholes.contains(piece.chopped(1)))
            found += QStringLiteral("shortened: \"%1\"").arg(piece);
    return found;
}

} // namespace Rinnalla
