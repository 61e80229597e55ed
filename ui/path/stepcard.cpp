// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/path/stepcard.h"

#include "ui/session/terms.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace Rinnalla {

namespace {

constexpr int Padding = 8;

struct Shades {
    Theme::Role ground;
    Theme::Role border;
    Theme::Role text;
};

/// Declined after information is as calm as done: it is a good outcome.
Shades shadesOf(const QString& state)
{
    using Theme::Role;
    if (state == QStringLiteral("under_way") || state == QStringLiteral("chosen"))
        return {Role::AccentSoft, Role::AccentBorder, Role::Accent};
    if (state == QStringLiteral("waiting"))
        return {Role::InfoSoft, Role::InfoBorder, Role::InfoText};
    if (state == QStringLiteral("declined_after_information"))
        return {Role::CalmSoft, Role::CalmBorder, Role::CalmText};
    if (state == QStringLiteral("done") || state == QStringLiteral("not_possible"))
        return {Role::NeutralSoft, Role::NeutralBorder, Role::NeutralText};
    return {Role::Card, Role::NeutralBorder, Role::Text};
}

} // namespace

StepCard::StepCard(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::PointingHandCursor);
}

void StepCard::setLook(const Look& look)
{
    m_look = look;
    m_stateText = Terms::stepState(look.state);
    m_icon =
        QIcon::fromTheme(Terms::stepStateIcon(look.state.isEmpty() ? QStringLiteral("not_discussed") : look.state));
    update();
}

void StepCard::setSpan(int percent)
{
    m_look.spanPercent = percent;
    update();
}

int StepCard::heightFor(const QFontMetrics& metrics)
{
    return 2 * metrics.height() + 2 * Padding;
}

int StepCard::leastWidthFor(const QFontMetrics& metrics)
{
    return metrics.averageCharWidth() * 20 + metrics.height() + 3 * Padding;
}

QSize StepCard::sizeHint() const
{
    return {leastWidthFor(fontMetrics()), heightFor(fontMetrics())};
}

void StepCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Shades shades = shadesOf(m_look.state);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPen border(hasFocus() ? palette().color(QPalette::WindowText) : Theme::colour(shades.border), hasFocus() ? 2 : 1);
    if (m_look.toCome && !hasFocus())
        border.setStyle(Qt::DashLine);
    painter.setPen(border);
    painter.setBrush(Theme::colour(shades.ground));
    painter.drawRoundedRect(frame, 5, 5);

    const auto placed = [this](const QRect& logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    if (m_look.spanPercent < 100) // the card is wider than the time it stands for: a bar tells how long it was
        painter.fillRect(placed(QRect(3, height() - 4, qMax(6, (width() - 6) * m_look.spanPercent / 100), 2)),
                         Theme::colour(shades.border));

    const int line = fontMetrics().height();
    m_icon.paint(&painter, placed(QRect(Padding, Padding + line / 2, line, line)));
    const int textAt = 2 * Padding + line;
    const int room = width() - textAt - Padding;
    const auto write = [&](const QString& text, int row) {
        painter.drawText(placed(QRect(textAt, Padding + row * line, room, line)),
                         int(Qt::AlignVCenter | Qt::AlignLeading),
                         fontMetrics().elidedText(text, Qt::ElideRight, room));
    };
    painter.setPen(Theme::colour(shades.text));
    write(inLine(m_look.title), 0);
    write(m_look.when.isEmpty() ? m_stateText : m_look.when, 1);
}

void StepCard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        emit arrowPressed(event->key());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void StepCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        setLook(m_look);
    QAbstractButton::changeEvent(event);
}

} // namespace Rinnalla
