// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QMap>
#include <QString>

namespace Rinnalla {

/// What the organisation says of one route: words of its own, a check of the words in use, a withdrawal, a draft.
struct OwnRoute {
    QString id;
    QString text; ///< the whole route as JSON (resources/paths/README.md), in use; empty: the built-in route
    int version = 0;
    QString draft;      ///< the same while it is being written, not in use; anything may still be wrong in it
    QString draftBasis; ///< digest of the text in use it was begun from; empty: of none
    /// Of the words the check holds for, by language (RouteWriter::digest). Words that changed since are unchecked.
    QMap<QString, QString> checkedDigests;
    QString checkedBy; ///< a role, never a person's name
    QDate checkedOn;
    bool withdrawn = false;
    QString origin; ///< the organisation whose pack brought it; empty: own
    QString worker;
    QDateTime at;

    bool isChecked() const { return checkedOn.isValid() && !checkedBy.isEmpty() && !checkedDigests.isEmpty(); }
    bool operator==(const OwnRoute&) const = default;
};

/// The digests as one line, "en=0123…, fi=4567…", as stores and packs keep them.
QString digestsToText(const QMap<QString, QString>& digests);
QMap<QString, QString> digestsFromText(const QString& text); ///< what is no such entry is left out

} // namespace Rinnalla
