// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/sheetcatalogue.h"

#include <QAbstractListModel>

namespace Rinnalla {

/// The topics of a room, each with its title in the language of the interface and the state of its text in the
/// client's language, in words and with an icon. The catalogue outlives it.
class SheetsModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit SheetsModel(const SheetCatalogue& catalogue, QObject* parent = nullptr);

    void setRoom(const QString& room);
    void setLanguage(const QString& language, const QDate& today); ///< the client's
    void retranslate();                                            ///< the interface's language changed

    QString topic(const QModelIndex& index) const { return m_topics.value(index.row()); }
    QModelIndex indexOf(const QString& topic) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString title(const QString& topic) const;

    const SheetCatalogue& m_catalogue;
    QStringList m_topics;
    QString m_language;
    QDate m_today;
};

} // namespace Rinnalla
