// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/importplan.h"
#include "ui/session/session.h"

#include <QAbstractListModel>
#include <QSet>

namespace Rinnalla {

/// What an import would do, of one standing at a time; what is new or changed can be unticked one by one.
class PlanModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit PlanModel(Session& session, QObject* parent = nullptr);

    void setPlan(const ImportPlan& plan); ///< what was unticked stays so
    void forget();                        ///< what was unticked: the next plan is of another file
    void setStanding(Standing standing);
    const ImportPlan* plan() const { return m_plan ? &*m_plan : nullptr; }
    const PlannedEntry* entryAt(int row) const; ///< null where there is none
    int rowOf(const QString& sourceId) const;   ///< of a partner; -1: not of this standing
    QString details(int row) const;             ///< before → after, or why it was refused
    const QSet<Id>& unticked() const { return m_unticked; }
    int ticked() const; ///< of what is new or changed

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void ticksChanged();

private:
    QStringList known(const Id& partner) const;

    Session& m_session;
    std::optional<ImportPlan> m_plan;
    Standing m_standing = Standing::New;
    QList<qsizetype> m_rows; ///< places in the plan
    QSet<Id> m_unticked;
};

} // namespace Rinnalla
