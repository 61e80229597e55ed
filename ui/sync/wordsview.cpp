// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/wordsview.h"

#include "core/sync/words.h"
#include "ui/widgets/theme.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>
#include <QStyleOption>

namespace Rinnalla {

namespace {

constexpr int Gap = 8;
constexpr int Padding = 6;
constexpr auto Letters = static_cast<int>(Sync::Words::Letters);

/// A worker who cannot see the words must be able to hear them, as long as they are shown.
class AccessibleWords final : public QAccessibleWidget {
public:
    explicit AccessibleWords(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::StaticText)
    {}

    QString text(QAccessible::Text kind) const override
    {
        const SecretBuffer& words = static_cast<WordsView*>(widget())->text();
        if (kind == QAccessible::Value)
            return QString::fromLatin1(reinterpret_cast<const char*>(words.data()),
                                       static_cast<qsizetype>(words.size()));
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* makeAccessible(const QString& className, QObject* object)
{
    auto* view = className == QLatin1StringView("Rinnalla::WordsView") ? qobject_cast<WordsView*>(object) : nullptr;
    return view ? new AccessibleWords(view) : nullptr;
}

QSize cell(const QFontMetrics& metrics)
{
    return {metrics.horizontalAdvance(QString(Letters, u'm')) + 2 * Padding, metrics.height() + 2 * Padding};
}

} // namespace

WordsView::WordsView(QWidget* parent)
    : QWidget(parent)
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    setFocusPolicy(Qt::TabFocus);
}

QFont WordsView::large() const
{
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    return font;
}

void WordsView::setText(SecretBuffer text)
{
    m_text = std::move(text);
    updateGeometry();
    update();
}

QSize WordsView::sizeHint() const
{
    const QSize one = cell(QFontMetrics(large()));
    const int count = static_cast<int>((m_text.size() + 1) / (Letters + 1));
    const int rows = (count + InRow - 1) / InRow;
    return rows == 0 ? QSize() : QSize(InRow * (one.width() + Gap), rows * (one.height() + Gap));
}

void WordsView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(large());
    const QSize one = cell(painter.fontMetrics());
    const auto* letters = reinterpret_cast<const char*>(m_text.data());
    const int count = static_cast<int>((m_text.size() + 1) / (Letters + 1));
    for (int word = 0; word < count; ++word) {
        const QRect frame(QPoint(word % InRow * (one.width() + Gap) + 1, word / InRow * (one.height() + Gap) + 1),
                          one - QSize(2, 2));
        painter.setPen(Theme::colour(hasFocus() ? Theme::Role::Accent : Theme::Role::CardBorder));
        painter.drawRoundedRect(frame, 4, 4);
        painter.setPen(Theme::colour(Theme::Role::Text));
        painter.drawText(frame, Qt::AlignCenter, QString::fromLatin1(letters + word * (Letters + 1), Letters));
    }
}

void WordsView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace Rinnalla
