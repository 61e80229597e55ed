// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/lists.h"
#include "ui/session/session.h"

#include <QAbstractTableModel>

namespace Rinnalla {

/// The clients of the session's room by code name, read page by page as they are scrolled to. Reads again when
/// something changes. The session outlives it.
class ClientsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { CodeName, Languages, State, LastContact, NextDeadline, ColumnCount };

    explicit ClientsModel(Session& session, QObject* parent = nullptr);

    void setFilter(const QString& state, const QString& beginning); ///< empty: all states, all names
    Id clientAt(int row) const;
    bool isComplete() const { return !m_more; } ///< nothing further to fetch
    void reload();
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    QList<ClientRow> nextPage();
    QString textAt(const ClientRow& row, int column) const;

    Session& m_session;
    QString m_state;
    QString m_beginning;
    QList<ClientRow> m_rows;
    std::optional<ListKey> m_next;
    bool m_more = true;
    QSet<Id> m_conflicting; ///< clients with something written in two versions
};

} // namespace Rinnalla
