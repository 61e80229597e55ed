// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

namespace Rinnalla {

/// The interface's words for kinds of record, for their fields, and for what a field holds.
namespace FieldTerms {

QString kind(Kind kind);
QString label(Kind kind, quint16 field);
/// One value, as a person reads it; empty where there is none. What somebody typed comes back as it is.
QString value(Session& session, Kind kind, quint16 field, const QCborValue& value);
/// One of the texts that a field of choices knows.
QString choice(Kind kind, quint16 field, const QString& value);

} // namespace FieldTerms

} // namespace Rinnalla
