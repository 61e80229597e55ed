// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

namespace Rinnalla {

/// A word as a reader of PDFs finds it. Points, from the upper left corner.
struct PdfWord {
    QString text;
    QRectF box; ///< from the font's ascent to its descent
};

struct PdfPage {
    QSizeF size;
    QList<PdfWord> words;
};

/// What poppler's pdftotext reads; empty where it cannot.
QList<PdfPage> readPdf(const QByteArray& pdf);

/// What is left of a text when order, spaces and signs do not count: its letters, digits and marks, sorted.
QString lettersOf(const QString& text);

/// Words from left to right, as they are seen, without spaces: one string a line.
QStringList linesAsSeen(const QList<PdfWord>& words);

} // namespace Rinnalla
