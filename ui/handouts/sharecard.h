// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/ownlibrary.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace Rinnalla {

class FileChooser;
class NoteEdit;
class Notice;
class PlainText;
struct SheetPack;

/// What the organisation checked or wrote, in one signed file for others. Nothing of clients is in it.
class ShareCard : public Card {
    Q_OBJECT

public:
    ShareCard(Session& session, FileChooser& files, QWidget* parent = nullptr);

    void refresh(); ///< keeps what was chosen

private:
    void build();
    void retranslate();
    void fillTexts();
    void follow();              ///< what is chosen is another now
    QStringList ticked() const; ///< sheets, and routes with "path/" before them
    QList<SheetName> chosen() const;
    QStringList chosenRoutes() const;
    Result<SheetPack> contents() const;         ///< of what is chosen
    Result<SheetPack> pack() const;             ///< the same with the note
    Result<QString> write(const QString& path); ///< the fingerprint of whose file it is
    void save();

    Session& m_session;
    FileChooser& m_files;
    Heading* m_heading;
    PlainText* m_about;
    PlainText* m_fingerprint; ///< of whoever signed a pack here already
    QWidget* m_form;
    QLabel* m_fromLabel;
    QLineEdit* m_from;
    QLabel* m_textsLabel;
    QListWidget* m_texts;
    QLabel* m_changesLabel;
    PlainText* m_changes;
    QLabel* m_noteLabel;
    NoteEdit* m_note;
    QPushButton* m_save;
    Notice* m_saved;
    Notice* m_problem;
    QStringList m_known; ///< listed once already: what comes later is ticked by itself
};

} // namespace Rinnalla
