// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/lists.h"
#include "ui/session/session.h"

#include <QAbstractTableModel>

namespace Rinnalla {

/// Steps of all clients of the room that somebody waits for, the nearest deadline first. Reads again when something
/// changes. The session outlives it.
class OpenStepsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Deadline, Client, Title, Route, State, ColumnCount };
    static constexpr int PageSize = 50;

    explicit OpenStepsModel(Session& session, QObject* parent = nullptr);

    const Record* stepAt(int row) const; ///< null where there is none
    void reload();
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    QList<StepRow> read(int limit);

    Session& m_session;
    QList<StepRow> m_rows;
    bool m_more = false;
};

} // namespace Rinnalla
