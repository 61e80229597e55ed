// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/print/pdfwords.h"
#include "tests/ui/print/sheetlibrary.h"
#include "ui/print/sheetpainter.h"

#include <QGuiApplication>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal millimetre = 72 / 25.4;

/// One page of the sheet, or one card, on the paper.
struct Panel {
    QRectF area; ///< in points
    QList<PdfWord> words;
};

QList<QRectF> areasOn(const QSizeF& paper, SheetFormat format)
{
    if (format == SheetFormat::A5)
        return {QRectF(0, 0, paper.width() / 2, paper.height()),
                QRectF(paper.width() / 2, 0, paper.width() / 2, paper.height())};
    if (!isCard(format))
        return {QRectF({}, paper)};
    QList<QRectF> cards;
    const QSizeF card(85 * millimetre, 54 * millimetre);
    for (int i = 0; i < 8; ++i)
        cards += QRectF(paper.width() / 2 + (i % 2 - 1) * card.width(),
                        paper.height() / 2 + (i / 2 - 2) * card.height(), card.width(), card.height());
    return cards;
}

/// Every test of one sheet as it is read back.
class Reading {
public:
    explicit Reading(const SheetRequest& request)
        : m_request(request)
        , m_page(SheetLibrary::page(request))
    {}

    QStringList check() { return check(m_page); }

    /// What is wrong where this was printed in the sheet's place. `plant` spoils a side after it was read.
    QStringList check(const SheetPage& printed, const std::function<void(PdfPage&)>& plant = {})
    {
        const auto pdf = SheetPainter::toPdf(printed);
        if (!pdf)
            return {SheetLibrary::nameOf(m_request) + u": "_s + pdf.error().message};
        QList<PdfPage> sides = readPdf(*pdf);
        for (PdfPage& side : sides) {
            if (plant)
                plant(side);
            takeApart(side);
        }
        if (m_panels.isEmpty())
            wrong(u"nothing can be read"_s);
        for (const Panel& panel : std::as_const(m_panels)) {
            checkEdges(panel);
            checkOverlaps(panel);
        }
        checkStampsAndFooters();
        checkNothingIsMissing();
        checkNumbers();
        checkRows();
        return m_wrong;
    }

private:
    void wrong(const QString& what) { m_wrong += SheetLibrary::nameOf(m_request) + u": "_s + what; }

    void takeApart(const PdfPage& side)
    {
        for (const QRectF& area : areasOn(side.size, m_request.format)) {
            Panel panel{area, {}};
            for (const PdfWord& word : side.words)
                if (area.contains(word.box.center()))
                    panel.words += word;
            if (!panel.words.isEmpty()) // a folded paper may have an empty page
                m_panels += panel;
            m_read += panel.words.size();
        }
        if (m_read != (m_words += side.words.size()))
            wrong(u"words stand outside every page"_s);
    }

    void checkEdges(const Panel& panel)
    {
        const qreal edge = isCard(m_request.format) ? 2 * millimetre : 5 * millimetre;
        const QRectF printable = panel.area.adjusted(edge, edge, -edge, -edge);
        for (const PdfWord& word : panel.words) {
            const QRectF box = word.box.adjusted(0, word.box.height() * 0.2, 0, -word.box.height() * 0.2);
            if (!printable.contains(box.topLeft()) || !printable.contains(box.bottomRight()))
                wrong(u"“%1” stands at the edge"_s.arg(word.text));
        }
    }

    /// Of a font's full height the middle is the letters'.
    void checkOverlaps(const Panel& panel)
    {
        QList<QRectF> taken;
        for (const PdfWord& word : panel.words) {
            const QRectF letters = word.box.adjusted(0.4, word.box.height() * 0.38, -0.4, -word.box.height() * 0.28);
            if (letters.width() < 1) // marks that stand on another letter
                continue;
            for (const QRectF& other : std::as_const(taken)) {
                const QRectF both = letters & other;
                const bool isNeighbour = // of another script's font perhaps, whose middle stands elsewhere
                    both.width() < 3 && qAbs(letters.center().y() - other.center().y()) < word.box.height() * 0.1;
                if (!both.isEmpty() && !isNeighbour)
                    wrong(u"“%1” lies on something"_s.arg(word.text));
            }
            taken += letters;
        }
    }

    QString head(qsizetype column, qsizetype panel) const
    {
        return toText(headerOf(m_page, column, static_cast<int>(panel) + 1)) + toText(m_page.stamps.at(column));
    }

    QString footer(qsizetype column, qsizetype panel) const
    {
        const bool numbered = m_panels.size() > 1 && !isCard(m_request.format);
        return toText(m_page.footers.at(column))
               + (numbered ? m_page.columns.at(column).pageLabel.arg(panel + 1).arg(m_panels.size()) : QString());
    }

    /// As many letters from the top, and from the bottom, as header and stamp, and the footer, have, are theirs.
    void checkStampsAndFooters()
    {
        for (qsizetype i = 0; i < m_panels.size(); ++i) {
            QList<PdfWord> words = m_panels.at(i).words;
            std::stable_sort(words.begin(), words.end(), [](const PdfWord& a, const PdfWord& b) {
                return a.box.center().y() < b.box.center().y();
            });
            QString stamps;
            QString stampsFurtherOn;
            QStringList footers;
            for (qsizetype column = 0; column < m_page.columns.size(); ++column) {
                stamps += head(column, m_request.format == SheetFormat::A5 ? 0 : i);
                stampsFurtherOn += head(column, 1);
                QStringList any; // which side of a folded paper comes first is not asked here
                for (qsizetype page = 0; page < m_panels.size(); ++page)
                    any += footer(column, m_request.format == SheetFormat::A5 ? page : i);
                footers += m_request.format == SheetFormat::A5 ? any : QStringList{footer(column, i)};
            }
            const bool folded = m_request.format == SheetFormat::A5;
            if (!begins(words, lettersOf(stamps)) && !(folded && begins(words, lettersOf(stampsFurtherOn))))
                wrong(u"page %1 does not begin with its stamp"_s.arg(i + 1));
            std::reverse(words.begin(), words.end());
            const bool ends = m_request.format == SheetFormat::A5
                                  ? std::any_of(footers.begin(), footers.end(),
                                                [&](const QString& text) { return begins(words, lettersOf(text)); })
                                  : begins(words, lettersOf(footers.join(QString())));
            if (!ends)
                wrong(u"page %1 does not end with its footer"_s.arg(i + 1));
        }
    }

    static bool begins(const QList<PdfWord>& words, const QString& letters)
    {
        QString read;
        for (const PdfWord& word : words) {
            if (read.size() >= letters.size())
                break;
            read += lettersOf(word.text);
        }
        return lettersOf(read) == letters;
    }

    /// Every letter of every text, as often as it is to be there and in no other script's place.
    void checkNothingIsMissing()
    {
        QString once;
        for (const SheetBlock& block : m_page.blocks)
            for (const SheetCell& cell : block.cells)
                once += (block.number > 0 ? QString::number(block.number) : QString()) + toText(cell.text) + cell.phone
                        + toText(cell.details);
        const bool cards = isCard(m_request.format);
        if (cards && m_panels.size() != 8)
            wrong(u"there are not eight cards"_s);
        QString all = once;
        QString read;
        for (qsizetype i = 0; i < m_panels.size(); ++i) {
            if (cards && i > 0)
                all += once;
            for (qsizetype column = 0; column < m_page.columns.size(); ++column)
                all += head(column, i) + footer(column, i);
            for (const PdfWord& word : m_panels.at(i).words)
                read += word.text;
        }
        const QString expected = lettersOf(all);
        const QString found = lettersOf(read);
        if (found != expected)
            wrong(u"letters are missing, or too many: "_s + difference(expected, found));
    }

    static QString difference(const QString& expected, const QString& found)
    {
        QString text;
        const auto count = [](const QString& in, QChar c) { return in.count(c); };
        QString seen;
        for (const QChar c : expected + found)
            if (!seen.contains(c)) {
                seen += c;
                if (const auto by = count(found, c) - count(expected, c); by != 0)
                    text += u"%1 (U+%2) %3; "_s.arg(c).arg(uint(c.unicode()), 4, 16, QLatin1Char('0')).arg(by);
            }
        return text;
    }

    static bool isNeverBroken(const QString& text)
    {
        return std::none_of(text.begin(), text.end(), [](QChar c) { return u" -–.@·"_s.contains(c); });
    }

    /// Each number and term that was isolated stands whole and from left to right.
    void checkNumbers()
    {
        QStringList lines;
        for (const Panel& panel : std::as_const(m_panels))
            lines += linesAsSeen(panel.words);
        const QString seen = lines.join(u'\n');
        const auto find = [&](const QString& text) {
            const QString solid = QString(text).remove(QChar::Nbsp).remove(u' ');
            if (!seen.contains(solid))
                wrong(u"“%1” does not stand there in its order"_s.arg(text));
        };
        for (const SheetBlock& block : m_page.blocks)
            for (const SheetCell& cell : block.cells) {
                if (!cell.phone.isEmpty())
                    find(cell.phone);
                for (const SheetRun& run : cell.text + cell.details)
                    if (run.isolated && isNeverBroken(run.text))
                        find(run.text);
            }
    }

    /// Where a column's rows begin: at its right edge where it is read from the right.
    qreal rowEdge(const Panel& panel, qsizetype column) const
    {
        const SheetMeasures measures = SheetMeasures::make(m_request.format, m_page.columns.size(), {100, 1});
        const qreal margin = measures.margins.left() / UnitsPerPoint;
        const bool rightToLeft = m_page.columns.at(column).rightToLeft;
        if (m_page.columns.size() == 1)
            return rightToLeft ? panel.area.right() - margin : panel.area.left() + margin;
        const bool onTheRight = (column == 0) == m_page.columns.first().rightToLeft;
        const qreal half = measures.columnGap / UnitsPerPoint / 2;
        const qreal middle = panel.area.center().x();
        if (onTheRight)
            return rightToLeft ? panel.area.right() - margin : middle + half;
        return rightToLeft ? middle - half : panel.area.left() + margin;
    }

    void checkRows()
    {
        for (const SheetBlock& block : m_page.blocks) {
            if (block.number == 0)
                continue;
            for (qsizetype column = 0; column < m_page.columns.size(); ++column) {
                const QString number = QString::number(block.number);
                const bool rightToLeft = m_page.columns.at(column).rightToLeft;
                const auto stands = [&](const Panel& panel) {
                    return std::any_of(panel.words.begin(), panel.words.end(), [&](const PdfWord& word) {
                        const qreal begin = rightToLeft ? word.box.right() : word.box.left();
                        return word.text == number && qAbs(begin - rowEdge(panel, column)) < 1.5;
                    });
                };
                if (std::count_if(m_panels.begin(), m_panels.end(), stands) != 1)
                    wrong(u"row %1 of column %2 does not begin at its edge"_s.arg(number).arg(column + 1));
            }
        }
    }

    SheetRequest m_request;
    SheetPage m_page;
    QList<Panel> m_panels;
    qsizetype m_words = 0;
    qsizetype m_read = 0;
    QStringList m_wrong;
};

} // namespace

/// Everything the program prints is read back from the PDF, with places, by another program.
class TestPdfText : public QObject {
    Q_OBJECT

private slots:
    void everySheetReadsAsItWasWritten()
    {
        QVERIFY2(!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty(), "poppler-utils is missing");
        const QStringList wrong = SheetLibrary::forAll(
            SheetLibrary::everything(), [](const SheetRequest& request) { return Reading(request).check(); });
        for (const QString& each : wrong)
            qWarning().noquote() << each;
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(QString::number(wrong.size()) + u" faults:\n"_s + wrong.mid(0, 40).join(u'\n')));
    }

    void whatIsWrongIsSeen()
    {
        const SheetRequest request{u"help-now"_s, u"ar"_s, {}, SheetFormat::A4};
        const SheetPage page = SheetLibrary::page(request);
        const auto sees = [&](const SheetPage& printed, const QString& fault) {
            const QString wrong = Reading(request).check(printed).join(u'\n');
            return wrong.contains(fault);
        };
        QVERIFY(Reading(request).check().isEmpty());

        SheetPage turned = page; // as a number is that was not isolated
        for (SheetBlock& block : turned.blocks) {
            QStringList groups = block.cells.first().phone.split(QChar::Nbsp);
            std::reverse(groups.begin(), groups.end());
            block.cells.first().phone = groups.join(QChar::Nbsp);
        }
        QVERIFY(sees(turned, u"does not stand there in its order"_s));

        SheetPage less = page;
        less.blocks.removeIf([](const SheetBlock& block) { return block.number == 5; });
        QVERIFY(sees(less, u"row 5 of column 1"_s));
        QVERIFY(sees(less, u"letters are missing"_s));

        SheetPage mirrored = page;
        mirrored.columns.first().rightToLeft = false;
        QVERIFY(sees(mirrored, u"does not begin at its edge"_s));

        SheetPage unstamped = page;
        unstamped.stamps.first().clear();
        QVERIFY(sees(unstamped, u"does not begin with its stamp"_s));

        SheetPage footless = page;
        footless.footers.first() = {SheetRun{u"1"_s}};
        QVERIFY(sees(footless, u"does not end with its footer"_s));
    }

    /// On every format: a word that stands where printers do not print, one that lies on another, one off the paper.
    void whatStandsWrongIsSeen_data()
    {
        QTest::addColumn<int>("format");
        for (const SheetFormat format : {SheetFormat::A4, SheetFormat::Large, SheetFormat::A5, SheetFormat::Card,
                                         SheetFormat::Neutral, SheetFormat::NeutralSheet})
            QTest::newRow(qPrintable(formatName(format))) << static_cast<int>(format);
    }
    void whatStandsWrongIsSeen()
    {
        QFETCH(int, format);
        const SheetRequest request{u"help-now"_s, u"en"_s, {}, static_cast<SheetFormat>(format)};
        const SheetPage page = SheetLibrary::page(request);
        const auto sees = [&](const QString& fault, const std::function<void(PdfPage&)>& plant) {
            return Reading(request).check(page, plant).join(u'\n').contains(fault);
        };
        QVERIFY(Reading(request).check().isEmpty());
        const auto longest = [](PdfPage& side) -> PdfWord& {
            return *std::max_element(side.words.begin(), side.words.end(),
                                     [](const PdfWord& a, const PdfWord& b) { return a.box.width() < b.box.width(); });
        };
        QVERIFY(sees(u"stands at the edge"_s, [&](PdfPage& side) {
            for (const QRectF& area : areasOn(side.size, request.format))
                if (PdfWord& word = longest(side); area.contains(word.box.center()))
                    word.box.moveLeft(area.left() + 1);
        }));
        QVERIFY(sees(u"lies on something"_s, [&](PdfPage& side) {
            PdfWord& word = longest(side);
            PdfWord& other = &word == &side.words.first() ? side.words.last() : side.words.first();
            other.box.moveCenter(word.box.center()); // a line that was set over another
        }));
        QVERIFY(
            sees(u"outside every page"_s, [&](PdfPage& side) { longest(side).box.translate(side.size.width(), 0); }));
    }
};

int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    TestPdfText test;
    return QTest::qExec(&test, argc, argv);
}
#include "testpdftext.moc"
