// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/importplan.h"

#include "core/crypto/primitives.h"
#include "core/directory/importplanner.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rinnalla {

Id ImportPlan::idOf(Kind kind, const QString& source, const QString& sourceId)
{
    const QByteArray whole =
        QByteArray("Rinnalla imported") + '\0' + info(kind).name + '\0' + source.toUtf8() + '\0' + sourceId.toUtf8();
    return Id::fromBytes(Crypto::hash(whole, Id::Size)).value_or(Id());
}

Result<ImportPlan> ImportPlan::make(Connection& connection, const DirectoryEntries& entries,
                                    const DirectoryProgress& progress, const ImportChoices& choices)
{
    return ImportPlanner(connection, entries, choices).make(progress);
}

int ImportPlan::count(Standing standing) const
{
    return static_cast<int>(std::count_if(m_entries.cbegin(), m_entries.cend(), [standing](const PlannedEntry& entry) {
        return entry.standing == standing;
    }));
}

int ImportPlan::kept() const
{
    int fields = 0;
    for (const PlannedEntry& entry : m_entries)
        fields += static_cast<int>(std::count_if(entry.changes.cbegin(), entry.changes.cend(),
                                                 [](const FieldChange& change) { return change.keptYours; }));
    return fields;
}

bool ImportPlan::needsPerson() const
{
    return count(Standing::Refused) > 0 || kept() > 0
           || std::any_of(m_remarks.cbegin(), m_remarks.cend(), [](const Remark& remark) { return remark.warning; })
           || std::any_of(m_entries.cbegin(), m_entries.cend(),
                          [](const PlannedEntry& entry) { return !entry.warnings.isEmpty() || entry.suggestion; });
}

Status ImportPlan::apply(Journal& journal, const DirectoryProgress& progress, bool keep) const
{
    constexpr qsizetype atOnce = 200;
    const auto batch = journal.beginBatch();
    if (!batch)
        return tl::unexpected(batch.error());
    for (qsizetype done = 0; done < m_edits.size(); done += atOnce) {
        if (progress && !progress(done, m_edits.size()))
            return failure(ErrorCode::Cancelled,
                           QCoreApplication::translate("ImportPlan", "The import was stopped. Nothing was kept."));
        if (const auto written = journal.write(m_edits.mid(done, atOnce)); !written)
            return tl::unexpected(written.error());
    }
    return keep ? (*batch)->commit() : Status();
}

} // namespace Rinnalla
