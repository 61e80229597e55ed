// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/openinghours.h"
#include "core/store/lists.h"

#include <QHash>
#include <QSet>

namespace Rinnalla::Directory {

/// What one door or telephone offers: the organisation itself, one of its services, one of its places. What a service
/// leaves unsaid, hours and languages, is the organisation's or its place's.
struct Offer {
    Kind kind = Kind::Partner;
    Id id;
    OpeningHours hours;
    QSet<QString> languages; ///< without region: "ar"
    std::optional<bool> free;
    std::optional<bool> withoutName;
    bool defunct = false; ///< given no more, or not now
};

/// A partner organisation with all that belongs to it, ready to be filtered.
struct Item {
    Record partner;
    QList<Record> services;
    QList<Record> locations;

    QList<Offer> offers;
    QString sort;                 ///< name as Finnish sorts it
    QString text;                 ///< all that is searched, folded
    QSet<QString> municipalities; ///< codes of where it is or serves
    QSet<QString> counties;
    bool everywhere = false; ///< nothing ties it to a place: a national line
    bool hidden = false;     ///< where it is is secret: found wherever somebody looks
    QStringList classes;     ///< folded
    QStringList networks;    ///< "ikv/signatory", "serie/Kaakkois-Suomi", other words

    bool isSecret() const { return partner.boolean(PartnerField::Secret); }
    QDate doNotUseAfter() const; ///< the first of its own and its services'
};

/// How near something is to a municipality, nearest first.
enum class Nearness { SameMunicipality, SameCounty, Everywhere, Elsewhere, Unknown };

/// Everything is one condition, and all of them must hold; open now, language, free and without a name by one and the
/// same offer: "which service is open now in this person's language".
struct Filter {
    QString text = {};
    bool openNow = false;
    bool unknownHoursToo = false; ///< with openNow: also those of which it is not known
    QString language = {};        ///< BCP 47
    QString near = {};            ///< code of a municipality: nearest first, others elsewhere left out
    QString county = {};          ///< code: those that serve it
    bool free = false;
    bool withoutName = false;
    QString network = {};   ///< "ikv", "ikv/signatory", "serie"; or an own word
    QString className = {}; ///< as services name their classes
};

/// The partner organisations of a store, in memory. Reading is for a thread with a connection of its own; once read it
/// may be copied cheaply and used on any thread, one at a time.
class Index {
public:
    using ItemPointer = std::shared_ptr<const Item>;

    static Result<Index> read(Connection& connection);
    /// Reads again only what these edits touch.
    Status refresh(Connection& connection, const QList<Edit>& edits);

    const QList<ItemPointer>& items() const { return m_items; } ///< by name
    ItemPointer item(const Id& partner) const { return m_byId.value(partner); }
    ItemPointer itemOf(const Id& part) const; ///< by a service or a place, too; null where there is none

    QList<ItemPointer> find(const Filter& filter, const QDateTime& at) const;

    QStringList languages() const; ///< that anybody speaks, as BCP 47 tags
    QStringList networks() const;  ///< whole, as they are written
    QStringList classes() const;   ///< as they are written

    static Nearness nearness(const Item& item, const QString& municipality);
    static Item make(const Record& partner, const QList<Record>& services, const QList<Record>& locations);

private:
    void put(const ItemPointer& item);
    void remove(const Id& partner);

    QList<ItemPointer> m_items;
    QHash<Id, ItemPointer> m_byId;
    QHash<Id, Id> m_partOf; ///< service or place to its partner
};

/// Of several offers the best that can be said now: open before closed, known before unknown.
struct OpenState {
    std::optional<bool> open;
    QDateTime until; ///< when it changes, by the clock of Finland; invalid: not known or not soon
    bool always = false;
};
OpenState openState(const Item& item, const QDateTime& at, const QString& language = {});

} // namespace Rinnalla::Directory
