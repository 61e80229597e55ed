// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clients/clientsmodel.h"

#include "core/base/text.h"
#include "ui/clients/clienttext.h"
#include "ui/session/conflicttext.h"
#include "ui/session/terms.h"
#include "ui/widgets/inline.h"

namespace Rinnalla {

namespace {

constexpr int PageSize = 50;

bool touchesTheList(const QList<Edit>& edits)
{
    return edits.isEmpty() || std::any_of(edits.begin(), edits.end(), [](const Edit& edit) {
               return edit.kind == Kind::Client || edit.kind == Kind::Contact || edit.kind == Kind::Step;
           });
}

} // namespace

ClientsModel::ClientsModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](const QList<Edit>& edits) {
        if (touchesTheList(edits))
            reload();
    });
    connect(&session, &Session::erased, this, &ClientsModel::reload);
    connect(&session, &Session::roomChanged, this, &ClientsModel::reload);
}

void ClientsModel::setFilter(const QString& state, const QString& beginning)
{
    m_state = state;
    m_beginning = Text::sortKey(beginning.trimmed());
    reload();
}

void ClientsModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_next.reset();
    m_more = true;
    m_conflicting.clear();
    for (const Conflict& conflict : ConflictText::all(m_session))
        m_conflicting += conflict.client;
    m_rows = nextPage();
    endResetModel();
}

void ClientsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

/// Names that begin alike stand together in the list, so a filter by name is a place to start from and one to stop at.
QList<ClientRow> ClientsModel::nextPage()
{
    if (!m_next && !m_beginning.isEmpty())
        m_next = ListKey{m_beginning, 0, 0};
    const auto page = Lists::clients(m_session.connection(), {m_session.room(), m_state}, m_next, PageSize);
    if (!page) {
        m_more = false;
        m_session.fail(page.error());
        return {};
    }
    m_next = page->next;
    m_more = page->next.has_value();
    QList<ClientRow> rows = page->rows;
    while (!rows.isEmpty() && !Text::sortKey(rows.last().client.text(ClientField::CodeName)).startsWith(m_beginning)) {
        rows.removeLast();
        m_more = false;
    }
    return rows;
}

Id ClientsModel::clientAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).client.id : Id();
}

int ClientsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClientsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ClientsModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more;
}

void ClientsModel::fetchMore(const QModelIndex& parent)
{
    if (parent.isValid())
        return;
    const QList<ClientRow> rows = nextPage();
    if (rows.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
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
        return row.nextDeadline.isValid() ? Terms::day(row.nextDeadline, today) : QString();
    default:
        return {};
    }
}

QVariant ClientsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const ClientRow& row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return textAt(row, index.column());
    if (role == Qt::AccessibleTextRole) {
        const QString text = textAt(row, index.column());
        return text.isEmpty()
                   ? tr("%1: none").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString())
                   : text;
    }
    return {};
}

QVariant ClientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
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
