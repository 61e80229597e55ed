// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/widgets/card.h"

namespace Rinnalla {

class ComparisonWords;

/// For a store that asked to join: the three words to compare, what to do next, and how to give up.
class AwaitingCard : public Card {
    Q_OBJECT

public:
    explicit AwaitingCard(Session& session, QWidget* parent = nullptr);

    void refresh();

private:
    Session& m_session;
    ComparisonWords* m_words;
};

} // namespace Rinnalla
