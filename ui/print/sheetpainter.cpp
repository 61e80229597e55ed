// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheetpainter.h"

#include "ui/print/booklet.h"
#include "ui/print/glyphlog.h"
#include "ui/print/pdftext.h"
#include "ui/print/printer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace Rinnalla::SheetPainter {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("SheetPainter", text);
}

/// What stands in a PDF about itself: the same for every sheet.
const QString NeutralTitle = QStringLiteral("Info");

/// Where to fold, told at the edges of the paper only.
void markFold(QPainter& painter, const QSizeF& paper)
{
    const qreal middle = paper.width() / 2;
    const qreal from = paper.height() / 40; // nearer to the edge printers do not print
    painter.setPen(QPen(Qt::black, 3, Qt::DotLine));
    painter.drawLine(QPointF(middle, from), QPointF(middle, from * 1.8));
    painter.drawLine(QPointF(middle, paper.height() - from * 1.8), QPointF(middle, paper.height() - from));
}

bool paintPages(const SheetLayout& layout, QPdfWriter& writer, QPainter& painter, GlyphLog& log)
{
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0 && !writer.newPage())
            return false;
        layout.paint(painter, page, &log);
    }
    return true;
}

bool paintFolded(const SheetLayout& layout, bool rightToLeft, QPdfWriter& writer, QPainter& painter, GlyphLog& log)
{
    const qreal half = painter.window().width() / 2.0; // of A4, a little more than an A5
    const qreal inset = (half - layout.paper().width()) / 2;
    const auto paint = [&](int page, qreal from) {
        if (page < 0)
            return;
        painter.save();
        painter.translate(from + inset, 0);
        layout.paint(painter, page, &log);
        painter.restore();
    };
    bool first = true;
    for (const FoldedSide& side : foldedSides(layout.pageCount(), rightToLeft)) {
        if (!first && !writer.newPage())
            return false;
        first = false;
        markFold(painter, {half * 2, layout.paper().height()});
        paint(side.left, 0);
        paint(side.right, half);
    }
    return true;
}

} // namespace

Status mayHandOut(const SheetPage& page, const QString& because)
{
    const bool toldWhy = !because.trimmed().isEmpty();
    if (page.state == SheetState::Draft)
        return failure(ErrorCode::Refused,
                       say(QT_TRANSLATE_NOOP("SheetPainter", "This text is a draft: it is not handed out.")));
    if (page.state == SheetState::Expired && !toldWhy)
        return failure(ErrorCode::Refused,
                       say(QT_TRANSLATE_NOOP("SheetPainter", "This sheet has expired: what it says may no longer be "
                                                             "true. Say why it is given all the same.")));
    if (page.state == SheetState::Withdrawn && !toldWhy)
        return failure(ErrorCode::Refused,
                       say(QT_TRANSLATE_NOOP("SheetPainter", "This sheet was withdrawn from use. Say why it is given "
                                                             "all the same.")));
    return {};
}

QPageLayout paper(SheetFormat format)
{
    return {QPageSize(QPageSize::A4), format == SheetFormat::A5 ? QPageLayout::Landscape : QPageLayout::Portrait, {}};
}

Result<QByteArray> toPdf(const SheetPage& page, const QString& because, A5 a5)
{
    if (const Status may = mayHandOut(page, because); !may)
        return tl::unexpected(may.error());
    const auto layout = SheetLayout::make(page);
    if (!layout)
        return tl::unexpected(layout.error());
    const bool folded = page.format == SheetFormat::A5 && a5 == A5::Folded;
    const bool leaves = page.format == SheetFormat::A5 && !folded;
    GlyphLog log(page.columns.first().language);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(NeutralTitle);
        writer.setCreator(NeutralTitle);
        writer.setResolution(UnitsPerInch);
        writer.setPageLayout(leaves ? QPageLayout(QPageSize(QPageSize::A5), QPageLayout::Portrait, {})
                                    : paper(page.format));
        QPainter painter;
        const bool painted = painter.begin(&writer)
                             && (folded ? paintFolded(*layout, page.columns.first().rightToLeft, writer, painter, log)
                                        : paintPages(*layout, writer, painter, log))
                             && painter.end();
        if (!painted)
            return failure(ErrorCode::Io, say(QT_TRANSLATE_NOOP("SheetPainter", "The PDF could not be made.")));
    }
    return withText(buffer.data(), log.texts(), page.columns.first().language);
}

Status writePdf(const SheetPage& page, const QString& path, const QString& because)
{
    const auto pdf = toPdf(page, because);
    if (!pdf)
        return tl::unexpected(pdf.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size() || !file.commit())
        return failure(ErrorCode::Io,
                       say(QT_TRANSLATE_NOOP("SheetPainter", "The file could not be written. Choose another folder.")),
                       file.errorString());
    return {};
}

Status print(const SheetPage& page, Printer& printer, const QString& because)
{
    const auto pdf = toPdf(page, because, printer.takesA5() ? A5::Leaves : A5::Folded);
    if (!pdf)
        return tl::unexpected(pdf.error());
    return printer.print(*pdf);
}

Result<QList<QImage>> toImages(const SheetPage& page, int width)
{
    const auto layout = SheetLayout::make(page);
    if (!layout)
        return tl::unexpected(layout.error());
    const qreal scale = width / layout->paper().width();
    QList<QImage> images;
    for (int i = 0; i < layout->pageCount(); ++i) {
        QImage image(width, qRound(layout->paper().height() * scale), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        layout->paint(painter, i);
        painter.end();
        images += image;
    }
    return images;
}

} // namespace Rinnalla::SheetPainter
