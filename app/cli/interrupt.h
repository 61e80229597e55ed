// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/connection.h"

/// Ctrl-C and a polite kill ask a command to stop between two steps; a running query stops too, and its transaction is
/// taken back.
namespace Rinnalla::Interrupt {

void install();
bool asked();
/// The connection whose query is to stop; null for none. It must outlive its being named here.
void stops(Connection* connection);

} // namespace Rinnalla::Interrupt
