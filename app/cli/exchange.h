// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <QIODevice>

#include <functional>

namespace Rinnalla {

/// A format of `import FORMAT FILE` and `export FORMAT FILE`. words: the format's name, the file.
struct ExchangeFormat {
    const char* name;
    Result<Outcome> (*read)(Context&, const Invocation&);    ///< null: it cannot be imported
    Result<Outcome> (*written)(Context&, const Invocation&); ///< null: it cannot be exported
};

/// Writes a file that is not there yet and that nobody else may read; what fails leaves none. Says that it is not
/// encrypted.
Status writeNewFile(const Context& context, const QString& path, const std::function<Status(QIODevice&)>& write);

// Partner organisations, services and places.
Result<Outcome> importDirectory(Context& context, const Invocation& invocation);
Result<Outcome> importDirectoryCsv(Context& context, const Invocation& invocation, Kind kind);
Result<Outcome> exportHsds(Context& context, const Invocation& invocation);
Result<Outcome> exportVCard(Context& context, const Invocation& invocation);

// Cases of the HTCDS, and all that is held of one client.
Result<Outcome> importHtcds(Context& context, const Invocation& invocation);
Result<Outcome> exportHtcds(Context& context, const Invocation& invocation);
Result<Outcome> exportOwnData(Context& context, const Invocation& invocation);

} // namespace Rinnalla
