// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QAbstractTableModel>

#include <algorithm>

namespace Rinnalla {

/// Rows of the session's room, read page by page as the view is scrolled. Reads again when a record of one of `kinds`
/// changes. The session outlives it.
template<typename Row>
class PagingTable : public QAbstractTableModel {
public:
    bool isComplete() const { return !m_more; } ///< nothing further to fetch

    void reload()
    {
        beginResetModel();
        m_rows.clear();
        m_more = true;
        begin();
        m_rows = next();
        endResetModel();
    }
    void retranslate()
    {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_columns; }
    bool canFetchMore(const QModelIndex& parent) const override { return !parent.isValid() && m_more; }
    void fetchMore(const QModelIndex& parent) override
    {
        const QList<Row> rows = parent.isValid() ? QList<Row>() : next();
        if (rows.isEmpty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
        m_rows += rows;
        endInsertRows();
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return index.isValid() && index.row() < m_rows.size() ? valueAt(m_rows.at(index.row()), index.column(), role)
                                                              : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignLeading | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? heading(section) : QVariant();
    }

protected:
    static constexpr int PageSize = 50;

    PagingTable(Session& session, int columns, const QList<Kind>& kinds, QObject* parent)
        : QAbstractTableModel(parent)
        , m_session(session)
        , m_columns(columns)
    {
        connect(&session, &Session::changed, this, [this, kinds](const QList<Edit>& edits) {
            if (edits.isEmpty()
                || std::any_of(edits.begin(), edits.end(), [&](const Edit& edit) { return kinds.contains(edit.kind); }))
                reload();
        });
        connect(&session, &Session::erased, this, &PagingTable::reload);
        connect(&session, &Session::roomChanged, this, &PagingTable::reload);
    }

    virtual void begin() {}        ///< reading starts at the first row again
    virtual QList<Row> next() = 0; ///< the rows after rows(); calls setComplete() where they are the last
    virtual QVariant valueAt(const Row& row, int column, int role) const = 0;
    virtual QString heading(int column) const = 0;

    const QList<Row>& rows() const { return m_rows; }
    void setComplete(bool isComplete) { m_more = !isComplete; }

    Session& m_session;

private:
    const int m_columns;
    QList<Row> m_rows;
    bool m_more = false;
};

} // namespace Rinnalla
