// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QToolButton>

#include <atomic>

namespace Rinnalla {

class FileChooser;

/// A button that writes the directory into a file of the chosen format, on another thread. Nothing in it tells where a
/// secret place is, and own notes stay here in all but the table. `files` outlives it.
class DirectoryExport : public QToolButton {
    Q_OBJECT

public:
    enum class Format { Hsds, VCard, Csv };

    DirectoryExport(Session& session, FileChooser& files, QWidget* parent = nullptr);
    ~DirectoryExport() override;

    void begin(Format format);

signals:
    void finished();

private:
    void write(Format format, const QString& path);

    Session& m_session;
    FileChooser& m_files;
    std::shared_ptr<std::atomic_bool> m_stopped;
};

} // namespace Rinnalla
