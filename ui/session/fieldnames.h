// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/kinds.h"

/// What kinds, fields and choices are called, in English, to be translated in the context FieldTerms; null where
/// there is no name. The words a worker meets all the time stand in Terms.
namespace Rinnalla::FieldNames {

const char* nameOf(Kind kind, quint16 field); ///< field 0: the kind itself
const char* choiceOf(Kind kind, quint16 field, const QString& value);

} // namespace Rinnalla::FieldNames
