// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handouts/textdifference.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QStringList>

#include <algorithm>

namespace Rinnalla {

namespace {

struct Line {
    enum class In { Both, Before, After };
    In in = In::Both;
    QString text;
};

/// A text as it is; of a JSON object a line for each field.
QStringList linesOf(const QString& text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (!json.isObject())
        return text.split(u'\n', Qt::SkipEmptyParts);
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
    return lines;
}

/// The longest lines both have in the same order, and what stands between them.
QList<Line> compared(const QStringList& before, const QStringList& after)
{
    const qsizetype rows = before.size();
    const qsizetype columns = after.size();
    QList<int> common((rows + 1) * (columns + 1), 0);
    const auto at = [&](qsizetype row, qsizetype column) -> int& { return common[row * (columns + 1) + column]; };
    for (qsizetype row = rows - 1; row >= 0; --row)
        for (qsizetype column = columns - 1; column >= 0; --column)
            at(row, column) = before.at(row) == after.at(column) ? at(row + 1, column + 1) + 1
                                                                 : std::max(at(row + 1, column), at(row, column + 1));
    QList<Line> lines;
    qsizetype row = 0;
    qsizetype column = 0;
    while (row < rows || column < columns)
        if (row < rows && column < columns && before.at(row) == after.at(column)) {
            lines += {Line::In::Both, before.at(row++)};
            ++column;
        } else if (column == columns || (row < rows && at(row + 1, column) >= at(row, column + 1))) {
            lines += {Line::In::Before, before.at(row++)};
        } else {
            lines += {Line::In::After, after.at(column++)};
        }
    return lines;
}

bool besideAChange(const QList<Line>& lines, qsizetype at)
{
    const auto changed = [&](qsizetype i) { return i >= 0 && i < lines.size() && lines.at(i).in != Line::In::Both; };
    return changed(at - 1) || changed(at) || changed(at + 1);
}

} // namespace

QString textDifference(const QString& before, const QString& after)
{
    if (before == after)
        return {};
    const QList<Line> lines = compared(linesOf(before), linesOf(after));
    QStringList shown;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line& line = lines.at(i);
        if (besideAChange(lines, i))
            shown += (line.in == Line::In::Before  ? QStringLiteral("− ")
                      : line.in == Line::In::After ? QStringLiteral("+ ")
                                                   : QString())
                     + line.text;
        else if (shown.isEmpty() || shown.constLast() != u"…")
            shown += QStringLiteral("…");
    }
    return shown.join(u'\n');
}

} // namespace Rinnalla
