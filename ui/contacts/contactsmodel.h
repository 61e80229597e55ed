// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/lists.h"
#include "ui/session/session.h"

#include <QAbstractListModel>

namespace Rinnalla {

/// Contacts of the session's room, newest first, or those that contain what is searched for. Reads fifty at a time as
/// the view is scrolled; changes in the store are worked in where they are, so that the view stays where it was.
class ContactsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole }; ///< a ContactRow

    explicit ContactsModel(Session& session, QObject* parent = nullptr);

    void setSearch(const QString& text);
    QString search() const { return m_search; }

    ContactRow row(const QModelIndex& index) const { return m_rows.value(index.row()); }
    QModelIndex indexOf(const Id& contact) const; ///< invalid where it is not loaded

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// The whole row in one sentence, for screen readers.
    QString sentence(const ContactRow& row) const;
    /// "Kaarna", or "Nobody in particular".
    static QString who(const ContactRow& row);

private:
    void reload();
    void changed(const QList<Edit>& edits);
    void place(const ContactRow& row);
    void renamed(const Id& client);
    QList<ContactRow> listed();
    QList<ContactRow> found();

    Session& m_session;
    QString m_search;
    QList<ContactRow> m_rows;
    std::optional<ListKey> m_next; ///< of the list
    qint64 m_before = 0;           ///< of the search
    bool m_ended = false;
};

} // namespace Rinnalla

Q_DECLARE_METATYPE(Rinnalla::ContactRow)
