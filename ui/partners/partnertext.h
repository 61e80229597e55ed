// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/directoryindex.h"

namespace Rinnalla {

/// What is said of partners in words, in the language of the interface.
namespace PartnerText {

struct Phone {
    QString number;      ///< as it is dialled
    QString shown;       ///< grouped for reading
    QString description; ///< may be empty
};
QList<Phone> phones(const QCborValue& details);
QString grouped(const QString& number); ///< "+358 40 123 4567", "116 006"
QStringList addresses(const QCborValue& details);

QString network(const QString& value);         ///< "ikv/signatory" → "IKV network: signatory"; own words come back
QString confidence(const QString& value);      ///< "seen_old" → "Read at its own source, long ago"
bool isConfirmed(const Directory::Item& item); ///< checked by somebody here, or read at its own source lately

/// "Checked 3.11. 2026", "Never checked here".
QString verified(const QDate& on, const QDate& today);
/// Why it must not be relied on: out of date, not confirmed. Empty: nothing stands against it.
QString stamp(const Directory::Item& item, const QDate& today);
QString places(const Directory::Item& item, const QString& language); ///< "Helsinki, Pirkanmaa", "Whole country"

} // namespace PartnerText

} // namespace Rinnalla
