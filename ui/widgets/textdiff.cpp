// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/textdiff.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace Rinnalla {

namespace {

using Kind = DiffLine::Kind;

struct Step {
    Kind kind;
    QString text;
};

/// The longest common subsequence, written out. What begins and ends alike is left out of the table.
QList<Step> steps(const QStringList& before, const QStringList& after)
{
    qsizetype head = 0;
    while (head < before.size() && head < after.size() && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < before.size() - head && tail < after.size() - head
           && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    const auto rows = static_cast<std::size_t>(before.size() - head - tail);
    const auto columns = static_cast<std::size_t>(after.size() - head - tail);
    constexpr std::size_t enough = 4'000'000; // cells; texts as long as that are shown as replaced
    const bool compared = rows * columns <= enough;
    std::vector<int> table(compared ? (rows + 1) * (columns + 1) : 0);
    const auto cell = [&](std::size_t row, std::size_t column) -> int& { return table[row * (columns + 1) + column]; };
    const auto same = [&](std::size_t row, std::size_t column) {
        return before.at(head + qsizetype(row)) == after.at(head + qsizetype(column));
    };
    for (std::size_t row = compared ? rows : 0; row-- > 0;)
        for (std::size_t column = columns; column-- > 0;)
            cell(row, column) = same(row, column) ? cell(row + 1, column + 1) + 1
                                                  : std::max(cell(row + 1, column), cell(row, column + 1));
    QList<Step> all;
    for (qsizetype i = 0; i < head; ++i)
        all += Step{Kind::Same, before.at(i)};
    std::size_t row = 0;
    std::size_t column = 0;
    while (row < rows || column < columns) {
        if (compared && row < rows && column < columns && same(row, column)) {
            all += Step{Kind::Same, before.at(head + qsizetype(row++))};
            ++column;
        } else if (row < rows && (!compared || column == columns || cell(row + 1, column) >= cell(row, column + 1))) {
            all += Step{Kind::Removed, before.at(head + qsizetype(row++))};
        } else {
            all += Step{Kind::Added, after.at(head + qsizetype(column++))};
        }
    }
    for (qsizetype i = before.size() - tail; i < before.size(); ++i)
        all += Step{Kind::Same, before.at(i)};
    return all;
}

/// Words and what stands between them, so that joined they are the line again.
QStringList words(const QString& line)
{
    QStringList all;
    for (const QChar c : line) {
        const bool goesOn = !all.isEmpty() && c.isLetterOrNumber() && all.last().back().isLetterOrNumber();
        if (goesOn)
            all.last() += c;
        else
            all += QString(c);
    }
    return all;
}

void addPiece(DiffLine& line, bool changed, const QString& text)
{
    if (!line.pieces.isEmpty() && line.pieces.last().changed == changed)
        line.pieces.last().text += text;
    else
        line.pieces += DiffPiece{changed, text};
}

void addChanged(QList<DiffLine>& lines, const QStringList& removed, const QStringList& added)
{
    for (qsizetype i = 0; i < std::max(removed.size(), added.size()); ++i) {
        DiffLine was{Kind::Removed, {}};
        DiffLine is{Kind::Added, {}};
        const QList<Step> changes = steps(words(removed.value(i)), words(added.value(i)));
        for (const Step& step : changes) {
            if (step.kind != Kind::Added)
                addPiece(was, step.kind == Kind::Removed, step.text);
            if (step.kind != Kind::Removed)
                addPiece(is, step.kind == Kind::Added, step.text);
        }
        if (i < removed.size())
            lines += was;
        if (i < added.size())
            lines += is;
    }
}

/// A text as it is; of a JSON object a line for each field.
QString inLines(const QString& text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (!json.isObject())
        return text.split(u'\n', Qt::SkipEmptyParts).join(u'\n');
    QStringList lines;
    const QJsonObject object = json.object();
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QByteArray value =
            QJsonDocument(QJsonObject{{QStringLiteral("v"), *field}}).toJson(QJsonDocument::Compact);
        constexpr qsizetype before = 5; // {"v":
        lines += field->isString()
                     ? field.key() + QStringLiteral(": ") + field->toString()
                     : field.key() + QStringLiteral(": ") + QString::fromUtf8(value.mid(before).chopped(1));
    }
    return lines.join(u'\n');
}

bool besideAChange(const QList<DiffLine>& lines, qsizetype at)
{
    const auto changed = [&](qsizetype i) { return i >= 0 && i < lines.size() && lines.at(i).kind != Kind::Same; };
    return changed(at - 1) || changed(at) || changed(at + 1);
}

} // namespace

QString diffMark(DiffLine::Kind kind)
{
    return kind == Kind::Removed ? QStringLiteral("\u2212 ") : kind == Kind::Added ? QStringLiteral("+ ") : QString();
}

QString DiffLine::text() const
{
    QString whole;
    for (const DiffPiece& piece : pieces)
        whole += piece.text;
    return whole;
}

QList<DiffLine> textDiff(const QString& before, const QString& after)
{
    QList<DiffLine> lines;
    QStringList removed;
    QStringList added;
    const auto flush = [&] {
        addChanged(lines, removed, added);
        removed.clear();
        added.clear();
    };
    const auto split = [](const QString& text) { return text.isEmpty() ? QStringList() : text.split(u'\n'); };
    const QList<Step> changes = steps(split(before), split(after));
    for (const Step& step : changes) {
        if (step.kind == Kind::Removed) {
            removed += step.text;
        } else if (step.kind == Kind::Added) {
            added += step.text;
        } else {
            flush();
            lines += DiffLine{Kind::Same, {{false, step.text}}};
        }
    }
    flush();
    return lines;
}

QString textDifference(const QString& before, const QString& after)
{
    if (before == after)
        return {};
    const QList<DiffLine> lines = textDiff(inLines(before), inLines(after));
    QStringList shown;
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (besideAChange(lines, i))
            shown += diffMark(lines.at(i).kind) + lines.at(i).text();
        else if (shown.isEmpty() || shown.constLast() != u"…")
            shown += QStringLiteral("…");
    return shown.join(u'\n');
}

} // namespace Rinnalla
