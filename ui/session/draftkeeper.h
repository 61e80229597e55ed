// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QCborMap>
#include <QTimer>

#include <functional>

namespace Rinnalla {

/// Keeps what a form holds as a draft in the store: half a second after the last change, at the latest a second after
/// the first, and at once when the session locks. A form owns one of these.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    /// `state` gives what the form holds; an empty map means there is nothing worth keeping.
    DraftKeeper(Session& session, const QString& name, std::function<QCborMap()> state, QObject* parent);
    ~DraftKeeper() override;

    QCborMap load() const; ///< what was kept, empty where nothing was
    void touch();          ///< the form changed
    void keep();           ///< now
    void discard();        ///< saved or thrown away: no draft any more

private:
    Session& m_session;
    QString m_name;
    std::function<QCborMap()> m_state;
    QTimer m_soon;
    QTimer m_latest;
};

} // namespace Rinnalla
