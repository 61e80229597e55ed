// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/directoryindex.h"
#include "ui/session/session.h"

namespace Rinnalla {

/// The directory of a session in memory, kept as the store is. The whole of it is read on another thread; what the
/// worker changes is read again at once. The session outlives it. UI thread only.
class PartnerBook : public QObject {
    Q_OBJECT

public:
    explicit PartnerBook(Session& session, QObject* parent = nullptr);

    const Directory::Index& index() const { return m_index; }
    bool isRead() const { return m_isRead; } ///< false until the first reading is done

signals:
    void changed();

private:
    void take(const QList<Edit>& edits);
    void readAll();
    void arrived(quint64 asked, const Result<Directory::Index>& index);

    Session& m_session;
    Directory::Index m_index;
    quint64 m_asked = 0;
    bool m_isRead = false;
    QList<Edit> m_meanwhile; ///< what changed while all of it was being read
};

} // namespace Rinnalla
