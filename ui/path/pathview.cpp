// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/path/pathview.h"

#include "ui/path/pathcanvas.h"
#include "ui/path/pathtext.h"
#include "ui/path/stepcard.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QToolButton>
#include <QWheelEvent>

namespace Rinnalla {

namespace {

constexpr double LeastScale = 0.03; // pixels a day: a hundred years in a thousand
constexpr double MostScale = 60;
constexpr double ZoomStep = 1.4;
constexpr int FewestDays = 150; // seen at once, when fitted
constexpr int MostDays = 400;   // unless all of them are asked for

} // namespace

PathView::PathView(const PathTemplates& paths, QWidget* parent)
    : QWidget(parent)
    , m_paths(paths)
    , m_scroll(new QScrollArea)
    , m_canvas(new PathCanvas(paths, m_scroll))
    , m_names(new QWidget)
{
    m_scroll->setWidget(m_canvas);
    m_scroll->setWidgetResizable(true);
    m_scroll->setProperty("plain", true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->installEventFilter(this);

    auto* zooms = new QHBoxLayout;
    zooms->addStretch();
    QToolButton* out = zoomButton(QStringLiteral("zoom-out"));
    QToolButton* in = zoomButton(QStringLiteral("zoom-in"));
    QToolButton* all = zoomButton(QStringLiteral("zoom-fit-width"));
    QToolButton* print = zoomButton(QStringLiteral("document-print"));
    print->setObjectName(QStringLiteral("print-picture"));
    for (QToolButton* button : {print, out, in, all})
        zooms->addWidget(button);
    localize(this, [=] {
        out->setToolTip(tr("Show more time (Ctrl+-)"));
        out->setAccessibleName(tr("Show more time"));
        in->setToolTip(tr("Show less time (Ctrl++)"));
        in->setAccessibleName(tr("Show less time"));
        all->setToolTip(tr("Fit to width (Ctrl+0)"));
        all->setAccessibleName(tr("Fit to width"));
        print->setToolTip(tr("Print this picture"));
        print->setAccessibleName(tr("Print this picture"));
    });
    connect(out, &QToolButton::clicked, this, [this] { zoom(1 / ZoomStep); });
    connect(in, &QToolButton::clicked, this, [this] { zoom(ZoomStep); });
    connect(all, &QToolButton::clicked, this, [this] { fit(); });
    connect(print, &QToolButton::clicked, this, &PathView::printAsked);

    auto* picture = new QHBoxLayout;
    picture->setSpacing(8);
    picture->addWidget(m_names);
    picture->addWidget(m_scroll, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(picture);
    column->addLayout(zooms);
    connect(m_canvas, &PathCanvas::activated, this, &PathView::activated);
    connect(m_canvas, &PathCanvas::focused, this,
            [this](QWidget* card) { m_scroll->ensureWidgetVisible(card, 20, 0); });
}

QToolButton* PathView::zoomButton(const QString& icon)
{
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(QIcon::fromTheme(icon));
    return button;
}

const LaneLayout& PathView::lanes() const
{
    return m_canvas->lanes();
}

void PathView::setSteps(const QList<Record>& steps, const QDate& today)
{
    m_records = steps;
    m_today = today;
    m_canvas->setSteps(steps, today);
    if (m_fit != Fit::Not)
        fit(m_fit);
    else
        arrange();
}

void PathView::setHistory(const PathHistory& history)
{
    m_canvas->setHistory(history);
}

void PathView::refresh()
{
    setSteps(m_records, m_today);
}

void PathView::fit()
{
    fit(Fit::All);
}

void PathView::fit(Fit what)
{
    m_fit = what;
    const int days = std::max(FewestDays, m_canvas->daysToFit());
    const int room = m_scroll->viewport()->width() - 2;
    const auto lay = [&](double scale) {
        m_scale = qBound(LeastScale, scale, MostScale);
        m_canvas->setScale(m_scale);
    };
    lay(double(room) / (what == Fit::Near ? std::min(days, MostDays) : days));
    if (const int over = m_canvas->minimumWidth() - room; what == Fit::All && over > 0 && over < room)
        lay(double(room - over) / days); // words of the last cards reach beyond their days
    arrange();
    showToday();
}

void PathView::zoom(double factor)
{
    m_fit = Fit::Not;
    QScrollBar* bar = m_scroll->horizontalScrollBar();
    const double middle = (bar->value() + m_scroll->viewport()->width() / 2.0) / m_scale;
    m_scale = qBound(LeastScale, m_scale * factor, MostScale);
    m_canvas->setScale(m_scale);
    arrange();
    m_scroll->widget()->resize(m_scroll->widget()->minimumSize().expandedTo(m_scroll->viewport()->size()));
    bar->setValue(qRound(middle * m_scale - m_scroll->viewport()->width() / 2.0));
}

/// Scrolls so that a third of what is seen lies behind.
void PathView::showToday()
{
    m_scroll->horizontalScrollBar()->setValue(m_canvas->xOf(m_today) - m_scroll->viewport()->width() / 3);
}

/// The names of the lanes beside them, and the height all of it needs.
void PathView::arrange()
{
    qDeleteAll(m_names->findChildren<QLabel*>());
    const QFontMetrics metrics = fontMetrics();
    const int widest = metrics.averageCharWidth() * 20;
    int width = 0;
    for (const LaneLayout::Lane& lane : m_canvas->lanes().lanes())
        width = std::max(width, metrics.horizontalAdvance(PathText::routeTitle(m_paths, lane.route)) + 4);
    width = std::min(width, widest);
    m_names->setFixedWidth(width);
    for (int lane = 0; lane < m_canvas->lanes().lanes().size(); ++lane) {
        auto* name =
            new QLabel(inLine(PathText::routeTitle(m_paths, m_canvas->lanes().lanes().at(lane).route)), m_names);
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        name->setGeometry(0, m_canvas->laneTop(lane), width, m_canvas->laneHeight(lane));
        name->show();
    }
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_scroll->horizontalScrollBar());
    const bool scrolls = m_canvas->minimumWidth() > m_scroll->viewport()->width();
    m_scroll->setFixedHeight(m_canvas->minimumHeight() + (scrolls ? bar : 0) + 4);
}

void PathView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_fit != Fit::Not && event->size().width() != event->oldSize().width())
        QMetaObject::invokeMethod(
            this, [this] { fit(m_fit); }, Qt::QueuedConnection); // once the viewport has its width
}

void PathView::changeEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        setSteps(m_records, m_today);
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

/// In the picture Ctrl+0 is the picture's, as it is elsewhere; the window gives it to a page.
bool PathView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_0 && key->modifiers() & Qt::ControlModifier)
            event->accept();
    }
    return QWidget::event(event);
}

void PathView::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (control && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        zoom(ZoomStep);
    else if (control && event->key() == Qt::Key_Minus)
        zoom(1 / ZoomStep);
    else if (control && event->key() == Qt::Key_0)
        fit();
    else
        QWidget::keyPressEvent(event);
}

bool PathView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        auto* wheel = static_cast<QWheelEvent*>(event);
        if (wheel->modifiers() & Qt::ControlModifier) {
            zoom(wheel->angleDelta().y() > 0 ? ZoomStep : 1 / ZoomStep);
            return true;
        }
        if (wheel->angleDelta().x() == 0) { // up and down belong to the page
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Rinnalla
