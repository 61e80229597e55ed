// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QString>

#include <optional>

namespace Rinnalla::SyncBench {

/// One line: a figure of ours, a peer's where there is one, and what is asked of the figure or of the ratio of the two.
struct Line {
    QString what;
    double ours = 0;
    QString unit;
    double peers = 0; ///< 0: none, or it did not run
    QString peer;
    std::optional<double> limit;
    enum class Asked { RatioAtLeast, RatioAtMost, FigureAtMost } asked = Asked::RatioAtLeast;

    double ratio() const { return peers > 0 ? ours / peers : 0; }
    bool isMeasured() const { return ours > 0 && (asked == Asked::FigureAtMost || peers > 0); }
    bool holds() const;
    QString verdict() const; ///< met, missed, not measured, or nothing where nothing is asked
};

QString toMarkdown(const QList<Line>& lines);
QJsonArray toJson(const QList<Line>& lines);

} // namespace Rinnalla::SyncBench
