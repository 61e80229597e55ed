// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/webdavhttp.h"

namespace Rinnalla {

/// Puts one object together from as many GET answers as it takes: after a break the rest is asked for by range, tied
/// to the same version by its entity tag (RFC 9110, sections 13.1.5 and 14). No network of its own.
class WebDavDownload {
public:
    enum class State {
        Whole,  ///< as long as the server said, where it said
        Broken, ///< ask again, with headers()
        Absent,
        Failed, ///< asking again is of no use
    };

    QList<QPair<QByteArray, QByteArray>> headers() const; ///< for the next GET
    State take(const WebDavAnswer& answer);
    const QByteArray& bytes() const { return m_bytes; }

private:
    void restart();
    bool append(const WebDavAnswer& answer);

    QByteArray m_bytes;
    QByteArray m_tag;
    qint64 m_total = -1; ///< bytes; -1 while unknown
};

} // namespace Rinnalla
