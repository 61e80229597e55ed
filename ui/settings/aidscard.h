// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/casework/aids.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"

class QComboBox;
class QPushButton;

namespace Rinnalla {

class FileChooser;
class Notice;

/// The conversation aids of this room: one goes out as a file, is changed in any text editor and comes in again, for
/// the whole team and with undo. `files` outlives the card.
class AidsCard final : public Card {
    Q_OBJECT

public:
    AidsCard(Session& session, FileChooser& files, QWidget* parent = nullptr);

private:
    void reload();
    void refresh();
    const Aid* chosen() const;
    void save();
    void take();
    void drop();

    Session& m_session;
    FileChooser& m_files;
    Aids m_aids;
    QComboBox* m_which;
    QPushButton* m_save;
    QPushButton* m_take;
    QPushButton* m_drop;
    Notice* m_problem;
};

} // namespace Rinnalla
