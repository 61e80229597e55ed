// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/page.h"

#include <QSet>

class QProgressBar;
class QPushButton;

namespace Rinnalla {

class FileChooser;
class ImportJob;
class ImportPlan;
class MappingCard;
class Notice;
class PreviewCard;

/// Place "partner-import": a directory somebody else keeps comes in from a file, after the worker has seen what it
/// would change. `files` outlives the page.
class ImportPage final : public Page {
    Q_OBJECT

public:
    ImportPage(Session& session, FileChooser& files, QWidget* parent = nullptr);

    void show(const Place& place) override;
    Place place() const override { return {QStringLiteral("partner-import"), {}, {}}; }
    using Page::show;

private:
    QWidget* makeChoice();
    QWidget* makeProgress();
    void connectJob();
    void choose();
    void begin(const QString& path);
    void showTaken(const ImportPlan& plan);
    void showRunning(bool running);

    FileChooser& m_files;
    ImportJob* m_job;
    QString m_path;
    QSet<Id> m_taken; ///< what the last import wrote, as long as the page says so
    QPushButton* m_choose = nullptr;
    Notice* m_problem;
    Notice* m_done;
    QWidget* m_running = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
    MappingCard* m_mapping;
    PreviewCard* m_preview;
};

} // namespace Rinnalla
