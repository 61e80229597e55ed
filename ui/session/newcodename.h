// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rinnalla {

class Session;

/// A code name to propose for a new client: one that nobody of any room has yet, as far as a few tries find. UI thread.
QString newCodeName(Session& session);

/// Whether somebody of this room has this code name already; what another room has is told to nobody. Worth a warning,
/// never a refusal: people choose their own names.
bool codeNameInUse(Session& session, const QString& name);

} // namespace Rinnalla
