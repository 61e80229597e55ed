// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/draftedform.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace Rinnalla {

class Heading;
class LanguagesEdit;
class NoteEdit;
class Notice;
class ReviewField;
class TokenEdit;

/// A new client, or what is known about one, to write. Enter saves, Escape leaves and keeps the draft:
/// "client/new/<room>" or "client/edit/<client>".
class ClientForm final : public DraftedForm {
    Q_OBJECT

public:
    explicit ClientForm(Session& session, QWidget* parent = nullptr);

    void begin(); ///< a new client in the session's room, with a suggested code name
    void edit(const Record& client);
    bool save();
    QWidget* firstField() const override;

    /// Where a draft of this name is gone on with; an empty page where the name is none of ours.
    static Place placeOfDraft(const QString& name);

signals:
    void saved(const Rinnalla::Id& client);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeNameRow();
    QWidget* makeButtons();
    void open(const QString& draft, const Record& client);
    void fill(const Record& client) override;
    void read(Edit& edit) const override;
    void complete(Edit& edit) const override;
    QString problem(QWidget*& where) const override;
    void warnOfUse();
    void retranslate();

    Heading* m_heading;
    QLineEdit* m_name;
    QToolButton* m_another;
    LanguagesEdit* m_speaks;
    LanguagesEdit* m_reads;
    QCheckBox* m_interpreter;
    NoteEdit* m_contactRules;
    NoteEdit* m_safetyNotes;
    ReviewField* m_review;
    TokenEdit* m_doNotRecord;
    Notice* m_inUse; ///< the code name, by somebody else
    QPushButton* m_save;
    QPushButton* m_leave;
    QPushButton* m_discard;
};

} // namespace Rinnalla
