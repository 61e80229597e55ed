// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/print/goldenpicture.h"

#include <QPainter>

#include <algorithm>

namespace Rinnalla::GoldenPicture {

namespace {

constexpr int Greys = 8;
constexpr int Step = 255 / (Greys - 1); ///< from one grey to the next
constexpr int VisibleSteps = 2;         ///< of grey
constexpr int NoisyPixels = 6;          ///< that may differ visibly on a page all the same

QList<QRgb> greys()
{
    QList<QRgb> table;
    for (int i = 0; i < Greys; ++i)
        table += qRgb(i * Step, i * Step, i * Step);
    return table;
}

} // namespace

QImage small(const QImage& page, int width)
{
    const QImage wide = page.convertToFormat(QImage::Format_Grayscale8)
                            .scaledToWidth(width, Qt::SmoothTransformation)
                            .convertToFormat(QImage::Format_Grayscale8);
    QImage grey(wide.size(), QImage::Format_Indexed8);
    grey.setColorTable(greys());
    for (int y = 0; y < wide.height(); ++y)
        std::transform(wide.constScanLine(y), wide.constScanLine(y) + wide.width(), grey.scanLine(y),
                       [](uchar value) { return static_cast<uchar>((value + Step / 2) / Step); });
    return grey;
}

QImage contactSheet(const QList<QList<QImage>>& rows)
{
    qsizetype columns = 0;
    QSize cell;
    for (const QList<QImage>& row : rows) {
        columns = std::max(columns, row.size());
        for (const QImage& page : row)
            cell = cell.expandedTo(page.size());
    }
    QImage sheet(cell.width() * static_cast<int>(columns), cell.height() * static_cast<int>(rows.size()),
                 QImage::Format_Indexed8);
    sheet.setColorTable(greys());
    sheet.fill(Greys / 2); // where there is no page
    for (int r = 0; r < rows.size(); ++r)
        for (int c = 0; c < rows.at(r).size(); ++c) {
            const QImage& page = rows.at(r).at(c);
            for (int y = 0; y < page.height(); ++y)
                std::copy_n(page.constScanLine(y), page.width(),
                            sheet.scanLine(r * cell.height() + y) + c * cell.width());
        }
    return sheet;
}

QImage difference(const QImage& expected, const QImage& actual)
{
    const QSize size = expected.size().expandedTo(actual.size());
    QImage shown(size, QImage::Format_Grayscale8);
    shown.fill(Qt::white);
    int differing = 0;
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            const bool inBoth = expected.rect().contains(x, y) && actual.rect().contains(x, y);
            if (inBoth && qAbs(expected.pixelIndex(x, y) - actual.pixelIndex(x, y)) < VisibleSteps)
                continue;
            shown.scanLine(y)[x] = 0;
            ++differing;
        }
    return differing > NoisyPixels ? shown : QImage();
}

} // namespace Rinnalla::GoldenPicture
