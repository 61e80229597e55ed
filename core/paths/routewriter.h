// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paths/route.h"

#include <QJsonObject>

/// Writes a route as resources/paths/README.md says, in every language it has texts in.
namespace Rinnalla::RouteWriter {

QJsonObject json(const Route& route);
QString text(const Route& route); ///< the same as one line, the keys in order: equal routes give equal texts

/// Names exactly what somebody reads of the route in one language: every text of it, the steps, options and periods
/// with their numbers and days. Not the version, the place of the lane, the picture. Empty where the route has no title
/// in it.
QString digest(const Route& route, const QString& language);

/// For people who compare two: every text with where it stands, a line each, language by language.
QString readable(const Route& route);

QString startKey(Period::Start start); ///< "decision"; as the files have it
QString length(const Period& period);  ///< "6 months", in the interface's language

/// The languages the route has texts in, Finnish, Swedish and English first.
QStringList languages(const Route& route);

} // namespace Rinnalla::RouteWriter
