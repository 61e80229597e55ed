// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rinnalla::Bench {

/// The program's own figures, each in a process of its own: start to the unlock screen against a bare window, memory
/// with the store at `path` open and its pages shown; and a sheet rendered to PDF.
void measureProgram(const QString& path);

/// What a child process of measureProgram does; or "sheets", "partners", "import" and "path": these figures alone.
/// Gives the exit status.
int runPart(const QString& part, const QString& path, int& count, char** arguments);

} // namespace Rinnalla::Bench
