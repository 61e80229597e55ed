// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;

namespace Rinnalla {

class NoteEdit;
class Notice;
class OptionalDateEdit;
class RecordDraft;

/// A client's real-world details. Folded until revealed; each reveal is written down as an access. Folds again and
/// forgets what it showed when it is left. What is not saved is kept as the draft "identity/<client>".
class IdentityPanel : public Card {
    Q_OBJECT

public:
    explicit IdentityPanel(Session& session, QWidget* parent = nullptr);
    ~IdentityPanel() override;

    bool reveal(const Id& client); ///< false, and folded, where the access cannot be written down
    void fold();
    bool isRevealed() const { return !m_client.isNull(); }
    bool save();

signals:
    void folded();

protected:
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void beginDraft(const Record& identity);
    void fill(const Record& identity);
    Edit read() const;

    Session& m_session;
    Id m_client;
    Id m_identity; ///< null where there is none yet
    QMap<quint16, QLineEdit*> m_lines;
    OptionalDateEdit* m_birthDate;
    NoteEdit* m_other;
    Notice* m_problem;
    std::unique_ptr<RecordDraft> m_draft;
};

} // namespace Rinnalla
