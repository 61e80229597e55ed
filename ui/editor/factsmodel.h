// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/sheetcatalogue.h"

#include <QAbstractListModel>

namespace Rinnalla {

/// The numbers and services the texts of a room print, services first, by name: each with its value, whether somebody
/// of the organisation has checked it, until when it may be used and how many texts print it. Some sixty rows.
class FactsModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit FactsModel(const SheetCatalogue& catalogue, QObject* parent = nullptr);

    void reload(const QString& room, const QDate& today);
    void setFilter(const QString& typed); ///< words of the name, the value or the key
    QString key(const QModelIndex& index) const { return index.isValid() ? m_rows.at(index.row()).key : QString(); }
    QModelIndex indexOf(const QString& key) const;
    QList<SheetName> sheets(const QString& key) const; ///< of the room, that print it

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        QString key;
        QString name;
        QList<SheetName> sheets;
    };
    QStringList lines(const Row& row) const;
    void fill();

    const SheetCatalogue& m_catalogue;
    QList<Row> m_rows;
    QString m_room;
    QString m_filter;
    QDate m_today;
};

} // namespace Rinnalla
