// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/casework/owndata.h"
#include "ui/print/outputservice.h"
#include "ui/session/page.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTextEdit;

namespace Rinnalla {

class FileChooser;
class Heading;
class Notice;

/// Place "own-data": everything the store holds of one client, as it will be printed for them or saved; and who opened
/// the record. In the client's language beside the interface's, as OwnDataPaper says. The look at it is written
/// down before anything shows, and so is taking it.
/// `files` and `output` outlive the page.
class OwnDataPage final : public Page {
    Q_OBJECT

public:
    OwnDataPage(Session& session, FileChooser& files, OutputService& output, QWidget* parent = nullptr);

    void show(const Place& place) override;
    Place place() const override { return m_place; }
    using Page::show;

private:
    void build();
    void retranslate();
    void reload();
    QString accesses();
    void print();
    void save();

    FileChooser& m_files;
    OutputService& m_output;
    Place m_place;
    OwnData m_data;
    bool m_isNoted = false; ///< that somebody looks at it all: nothing shows before
    Heading* m_title;
    QPushButton* m_back;
    QPushButton* m_print;
    QPushButton* m_save;
    Notice* m_warning;
    Notice* m_language;
    QTextEdit* m_preview;
    Heading* m_openedTitle;
    QPlainTextEdit* m_opened;
};

} // namespace Rinnalla
