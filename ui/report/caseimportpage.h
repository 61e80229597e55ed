// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/htcdsimport.h"
#include "ui/session/page.h"

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Rinnalla {

class FileChooser;
class Notice;

/// Place "case-import": cases that another organisation hands over in the official template of the HTCDS come in as
/// clients of this room. The worker sees first what becomes of every value, what is refused and why, and how the file
/// was read; what was taken in before is not ticked. Nothing is written before the worker says so. `files` outlives the
/// page.
class CaseImportPage final : public Page {
    Q_OBJECT

public:
    CaseImportPage(Session& session, FileChooser& files, QWidget* parent = nullptr);

    void show(const Place& place) override;
    Place place() const override { return {QStringLiteral("case-import"), {}, {}}; }
    using Page::show;

private:
    void build();
    void retranslate();
    void choose();
    void read(const QString& path);
    void forget();
    void compare();
    void showImport();
    void addCase(qsizetype index);
    void addRemarks();
    QTreeWidgetItem* addRow(int row, const QString& standing);
    void showTicked();
    void take();

    FileChooser& m_files;
    Htcds::Import m_import;
    QMap<qsizetype, Id> m_here; ///< of the cases: which client of this room each one is already
    int m_request = 0;          ///< an answer to an older one is dropped
    QPushButton* m_back;
    QPushButton* m_choose;
    QPushButton* m_take;
    Notice* m_problem;
    Notice* m_done;
    QTreeWidget* m_tree;
};

} // namespace Rinnalla
