// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "ui/path/stepreader.h"

#include <QCborArray>

namespace Rinnalla::ToldOptions {

/// What was told, word for word, as a step keeps it in options_told: one flat object for each consequence of each
/// option told, and one for each day a period was counted from. Options told before stay as they were told then, even
/// where the template has changed since.
QCborArray snapshot(const Route& route, const StepTemplate& step, const StepReader::Record& record,
                    const QCborArray& before, const QString& language);

/// Back from a step as the store has it.
StepReader::Record read(const Values& step);

/// The words of the option the person chose; empty where none was.
QString chosenTitle(const PathTemplates& paths, const Record& step);

} // namespace Rinnalla::ToldOptions
