// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/path/pathpicture.h"

#include "ui/print/glyphlog.h"
#include "ui/print/pdftext.h"
#include "ui/print/sheetfonts.h"
#include "ui/print/sheetmeasures.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

namespace Rinnalla::PathPicturePaper {

namespace {

constexpr int Point = UnitsPerPoint;
const QSizeF Paper(842 * Point, 595 * Point); // A4, lying
constexpr qreal Margin = 40 * Point;
constexpr qreal Names = 110 * Point; // the lanes' names
constexpr qreal CardWidth = 130 * Point;
constexpr qreal RowHeight = 40 * Point;
constexpr qreal Gap = 3 * Point;
constexpr qreal LaneGap = 5 * Point;
constexpr qreal HeadHeight = 62 * Point; // heading and axis
constexpr qreal FootHeight = 18 * Point;
constexpr int Body = 9 * Point;
constexpr int Small = 8 * Point;
constexpr int MostAcross = 6;

QString say(const char* text)
{
    return QCoreApplication::translate("PathPicture", text);
}

/// What the PDF is told of its letters. The log reads the layouts at the end, so they stay until then.
struct Ink {
    GlyphLog log;
    std::vector<std::unique_ptr<QTextLayout>> layouts;
};

/// Where everything stands, in units of the paper, as if all sheets lay beside each other.
class Plan {
public:
    explicit Plan(const PathPicture& picture)
    {
        for (across = 1; across < MostAcross; ++across)
            if (layOut(picture); height() <= room())
                return;
        layOut(picture); // and one under the other
    }

    int down() const { return std::max(1, static_cast<int>(std::ceil(height() / room()))); }
    int pages() const { return across * down(); }
    qreal xOf(const QDate& day) const { return static_cast<qreal>(first.daysTo(day)) * scale; }
    QDate dayAt(qreal x) const { return first.addDays(static_cast<qint64>(x / scale)); }
    qreal topOf(int lane, int row) const { return (lanes.rowsAbove(lane) + row) * RowHeight + lane * LaneGap; }
    qreal height() const { return lanes.rows() * RowHeight + static_cast<qreal>(lanes.lanes().size()) * LaneGap; }
    static qreal width() { return Paper.width() - 2 * Margin - Names; } ///< of the time on one sheet
    static qreal room() { return Paper.height() - 2 * Margin - HeadHeight - FootHeight; }
    /// The lowest whole rows above this place, so that no card is cut.
    qreal breakAfter(qreal top) const
    {
        qreal last = top;
        for (int lane = 0; lane < lanes.lanes().size(); ++lane)
            for (int row = 0; row < lanes.lanes().at(lane).rows; ++row)
                if (topOf(lane, row) + RowHeight <= top + room())
                    last = std::max(last, topOf(lane, row) + RowHeight);
        return last > top ? last : top + room();
    }

    LaneLayout lanes;
    QDate first;
    int across = 1;
    qreal scale = 1;

private:
    void layOut(const PathPicture& picture)
    {
        QList<PathStep> steps;
        for (const PathPicture::Step& step : picture.steps)
            steps += step.step;
        const LaneLayout bare(steps, picture.routes, picture.today, 1);
        constexpr int leastDays = 60;
        first = bare.first().addDays(-2);
        const qint64 days = std::max<qint64>(leastDays, first.daysTo(bare.last()) + 2);
        scale = (across * width() - CardWidth) / static_cast<qreal>(days); // the last card has its room too
        lanes = LaneLayout(steps, picture.routes, picture.today, static_cast<int>(std::ceil(CardWidth / scale)));
    }
};

class Sheet {
public:
    Sheet(const PathPicture& picture, const Plan& plan, QPainter& painter, Ink* ink)
        : m_picture(picture)
        , m_plan(plan)
        , m_painter(painter)
        , m_ink(ink)
    {}

    /// column and band: which of the sheets; band begins at `top` of the plan and ends at `end`.
    void paint(int column, qreal top, qreal end, int number)
    {
        m_from = column * Plan::width();
        m_top = top;
        m_end = end;
        write(m_picture.heading, {Margin, Margin, Names + 150 * Point, 22 * Point}, 16 * Point, true);
        const qreal stampAt = Margin + Names + 160 * Point;
        write(m_picture.stamp, {stampAt, Margin + 2 * Point, Paper.width() - Margin - stampAt, 24 * Point}, Body, true);
        paintPauses();
        paintAxis();
        paintLanes();
        paintToday();
        for (const LaneLayout::Card& card : m_plan.lanes.cards())
            paintCard(card);
        const QString page = m_plan.pages() > 1 ? QStringLiteral("%1 / %2").arg(number).arg(m_plan.pages()) : QString();
        const qreal foot = Paper.height() - Margin - FootHeight;
        write(m_picture.footer, {Margin, foot, Paper.width() - 2 * Margin - 60 * Point, FootHeight}, Small);
        write(page, {Paper.width() - Margin - 60 * Point, foot, 60 * Point, FootHeight}, Small);
    }

    char32_t missing() const { return m_missing; }

private:
    /// From a place in the plan to one on the paper, mirrored where the language is read from the right.
    QRectF placed(const QRectF& logical) const
    {
        QRectF rect = logical;
        if (m_picture.rightToLeft)
            rect.moveLeft(Paper.width() - logical.right());
        return rect;
    }
    QRectF inTime(qreal from, qreal top, qreal width, qreal height) const
    {
        return {Margin + Names + from - m_from, Margin + HeadHeight + top - m_top, width, height};
    }
    QRectF timeArea() const { return {Margin + Names, Margin, Plan::width(), HeadHeight + m_end - m_top}; }

    /// As many lines as there is room for; what is longer ends in an ellipsis.
    void write(const QString& text, const QRectF& logical, int size, bool bold = false)
    {
        if (text.isEmpty())
            return;
        const QRectF rect = placed(logical);
        const QFont font = SheetFonts::font(m_picture.language, size, bold);
        const qreal step = size * std::max(1.15, SheetFonts::lineHeight(m_picture.language) * 0.85);
        const int most = std::max(1, static_cast<int>(rect.height() / step));
        auto own = std::make_unique<QTextLayout>(shortened(text, font, rect.width(), most), font);
        QTextLayout& layout = *own;
        QTextOption option(m_picture.rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        option.setTextDirection(m_picture.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setUseDesignMetrics(true);
        layout.setTextOption(option);
        layout.beginLayout();
        for (int i = 0; i < most; ++i) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(rect.width());
            line.setPosition({0, i * step});
        }
        layout.endLayout();
        if (m_missing == 0)
            m_missing = SheetFonts::missing(layout);
        m_painter.setPen(Qt::black);
        for (int i = 0; i < layout.lineCount(); ++i)
            for (const QGlyphRun& run : layout.lineAt(i).glyphRuns()) {
                m_painter.drawGlyphRun(rect.topLeft(), run);
                if (m_ink)
                    m_ink->log.note(run, layout);
            }
        if (m_ink)
            m_ink->layouts.push_back(std::move(own));
    }

    /// The lines a text takes, or where it is cut off, when it may take so many.
    static int layOut(QTextLayout& layout, qreal width, int most, QTextOption::WrapMode wrap)
    {
        QTextOption option;
        option.setWrapMode(wrap);
        option.setUseDesignMetrics(true);
        layout.setTextOption(option);
        layout.beginLayout();
        int end = 0;
        for (int i = 0; i < most; ++i) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            end = line.textStart() + line.textLength();
        }
        layout.endLayout();
        return end;
    }

    /// The last line is filled to its end, in the middle of a word too: a long one leaves something to read.
    static QString shortened(const QString& text, const QFont& font, qreal width, int lines)
    {
        const auto fits = [&](const QString& all) {
            QTextLayout layout(all, font);
            return layOut(layout, width, lines, QTextOption::WrapAtWordBoundaryOrAnywhere) >= all.size();
        };
        if (fits(text))
            return text;
        QTextLayout whole(text, font);
        int end = layOut(whole, width, lines, QTextOption::WrapAnywhere);
        const auto cut = [&] { return text.first(end).trimmed() + QChar(0x2026); };
        while (end > 0 && !fits(cut()))
            end = whole.previousCursorPosition(end);
        return cut();
    }

    void line(const QPointF& from, const QPointF& to, const QPen& pen)
    {
        const QRectF both = placed(QRectF(from, to));
        m_painter.setPen(pen);
        m_painter.drawLine(both.topLeft(), both.bottomRight());
    }

    void paintAxis()
    {
        const QLocale locale(m_picture.language);
        const bool named = locale.language() != QLocale::C
                           && locale.name().section(u'_', 0, 0) == m_picture.language.section(u'-', 0, 0);
        const qreal label = 62 * Point;
        const QDate from = m_plan.dayAt(m_from);
        const QDate to = m_plan.dayAt(m_from + Plan::width());
        const QList<QDate> days = LaneLayout::ticks(from, to, static_cast<int>(std::ceil(label / m_plan.scale)));
        const bool yearsOnly = days.size() > 1 && days.first().daysTo(days.at(1)) > 360;
        for (const QDate& day : days) {
            const qreal x = Margin + Names + m_plan.xOf(day) - m_from;
            const qreal top = Margin + 26 * Point;
            line({x, top}, {x, timeArea().bottom()}, QPen(QColor(0xc8, 0xcc, 0xd0), 4));
            const QString year = QString::number(day.year());
            const QString month = named ? locale.standaloneMonthName(day.month(), QLocale::ShortFormat) + u' ' + year
                                        : QStringLiteral("%1/%2").arg(day.month()).arg(year);
            if (x + label <= Paper.width() - Margin + Gap)
                write(yearsOnly ? year : month, {x + Gap, top, label - Gap, 14 * Point}, Small);
        }
    }

    /// The day is named in a row of its own; its line runs behind the cards, so that it crosses no word.
    void paintToday()
    {
        const qreal x = m_plan.xOf(m_picture.today) - m_from;
        if (x < 0 || x > Plan::width())
            return;
        const qreal at = Margin + Names + x;
        line({at, Margin + 44 * Point}, {at, timeArea().bottom()}, QPen(QColor(0xb0, 0x4a, 0x1e), 12));
    }

    void paintPauses()
    {
        for (const PathPause& pause : m_picture.pauses) {
            const QDate until = pause.until.isValid() ? pause.until : m_picture.today;
            const qreal from = std::max(m_plan.xOf(pause.from), m_from);
            const qreal to = std::min(m_plan.xOf(until.addDays(1)), m_from + Plan::width());
            if (to > from)
                m_painter.fillRect(placed(inTime(from, m_top, to - from, m_end - m_top)), QColor(0xee, 0xf0, 0xf2));
        }
    }

    void paintLanes()
    {
        for (int lane = 0; lane < m_plan.lanes.lanes().size(); ++lane) {
            const qreal top = std::max(m_top, m_plan.topOf(lane, 0));
            const qreal bottom = std::min(m_end, m_plan.topOf(lane, m_plan.lanes.lanes().at(lane).rows));
            if (bottom - top < RowHeight / 2)
                continue;
            const qreal y = Margin + HeadHeight + top - m_top;
            line({Margin, y - LaneGap / 2}, {Paper.width() - Margin, y - LaneGap / 2},
                 QPen(QColor(0xc8, 0xcc, 0xd0), 4));
            const qsizetype known = m_picture.routes.indexOf(m_plan.lanes.lanes().at(lane).route);
            write(m_picture.routeNames.value(known, m_plan.lanes.lanes().at(lane).route),
                  {Margin, y + Gap, Names - 2 * Gap, RowHeight - 2 * Gap}, Body, true);
        }
    }

    void paintCard(const LaneLayout::Card& card)
    {
        const qreal top = m_plan.topOf(card.lane, card.row);
        const qreal from = m_plan.xOf(card.from);
        const qreal to = std::max(m_plan.xOf(card.until.addDays(1)), from + CardWidth) - Gap;
        if (top < m_top || top + RowHeight > m_end + 1 || to <= m_from || from >= m_from + Plan::width())
            return;
        const PathPicture::Step& step = m_picture.steps.at(card.step);
        const QRectF frame = inTime(from, top, to - from, RowHeight - 2 * Gap).intersected(timeArea());
        QPen border(QColor(0x40, 0x48, 0x50), 6);
        if (card.from > m_picture.today)
            border.setStyle(Qt::DashLine);
        m_painter.setPen(border);
        m_painter.setBrush(Qt::white);
        m_painter.drawRoundedRect(placed(frame), 4 * Point, 4 * Point);
        m_painter.setBrush(Qt::NoBrush);
        paintDeadline(step.step, card, top);
        if (frame.width() < CardWidth / 3) // the rest of a card whose words stand on the sheet before
            return;
        const QRectF inner = frame.adjusted(2 * Gap, Gap, -2 * Gap, -Gap);
        const qreal half = inner.height() * 0.62;
        write(step.title, {inner.left(), inner.top(), inner.width(), half}, Body, true);
        write(step.due.isEmpty() ? step.state : step.state + QStringLiteral(" · ") + step.due,
              {inner.left(), inner.top() + half, inner.width(), inner.height() - half}, Small);
    }

    void paintDeadline(const PathStep& step, const LaneLayout::Card& card, qreal top)
    {
        const qreal x = m_plan.xOf(step.dueOn.addDays(1));
        if (!step.dueOn.isValid() || !step.isOpen() || x < m_from || x > m_from + Plan::width())
            return;
        if (x > m_plan.xOf(card.from) + 2 * Gap && x < m_plan.xOf(card.from) + CardWidth - 2 * Gap)
            return; // would run through the words; they say the day
        const QRectF mark = inTime(x, top - Gap, 0, RowHeight);
        line(mark.topLeft(), mark.bottomLeft(), QPen(QColor(0xa0, 0x1c, 0x1c), 12, Qt::DashLine));
    }

    const PathPicture& m_picture;
    const Plan& m_plan;
    QPainter& m_painter;
    Ink* m_ink;
    qreal m_from = 0;
    qreal m_top = 0;
    qreal m_end = 0;
    char32_t m_missing = 0;
};

/// Each sheet on a page of its own: the years one after the other, then what did not fit below.
template<typename NewPage>
Status paintAll(const PathPicture& picture, const Plan& plan, QPainter& painter, Ink* ink, NewPage&& newPage)
{
    Sheet sheet(picture, plan, painter, ink);
    int number = 0;
    qreal top = 0;
    for (int band = 0; band < plan.down() || top + 1 < plan.height() - LaneGap; ++band) {
        const qreal end = std::min(plan.breakAfter(top), std::max(plan.height(), 1.0));
        for (int column = 0; column < plan.across; ++column) {
            if (number > 0)
                newPage();
            sheet.paint(column, top, end, ++number);
        }
        if (end >= plan.height() - LaneGap - 1)
            break;
        top = end;
    }
    if (const char32_t letter = sheet.missing(); letter != 0)
        return failure(
            ErrorCode::Refused,
            say(QT_TRANSLATE_NOOP("PathPicture", "No font on this computer has all the letters of this picture (%1). "
                                                 "Ask for the package %2 to be installed."))
                .arg(SheetFonts::scriptName(letter), SheetFonts::packageFor(letter)));
    return {};
}

tl::unexpected<Error> nothing()
{
    return failure(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("PathPicture", "There is no step to draw yet.")));
}

} // namespace

QPageLayout paper()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Landscape, {}};
}

Result<QByteArray> toPdf(const PathPicture& picture)
{
    if (picture.steps.isEmpty())
        return nothing();
    const Plan plan(picture);
    Ink ink{GlyphLog(picture.language), {}};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Status painted;
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(QStringLiteral("Info")); // the same for every paper
        writer.setCreator(QStringLiteral("Info"));
        writer.setResolution(UnitsPerInch);
        writer.setPageLayout(paper());
        QPainter painter(&writer);
        painted = paintAll(picture, plan, painter, &ink, [&] { writer.newPage(); });
    }
    if (!painted)
        return tl::unexpected(painted.error());
    return withText(buffer.data(), ink.log.texts(), picture.language);
}

Result<QList<QImage>> toImages(const PathPicture& picture, int width)
{
    if (picture.steps.isEmpty())
        return nothing();
    const Plan plan(picture);
    const qreal scale = width / Paper.width();
    QImage empty(width, qRound(Paper.height() * scale), QImage::Format_RGB32);
    empty.fill(Qt::white);
    QList<QImage> images{empty};
    QPainter painter;
    const auto begin = [&] {
        painter.begin(&images.last());
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
    };
    begin();
    const Status painted = paintAll(picture, plan, painter, nullptr, [&] {
        painter.end();
        images += empty;
        begin();
    });
    painter.end();
    return painted ? Result<QList<QImage>>(images) : tl::unexpected(painted.error());
}

} // namespace Rinnalla::PathPicturePaper
