// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <functional>
#include <optional>

class QWidget;

namespace Rinnalla {

class FileChooser;

/// A file somebody asked for, in words: of the dialog and, afterwards, of what was done.
struct FileOffer {
    QString title;
    QString name; ///< proposed; it tells nothing of what is in it
    QString filter;
    QString said;
};

/// Asks where to, and writes what `make` gives then; where it gives nothing, nothing leaves. What has to be written
/// down of a file that leaves is for `make`. UI thread.
void saveFile(Session& session, FileChooser& files, QWidget* page, const FileOffer& offer,
              const std::function<std::optional<QByteArray>()>& make);

} // namespace Rinnalla
