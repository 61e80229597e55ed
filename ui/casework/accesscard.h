// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/accessnotes.h"
#include "ui/widgets/card.h"

class QToolButton;

namespace Rinnalla {

/// Who opened, printed or copied out what of one client: kept, and shown when it is unfolded.
class AccessCard : public Card {
    Q_OBJECT

public:
    explicit AccessCard(Session& session, QWidget* parent = nullptr);

    void show(const Id& client); ///< folded
    using Card::show;
    void reload();

private:
    void clear();

    Session& m_session;
    Id m_client;
    QToolButton* m_fold;
    QWidget* m_rows;
    QVBoxLayout* m_list;
};

} // namespace Rinnalla
