// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace Rinnalla {

/// What rinnalla-cli answered.
struct CliRun {
    int status = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    QJsonObject json() const; ///< empty where the output is not exactly one JSON document
    QJsonArray items() const { return json()[QStringLiteral("items")].toArray(); }
};

/// Runs the real program to its end.
CliRun runCli(const QStringList& arguments, const QByteArray& input = {});

} // namespace Rinnalla
