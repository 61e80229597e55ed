// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/partners/partnerbook.h"

#include <QAbstractListModel>
#include <QTimer>

namespace Rinnalla {

/// The partner organisations that fit a filter. What is open now is asked again each minute. The book outlives it.
class PartnersModel : public QAbstractListModel {
    Q_OBJECT

public:
    PartnersModel(Session& session, PartnerBook& book, QObject* parent = nullptr);

    void setFilter(const Directory::Filter& filter);
    const Directory::Filter& filter() const { return m_filter; }
    Directory::Index::ItemPointer itemAt(int row) const { return m_rows.value(row); }
    void reload();
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString spoken(const Directory::Item& item) const;

    Session& m_session;
    PartnerBook& m_book;
    Directory::Filter m_filter;
    QList<Directory::Index::ItemPointer> m_rows;
    QTimer m_minute;
};

} // namespace Rinnalla
