// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include "core/sheets/ownlibrary.h"

namespace Rinnalla {

/// The words there are of one text besides those in use.
namespace SheetVersions {

/// What was in use before the words in use now, as the store's past and the program have it; empty where nothing was.
QString before(Session& session, const SheetName& name);

/// What a new language begins with: the rows, facts and placeholders of the source, without its words.
QString skeleton(const QString& sourceMarkdown);

} // namespace SheetVersions

} // namespace Rinnalla
