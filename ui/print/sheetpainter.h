// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/sheetlayout.h"

#include <QByteArray>
#include <QImage>

class QPagedPaintDevice;

namespace Rinnalla {

/// Puts a sheet on paper, into a PDF or on the screen. Whatever leaves the program goes through here: an expired or
/// withdrawn sheet is refused unless `because` says why it is handed out all the same, a draft always; and neither the
/// PDF's metadata nor a print job's name says anything about topic or client. Needs a QGuiApplication; any thread.
namespace SheetPainter {

Result<QByteArray> toPdf(const SheetPage& page, const QString& because = {});
/// Written whole or not at all: what the file was before stays until the new one is complete.
Status writePdf(const SheetPage& page, const QString& path, const QString& because = {});

/// On a printer that has its paper set. Prints every page.
Status print(const SheetPage& page, QPagedPaintDevice& printer, const QString& because = {});

/// For reading on the screen, whatever its state. One picture a side of paper, this many pixels wide.
Result<QList<QImage>> toImages(const SheetPage& page, int width);

/// Why this sheet may not be handed out; nothing where it may. One that nobody has checked may: it is stamped.
Status mayHandOut(const SheetPage& page, const QString& because = {});

} // namespace SheetPainter

} // namespace Rinnalla
