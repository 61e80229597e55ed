// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/widgets/card.h"

namespace Rinnalla {

class PlainText;

/// How far clients who asked to be forgotten are erased. Their names are gone: the day is what is left to tell by.
class ErasuresCard : public Card {
    Q_OBJECT

public:
    static constexpr int Most = 10; ///< the newest

    explicit ErasuresCard(Session& session, QWidget* parent = nullptr);

    void refresh();

private:
    Session& m_session;
    PlainText* m_list;
};

} // namespace Rinnalla
