// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace Rinnalla {

/// The command line taken apart. Global options may stand anywhere, but an option the command has itself is the
/// command's where it stands after its name (`sheet print help-now --lang ar`).
struct Arguments {
    QString store;    ///< empty: the usual place
    QString language; ///< empty: the system's
    bool json = false;
    bool help = false;
    bool version = false;
    const Command* command = nullptr;
    Invocation invocation;
};

Result<Arguments> parseArguments(const QStringList& words);

QString helpText();
QString helpText(const Command& command);

} // namespace Rinnalla
