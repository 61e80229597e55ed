// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/casework/aids.h"
#include "ui/session/session.h"

namespace Rinnalla {

/// The words of a conversation aid and of a talk along one, in the language of the interface.
namespace AidText {

/// The aids that came with the program, and the organisation's own. UI thread.
Aids aids(Session& session);

QString title(const Aids& aids, const QString& aid); ///< the key itself where the aid is not known
QString markName(Assessments::Mark mark);            ///< "Talked about"
/// What was talked about, with the client's own words, and what the client declined: one paragraph each. Nothing is
/// counted.
QStringList body(const Aids& aids, const Record& assessment);

} // namespace AidText

} // namespace Rinnalla
