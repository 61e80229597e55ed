// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/conflicts.h"
#include "ui/session/page.h"

#include <QTimer>

class QPushButton;
class QVBoxLayout;

namespace Rinnalla {

class ConflictCard;
class EmptyState;
class Heading;

/// Place "conflicts", of one client where it has a record: what was written on two laptops at the same time, to choose.
class ConflictsPage final : public Page {
    Q_OBJECT

public:
    static constexpr int AtATime = 15;

    explicit ConflictsPage(Session& session, QWidget* parent = nullptr);

    void show(const Place& place) override;
    Place place() const override { return {QStringLiteral("conflicts"), m_client, {}}; }
    using Page::show;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    QList<Conflict> read() const;
    ConflictCard* kept(const Conflict& conflict); ///< a card where something is being edited
    void retranslate();

    Id m_client;
    int m_shown = AtATime;
    Heading* m_title;
    QVBoxLayout* m_cards;
    QPushButton* m_more;
    EmptyState* m_empty;
    QTimer m_soon; ///< several changes, one reading
};

} // namespace Rinnalla
