// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/activity/recordspage.h"

namespace Rinnalla {

/// Place "activity": consultations given to professionals, training, meetings, advocacy and peer groups, newest first.
/// They belong to no client and to no room.
class ActivityPage final : public RecordsPage {
    Q_OBJECT

public:
    explicit ActivityPage(Session& session, QWidget* parent = nullptr);

protected:
    Words words() const override;

private:
    ActivityPage(Session& session, std::shared_ptr<QString> shown, QWidget* parent);
    QWidget* makeFilter();

    std::shared_ptr<QString> m_shown; ///< the kind shown; empty: all
};

} // namespace Rinnalla
