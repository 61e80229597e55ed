// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace Rinnalla {

/// The field's words for the values the store keeps, in the language of the interface.
namespace Terms {

QString channel(const QString& value);     ///< "call" → "Phone call"
QString channelIcon(const QString& value); ///< a Breeze icon name
QString clientState(const QString& value);
QString stepState(const QString& value);     ///< "declined_after_information" → "Told, decided otherwise"
QString stepStateIcon(const QString& value); ///< a Breeze icon name; states never differ by colour alone
QString violence(const QString& value);      ///< own texts come back as they are
QStringList violenceKinds();                 ///< the values offered; more may be typed
QString sheetFormat(const QString& value);
QString handoutReason(const QString& value); ///< why a sheet was given all the same; own words come back as they are
QStringList handoutReasons();                ///< the values offered; own words may be typed
QString consentForm(const QString& value);
QString referralState(const QString& value);

/// A language in its own words and script: "suomi", "ไทย", "العربية"; the tag itself where Qt knows none.
QString languageName(const QString& tag);
QString languageNames(const QStringList& tags); ///< joined by commas

/// Dates as the interface's language writes them, short where near: "to 19.11. klo 13.05", "19.11.2024".
QString moment(const QDateTime& time, const QDate& today);
QString day(const QDate& date, const QDate& today);
QString minutes(qint64 minutes); ///< "45 min", "2 h 15 min"

} // namespace Terms

} // namespace Rinnalla
