// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheets/sheetpage.h"

#include <QStringList>

#include <array>

namespace Rinnalla {

namespace {

constexpr std::array Formats{"a4", "large", "a5", "card", "neutral", "neutral-sheet"};
constexpr std::array States{"checked", "unchecked", "expired", "withdrawn", "draft"};
constexpr QChar LeftToRightIsolate(0x2066);
constexpr QChar PopIsolate(0x2069);

} // namespace

bool isCard(SheetFormat format)
{
    return format == SheetFormat::Card || format == SheetFormat::Neutral;
}

bool isNeutral(SheetFormat format)
{
    return format == SheetFormat::Neutral || format == SheetFormat::NeutralSheet;
}

bool saysAll(SheetFormat format)
{
    return !isCard(format) && !isNeutral(format);
}

QString keptFormat(SheetFormat format)
{
    return formatName(isNeutral(format) ? SheetFormat::Neutral : format);
}

QString formatName(SheetFormat format)
{
    return QString::fromLatin1(Formats.at(static_cast<std::size_t>(format)));
}

std::optional<SheetFormat> formatFromName(const QString& name)
{
    for (std::size_t i = 0; i < Formats.size(); ++i)
        if (name == QLatin1StringView(Formats.at(i)))
            return static_cast<SheetFormat>(i);
    return std::nullopt;
}

QString stateName(SheetState state)
{
    return QString::fromLatin1(States.at(static_cast<std::size_t>(state)));
}

/// Room that no line ends in.
SheetRun iconRun(SheetIcon icon)
{
    return {QString(5, QChar(QChar::Nbsp)), false, false, icon};
}

void addPart(SheetRuns& runs, const SheetRuns& part)
{
    if (part.isEmpty())
        return;
    if (!runs.isEmpty())
        runs += SheetRun{QStringLiteral(" · ")};
    runs += part;
}

SheetRuns headerOf(const SheetPage& page, qsizetype column, int number)
{
    SheetRuns header = page.headers.value(column);
    if (!header.isEmpty() && number > 1 && !page.blocks.isEmpty()
        && page.blocks.first().kind == SheetBlock::Kind::Title)
        addPart(header, page.blocks.first().cells.at(column).text);
    return header;
}

void addOrganisation(SheetPage& page, const QString& name)
{
    const QString line = name.simplified();
    if (saysAll(page.format) && !line.isEmpty() && !page.footers.isEmpty())
        addPart(page.footers.first(), {SheetRun{line, false, true}});
}

QString toText(const SheetRuns& runs)
{
    QString text;
    for (const SheetRun& run : runs)
        text += run.isolated ? LeftToRightIsolate + run.text + PopIsolate : run.text;
    return text;
}

namespace {

/// Read aloud there is no room for icons.
QString spoken(SheetRuns runs)
{
    runs.removeIf([](const SheetRun& run) { return run.icon != SheetIcon::None; });
    return toText(runs);
}

} // namespace

QString toText(const SheetPage& page)
{
    QStringList lines;
    for (qsizetype column = 0; column < page.columns.size(); ++column) {
        lines += toText(headerOf(page, column, 1));
        lines += toText(page.stamps.at(column));
        for (const SheetBlock& block : page.blocks) {
            const SheetCell& cell = block.cells.at(column);
            const QString number = block.number > 0 ? QString::number(block.number) + u' ' : QString();
            lines += number + toText(cell.text);
            if (!cell.phone.isEmpty())
                lines += toText(SheetRuns{{cell.phone, false, true}});
            lines += spoken(cell.details);
        }
        lines += toText(page.footers.at(column));
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace Rinnalla
