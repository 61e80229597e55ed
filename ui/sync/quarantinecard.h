// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/team.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"

class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace Rinnalla {

/// For administrators: what a laptop sent after it was shut out. To be read only; nothing of it counts. Of another room
/// nothing is shown, and of a client's identity only that something was written (UnappliedEdits).
class QuarantineCard : public Card {
    Q_OBJECT

public:
    explicit QuarantineCard(Session& session, QWidget* parent = nullptr);

    void refresh();

private:
    QString words(Kind kind, const Values& values) const;

    Session& m_session;
    QStandardItemModel* m_model;
    QTreeView* m_table;
    QPushButton* m_older;
    int m_shown; ///< edits, at most
};

} // namespace Rinnalla
