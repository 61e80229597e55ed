// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

namespace Rinnalla::ClientText {

QString name(const Record& client);      ///< the code name, or words for having none
QString languages(const Record& client); ///< "speaks ไทย, suomi · reads ไทย"
/// The line under a client's name: languages, interpreter, state, review.
QString facts(const Record& client, const QDate& today);

} // namespace Rinnalla::ClientText
