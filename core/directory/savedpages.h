// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/directoryentries.h"
#include "core/exchange/jsonitems.h"

#include <QCborMap>
#include <QSet>

namespace Rinnalla {

/// The pages of an answer that a file holds: one of many looks like all there is.
class SavedPages {
public:
    /// Looks whether the object is a page; the names of its members for its number and for how many there are.
    void see(const QCborMap& object, const char* number, const char* total);
    void tell(QList<Remark>& remarks) const; ///< where some are not there

    /// The items of a page that stands in a list itself; false where the visitor stopped.
    static bool items(const JsonItems::Item& page, const char* list, const JsonItems::Visitor& visit);

private:
    QSet<qint64> m_seen;
    qint64 m_total = 0;
};

} // namespace Rinnalla
