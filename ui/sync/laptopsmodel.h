// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/team.h"
#include "ui/session/session.h"

#include <QAbstractTableModel>

namespace Rinnalla {

/// The laptops of the team: the own one first. What it shows is read by reload().
class LaptopsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Role, LastSeen, Joined, ColumnCount };

    explicit LaptopsModel(Session& session, QObject* parent = nullptr);

    void reload();
    void retranslate();
    std::optional<Sync::Laptop> laptopAt(int row) const;
    int rowOf(const Id& device) const; ///< -1 where there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString name(const Sync::Laptop& laptop); ///< or words for having none yet

private:
    QString role(const Sync::Laptop& laptop) const;
    QString textAt(const Sync::Laptop& laptop, int column) const;

    Session& m_session;
    QList<Sync::Laptop> m_laptops;
};

} // namespace Rinnalla
