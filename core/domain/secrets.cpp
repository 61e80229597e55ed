// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/secrets.h"

namespace Rinnalla::Directory {

const QList<quint16>& placeFields(Kind kind)
{
    static const QList<quint16> ofPartner{PartnerField::Addresses, PartnerField::Region};
    static const QList<quint16> ofLocation{LocationField::Addresses, LocationField::Municipality, LocationField::Region,
                                           LocationField::Point};
    static const QList<quint16> ofContact{ContactField::Place};
    static const QList<quint16> ofAppointment{AppointmentField::Place};
    static const QList<quint16> none;
    switch (kind) {
    case Kind::Partner:
        return ofPartner;
    case Kind::Location:
        return ofLocation;
    case Kind::Contact:
        return ofContact;
    case Kind::Appointment:
        return ofAppointment;
    default:
        return none;
    }
}

bool isSecret(const Record& record)
{
    return (record.kind == Kind::Partner && record.boolean(PartnerField::Secret))
           || (record.kind == Kind::Location && record.boolean(LocationField::Secret));
}

Record withoutSecrets(const Record& record, bool organisationIsSecret)
{
    Record cleaned = record;
    if (!organisationIsSecret && !isSecret(record))
        return cleaned;
    for (const quint16 field : placeFields(record.kind))
        cleaned.values.remove(field);
    // Not even a fingerprint of an address.
    if (record.kind == Kind::Partner)
        cleaned.values.remove(PartnerField::Digest);
    if (record.kind == Kind::Location)
        cleaned.values.remove(LocationField::Digest);
    return cleaned;
}

Edit withoutSecrets(const Edit& edit, bool secret)
{
    Edit cleaned = edit;
    if (secret)
        for (const quint16 field : placeFields(edit.kind))
            cleaned.values.insert(field, QCborValue(nullptr));
    return cleaned;
}

} // namespace Rinnalla::Directory
