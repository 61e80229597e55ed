// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace Rinnalla::Languages {

/// What can be chosen: English and every catalogue compiled in.
QStringList available();
/// Makes the program speak it. Empty: the system's language where there is a catalogue, else English. The program
/// object must exist. WrongUsage where there is no such catalogue.
Status use(const QString& language);

} // namespace Rinnalla::Languages
