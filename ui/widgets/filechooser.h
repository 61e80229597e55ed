// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace Rinnalla {

/// Asks the worker for a file or a folder. Tests bring one that answers by itself. An empty answer means: none.
class FileChooser {
public:
    virtual ~FileChooser() = default;
    /// filter: as QFileDialog takes it, "Backup (*.rinnalla)".
    virtual QString open(QWidget* parent, const QString& title, const QString& filter) = 0;
    virtual QString save(QWidget* parent, const QString& title, const QString& suggested, const QString& filter) = 0;
    virtual QString folder(QWidget* parent, const QString& title) = 0;
};

/// Qt's own dialog: it is a window of this program, so that hiding hides it too, and what it would remember of the
/// folders seen is taken out of the settings again.
class FileDialogs final : public FileChooser {
public:
    QString open(QWidget* parent, const QString& title, const QString& filter) override;
    QString save(QWidget* parent, const QString& title, const QString& suggested, const QString& filter) override;
    QString folder(QWidget* parent, const QString& title) override;
};

} // namespace Rinnalla
