// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wrappingbutton.h"

#include <QEvent>
#include <QStyle>
#include <QStyleOptionButton>

#include <type_traits>

namespace Rinnalla {

template<typename Button>
WrappingButton<Button>::WrappingButton(const QString& words, QWidget* parent)
    : Button(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    this->setSizePolicy(policy);
    setWords(words);
}

template<typename Button>
void WrappingButton<Button>::setWords(const QString& words)
{
    m_words = QString(words).replace(u'&', QStringLiteral("&&"));
    this->setAccessibleName(words);
    this->setText(wrapped(this->width()));
    this->updateGeometry();
}

template<typename Button>
QSize WrappingButton<Button>::minimumSizeHint() const
{
    constexpr int fewCharacters = 20;
    const QSize whole = sizeHint();
    return {qMin(whole.width(), this->fontMetrics().averageCharWidth() * fewCharacters), whole.height()};
}

template<typename Button>
QSize WrappingButton<Button>::sizeOf(const QString& words) const
{
    this->ensurePolished();
    QStyleOptionButton option;
    this->initStyleOption(&option);
    const QSize text =
        this->style()->itemTextRect(this->fontMetrics(), QRect(), Qt::TextShowMnemonic, true, words).size();
    constexpr auto contents = std::is_same_v<Button, QCheckBox> ? QStyle::CT_CheckBox : QStyle::CT_RadioButton;
    return this->style()->sizeFromContents(contents, &option, text, this);
}

template<typename Button>
QString WrappingButton<Button>::wrapped(int width) const
{
    const int room = width - sizeOf({}).width();
    QStringList lines{QString()};
    for (const QString& word : m_words.split(u' ')) {
        const QString longer = lines.constLast().isEmpty() ? word : lines.constLast() + u' ' + word;
        if (lines.constLast().isEmpty() || this->fontMetrics().horizontalAdvance(longer) <= room)
            lines.last() = longer;
        else
            lines += word;
    }
    return lines.join(u'\n');
}

template<typename Button>
void WrappingButton<Button>::resizeEvent(QResizeEvent* event)
{
    Button::resizeEvent(event);
    this->setText(wrapped(this->width()));
}

template<typename Button>
void WrappingButton<Button>::changeEvent(QEvent* event)
{
    Button::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        this->setText(wrapped(this->width()));
}

template class WrappingButton<QCheckBox>;
template class WrappingButton<QRadioButton>;

} // namespace Rinnalla
