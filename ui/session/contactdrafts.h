// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

namespace Rinnalla {

/// The names of the drafts of a contact being logged: "contact/new", in another room "contact/new@<room>"; once it is
/// with a client "contact/new/<client>", so that erasing the client erases it. A further one ends in "/2" and so on.
namespace ContactDrafts {

QString name(const QString& room, const Id& client);
Place place(const QString& name);  ///< where it is gone on with; an empty page where the name is none of these
QString room(const QString& name); ///< where the name says so; the client of place() knows otherwise

} // namespace ContactDrafts

} // namespace Rinnalla
