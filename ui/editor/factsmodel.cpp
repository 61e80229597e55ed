// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/factsmodel.h"

#include "core/base/text.h"
#include "ui/editor/facttext.h"
#include "ui/session/terms.h"
#include "ui/widgets/inline.h"

#include <QCollator>
#include <QIcon>

#include <algorithm>

namespace Rinnalla {

FactsModel::FactsModel(const SheetCatalogue& catalogue, QObject* parent)
    : QAbstractListModel(parent)
    , m_catalogue(catalogue)
{}

void FactsModel::reload(const QString& room, const QDate& today)
{
    m_today = today;
    m_room = room;
    fill();
}

void FactsModel::setFilter(const QString& typed)
{
    m_filter = Text::folded(typed.trimmed());
    fill();
}

void FactsModel::fill()
{
    beginResetModel();
    m_rows.clear();
    const auto uses = FactText::uses(m_catalogue, m_room);
    for (auto use = uses.begin(); use != uses.end(); ++use) {
        const QString name = FactText::name(m_catalogue, use.key());
        const QString all = name + u' ' + FactText::value(m_catalogue, use.key()) + u' ' + use.key();
        if (m_filter.isEmpty() || Text::folded(all).contains(m_filter))
            m_rows += Row{use.key(), name, use.value()};
    }
    // What people call first, then numbers, then what the texts rest on.
    const auto rank = [](const Row& row) {
        return FactText::isService(row.key) ? 0 : FactText::isFact(row.key) ? 2 : 1;
    };
    QCollator order;
    order.setNumericMode(true);
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Row& one, const Row& other) {
        return rank(one) != rank(other) ? rank(one) < rank(other) : order.compare(one.name, other.name) < 0;
    });
    endResetModel();
}

QModelIndex FactsModel::indexOf(const QString& key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.key == key; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

QList<SheetName> FactsModel::sheets(const QString& key) const
{
    const QModelIndex found = indexOf(key);
    return found.isValid() ? m_rows.at(found.row()).sheets : QList<SheetName>();
}

int FactsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QStringList FactsModel::lines(const Row& row) const
{
    const OwnFact* own = m_catalogue.ownLibrary().fact(row.key);
    QStringList state{own && own->check.isValid()
                          ? tr("Checked %1 by %2").arg(Terms::day(own->check.on, m_today), inLine(own->check.by))
                          : tr("Not checked yet")};
    if (own && !own->value.isEmpty())
        state += tr("Own value");
    const QDate last = FactText::lastDay(m_catalogue, row.key);
    if (last.isValid())
        state += last < m_today ? tr("Expired %1").arg(Terms::day(last, m_today))
                                : tr("Do not use after %1").arg(Terms::day(last, m_today));
    state += tr("%n text(s)", nullptr, static_cast<int>(row.sheets.size()));
    const QString value = FactText::value(m_catalogue, row.key);
    QStringList all{row.name};
    if (!value.isEmpty())
        all += value;
    return all << state.join(QStringLiteral(" \u00b7 "));
}

QVariant FactsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return lines(row).join(u'\n');
    case Qt::AccessibleTextRole:
        return lines(row).join(QStringLiteral(", "));
    case Qt::ToolTipRole:
        return lines(row).join(u'\n').toHtmlEscaped();
    case Qt::DecorationRole: {
        const OwnFact* own = m_catalogue.ownLibrary().fact(row.key);
        const QDate last = FactText::lastDay(m_catalogue, row.key);
        return last.isValid() && last < m_today ? QIcon::fromTheme(QStringLiteral("dialog-error"))
               : own && own->check.isValid()    ? QIcon::fromTheme(QStringLiteral("dialog-ok-apply"))
                                                : QIcon::fromTheme(QStringLiteral("dialog-warning"));
    }
    default:
        return {};
    }
}

} // namespace Rinnalla
