// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/recordsmodel.h"

#include <algorithm>

namespace Rinnalla {

namespace {

constexpr int PageSize = 50;

} // namespace

QString RecordsModel::Row::sentence() const
{
    QStringList parts{title, when, second};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

RecordsModel::RecordsModel(Session& session, Source source, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_source(std::move(source))
{
    connect(&session, &Session::changed, this, &RecordsModel::changed);
}

void RecordsModel::reload()
{
    readAgain(PageSize);
}

void RecordsModel::readAgain(int limit)
{
    beginResetModel();
    m_next.reset();
    m_ended = false;
    m_records = next(limit);
    endResetModel();
}

void RecordsModel::retranslate()
{
    if (!m_records.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

QList<Record> RecordsModel::next(int limit)
{
    const auto page = m_source.read(m_next, limit);
    m_ended = !page || !page->next;
    if (!page) {
        m_session.fail(page.error());
        return {};
    }
    m_next = page->next;
    return page->rows;
}

void RecordsModel::changed(const QList<Edit>& edits)
{
    // After a batch the list is empty, and everything may have changed. A row may name a partner.
    const bool concerns = edits.isEmpty() || std::any_of(edits.begin(), edits.end(), [this](const Edit& edit) {
                              return edit.kind == m_source.kind || edit.kind == Kind::Partner;
                          });
    if (concerns)
        readAgain(std::max(PageSize, rowCount() + 1));
}

QModelIndex RecordsModel::indexOf(const Id& record) const
{
    const auto found =
        std::find_if(m_records.begin(), m_records.end(), [&](const Record& each) { return each.id == record; });
    return found == m_records.end() ? QModelIndex() : index(static_cast<int>(found - m_records.begin()));
}

int RecordsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

QVariant RecordsModel::data(const QModelIndex& index, int role) const
{
    if (index.row() < 0 || index.row() >= m_records.size())
        return {};
    const Record& record = m_records.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return m_source.describe(record).sentence();
    case Qt::ToolTipRole: // a narrow list cuts off; what somebody typed is never markup
        return m_source.describe(record).sentence().toHtmlEscaped();
    case RowRole:
        return QVariant::fromValue(m_source.describe(record));
    default:
        return {};
    }
}

bool RecordsModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_ended;
}

void RecordsModel::fetchMore(const QModelIndex&)
{
    const QList<Record> more = m_ended ? QList<Record>() : next(PageSize);
    if (more.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
    m_records += more;
    endInsertRows();
}

} // namespace Rinnalla
