// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paths/pathtemplates.h"
#include "ui/path/lanelayout.h"
#include "ui/path/pathhistory.h"

#include <QWidget>

class QScrollArea;
class QToolButton;

namespace Rinnalla {

class PathCanvas;

/// A client's path as a picture: a lane for each route, steps as cards in time, deadlines, and today. One Tab stop;
/// arrows walk from card to card, Enter opens, Ctrl with + - 0 or the wheel zooms. The templates outlive it.
class PathView : public QWidget {
    Q_OBJECT

public:
    explicit PathView(const PathTemplates& paths, QWidget* parent = nullptr);

    void setSteps(const QList<Record>& steps, const QDate& today);
    void setHistory(const PathHistory& history); ///< pauses and reviews; before setSteps()
    void refresh();                              ///< the templates are others now
    const LaneLayout& lanes() const;
    double pixelsPerDay() const { return m_scale; }

    void zoom(double factor); ///< around the middle of what is seen
    void fit();               ///< all of it, however many years

signals:
    void activated(const Rinnalla::Id& step);
    void printAsked(); ///< the picture is wanted on paper

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Fit { Near, All, Not };

    void fit(Fit what);
    void arrange();
    void showToday();
    QToolButton* zoomButton(const QString& icon);

    const PathTemplates& m_paths;
    QList<Record> m_records;
    QDate m_today;
    QScrollArea* m_scroll;
    PathCanvas* m_canvas;
    QWidget* m_names;
    double m_scale = 5;
    Fit m_fit = Fit::Near; ///< up to about a year, today among it, until somebody asks for something else
};

} // namespace Rinnalla
