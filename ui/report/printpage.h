// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/sheetpage.h"
#include "ui/print/outputservice.h"
#include "ui/session/session.h"

#include <functional>
#include <optional>

namespace Rinnalla {

/// Asks which printer, and prints on A4 what `make` gives then; where it gives nothing, nothing leaves. The printing
/// runs on another thread and is followed to its end, also where `page` is gone by then. UI thread.
void printPage(Session& session, OutputService& output, QWidget* page,
               const std::function<std::optional<SheetPage>()>& make);

} // namespace Rinnalla
