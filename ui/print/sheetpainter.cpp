// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheetpainter.h"

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

QPageSize pageSize(SheetFormat format)
{
    return QPageSize(format == SheetFormat::A5 ? QPageSize::A5 : QPageSize::A4);
}

/// What stands in a PDF about itself: the same for every sheet.
const QString NeutralTitle = QStringLiteral("Info");

bool paintAll(const SheetLayout& layout, QPagedPaintDevice& device, qreal unitsPerPixel)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.scale(1 / unitsPerPixel, 1 / unitsPerPixel);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        layout.paint(painter, page);
    }
    return painter.end();
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

Result<QByteArray> toPdf(const SheetPage& page, const QString& because)
{
    if (const Status may = mayHandOut(page, because); !may)
        return tl::unexpected(may.error());
    const auto layout = SheetLayout::make(page);
    if (!layout)
        return tl::unexpected(layout.error());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(NeutralTitle);
        writer.setCreator(NeutralTitle);
        writer.setResolution(UnitsPerInch);
        writer.setPageLayout(QPageLayout(pageSize(page.format), QPageLayout::Portrait, {}));
        if (!paintAll(*layout, writer, 1))
            return failure(ErrorCode::Io, say(QT_TRANSLATE_NOOP("SheetPainter", "The PDF could not be made.")));
    }
    return buffer.data();
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

Status print(const SheetPage& page, QPagedPaintDevice& printer, const QString& because)
{
    if (const Status may = mayHandOut(page, because); !may)
        return may;
    const auto layout = SheetLayout::make(page);
    if (!layout)
        return tl::unexpected(layout.error());
    if (!paintAll(*layout, printer, qreal(UnitsPerInch) / printer.logicalDpiX()))
        return failure(ErrorCode::Io,
                       say(QT_TRANSLATE_NOOP("SheetPainter", "The printer does not answer. Nothing was printed.")));
    return {};
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
