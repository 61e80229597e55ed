// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/sync/table.h"

#include <QJsonObject>
#include <QLocale>

namespace Rinnalla::SyncBench {

namespace {

QString written(double figure)
{
    if (figure == 0)
        return {};
    return QLocale().toString(figure, 'f', figure < 100 ? 2 : 0);
}

QString limitOf(const Line& line)
{
    if (!line.limit)
        return {};
    const bool isFigure = line.asked == Line::Asked::FigureAtMost;
    const QString sign = line.asked == Line::Asked::RatioAtLeast ? QStringLiteral("≥ ") : QStringLiteral("≤ ");
    return sign + QString::number(*line.limit) + (isFigure ? u' ' + line.unit : QStringLiteral("×"));
}

} // namespace

bool Line::holds() const
{
    switch (asked) {
    case Asked::RatioAtLeast:
        return ratio() >= *limit;
    case Asked::RatioAtMost:
        return ratio() <= *limit;
    case Asked::FigureAtMost:
        break;
    }
    return ours <= *limit;
}

QString Line::verdict() const
{
    if (!limit)
        return {};
    if (!isMeasured())
        return QStringLiteral("not measured");
    return holds() ? QStringLiteral("met") : QStringLiteral("**missed**");
}

QString toMarkdown(const QList<Line>& lines)
{
    QString table = QStringLiteral("| what | ours | peer | | ratio | target | |\n|---|---:|---:|---|---:|---|---|\n");
    for (const Line& line : lines) {
        const QString ours = line.ours > 0 ? written(line.ours) + u' ' + line.unit : QString();
        const QStringList cells{line.what,     ours,          written(line.peers), line.peer, written(line.ratio()),
                                limitOf(line), line.verdict()};
        table += QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
    }
    return table;
}

QJsonArray toJson(const QList<Line>& lines)
{
    QJsonArray array;
    for (const Line& line : lines) {
        QJsonObject object{{QStringLiteral("what"), line.what},
                           {QStringLiteral("ours"), line.ours},
                           {QStringLiteral("unit"), line.unit}};
        if (line.peers > 0) {
            object.insert(QStringLiteral("peer"), line.peer);
            object.insert(QStringLiteral("peers"), line.peers);
            object.insert(QStringLiteral("ratio"), line.ratio());
        }
        if (line.limit) {
            object.insert(QStringLiteral("target"), limitOf(line));
            object.insert(QStringLiteral("met"), line.isMeasured() && line.holds());
        }
        array += object;
    }
    return array;
}

} // namespace Rinnalla::SyncBench
