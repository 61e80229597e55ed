// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/record.h"
#include "core/platform/random.h"

#include <QJsonObject>
#include <QMap>

/// The Human Trafficking Case Data Standard, version 2.0 (IOM, CC BY 4.0; IOM does not endorse this program): what a
/// case is called when it is handed over with the client's consent. Names and values are exactly the standard's.
namespace Rinnalla::Htcds {

struct Field {
    QString section;
    QString name; ///< "vic_TypeOfExploitation"
    QString label;
    QString type; ///< as the standard says: "Text", "Multiselect Picklist" …
    bool isCore = false;
    bool isDeprecated = false;
    QStringList values; ///< of an enumeration; empty where anything, or a code of another standard, may stand
    QStringList labels; ///< of the values

    bool isMany() const { return type.startsWith(QStringLiteral("Multiselect")); }
    bool isDate() const { return type == QStringLiteral("Date"); }
    bool tellsWho() const; ///< a name, address, number or birth date of the person
};

/// All 84, in the standard's order. Read once; any thread.
const QList<Field>& fields();
const Field* field(const QString& name);          ///< null where the standard has none
const Field* fieldLabelled(const QString& label); ///< null where there is none, or more than one
/// The columns of the official template of one row a case: 37 names.
const QStringList& templateColumns();
/// "fi" → "fin": the code of ISO 639-2 (bibliographic); empty where there is none.
QString languageCode(const QString& tag);
QString languageTag(const QString& code); ///< "fin" → "fi"; the same
bool isLanguageCode(const QString& code);

QString licence(); ///< the line that goes with every file

/// Field to its values; more than one only where the field takes many.
using Case = QMap<QString, QStringList>;

/// Whether every value is one the standard has: InvalidInput names the field. Nothing deprecated goes out.
Status check(const Case& handover);

/// A hand-over, made of what a worker ticked. Pseudonymous: without `withNames` a field that tells who is refused.
struct Handover {
    QString reference; ///< newReference(): two hand-overs do not show that they are of the same person
    Case answers;
    bool withNames = false;

    Status check() const;
    /// The template's 37 columns, and after them one for each answer it has no column for; names and labels above. No
    /// formula.
    QByteArray toCsv() const;
    QStringList besideTemplate() const; ///< names of the answers the template has no column for
    QJsonObject toJson() const;
};

/// What a person should know of answers that stand beside the official template.
QString besideTold(const QStringList& names);

/// Made anew for each hand-over.
QString newReference(Random& random);

/// What a worker reads where no consent of the client holds: then nothing is handed over.
QString noConsent();

/// What can be taken from the record as it stands: languages, and with names the identity's plain details. Nothing
/// about trafficking or exploitation is ever taken from a record: that is asked.
Case fromRecord(const Record& client, const std::optional<Record>& identity, bool withNames);

} // namespace Rinnalla::Htcds
