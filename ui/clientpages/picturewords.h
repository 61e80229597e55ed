// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clientpages/pagephrases.h"
#include "core/paths/pathtemplates.h"
#include "core/sheets/phrases.h"
#include "ui/path/pathpicture.h"

namespace Rinnalla {

/// What of a path is drawn.
struct PictureContents {
    bool dates = true;    ///< deadlines in words; the axis shows days in any case
    bool ownWords = true; ///< titles the worker typed; without, such a step stands there without words
};

/// The picture in one language: its fixed words, names of routes and steps; what there is no text for is in English.
PathPicture pathPicture(const QList<Record>& steps, const PathHistory& history, const PictureContents& contents,
                        const Phrases& fixed, const PagePhrases& words, const PathTemplates& paths, const QDate& today);

} // namespace Rinnalla
