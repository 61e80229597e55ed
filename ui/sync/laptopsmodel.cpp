// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/laptopsmodel.h"

#include "ui/session/terms.h"
#include "ui/widgets/inline.h"

#include <QIcon>

namespace Rinnalla {

LaptopsModel::LaptopsModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{}

void LaptopsModel::reload()
{
    beginResetModel();
    m_laptops = Sync::Team(m_session.store()).laptops();
    endResetModel();
}

void LaptopsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_laptops.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::optional<Sync::Laptop> LaptopsModel::laptopAt(int row) const
{
    return row >= 0 && row < m_laptops.size() ? std::optional(m_laptops.at(row)) : std::nullopt;
}

int LaptopsModel::rowOf(const Id& device) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_laptops.at(row).device == device)
            return row;
    return -1;
}

int LaptopsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_laptops.size());
}

int LaptopsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LaptopsModel::name(const Sync::Laptop& laptop)
{
    return laptop.name.isEmpty() ? tr("Has not synchronised yet") : inLine(laptop.name);
}

QString LaptopsModel::role(const Sync::Laptop& laptop) const
{
    QStringList parts;
    if (laptop.isOwn)
        parts += tr("This laptop");
    if (laptop.isRevoked)
        parts += tr("Shut out");
    else if (!laptop.isActive)
        parts += tr("Replaced");
    else
        parts += laptop.isAdmin ? tr("Administrator") : tr("Member");
    return parts.join(QStringLiteral(" · "));
}

QString LaptopsModel::textAt(const Sync::Laptop& laptop, int column) const
{
    const QDate today = m_session.clock().today();
    switch (column) {
    case Name:
        return name(laptop);
    case Role:
        return role(laptop);
    case LastSeen:
        return laptop.lastSeen > 0 ? Terms::moment(QDateTime::fromMSecsSinceEpoch(laptop.lastSeen), today)
                                   : tr("Not yet");
    case Joined:
        return laptop.since > 0 ? Terms::day(QDateTime::fromMSecsSinceEpoch(laptop.since).date(), today) : QString();
    default:
        return {};
    }
}

QVariant LaptopsModel::data(const QModelIndex& index, int role) const
{
    const auto laptop = laptopAt(index.row());
    if (!laptop)
        return {};
    if (role == Qt::DisplayRole)
        return textAt(*laptop, index.column());
    if (role == Qt::ToolTipRole && index.column() == LastSeen && !laptop->program.isEmpty())
        return tr("Program %1").arg(laptop->program).toHtmlEscaped();
    if (role == Qt::DecorationRole && index.column() == Name)
        return QIcon::fromTheme(laptop->isRevoked ? QStringLiteral("network-disconnect")
                                                  : QStringLiteral("computer-laptop"));
    if (role == Qt::AccessibleTextRole) {
        const QString text = textAt(*laptop, index.column());
        return text.isEmpty()
                   ? tr("%1: none").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString())
                   : text;
    }
    return {};
}

QVariant LaptopsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Laptop");
    case Role:
        return tr("Role");
    case LastSeen:
        return tr("Last seen");
    case Joined:
        return tr("In the team since");
    default:
        return {};
    }
}

} // namespace Rinnalla
