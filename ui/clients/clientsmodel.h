// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/lists.h"
#include "ui/session/pagingtable.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace Rinnalla {

/// The clients of the session's room by code name.
class ClientsModel final : public PagingTable<ClientRow> {
    Q_OBJECT

public:
    enum Column { CodeName, Languages, State, LastContact, NextDeadline, ColumnCount };

    explicit ClientsModel(Session& session, QObject* parent = nullptr);

    void setFilter(const QString& state, const QString& beginning); ///< empty: all states, all names
    Id clientAt(int row) const;

private:
    void begin() override;
    QList<ClientRow> next() override;
    QVariant valueAt(const ClientRow& row, int column, int role) const override;
    QString heading(int column) const override;
    QString textAt(const ClientRow& row, int column) const;

    QString m_state;
    QString m_beginning;
    std::optional<ListKey> m_next;
    QSet<Id> m_conflicting;       ///< clients with something written in two versions
    QHash<Id, QDate> m_deadlines; ///< the next of each client: which day is right, only the templates know
};

} // namespace Rinnalla
