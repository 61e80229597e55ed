// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/path/openstepsmodel.h"

#include "ui/path/pathtext.h"
#include "ui/session/terms.h"
#include "ui/widgets/inline.h"

#include <QIcon>

namespace Rinnalla {

OpenStepsModel::OpenStepsModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](const QList<Edit>& edits) {
        if (edits.isEmpty() || std::any_of(edits.begin(), edits.end(), [](const Edit& edit) {
                return edit.kind == Kind::Step || edit.kind == Kind::Client;
            }))
            reload();
    });
    connect(&session, &Session::erased, this, &OpenStepsModel::reload);
    connect(&session, &Session::roomChanged, this, &OpenStepsModel::reload);
}

/// One row more than asked for tells whether there are more.
QList<StepRow> OpenStepsModel::read(int limit)
{
    const QDate farAway(9999, 12, 31);
    const auto found = Lists::deadlines(m_session.connection(), m_session.room(), farAway, limit + 1);
    if (!found)
        m_session.fail(found.error());
    QList<StepRow> rows = found.value_or(QList<StepRow>());
    m_more = rows.size() > limit;
    if (m_more)
        rows.removeLast();
    return rows;
}

void OpenStepsModel::reload()
{
    beginResetModel();
    m_rows = read(PageSize);
    endResetModel();
}

void OpenStepsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const Record* OpenStepsModel::stepAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row).step : nullptr;
}

int OpenStepsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OpenStepsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool OpenStepsModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more;
}

void OpenStepsModel::fetchMore(const QModelIndex& parent)
{
    if (parent.isValid())
        return;
    const QList<StepRow> rows = read(rowCount() + PageSize).mid(rowCount());
    if (rows.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

QVariant OpenStepsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const StepRow& row = m_rows.at(index.row());
    const QString state = row.step.text(StepField::State);
    if (role == Qt::DecorationRole && index.column() == State)
        return QIcon::fromTheme(Terms::stepStateIcon(state.isEmpty() ? QStringLiteral("not_discussed") : state));
    if (role == Qt::ToolTipRole) // a narrow column cuts off; what somebody typed is never markup
        return data(index, Qt::DisplayRole).toString().toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Deadline:
        return Terms::day(row.step.date(StepField::DueOn), m_session.clock().today());
    case Client:
        return inLine(row.codeName);
    case Title:
        return inLine(PathText::stepTitle(m_session.paths(), row.step));
    case Route:
        return inLine(PathText::routeTitle(m_session.paths(), row.step.text(StepField::Route)));
    case State:
        return Terms::stepState(state);
    default:
        return {};
    }
}

QVariant OpenStepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Deadline:
        return tr("Deadline");
    case Client:
        return tr("Client");
    case Title:
        return tr("Step");
    case Route:
        return tr("Route");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace Rinnalla
