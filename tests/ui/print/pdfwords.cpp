// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/print/pdfwords.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>

namespace Rinnalla {

namespace {

qreal numberIn(const QXmlStreamReader& xml, const char* name)
{
    return xml.attributes().value(QLatin1StringView(name)).toDouble();
}

QByteArray boxesOf(const QByteArray& pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("sheet.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file.fileName(), QStringLiteral("-")});
    return reader.waitForFinished() && reader.exitCode() == 0 ? reader.readAllStandardOutput() : QByteArray();
}

} // namespace

QList<PdfPage> readPdf(const QByteArray& pdf)
{
    QList<PdfPage> pages;
    QXmlStreamReader xml(boxesOf(pdf));
    xml.addExtraNamespaceDeclaration({});
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"page") {
            pages += PdfPage{{numberIn(xml, "width"), numberIn(xml, "height")}, {}};
        } else if (xml.name() == u"word" && !pages.isEmpty()) {
            const QPointF from(numberIn(xml, "xMin"), numberIn(xml, "yMin"));
            const QPointF to(numberIn(xml, "xMax"), numberIn(xml, "yMax"));
            pages.last().words += PdfWord{xml.readElementText(), QRectF(from, to)};
        }
    }
    return pages;
}

QString lettersOf(const QString& text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.isLetterOrNumber() || c.isMark())
            letters += c;
    std::sort(letters.begin(), letters.end());
    return letters;
}

QStringList linesAsSeen(const QList<PdfWord>& words)
{
    QList<PdfWord> sorted = words;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const PdfWord& a, const PdfWord& b) { return a.box.left() < b.box.left(); });
    struct Line {
        qreal middle = 0;
        QString text;
    };
    QList<Line> lines;
    for (const PdfWord& word : std::as_const(sorted)) {
        const qreal middle = word.box.center().y();
        const auto same = std::find_if(lines.begin(), lines.end(), [&](const Line& line) {
            return qAbs(line.middle - middle) < word.box.height() * 0.15;
        });
        (same == lines.end() ? *lines.insert(lines.end(), Line{middle, {}}) : *same).text += word.text;
    }
    QStringList texts;
    for (const Line& line : std::as_const(lines))
        texts += QString(line.text).remove(u' ');
    return texts;
}

} // namespace Rinnalla
