// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/lists.h"
#include "ui/session/pagingtable.h"

namespace Rinnalla {

/// Steps of all clients of the room that somebody waits for, the nearest deadline first.
class OpenStepsModel final : public PagingTable<StepRow> {
    Q_OBJECT

public:
    enum Column { Deadline, Client, Title, Route, State, ColumnCount };
    using PagingTable::PageSize;

    explicit OpenStepsModel(Session& session, QObject* parent = nullptr);

    const Record* stepAt(int row) const; ///< null where there is none

private:
    void begin() override;
    QList<StepRow> next() override;
    QVariant valueAt(const StepRow& row, int column, int role) const override;
    QString heading(int column) const override;

    QList<StepRow> m_all; ///< by the day that is right, which only the templates know: read at once
};

} // namespace Rinnalla
