// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/path/pathcanvas.h"

#include "ui/path/pathtext.h"
#include "ui/path/stepcard.h"
#include "ui/session/terms.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace Rinnalla {

namespace {

constexpr int Gap = 4;      // between cards, and between cards and lanes
constexpr int LeadDays = 4; // seen before the first step

} // namespace

PathCanvas::PathCanvas(const PathTemplates& paths, QWidget* parent)
    : QWidget(parent)
    , m_paths(paths)
{}

void PathCanvas::setSteps(const QList<Record>& records, const QDate& today)
{
    m_records = records;
    m_today = today;
    m_steps.clear();
    m_ends.clear();
    for (const Record& record : records) {
        m_steps += PathStep::of(withRightDeadline(m_paths, record));
        m_ends.append(periodEnds(m_paths, record));
    }
    m_described = false;
    setScale(m_scale);
}

void PathCanvas::setHistory(const PathHistory& history)
{
    m_history = history;
    setScale(m_scale);
}

void PathCanvas::setScale(double pixelsPerDay)
{
    m_scale = pixelsPerDay;
    QStringList routes;
    for (const Route& route : m_paths.routes())
        routes += route.id;
    const int leastDays = qCeil((StepCard::leastWidthFor(fontMetrics()) + Gap) / m_scale);
    m_lanes = LaneLayout(m_steps, routes, m_today, leastDays);

    while (m_cards.size() > m_lanes.cards().size())
        delete m_cards.takeLast();
    while (m_cards.size() < m_lanes.cards().size()) {
        auto* card = new StepCard(this);
        const qsizetype index = m_cards.size();
        connect(card, &QAbstractButton::clicked, this,
                [this, index] { emit activated(m_steps.at(m_lanes.cards().at(index).step).id); });
        connect(card, &StepCard::arrowPressed, this, [this, index](int key) { walk(index, key); });
        m_cards += card;
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        if (!m_described)
            describe(i);
        m_cards.at(i)->setSpan(spanOf(m_lanes.cards().at(i)));
    }
    m_described = true; // the order of the cards does not depend on the scale
    if (std::none_of(m_cards.begin(), m_cards.end(), [](auto* card) { return card->focusPolicy() == Qt::StrongFocus; }))
        makeCurrent(0);
    setMinimumSize(xOf(lastDay().addDays(LeadDays)) + fontMetrics().height(), lanesEnd() + Gap);
    resizeEvent(nullptr);
    update();
}

QString PathCanvas::whenOf(const PathStep& step) const
{
    if (!step.dueOn.isValid() || !step.isOpen())
        return {};
    const int days = static_cast<int>(m_today.daysTo(step.dueOn));
    if (days == 0)
        return tr("Due today");
    return days > 0 ? tr("%n day(s) left", nullptr, days) : tr("%n day(s) late", nullptr, -days);
}

/// How much of the card is the time the step really takes, in percent.
int PathCanvas::spanOf(const LaneLayout::Card& card)
{
    const qint64 drawn = card.from.daysTo(card.drawnUntil) + 1;
    return static_cast<int>((card.from.daysTo(card.until) + 1) * 100 / drawn);
}

void PathCanvas::describe(qsizetype index)
{
    const LaneLayout::Card& place = m_lanes.cards().at(index);
    const PathStep& step = m_steps.at(place.step);
    const QString title = PathText::stepTitle(m_paths, m_records.at(place.step));
    const QString when = whenOf(step);
    StepCard* card = m_cards.at(index);
    card->setLook({title, step.state, when, place.from > m_today || step.state == QStringLiteral("not_discussed")});

    QStringList words{inLine(PathText::routeTitle(m_paths, step.route)), inLine(title), Terms::stepState(step.state)};
    if (step.startsOn.isValid())
        words += tr("from %1").arg(Terms::day(step.startsOn, m_today));
    if (step.endsOn.isValid())
        words += tr("to %1").arg(Terms::day(step.endsOn, m_today));
    if (step.dueOn.isValid())
        words += tr("deadline %1").arg(Terms::day(step.dueOn, m_today));
    if (!when.isEmpty())
        words += when;
    if (step.reviewOn.isValid() && step.isOpen())
        words += tr("review %1").arg(Terms::day(step.reviewOn, m_today));
    for (const PeriodEnd& end : m_ends.at(place.step))
        words += PathText::periodEnd(end, m_today);
    const QString all = words.join(QStringLiteral(" · "));
    card->setAccessibleName(all);
    card->setToolTip(all.toHtmlEscaped()); // what somebody typed is never markup
}

void PathCanvas::walk(qsizetype from, int key)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    using Direction = LaneLayout::Direction;
    qsizetype to = from;
    switch (key) {
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = m_cards.size() - 1;
        break;
    case Qt::Key_Up:
        to = m_lanes.neighbour(from, Direction::Above);
        break;
    case Qt::Key_Down:
        to = m_lanes.neighbour(from, Direction::Below);
        break;
    default:
        to = m_lanes.neighbour(from, (key == Qt::Key_Right) != mirrored ? Direction::Later : Direction::Earlier);
    }
    makeCurrent(to);
    m_cards.at(to)->setFocus(Qt::OtherFocusReason);
    emit focused(m_cards.at(to));
}

void PathCanvas::makeCurrent(qsizetype index)
{
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
}

QDate PathCanvas::firstDay() const
{
    return m_lanes.first().addDays(-LeadDays);
}

int PathCanvas::daysToFit() const
{
    QDate last = m_today;
    for (const LaneLayout::Card& card : m_lanes.cards())
        last = std::max(last, card.until);
    for (const QList<PeriodEnd>& ends : m_ends)
        for (const PeriodEnd& end : ends)
            last = std::max(last, std::min(end.day, lastDay()));
    return static_cast<int>(firstDay().daysTo(last)) + LeadDays;
}

int PathCanvas::axisHeight() const
{
    const int rows = hasNotes() ? 3 : 2; // days, today, and what happened besides the steps
    return rows * fontMetrics().height() + (rows + 1) * Gap;
}

int PathCanvas::rowHeight() const
{
    return StepCard::heightFor(fontMetrics()) + 2 * Gap;
}

int PathCanvas::laneTop(int lane) const
{
    return axisHeight() + m_lanes.rowsAbove(lane) * rowHeight() + lane * Gap;
}

int PathCanvas::lanesEnd() const
{
    return laneTop(static_cast<int>(m_lanes.lanes().size())) - Gap / 2;
}

int PathCanvas::laneHeight(int lane) const
{
    return m_lanes.lanes().at(lane).rows * rowHeight() + Gap;
}

int PathCanvas::xOf(const QDate& day) const
{
    return static_cast<int>(std::lround(static_cast<double>(firstDay().daysTo(day)) * m_scale));
}

QRect PathCanvas::placed(const QRect& logical) const
{
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

void PathCanvas::resizeEvent(QResizeEvent*)
{
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const LaneLayout::Card& card = m_lanes.cards().at(i);
        const int left = xOf(card.from);
        const int width =
            std::max(xOf(card.drawnUntil.addDays(1)) - left - Gap, StepCard::leastWidthFor(fontMetrics()));
        m_cards.at(i)->setGeometry(placed(
            QRect(left, laneTop(card.lane) + card.row * rowHeight() + Gap, width, StepCard::heightFor(fontMetrics()))));
        m_cards.at(i)->show();
    }
}

void PathCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPauses(painter);
    paintAxis(painter);
    paintNotes(painter);
    paintReviews(painter);
    paintPeriodEnds(painter);
    paintDeadlines(painter);
    paintToday(painter);
}

void PathCanvas::paintAxis(QPainter& painter) const
{
    const QLocale locale;
    const int line = fontMetrics().height();
    const int labelWidth = fontMetrics().averageCharWidth() * 10;
    painter.setPen(Theme::colour(Theme::Role::Line));
    for (int lane = 0; lane <= m_lanes.lanes().size(); ++lane)
        painter.drawLine(0, laneTop(lane) - Gap / 2, width(), laneTop(lane) - Gap / 2);

    const QDate last = firstDay().addDays(static_cast<int>(width() / m_scale));
    const QList<QDate> ticks = LaneLayout::ticks(firstDay(), last, qCeil(labelWidth / m_scale));
    const bool yearsOnly = ticks.size() > 1 && ticks.first().daysTo(ticks.at(1)) > 360;
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        const QDate day = ticks.at(i);
        const QRect label = placed(QRect(xOf(day) + Gap, 0, labelWidth, line));
        const int edge = placed(QRect(xOf(day), 0, 1, 1)).x();
        painter.setPen(Theme::colour(Theme::Role::Line));
        painter.drawLine(edge, 0, edge, lanesEnd());
        painter.setPen(Theme::colour(Theme::Role::Muted));
        QString text = yearsOnly ? QString() : locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
        if (yearsOnly || day.month() == 1 || i == 0)
            text += (yearsOnly ? QString() : QStringLiteral(" ")) + QString::number(day.year());
        painter.drawText(label, int(Qt::AlignLeading), text);
    }
}

/// Of what there is to show: the steps, the ends of their periods, and the reviews that come next.
QDate PathCanvas::lastDay() const
{
    constexpr int farthestMonths = 24;
    const QDate farthest = m_today.addMonths(farthestMonths);
    QDate last = m_lanes.last();
    const auto reach = [&](const QDate& day) {
        if (day.isValid() && day <= farthest)
            last = std::max(last, day);
    };
    reach(m_history.reviewOn);
    for (const QList<PeriodEnd>& ends : m_ends)
        for (const PeriodEnd& end : ends)
            reach(end.day);
    for (const PathStep& step : m_steps)
        if (step.isOpen())
            reach(step.reviewOn);
    return last;
}

bool PathCanvas::hasNotes() const
{
    return !m_history.pauses.isEmpty() || m_history.reviewOn.isValid()
           || std::any_of(m_steps.begin(), m_steps.end(),
                          [](const PathStep& step) { return step.isOpen() && step.reviewOn.isValid(); });
}

QList<QDate> PathCanvas::reviews() const
{
    const QDate last = firstDay().addDays(static_cast<qint64>(width() / m_scale)); // as far as the axis goes
    QList<QDate> days = reviewDays(m_history.reviewOn, m_history.reviewEvery, m_history.reviewDay, last);
    for (const PathStep& step : m_steps)
        if (step.isOpen())
            days += reviewDays(step.reviewOn, step.reviewEvery,
                               m_history.stepReviewDays.value(step.id, step.reviewOn.day()), last);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

/// A time of rest, drawn as ground: nothing was missed, help goes on where it stopped. Its word stands in a row of its
/// own, on the same ground, so that no line of the grid runs through it.
void PathCanvas::paintPauses(QPainter& painter) const
{
    for (const PathPause& pause : m_history.pauses) {
        const QDate until = pause.until.isValid() ? pause.until : std::max(m_today, pause.from);
        const int from = std::max(0, xOf(pause.from));
        const int to = xOf(until.addDays(1));
        if (to > from)
            painter.fillRect(placed(QRect(from, notesTop(), to - from, lanesEnd() - notesTop())),
                             Theme::colour(Theme::Role::NeutralSoft));
    }
}

void PathCanvas::paintNotes(QPainter& painter) const
{
    for (const PathPause& pause : m_history.pauses) {
        const QDate until = pause.until.isValid() ? pause.until : std::max(m_today, pause.from);
        const int from = std::max(0, xOf(pause.from));
        const QRect room(from, notesTop(), xOf(until.addDays(1)) - from, fontMetrics().height());
        const QString word = Terms::clientState(pause.closed ? QStringLiteral("closed") : QStringLiteral("dormant"));
        if (room.width() < fontMetrics().averageCharWidth() * 4)
            continue;
        painter.fillRect(placed(room), Theme::colour(Theme::Role::NeutralSoft));
        painter.setPen(Theme::colour(Theme::Role::NeutralText));
        painter.drawText(placed(room.adjusted(Gap, 0, -Gap, 0)), int(Qt::AlignLeading | Qt::AlignVCenter),
                         fontMetrics().elidedText(word, Qt::ElideRight, room.width() - 2 * Gap));
    }
}

/// A small diamond for each; where they would touch, one stands for those that follow closely.
void PathCanvas::paintReviews(QPainter& painter) const
{
    const int side = fontMetrics().height();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::colour(Theme::Role::InfoText));
    painter.setRenderHint(QPainter::Antialiasing);
    int free = 0;
    for (const QDate& day : reviews()) {
        const int x = xOf(day);
        if (x < free)
            continue;
        const QRectF place = placed(QRect(x, notesTop(), side, side));
        const QRectF mark = place.adjusted(side / 5.0, side / 5.0, -side / 5.0, -side / 5.0);
        painter.drawPolygon(QPolygonF({{mark.center().x(), mark.top()},
                                       {mark.right(), mark.center().y()},
                                       {mark.center().x(), mark.bottom()},
                                       {mark.left(), mark.center().y()}}));
        free = x + side;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

int PathCanvas::notesTop() const
{
    return 2 * (fontMetrics().height() + Gap);
}

void PathCanvas::paintDeadlines(QPainter& painter) const
{
    for (const LaneLayout::Card& card : m_lanes.cards()) {
        const PathStep& step = m_steps.at(card.step);
        if (!step.dueOn.isValid() || !step.isOpen())
            continue;
        const int top = laneTop(card.lane) + card.row * rowHeight();
        const QRect mark = placed(QRect(xOf(step.dueOn.addDays(1)) - Gap / 2, top, 1, rowHeight()));
        painter.setPen(QPen(Theme::colour(Theme::Role::ErrorText), 2, Qt::DashLine));
        painter.drawLine(mark.x(), mark.top(), mark.x(), mark.bottom());
    }
}

/// Thinner than a deadline, dotted, and in no colour of alarm.
void PathCanvas::paintPeriodEnds(QPainter& painter) const
{
    painter.setPen(QPen(Theme::colour(Theme::Role::NeutralText), 1, Qt::DotLine));
    for (const LaneLayout::Card& card : m_lanes.cards()) {
        const int top = laneTop(card.lane) + card.row * rowHeight();
        for (const PeriodEnd& end : m_ends.at(card.step)) {
            const int x = placed(QRect(xOf(end.day.addDays(1)) - Gap / 2, top, 1, rowHeight())).x();
            painter.drawLine(x, top, x, top + rowHeight());
        }
    }
}

void PathCanvas::paintToday(QPainter& painter) const
{
    const int line = fontMetrics().height();
    const int edge = placed(QRect(xOf(m_today), 0, 1, 1)).x();
    const QString text = tr("today");
    // The word stands in a line of its own above the lanes, the line behind the cards: neither crosses any words.
    const int wide = fontMetrics().horizontalAdvance(text) + 2 * Gap;
    const QRect label(qBound(0, edge - wide / 2, qMax(0, width() - wide)), line + Gap, wide, line);
    painter.setPen(QPen(Theme::colour(Theme::Role::Today), 2));
    painter.drawLine(edge, hasNotes() ? notesTop() + line + Gap : label.bottom() + 1, edge, lanesEnd());
    painter.drawText(label, Qt::AlignCenter, text);
}

} // namespace Rinnalla
