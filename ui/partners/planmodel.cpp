// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/partners/planmodel.h"

#include "core/store/lists.h"
#include "ui/session/fieldterms.h"
#include "ui/widgets/inline.h"

#include <algorithm>

namespace Rinnalla {

namespace {

bool canBeTicked(const PlannedEntry& entry)
{
    return entry.standing == Standing::New || entry.standing == Standing::Changed;
}

} // namespace

PlanModel::PlanModel(Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
{}

void PlanModel::setPlan(const ImportPlan& plan)
{
    m_plan = plan;
    setStanding(m_standing);
    emit ticksChanged();
}

void PlanModel::forget()
{
    m_unticked.clear();
}

void PlanModel::setStanding(Standing standing)
{
    beginResetModel();
    m_standing = standing;
    m_rows.clear();
    if (m_plan)
        for (qsizetype i = 0; i < m_plan->entries().size(); ++i)
            if (m_plan->entries().at(i).standing == standing)
                m_rows += i;
    endResetModel();
}

const PlannedEntry* PlanModel::entryAt(int row) const
{
    return m_plan && row >= 0 && row < m_rows.size() ? &m_plan->entries().at(m_rows.at(row)) : nullptr;
}

int PlanModel::rowOf(const QString& sourceId) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (entryAt(row)->kind == Kind::Partner && entryAt(row)->sourceId == sourceId)
            return row;
    return -1;
}

int PlanModel::ticked() const
{
    const auto isTicked = [this](const PlannedEntry& entry) {
        return canBeTicked(entry) && !m_unticked.contains(entry.id);
    };
    return m_plan ? static_cast<int>(std::count_if(m_plan->entries().cbegin(), m_plan->entries().cend(), isTicked)) : 0;
}

/// What is known of the one that is here, so that a person can say whether it is the same.
QStringList PlanModel::known(const Id& partner) const
{
    const auto record = Lists::record(m_session.connection(), partner);
    if (!record || !*record)
        return {};
    QStringList lines;
    for (const quint16 field : {PartnerField::Name, PartnerField::AlternateName, PartnerField::Phones,
                                PartnerField::Emails, PartnerField::Websites})
        if ((*record)->has(field))
            lines += FieldTerms::label(Kind::Partner, field) + QStringLiteral(": ")
                     + FieldTerms::value(m_session, Kind::Partner, field, (*record)->value(field));
    return lines;
}

int PlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PlanModel::data(const QModelIndex& index, int role) const
{
    const PlannedEntry* entry = entryAt(index.row());
    if (!entry)
        return {};
    if (role == Qt::CheckStateRole && canBeTicked(*entry))
        return m_unticked.contains(entry->id) ? Qt::Unchecked : Qt::Checked;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    QStringList parts{inLine(entry->name), FieldTerms::kind(entry->kind), entry->where};
    if (!entry->warnings.isEmpty())
        parts += tr("look at this one");
    if (entry->suggestion)
        parts += tr("looks like one that is here");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

bool PlanModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const PlannedEntry* entry = entryAt(index.row());
    if (role != Qt::CheckStateRole || !entry || !canBeTicked(*entry))
        return false;
    if (value.toInt() == Qt::Checked)
        m_unticked.remove(entry->id);
    else
        m_unticked.insert(entry->id);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit ticksChanged();
    return true;
}

Qt::ItemFlags PlanModel::flags(const QModelIndex& index) const
{
    const PlannedEntry* entry = entryAt(index.row());
    const bool tickable = entry && canBeTicked(*entry);
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (tickable ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

QString PlanModel::details(int row) const
{
    const PlannedEntry* entry = entryAt(row);
    if (!entry)
        return {};
    QStringList lines;
    if (!entry->reason.isEmpty())
        lines += entry->reason;
    lines += entry->warnings;
    if (entry->suggestion)
        lines += known(*entry->suggestion);
    const auto words = [&](const FieldChange& change, const QCborValue& value) {
        const QString text = FieldTerms::value(m_session, entry->kind, change.field, value);
        return text.isEmpty() ? tr("nothing") : text;
    };
    for (const FieldChange& change : entry->changes) {
        const QString label = FieldTerms::label(entry->kind, change.field);
        const QString line = tr("%1: %2 → %3").arg(label, words(change, change.before), words(change, change.after));
        lines += change.keptYours ? tr("%1 (yours stays)").arg(line) : line;
    }
    return lines.isEmpty() ? tr("Nothing to tell.") : lines.join(u'\n');
}

} // namespace Rinnalla
