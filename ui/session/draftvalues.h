// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QCborMap>

namespace Rinnalla {

/// The fields of a form as the body of a draft: field number to value, without those that are empty.
inline QCborMap toDraft(const Values& values)
{
    QCborMap body;
    for (auto value = values.begin(); value != values.end(); ++value)
        if (!value->isNull())
            body.insert(qint64(value.key()), *value);
    return body;
}

inline Values fromDraft(const QCborMap& body)
{
    Values values;
    for (const auto& [field, value] : body)
        if (field.isInteger())
            values.insert(static_cast<quint16>(field.toInteger()), value);
    return values;
}

/// What was typed: the fields that stand otherwise than when the form was begun. The others are left as they are now:
/// somebody else may have changed them meanwhile, or they may stand in two versions nobody has chosen from.
inline Values changedSince(const Values& begun, Values now)
{
    now.removeIf(
        [&begun](const auto& field) { return begun.value(field.key(), QCborValue(nullptr)) == field.value(); });
    return now;
}

} // namespace Rinnalla
