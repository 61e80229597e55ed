// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paths/stepdeadline.h"
#include "ui/path/lanelayout.h"
#include "ui/path/pathhistory.h"

#include <QWidget>

namespace Rinnalla {

class StepCard;

/// The part of a PathView that moves: axis, grid, deadlines and today painted, the steps as buttons above them, so
/// that no line ever crosses a word.
class PathCanvas : public QWidget {
    Q_OBJECT

public:
    PathCanvas(const PathTemplates& paths, QWidget* parent);

    void setSteps(const QList<Record>& records, const QDate& today);
    void setHistory(const PathHistory& history); ///< pauses and the review of the whole path
    void setScale(double pixelsPerDay);          ///< and lays out anew

    const LaneLayout& lanes() const { return m_lanes; }
    QDate firstDay() const; ///< at the beginning edge
    int daysToFit() const;  ///< how many days there are to show
    int laneTop(int lane) const;
    int laneHeight(int lane) const;
    int xOf(const QDate& day) const; ///< from the beginning edge, not mirrored
    StepCard* card(qsizetype index) const { return m_cards.value(index); }

signals:
    void activated(const Rinnalla::Id& step);
    void focused(QWidget* card);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void describe(qsizetype index);
    static int spanOf(const LaneLayout::Card& card);
    void walk(qsizetype from, int key);
    void makeCurrent(qsizetype index);
    void paintAxis(QPainter& painter) const;
    void paintDeadlines(QPainter& painter) const;
    void paintPeriodEnds(QPainter& painter) const;
    void paintPauses(QPainter& painter) const;
    void paintNotes(QPainter& painter) const;
    void paintReviews(QPainter& painter) const;
    int notesTop() const; ///< of the row of pauses and reviews
    void paintToday(QPainter& painter) const;
    QList<QDate> reviews() const; ///< of the path and of its open steps, up to the last day shown
    QDate lastDay() const;
    bool hasNotes() const; ///< besides the steps: pauses, reviews
    QRect placed(const QRect& logical) const;
    int axisHeight() const;
    int rowHeight() const;
    int lanesEnd() const;
    QString whenOf(const PathStep& step) const;

    const PathTemplates& m_paths;
    QList<Record> m_records;
    QList<PathStep> m_steps;
    QList<QList<PeriodEnd>> m_ends; ///< of the periods of each step
    QDate m_today;
    PathHistory m_history;
    LaneLayout m_lanes;
    QList<StepCard*> m_cards; ///< in the order of m_lanes.cards()
    bool m_described = false; ///< the cards have the words of the steps they stand for
    double m_scale = 5;
};

} // namespace Rinnalla
