// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/path/openstepsmodel.h"

#include "core/casework/caselists.h"
#include "ui/path/pathtext.h"
#include "ui/session/terms.h"
#include "ui/widgets/inline.h"

#include <QIcon>

#include <limits>

namespace Rinnalla {

OpenStepsModel::OpenStepsModel(Session& session, QObject* parent)
    : PagingTable(session, ColumnCount, {Kind::Step, Kind::Client}, parent)
{}

void OpenStepsModel::begin()
{
    const QDate farAway(9999, 12, 31);
    constexpr int all = std::numeric_limits<int>::max();
    const auto found =
        CaseLists::deadlinesDue(m_session.connection(), m_session.paths(), m_session.room(), farAway, all);
    if (!found)
        m_session.fail(found.error());
    m_all = found.value_or(QList<StepRow>());
}

QList<StepRow> OpenStepsModel::next()
{
    setComplete(m_all.size() <= rowCount() + PageSize);
    return m_all.mid(rowCount(), PageSize);
}

const Record* OpenStepsModel::stepAt(int row) const
{
    return row >= 0 && row < rows().size() ? &rows().at(row).step : nullptr;
}

QVariant OpenStepsModel::valueAt(const StepRow& row, int column, int role) const
{
    const QString state = row.step.text(StepField::State);
    if (role == Qt::DecorationRole && column == State)
        return QIcon::fromTheme(Terms::stepStateIcon(state.isEmpty() ? QStringLiteral("not_discussed") : state));
    if (role == Qt::ToolTipRole) // a narrow column cuts off; what somebody typed is never markup
        return valueAt(row, column, Qt::DisplayRole).toString().toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
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

QString OpenStepsModel::heading(int column) const
{
    switch (column) {
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
