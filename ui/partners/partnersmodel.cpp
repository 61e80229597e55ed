// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/partners/partnersmodel.h"

#include "ui/partners/hourstext.h"
#include "ui/partners/partnertext.h"
#include "ui/session/terms.h"
#include "ui/widgets/inline.h"

#include <QLocale>

namespace Rinnalla {

PartnersModel::PartnersModel(Session& session, PartnerBook& book, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_book(book)
{
    connect(&book, &PartnerBook::changed, this, &PartnersModel::reload);
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, [this] { m_filter.openNow ? reload() : retranslate(); });
    m_minute.start();
}

void PartnersModel::setFilter(const Directory::Filter& filter)
{
    m_filter = filter;
    reload();
}

void PartnersModel::reload()
{
    beginResetModel();
    m_rows = m_book.index().find(m_filter, m_session.clock().now());
    endResetModel();
}

void PartnersModel::retranslate()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int PartnersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PartnersModel::data(const QModelIndex& index, int role) const
{
    const auto item = itemAt(index.row());
    if (!index.isValid() || !item)
        return {};
    if (role == Qt::DisplayRole)
        return inLine(item->partner.text(PartnerField::Name));
    if (role == Qt::AccessibleTextRole)
        return spoken(*item);
    return {};
}

/// All that the row shows, for who hears it.
QString PartnersModel::spoken(const Directory::Item& item) const
{
    const QDateTime now = m_session.clock().now();
    const QDate today = m_session.clock().today();
    QStringList parts{item.partner.text(PartnerField::Name),
                      HoursText::state(Directory::openState(item, now, m_filter.language), now),
                      PartnerText::stamp(item, today), PartnerText::places(item, QLocale().bcp47Name()),
                      PartnerText::verified(item.partner.date(PartnerField::VerifiedOn), today)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace Rinnalla
