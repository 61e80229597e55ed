// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/recoverykeyview.h"

#include <QAccessibleWidget>
#include <QFontDatabase>
#include <QPainter>

namespace Rinnalla {

namespace {

constexpr int GroupSize = 4;
constexpr int Columns = 3;
constexpr int Rows = 3;

/// A worker who cannot see the key must be able to hear it, as long as it is shown.
class AccessibleKey final : public QAccessibleWidget {
public:
    explicit AccessibleKey(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::StaticText)
    {}

    QString text(QAccessible::Text kind) const override
    {
        const SecretBuffer& key = static_cast<RecoveryKeyView*>(widget())->text();
        if (kind == QAccessible::Value)
            return QString::fromLatin1(reinterpret_cast<const char*>(key.data()), static_cast<qsizetype>(key.size()));
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* makeAccessible(const QString& className, QObject* object)
{
    auto* view =
        className == QLatin1StringView("Rinnalla::RecoveryKeyView") ? qobject_cast<RecoveryKeyView*>(object) : nullptr;
    return view ? new AccessibleKey(view) : nullptr;
}

} // namespace

RecoveryKeyView::RecoveryKeyView(QWidget* parent)
    : QWidget(parent)
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    setFocusPolicy(Qt::TabFocus);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF() * 1.4);
    setFont(font);
}

void RecoveryKeyView::setText(SecretBuffer text)
{
    m_text = std::move(text);
    update();
}

QSize RecoveryKeyView::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {Columns * metrics.horizontalAdvance(QStringLiteral("00000000")), Rows * metrics.height() * 2};
}

void RecoveryKeyView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    paint(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_text);
}

/// Digits and letters read from left to right in every language, so nothing is mirrored here.
void RecoveryKeyView::paint(QPainter& painter, const QRectF& area, const SecretBuffer& text)
{
    const QSizeF cell(area.width() / Columns, area.height() / Rows);
    painter.setLayoutDirection(Qt::LeftToRight);
    for (int group = 0; (group + 1) * (GroupSize + 1) - 1 <= static_cast<int>(text.size()); ++group) {
        const QPointF corner(area.left() + (group % Columns) * cell.width(),
                             area.top() + (group / Columns) * cell.height());
        const QRectF box =
            QRectF(corner, cell)
                .adjusted(cell.width() * 0.04, cell.height() * 0.1, -cell.width() * 0.04, -cell.height() * 0.1);
        QString letters =
            QString::fromLatin1(reinterpret_cast<const char*>(text.data()) + group * (GroupSize + 1), GroupSize);
        painter.drawRoundedRect(box, 4, 4);
        painter.drawText(box, Qt::AlignCenter, letters);
        wipe(letters.data(), static_cast<std::size_t>(letters.size()) * sizeof(QChar));
    }
}

} // namespace Rinnalla
