// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/statisticschart.h"

#include "ui/widgets/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHorizontalBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace Rinnalla {

namespace {

constexpr int MostBars = 12;

void dress(QAbstractAxis* axis, const QFont& font)
{
    axis->setLabelsFont(font);
    axis->setLabelsColor(Theme::colour(Theme::Role::Text));
    axis->setLinePenColor(Theme::colour(Theme::Role::Line));
    axis->setGridLineColor(Theme::colour(Theme::Role::Line));
}

} // namespace

StatisticsChart::StatisticsChart(QWidget* parent)
    : QWidget(parent)
{
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
}

void StatisticsChart::setBars(const QList<Bar>& bars)
{
    m_bars = bars.first(std::min<qsizetype>(bars.size(), MostBars));
    rebuild();
}

void StatisticsChart::rebuild()
{
    delete m_view;
    m_view = nullptr;
    setVisible(m_bars.size() > 1);
    if (m_bars.size() < 2)
        return;
    auto* set = new QBarSet(QString());
    QStringList names;
    qint64 most = 0;
    for (auto bar = m_bars.crbegin(); bar != m_bars.crend(); ++bar) { // a chart begins at the bottom
        *set << double(bar->count);
        const QString name =
            fontMetrics().elidedText(bar->name, Qt::ElideMiddle, fontMetrics().averageCharWidth() * 26);
        names += isRightToLeft() ? name + QStringLiteral(" · ") + locale().toString(bar->count) : name;
        most = std::max(most, bar->count);
    }
    set->setColor(Theme::colour(Theme::Role::AccentFill));
    set->setBorderColor(Theme::colour(Theme::Role::AccentBorder));
    set->setLabelColor(Theme::colour(Theme::Role::Text));
    set->setLabelFont(font());
    auto* series = new QHorizontalBarSeries;
    series->append(set);
    series->setBarWidth(0.6);
    series->setLabelsVisible(!isRightToLeft()); // where the axis is turned, Qt writes them into the bars
    series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);

    auto* chart = new QChart;
    chart->addSeries(series);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->setLocalizeNumbers(true);
    auto* categories = new QBarCategoryAxis;
    categories->append(names);
    categories->setTruncateLabels(false); // they are short already, and Qt would leave nothing of the shortest
    auto* values = new QValueAxis;
    values->setRange(0, double(most) * 1.15);
    values->setLabelsVisible(false);
    values->setGridLineVisible(false);
    values->setVisible(false);
    dress(categories, font());
    categories->setGridLineVisible(false);
    values->setReverse(isRightToLeft());
    chart->addAxis(categories, isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    chart->addAxis(values, Qt::AlignBottom);
    series->attachAxis(categories);
    series->attachAxis(values);

    auto* view = new QChartView(chart, this);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFocusPolicy(Qt::NoFocus);
    view->setFrameShape(QFrame::NoFrame);
    view->setStyleSheet(QStringLiteral("background: transparent"));
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setMinimumHeight(int(m_bars.size()) * fontMetrics().height() * 2 + fontMetrics().height());
    view->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    view->setAccessibleName(tr("Chart; the same numbers stand in the table beside it"));
    m_view = view;
    layout()->addWidget(view);
}

void StatisticsChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LayoutDirectionChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace Rinnalla
