// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/directoryentries.h"
#include "core/store/journal.h"

#include <QHash>
#include <QSet>

namespace Rinnalla {

/// One field that the file and the store see differently.
struct FieldChange {
    quint16 field = 0;
    QCborValue before;      ///< in the store; undefined: nothing
    QCborValue after;       ///< in the file; undefined: nothing
    bool keptYours = false; ///< changed here by hand since the last import, or secret: what is in the store stays
};

enum class Standing { New, Changed, Same, Refused };

/// What importing would do with one entry.
struct PlannedEntry {
    Kind kind = Kind::Partner;
    Id id; ///< of the record; null where refused
    QString name;
    QString where; ///< in the file
    Standing standing = Standing::New;
    QString reason;             ///< of a refusal; a complete sentence
    QList<FieldChange> changes; ///< of one that is there already, also what is kept as it is
    QStringList warnings;
    /// A partner that is here and looks like this new one: same name, and a phone or e-mail address in common.
    std::optional<Id> suggestion;
    QString sourceId = {};
    bool joined = false; ///< a person said that it is the partner of this id, which was here before
};

/// What a person said of an import before it is made.
struct ImportChoices {
    QHash<QString, Id> joined; ///< organisations, by source id, that are partners which are here
    QSet<Id> without;          ///< records that stay as they are
};

/// Compares what a file holds with the store, and writes it when a person has seen what will happen. Making a plan
/// writes nothing. Belongs to the thread of its connection; the store must not change between make() and apply().
class ImportPlan {
public:
    static Result<ImportPlan> make(Connection& connection, const DirectoryEntries& entries,
                                   const DirectoryProgress& progress = {}, const ImportChoices& choices = {});

    const QList<PlannedEntry>& entries() const { return m_entries; }
    const QList<Remark>& remarks() const { return m_remarks; }
    int count(Standing standing) const;
    int kept() const;                                  ///< fields that stay as they were changed here by hand
    bool needsPerson() const;                          ///< something was refused, kept or warned of
    bool isEmpty() const { return m_edits.isEmpty(); } ///< nothing would be written

    /// Writes everything new and changed, or nothing: a stop, a failure and a crash leave the store as it was.
    /// `keep` false goes all the way and takes everything back.
    Status apply(Journal& journal, const DirectoryProgress& progress = {}, bool keep = true) const;

    const QList<Edit>& edits() const { return m_edits; } ///< what apply() writes
    /// Written through the same door after apply(), these take all of it back. What was new then counts as never taken
    /// in: a later import may bring it again, which what a worker removed does not allow.
    const QList<Edit>& undo() const { return m_undo; }

    /// The id a thing of that source has in every store.
    static Id idOf(Kind kind, const QString& source, const QString& sourceId);

private:
    friend class ImportPlanner;

    QList<PlannedEntry> m_entries;
    QList<Remark> m_remarks;
    QList<Edit> m_edits;
    QList<Edit> m_undo; ///< what depends on another record before that
};

} // namespace Rinnalla
