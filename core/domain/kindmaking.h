// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/kinds.h"

/// Only for the lists of kinds: how a field is written down, and the kinds of the network, which stand in a file of
/// their own.
namespace Rinnalla::KindMaking {

inline constexpr bool Required = true;
inline constexpr bool Optional = false;
inline constexpr bool Searched = true;

inline Field deleted()
{
    return {DeletedField, "deleted", FieldType::Boolean};
}

inline Field reference(quint16 id, const char* name, Kind target, bool required = Optional)
{
    return {id, name, FieldType::Reference, required, false, false, target};
}

inline Field choice(quint16 id, const char* name, QList<const char*> choices, bool required = Optional)
{
    return {id, name, FieldType::Choice, required, false, false, Kind::Client, std::move(choices)};
}

inline Field passing(Field field)
{
    field.passing = true;
    return field;
}

KindInfo service();
KindInfo location();
KindInfo resource();
KindInfo assessment();
KindInfo goal();
KindInfo appointment();
KindInfo pathTemplate();
KindInfo setting();
KindInfo publication();

} // namespace Rinnalla::KindMaking
