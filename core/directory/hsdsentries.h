// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/hsdstables.h"

namespace Rinnalla {

class EntryValues;

/// Makes organisations, services and places of HSDS tables.
class HsdsEntries {
public:
    explicit HsdsEntries(const HsdsTables& tables)
        : m_tables(tables)
    {}

    DirectoryEntries make();

    /// How this program marks, among a thing's attributes, what HSDS has no place for.
    static QString ownTaxonomy() { return QStringLiteral("Rinnalla"); }
    /// The term of a place that stands for an organisation's own address, hours and languages: HSDS has them in places.
    static QString ownPlace() { return QStringLiteral("place of the organisation"); }
    /// Why such an object can be no service, organisation or place; empty: it can.
    static QString refusal(const QString& table, const QCborMap& object);

private:
    using Row = HsdsTables::Row;

    DirectoryEntry begun(Kind kind, const Row& row) const;
    DirectoryEntry organisation(const Row& row) const;
    DirectoryEntry service(const Row& row);
    DirectoryEntry location(const Row& row);
    void contactRoutes(EntryValues& values, const QString& table, const QString& id, quint16 phones,
                       quint16 emails) const;
    void schedules(EntryValues& values, const QString& table, const QString& id, quint16 field) const;
    void languages(EntryValues& values, const QString& table, const QString& id, quint16 field) const;
    void classes(EntryValues& values) const;
    void ownFields(DirectoryEntry& entry) const;
    bool isOwnPlace(const Row& row) const;
    void setOrganisation(DirectoryEntry& entry, const QString& named, const QString& instead);
    QString organisationOf(const Row& service) const;

    const HsdsTables& m_tables;
    QList<DirectoryEntry> m_standIns;
};

} // namespace Rinnalla
