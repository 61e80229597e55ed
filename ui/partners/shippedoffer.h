// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/directoryindex.h"
#include "core/directory/importplan.h"
#include "ui/session/session.h"

#include <QFrame>

#include <optional>

namespace Rinnalla {

class Notice;

/// Offers the services the program brings, where they are not here yet or a newer list came with an update. They come
/// in as from any import: what was written here by hand stays. Hidden where there is nothing to offer.
class ShippedOffer : public QFrame {
    Q_OBJECT

public:
    explicit ShippedOffer(Session& session, QWidget* parent = nullptr);

    void compare(const Directory::Index& index); ///< once the directory is read

private:
    void offer();
    void takeIn();
    void notNow();
    void remember();

    Session& m_session;
    Notice* m_notice;
    std::optional<ImportPlan> m_plan;
    QByteArray m_digest;
    bool m_compared = false;
    bool m_isEmpty = false; ///< the directory
};

} // namespace Rinnalla
