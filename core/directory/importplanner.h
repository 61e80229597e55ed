// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/importplan.h"

#include <QSet>

namespace Rinnalla {

/// What the last import gave, field by field, as short fingerprints: a value that is no longer the one it gave was
/// changed here by hand.
class ImportDigest {
public:
    ImportDigest() = default;
    static ImportDigest fromText(const QString& text);
    QString toText() const;

    /// One text for one value, in whatever order the members of its objects stand; none for no value.
    static QByteArray canonical(const QCborValue& value);

    /// Stands in a record whose import was taken back.
    static QString takenBack() { return QStringLiteral("taken-back"); }

    void set(quint16 field, const QByteArray& canonical); ///< empty, no value: forgotten
    bool has(quint16 field) const { return m_prints.contains(field); }
    bool is(quint16 field, const QByteArray& canonical) const { return m_prints.value(field) == printOf(canonical); }
    QList<quint16> fields() const { return m_prints.keys(); }

private:
    static QString printOf(const QByteArray& canonical);

    QMap<quint16, QString> m_prints;
};

/// The fields of a kind that only an import writes.
struct ImportFields {
    quint16 source;
    quint16 sourceId;
    quint16 digest;
    quint16 partner; ///< 0: the kind has none
    static ImportFields of(Kind kind);
};

/// Makes a plan, entry by entry.
class ImportPlanner {
public:
    ImportPlanner(Connection& connection, const DirectoryEntries& entries, const ImportChoices& choices)
        : m_connection(connection)
        , m_given(entries)
        , m_choices(choices)
    {}

    Result<ImportPlan> make(const DirectoryProgress& progress);

private:
    Status readPartners();
    Status standIn(const DirectoryEntry& entry);
    Status add(const DirectoryEntry& entry);
    Id idOf(const DirectoryEntry& entry) const;
    Result<Id> partnerOf(const DirectoryEntry& entry, const std::optional<Record>& before);
    Result<Values> wanted(const DirectoryEntry& entry, const std::optional<Record>& before, PlannedEntry& planned);
    Status create(const DirectoryEntry& entry, PlannedEntry planned, const Values& values,
                  const std::optional<Record>& takenBack);
    Status compare(const DirectoryEntry& entry, PlannedEntry planned, const Values& values, const Record& before);
    Status refuse(PlannedEntry planned, const DirectoryEntry& entry, const QString& reason = {});
    std::optional<Id> lookAlike(const DirectoryEntry& entry) const;

    Connection& m_connection;
    const DirectoryEntries& m_given;
    const ImportChoices& m_choices;
    ImportPlan m_plan;
    QSet<Id> m_seen;
    QHash<QString, Id> m_partners;             ///< by source id: those a service or place of this file can belong to
    QHash<QString, Id> m_places;               ///< of this file, by source id
    QHash<QString, Id> m_bySource;             ///< partners that came from there before
    QHash<QString, DirectoryEntry> m_standIns; ///< not made yet
    QMultiHash<QString, Record> m_named;       ///< partners of the store by folded name
    QSet<Id> m_secretPartners;
};

} // namespace Rinnalla
