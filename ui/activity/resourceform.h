// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/activity/resourcefiles.h"
#include "ui/session/draftedform.h"

#include <QMap>

#include <functional>

class QLineEdit;
class QPushButton;

namespace Rinnalla {

class FileChooser;
class LanguagesEdit;
class NoteEdit;
class Notice;
class TokenEdit;

/// Something to read, show or lend: what it is called, whose it is, under which licence, and where its file lies.
class ResourceForm final : public DraftedForm {
    Q_OBJECT

public:
    /// Shows a file with the system's program; false where there is none for it.
    using Opener = std::function<bool(const QString& path)>;

    ResourceForm(Session& session, FileChooser& files, Opener opener, QWidget* parent = nullptr);

    QWidget* firstField() const override;
    void folderChanged() { showFile(); }

private:
    QWidget* makeFileRow();
    void showFile();
    void choose();
    void openFile();
    void fill(const Record& resource) override;
    void read(Edit& edit) const override;
    void complete(Edit& edit) const override;
    QString problem(QWidget*& where) const override;

    FileChooser& m_chooser;
    Opener m_opener;
    ResourceFiles m_files;
    QMap<quint16, QLineEdit*> m_lines;
    LanguagesEdit* m_languages;
    TokenEdit* m_topics;
    NoteEdit* m_description;
    QPushButton* m_open = nullptr;
    Notice* m_where;
};

} // namespace Rinnalla
