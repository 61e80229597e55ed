// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/domain/kinds.h"

#include <QCborValue>
#include <QDateTime>
#include <QMap>
#include <QStringList>

namespace Rinnalla {

/// Field number to value. A value is text, integer, boolean, array, byte string (a reference) or null (no value);
/// dates are ISO text and moments are milliseconds since 1970, as FieldType says.
using Values = QMap<quint16, QCborValue>;

/// A record as it stands now. A field without a value is absent.
struct Record {
    Kind kind = Kind::Client;
    Id id;
    Values values;

    QCborValue value(quint16 field) const { return values.value(field); }
    QString text(quint16 field) const { return value(field).toString(); }
    QStringList texts(quint16 field) const;
    qint64 integer(quint16 field) const { return value(field).toInteger(); }
    bool boolean(quint16 field) const { return value(field).toBool(); }
    QDate date(quint16 field) const { return QDate::fromString(text(field), Qt::ISODate); }
    QDateTime time(quint16 field) const; ///< local time; invalid where there is none
    Id reference(quint16 field) const;   ///< null where there is none
    bool has(quint16 field) const { return values.contains(field); }
};

/// "These fields of this row now have these values": the only way anything enters the store. A null value empties a
/// field. An edit of an id the store does not know creates the record.
struct Edit {
    Kind kind = Kind::Client;
    Id id;
    Values values;

    Edit& set(quint16 field, const QCborValue& value);
    Edit& set(quint16 field, const QString& text); ///< an empty text empties the field
    Edit& set(quint16 field, const QStringList& texts);
    Edit& set(quint16 field, const QDate& date);
    Edit& set(quint16 field, const QDateTime& time);
    Edit& set(quint16 field, const Id& reference);
    Edit& set(quint16 field, const char* choice);
};

/// Whether the edit's values have the types their fields ask for and, where it creates a record, whether all required
/// ones are there. Says which field is wrong and why. References are checked by the store.
Status validate(const Edit& edit, bool creates);

} // namespace Rinnalla
