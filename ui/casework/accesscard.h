// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/widgets/card.h"

#include <QSet>

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

/// Writes down that somebody opened ("card"), printed ("print") or copied out ("export") a client's record. False,
/// with words for the worker, where it cannot be written down: then it is not to be shown either.
bool noteAccess(Session& session, const Id& client, const char* what);

/// Notes the opening of a card once in a session for each client.
class CardOpenings {
public:
    bool note(Session& session, const Id& client);

private:
    QSet<Id> m_noted;
};

} // namespace Rinnalla
