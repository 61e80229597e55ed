// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/page.h"

class QVBoxLayout;

namespace Rinnalla {

class EmptyState;

/// Place "referrals": the open referrals of the room, partner by partner, so that whoever calls a partner asks after
/// all of them at once. A row opens the client's card.
class ReferralsPage final : public Page {
    Q_OBJECT

public:
    explicit ReferralsPage(Session& session, QWidget* parent = nullptr);

    void show(const Place& place) override;
    Place place() const override { return {QStringLiteral("referrals"), {}, {}}; }
    using Page::show;

private:
    void reload();
    QVBoxLayout* addPartner(const QString& name);

    QVBoxLayout* m_cards;
    EmptyState* m_empty;
};

} // namespace Rinnalla
