// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handouts/sheetpreview.h"

#include "ui/print/sheetpainter.h"
#include "ui/widgets/background.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Rinnalla {

namespace {

constexpr int Margin = 12;
constexpr int WidestPaper = 900;

} // namespace

/// Draws the pictures one under the other.
class SheetPreview::Canvas final : public QWidget {
public:
    Canvas(const QList<QImage>& images, QWidget* parent)
        : QWidget(parent)
        , m_images(images)
    {}

    void setPaperWidth(int width)
    {
        m_width = width;
        int height = Margin;
        for (const QImage& image : m_images)
            height += heightOf(image) + Margin;
        setMinimumSize(width + 2 * Margin, height);
        update();
    }

private:
    int heightOf(const QImage& image) const { return image.height() * m_width / std::max(1, image.width()); }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        int y = Margin;
        for (const QImage& image : m_images) {
            const QRect paper((width() - m_width) / 2, y, m_width, heightOf(image));
            painter.drawImage(paper, image);
            painter.setPen(Theme::colour(Theme::Role::CardBorder));
            painter.drawRect(paper.adjusted(0, 0, -1, -1));
            y += paper.height() + Margin;
        }
    }

    const QList<QImage>& m_images;
    int m_width = 0;
};

SheetPreview::SheetPreview(QWidget* parent)
    : QScrollArea(parent)
    , m_canvas(new Canvas(m_images, this))
{
    setWidget(m_canvas);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that the width does not depend on the height
    setFocusPolicy(Qt::StrongFocus);                   // arrow keys scroll
    m_soon.setSingleShot(true);
    m_soon.setInterval(80);
    connect(&m_soon, &QTimer::timeout, this, &SheetPreview::render);
    localize(this, [this] { setAccessibleName(tr("Preview of the sheet")); });
}

void SheetPreview::setPage(const SheetPage& page)
{
    m_page = page;
    setAccessibleDescription(toText(page));
    verticalScrollBar()->setValue(0);
    render();
}

void SheetPreview::clear()
{
    ++m_request;
    m_page = {};
    m_images.clear();
    setAccessibleDescription({});
    m_canvas->setPaperWidth(paperWidth());
}

int SheetPreview::paperWidth() const
{
    return std::clamp(viewport()->width() - 2 * Margin, 100, WidestPaper);
}

void SheetPreview::render()
{
    m_soon.stop();
    if (m_page.columns.isEmpty())
        return;
    const int width = qRound(paperWidth() * devicePixelRatioF());
    inBackground(
        this, [page = m_page, width] { return SheetPainter::toImages(page, width); },
        [this, request = ++m_request](const Result<QList<QImage>>& images) { arrived(request, images); });
}

void SheetPreview::arrived(int request, const Result<QList<QImage>>& images)
{
    if (request != m_request)
        return;
    m_images = images.value_or(QList<QImage>());
    m_canvas->setPaperWidth(paperWidth());
    if (images)
        emit ready();
    else
        emit refused(images.error());
}

void SheetPreview::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    m_canvas->setPaperWidth(paperWidth());
    m_soon.start();
}

void SheetPreview::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_canvas->update();
}

} // namespace Rinnalla
