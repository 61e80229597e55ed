// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/record.h"

#include <functional>
#include <optional>

namespace Rinnalla {

/// An organisation, a service or a place as a file of another program tells it. Nothing here knows the store.
struct DirectoryEntry {
    Kind kind = Kind::Partner;  ///< Partner, Service or Location
    QString sourceId;           ///< its name in the file, for ever; never empty
    QString organisation;       ///< source id of whose it is; services and places
    QStringList locations;      ///< source ids of where it is given; services
    Values values;              ///< fields of the kind, as Edit takes them
    QString where;              ///< "Item 3", "Row 7"
    QStringList warnings;       ///< complete sentences: taken, but a person should look
    QString refusal;            ///< why it cannot be taken; empty: it can
    bool standIn = false;       ///< the file only points at it: made where the store has none, never changed
    bool onlyIfNeeded = false;  ///< a stand-in whose name is a guess: not made unless something new belongs to it
    bool gone = false;          ///< withdrawn where it comes from: changes what is here, makes nothing new
    std::optional<Id> own = {}; ///< the record's id, where the file is one that this program wrote

    QString name() const; ///< of the entry, for people; its source id where it has none
};

/// Something a person should know about the file itself.
struct Remark {
    QString where;       ///< may be empty
    QString text;        ///< complete sentences
    bool warning = true; ///< false: good to know, nobody has to do anything
};

/// All that was read from a file.
struct DirectoryEntries {
    QString source; ///< who names the source ids: "hsds", "ptv", "vcard", "csv" or what the caller said
    QList<DirectoryEntry> organisations;
    QList<DirectoryEntry> services;
    QList<DirectoryEntry> locations;
    QList<Remark> remarks;
    QMap<QString, int> found; ///< how many different things of each sort the file holds, by the standard's words
    int repeats = 0;          ///< things that stood there again under the same id

    qsizetype size() const { return organisations.size() + services.size() + locations.size(); }
};

/// Told how much of the work is done, in units of `total`; returns false to stop, which gives Cancelled.
using DirectoryProgress = std::function<bool(qint64 done, qint64 total)>;

} // namespace Rinnalla
