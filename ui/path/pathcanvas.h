// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paths/pathtemplates.h"
#include "ui/path/lanelayout.h"

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
    void setScale(double pixelsPerDay); ///< and lays out anew

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
    void walk(qsizetype from, int key);
    void makeCurrent(qsizetype index);
    void paintAxis(QPainter& painter) const;
    void paintDeadlines(QPainter& painter) const;
    void paintToday(QPainter& painter) const;
    QRect placed(const QRect& logical) const;
    int axisHeight() const;
    int rowHeight() const;
    int lanesEnd() const;
    QString whenOf(const PathStep& step) const;

    const PathTemplates& m_paths;
    QList<Record> m_records;
    QList<PathStep> m_steps;
    QDate m_today;
    LaneLayout m_lanes;
    QList<StepCard*> m_cards; ///< in the order of m_lanes.cards()
    double m_scale = 5;
};

} // namespace Rinnalla
