// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/contactsmodel.h"

#include "core/store/search.h"
#include "ui/session/terms.h"
#include "ui/session/visible.h"
#include "ui/widgets/inline.h"

#include <algorithm>

namespace Rinnalla {

namespace {

constexpr int PageSize = 50;

QDateTime at(const ContactRow& row)
{
    return row.contact.time(ContactField::At);
}

} // namespace

ContactsModel::ContactsModel(Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, &ContactsModel::changed);
    connect(&session, &Session::erased, this, &ContactsModel::reload);
    connect(&session, &Session::roomChanged, this, &ContactsModel::reload);
}

void ContactsModel::setSearch(const QString& text)
{
    if (text == m_search)
        return;
    m_search = text;
    reload();
}

QModelIndex ContactsModel::indexOf(const Id& contact) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const ContactRow& row) { return row.contact.id == contact; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int ContactsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ContactsModel::data(const QModelIndex& index, int role) const
{
    if (index.row() < 0 || index.row() >= m_rows.size())
        return {};
    const ContactRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return sentence(row);
    case Qt::ToolTipRole: // a narrow list cuts off; what somebody typed is never markup
        return sentence(row).toHtmlEscaped();
    case RowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

bool ContactsModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_ended;
}

void ContactsModel::fetchMore(const QModelIndex&)
{
    if (m_ended)
        return;
    const QList<ContactRow> more = m_search.isEmpty() ? listed() : found();
    if (more.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
    m_rows += more;
    endInsertRows();
}

QString ContactsModel::who(const ContactRow& row)
{
    return row.contact.has(ContactField::Client) ? inLine(row.codeName) : tr("Nobody in particular");
}

QString ContactsModel::sentence(const ContactRow& row) const
{
    const Record& contact = row.contact;
    QStringList parts{Terms::channel(contact.text(ContactField::Channel)),
                      Terms::moment(contact.time(ContactField::At), m_session.clock().today()), who(row)};
    if (contact.has(ContactField::Minutes))
        parts += Terms::minutes(contact.integer(ContactField::Minutes));
    const QStringList topics = contact.texts(ContactField::Topics);
    for (const QString& topic : topics)
        parts += inLine(topic);
    parts += firstLine(contact.text(ContactField::Note));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void ContactsModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_next.reset();
    m_before = 0;
    m_ended = false;
    m_rows = m_search.isEmpty() ? listed() : found();
    endResetModel();
}

QList<ContactRow> ContactsModel::listed()
{
    auto page = Lists::contacts(m_session.connection(), m_session.room(), m_next, PageSize);
    if (!page) {
        m_ended = true;
        m_session.fail(page.error());
        return {};
    }
    m_next = page->next;
    m_ended = !m_next;
    return page->rows;
}

QList<ContactRow> ContactsModel::found()
{
    const Search::Query query{m_search, Kind::Contact, m_session.room(), m_before};
    const auto hits = Search::find(m_session.connection(), query, PageSize);
    m_ended = !hits || hits->size() < PageSize;
    if (!hits) {
        m_session.fail(hits.error());
        return {};
    }
    QList<ContactRow> rows;
    for (const Search::Hit& hit : *hits) {
        if (const auto row = visibleContact(m_session, hit.record.id))
            rows += *row;
        m_before = hit.place;
    }
    return rows;
}

void ContactsModel::changed(const QList<Edit>& edits)
{
    if (!m_search.isEmpty() || edits.isEmpty()) { // after a batch everything may have changed
        reload();
        return;
    }
    for (const Edit& edit : edits) {
        if (edit.kind == Kind::Client && edit.values.contains(ClientField::Compartment) && !m_rows.isEmpty()) {
            reload();
            return;
        }
        if (edit.kind == Kind::Client && edit.values.contains(ClientField::CodeName))
            renamed(edit.id);
        if (edit.kind != Kind::Contact)
            continue;
        const auto row = visibleContact(m_session, edit.id);
        const QModelIndex old = indexOf(edit.id);
        const bool stays = row && old.isValid() && at(*row) == at(m_rows.at(old.row()));
        if (stays) {
            m_rows[old.row()] = *row;
            emit dataChanged(old, old);
            continue;
        }
        if (old.isValid()) {
            beginRemoveRows({}, old.row(), old.row());
            m_rows.removeAt(old.row());
            endRemoveRows();
        }
        if (row)
            place(*row);
    }
}

/// Puts a row where its moment belongs, unless that part is not loaded yet.
void ContactsModel::place(const ContactRow& row)
{
    const auto where =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const ContactRow& other) { return at(other) <= at(row); });
    if (where == m_rows.end() && !m_ended)
        return;
    const int number = static_cast<int>(where - m_rows.begin());
    beginInsertRows({}, number, number);
    m_rows.insert(number, row);
    endInsertRows();
}

void ContactsModel::renamed(const Id& client)
{
    const auto record = Lists::record(m_session.connection(), client);
    if (!record || !*record)
        return;
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).contact.reference(ContactField::Client) != client)
            continue;
        m_rows[i].codeName = (*record)->text(ClientField::CodeName);
        emit dataChanged(index(i), index(i));
    }
}

} // namespace Rinnalla
