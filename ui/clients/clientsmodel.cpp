// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clients/clientsmodel.h"

#include "core/base/text.h"
#include "core/casework/caselists.h"
#include "ui/clients/clienttext.h"
#include "ui/session/conflicttext.h"
#include "ui/session/terms.h"
#include "ui/widgets/inline.h"

namespace Rinnalla {

ClientsModel::ClientsModel(Session& session, QObject* parent)
    : PagingTable(session, ColumnCount, {Kind::Client, Kind::Contact, Kind::Step}, parent)
{}

void ClientsModel::setFilter(const QString& state, const QString& beginning)
{
    m_state = state;
    m_beginning = Text::sortKey(beginning.trimmed());
    reload();
}

void ClientsModel::begin()
{
    m_next.reset();
    m_conflicting.clear();
    for (const Conflict& conflict : ConflictText::all(m_session))
        m_conflicting += conflict.client;
    const auto due = CaseLists::nextDeadlines(m_session.connection(), m_session.paths(), m_session.room());
    if (!due)
        m_session.fail(due.error());
    m_deadlines = due.value_or(QHash<Id, QDate>());
}

/// Names that begin alike stand together in the list, so a filter by name is a place to start from and one to stop at.
QList<ClientRow> ClientsModel::next()
{
    if (!m_next && !m_beginning.isEmpty())
        m_next = ListKey{m_beginning, 0, 0};
    const auto page = Lists::clients(m_session.connection(), {m_session.room(), m_state}, m_next, PageSize);
    setComplete(!page || !page->next);
    if (!page) {
        m_session.fail(page.error());
        return {};
    }
    m_next = page->next;
    QList<ClientRow> rows = page->rows;
    while (!rows.isEmpty() && !Text::sortKey(rows.last().client.text(ClientField::CodeName)).startsWith(m_beginning)) {
        rows.removeLast();
        setComplete(true);
    }
    return rows;
}

Id ClientsModel::clientAt(int row) const
{
    return row >= 0 && row < rows().size() ? rows().at(row).client.id : Id();
}

QString ClientsModel::textAt(const ClientRow& row, int column) const
{
    const QDate today = m_session.clock().today();
    switch (column) {
    case CodeName:
        return m_conflicting.contains(row.client.id) ? tr("%1 (two versions)").arg(inLine(ClientText::name(row.client)))
                                                     : inLine(ClientText::name(row.client));
    case Languages:
        return ClientText::languages(row.client);
    case State:
        return Terms::clientState(row.client.text(ClientField::State));
    case LastContact:
        return row.lastContact.isValid() ? Terms::moment(row.lastContact, today) : QString();
    case NextDeadline:
        if (const QDate day = m_deadlines.value(row.client.id); day.isValid())
            return Terms::day(day, today);
        return {};
    default:
        return {};
    }
}

QVariant ClientsModel::valueAt(const ClientRow& row, int column, int role) const
{
    const QString text = textAt(row, column);
    if (role == Qt::AccessibleTextRole)
        return text.isEmpty() ? tr("%1: none").arg(heading(column)) : text;
    return role == Qt::DisplayRole ? text : QVariant();
}

QString ClientsModel::heading(int column) const
{
    switch (column) {
    case CodeName:
        return tr("Code name");
    case Languages:
        return tr("Languages");
    case State:
        return tr("State");
    case LastContact:
        return tr("Last contact");
    case NextDeadline:
        return tr("Next deadline");
    default:
        return {};
    }
}

} // namespace Rinnalla
