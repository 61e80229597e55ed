// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

/// The client's own papers: where in the window they are made, and what a handout of one is called.
namespace Rinnalla::ClientPaper {

Place pathPlace(const Id& client);
Place picturePlace(const Id& client); ///< of the path, drawn
/// For a client, or for nobody in particular. `record`: the id of the client's step, or "new"; where "back" leads.
Place optionsPlace(const QString& step, const Id& client = {}, const QString& record = {});

/// What such a place is about; the template's id is empty for a path.
struct Subject {
    QString step;
    QString record;
};
Subject subject(const Place& place);

QString topic(const QString& step); ///< of a handout: "options:police-report"; "my-path" where the id is empty
QString pictureTopic();
/// Such a topic in words, as "Options: Police report"; empty where it is that of a sheet.
QString title(const PathTemplates& paths, const QString& topic);

} // namespace Rinnalla::ClientPaper
