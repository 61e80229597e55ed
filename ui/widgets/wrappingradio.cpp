// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wrappingradio.h"

#include <QEvent>
#include <QStyle>

namespace Rinnalla {

WrappingRadio::WrappingRadio(QWidget* parent)
    : QRadioButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void WrappingRadio::setWords(const QString& words)
{
    m_words = words;
    setAccessibleName(words);
    wrap();
}

/// Narrow; as high as the lines there are now.
QSize WrappingRadio::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, sizeHint().height()};
}

void WrappingRadio::wrap()
{
    const int indicator = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this)
                          + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, this) + 4;
    QStringList lines{QString()};
    const QStringList words = m_words.split(u' ');
    for (const QString& word : words) {
        const QString longer = lines.constLast().isEmpty() ? word : lines.constLast() + u' ' + word;
        if (lines.constLast().isEmpty() || fontMetrics().horizontalAdvance(longer) <= width() - indicator)
            lines.last() = longer;
        else
            lines += word;
    }
    setText(lines.join(u'\n'));
}

void WrappingRadio::resizeEvent(QResizeEvent* event)
{
    QRadioButton::resizeEvent(event);
    wrap();
}

void WrappingRadio::changeEvent(QEvent* event)
{
    QRadioButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        wrap();
}

} // namespace Rinnalla
