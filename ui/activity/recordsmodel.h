// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/lists.h"
#include "ui/session/session.h"

#include <QAbstractListModel>

#include <functional>

namespace Rinnalla {

/// Records of one kind that belong to no client, as rows of two lines. Reads fifty at a time as the view is scrolled;
/// what changes in the store is read again, as far as the view had come.
class RecordsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole }; ///< a Row

    struct Row {
        QString icon; ///< a Breeze icon name
        QString title;
        QString when;
        QString second;

        QString sentence() const; ///< the whole row, for screen readers
    };
    struct Source {
        Kind kind;
        std::function<Result<Lists::Page<Record>>(const std::optional<ListKey>& after, int limit)> read;
        std::function<Row(const Record& record)> describe;
    };

    RecordsModel(Session& session, Source source, QObject* parent = nullptr);

    void reload();      ///< from the beginning
    void retranslate(); ///< the words of each row are asked for again
    Record record(const QModelIndex& index) const { return m_records.value(index.row()); }
    QModelIndex indexOf(const Id& record) const; ///< invalid where it is not loaded

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    QList<Record> next(int limit);
    void changed(const QList<Edit>& edits);
    void readAgain(int limit);

    Session& m_session;
    Source m_source;
    QList<Record> m_records;
    std::optional<ListKey> m_next;
    bool m_ended = false;
};

} // namespace Rinnalla

Q_DECLARE_METATYPE(Rinnalla::RecordsModel::Row)
