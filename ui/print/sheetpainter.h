// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/sheetlayout.h"

#include <QByteArray>
#include <QImage>
#include <QPageLayout>

namespace Rinnalla {

class Printer;

/// Puts a sheet on paper, into a PDF or on the screen. Whatever leaves the program goes through here: an expired or
/// withdrawn sheet is refused unless `because` says why it is handed out all the same, a draft always; and neither the
/// PDF's metadata nor a print job's name says anything about topic or client. Needs a QGuiApplication; any thread.
namespace SheetPainter {

/// The paper a format comes on: A4, lying where A5 pages stand beside each other to be folded.
QPageLayout paper(SheetFormat format);

/// How A5 pages come: two on a side, in the order that reads when it is folded; or each by itself, upright.
enum class A5 { Folded, Leaves };

/// Its text can be searched and copied, and tells its language.
Result<QByteArray> toPdf(const SheetPage& page, const QString& because = {}, A5 a5 = A5::Folded);
/// Written whole or not at all: what the file was before stays until the new one is complete.
Status writePdf(const SheetPage& page, const QString& path, const QString& because = {});

/// Returns when the print system has all of it.
Status print(const SheetPage& page, Printer& printer, const QString& because = {});

/// For reading on the screen, whatever its state. One picture a page (cards: a paper) in the order of reading, this
/// many pixels wide.
Result<QList<QImage>> toImages(const SheetPage& page, int width);

/// Why this sheet may not be handed out; nothing where it may. One that nobody has checked may: it is stamped.
Status mayHandOut(const SheetPage& page, const QString& because = {});

} // namespace SheetPainter

} // namespace Rinnalla
