// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/sheets/sheetcatalogue.h"

#include <QMap>

namespace Rinnalla {

/// The numbers, services and facts behind the sheets, in words.
namespace FactText {

/// "number/child_age_years" to the texts of this room that print it (of a fact: state it), by key. Drafts are not among
/// them. What no text of any room prints is there in the support room, with none.
QMap<QString, QList<SheetName>> uses(const SheetCatalogue& sheets, const QString& room);

bool isService(const QString& key);
bool isFact(const QString& key);
/// Of a service nobody knew of: a key for it.
QString newServiceKey(const Id& id);
bool isOwnService(const QString& key);
QString name(const SheetCatalogue& sheets, const QString& key);      ///< "Age of a child (years)"; isolated
QString value(const SheetCatalogue& sheets, const QString& key);     ///< "18", "080 005 005 · day and night"
QString notKnown();                                                  ///< of a number
QJsonObject entry(const SheetCatalogue& sheets, const QString& key); ///< as the data has it, the organisation's over it
QString confidence(const QString& value);                            ///< "SEEN" in words
QDate lastDay(const SheetCatalogue& sheets, const QString& key);     ///< invalid for a number

/// Hours as people type them, with the days of the interface's language: "Mon, Tue 09:00-20:00; Wed 10:00-12:00", or
/// dayAndNight(); empty: not known.
QString hours(const QJsonValue& data);
/// The value for the data; undefined where it cannot be read.
QJsonValue hoursFrom(const QString& typed);
QString hoursExample(); ///< isolated
QString dayAndNight();

} // namespace FactText

} // namespace Rinnalla
