// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/platform/random.h"
#include "core/store/connection.h"

#include <QSet>

namespace Rinnalla {

/// A field as a file names it.
struct NamedValue {
    QString name;
    QCborValue value; ///< as FieldValue gives it; text for `id`
    QString where;    ///< "Line 3", "Row 7": begins the message when this field is refused
};

/// What a file of records asks to be written, complete: one Journal::write takes all of it.
struct NewRecords {
    QList<Edit> edits;
    QList<Id> ids; ///< of the records asked for, in their order
};

/// Makes edits that create records from named fields, whatever format they came in. Unknown fields, wrong types,
/// impossible dates, ids that are taken and ids that name nothing are refused, naming the place and the field.
class RecordReader {
public:
    /// kind: one of writableKinds().
    RecordReader(Connection& connection, Random& random, Kind kind)
        : m_connection(connection)
        , m_random(random)
        , m_kind(kind)
    {}

    /// The field of that name as a file may give it, or why not.
    Result<const Field*> field(const NamedValue& named) const;
    /// where: "Line 3", for what no single field is to blame for.
    Status add(const QList<NamedValue>& fields, const QString& where);
    const NewRecords& records() const { return m_records; }

    static QList<Kind> writableKinds();

private:
    Result<Id> idFrom(const NamedValue& named);
    Status addIdentity(const Id& client, const NamedValue& named);
    Status checkReference(const Field& field, const NamedValue& named);

    Connection& m_connection;
    Random& m_random;
    Kind m_kind;
    QSet<Id> m_given;
    NewRecords m_records;
};

/// The error with its place before it.
tl::unexpected<Error> placed(const QString& where, const Error& error);

} // namespace Rinnalla
