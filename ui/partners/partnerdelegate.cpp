// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/partners/partnerdelegate.h"

#include "ui/partners/hourstext.h"
#include "ui/partners/partnersmodel.h"
#include "ui/partners/partnertext.h"
#include "ui/session/terms.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/theme.h"

#include <QIcon>
#include <QLocale>
#include <QPainter>

namespace Rinnalla {

namespace {

constexpr int Gap = 10;

QString languages(const Directory::Item& item)
{
    QSet<QString> all;
    for (const Directory::Offer& offer : item.offers)
        all += offer.languages;
    QStringList tags(all.begin(), all.end());
    tags.sort();
    return Terms::languageNames(tags);
}

} // namespace

void PartnerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const PartnersModel*>(index.model());
    const auto item = model ? model->itemAt(index.row()) : nullptr;
    if (!item)
        return;
    const QDateTime now = m_session.clock().now();
    const QDate today = m_session.clock().today();
    const auto state = Directory::openState(*item, now, model->filter().language);
    const auto mirrored = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const int side = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine;
    const int far = QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter | Qt::TextSingleLine;
    const QFontMetrics& metrics = option.fontMetrics;
    const QRect icon(option.rect.left() + Gap, option.rect.top() + Gap, metrics.height(), metrics.height());
    const QRect first(icon.right() + Gap, option.rect.top() + Gap, option.rect.right() - icon.right() - 2 * Gap,
                      metrics.lineSpacing());
    const QRect second = first.translated(0, metrics.lineSpacing() + 4);

    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, Theme::colour(selected ? Theme::Role::AccentSoft : Theme::Role::Card));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(Theme::colour(Theme::Role::Accent));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    QIcon::fromTheme(HoursText::stateIcon(state)).paint(painter, mirrored(icon));

    const QString stamp = PartnerText::stamp(*item, today);
    const int stampWidth = stamp.isEmpty() ? 0 : qMin(metrics.horizontalAdvance(stamp) + Gap, first.width() / 2);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(Theme::colour(Theme::Role::Text));
    const QRect nameRect = first.adjusted(0, 0, -stampWidth, 0);
    painter->drawText(mirrored(nameRect), side,
                      QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, nameRect.width()));
    painter->setFont(option.font);
    painter->setPen(Theme::colour(Theme::Role::WarningText));
    const QRect stampRect(first.right() - stampWidth, first.top(), stampWidth, first.height());
    painter->drawText(mirrored(stampRect), far, metrics.elidedText(stamp, Qt::ElideRight, stampWidth));

    const QString open = HoursText::state(state, now);
    QStringList rest{languages(*item), PartnerText::places(*item, QLocale().bcp47Name()),
                     PartnerText::verified(item->partner.date(PartnerField::VerifiedOn), today)};
    rest.removeAll(QString());
    const int openWidth = qMin(metrics.horizontalAdvance(open) + Gap, second.width()); // mixed scripts measure short
    painter->setPen(Theme::colour(state.open == true ? Theme::Role::Accent : Theme::Role::Muted));
    painter->drawText(mirrored(QRect(second.topLeft(), QSize(openWidth, second.height()))), side,
                      metrics.elidedText(open, Qt::ElideRight, openWidth));
    painter->setPen(Theme::colour(Theme::Role::Muted));
    const QRect restRect = second.adjusted(openWidth, 0, 0, 0);
    const QString tail = rest.join(QStringLiteral(" · "));
    painter->drawText(mirrored(restRect), side, metrics.elidedText(tail, Qt::ElideRight, restRect.width()));
    painter->setPen(Theme::colour(Theme::Role::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize PartnerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.fontMetrics.averageCharWidth() * 20, 2 * option.fontMetrics.lineSpacing() + 4 + 2 * Gap};
}

} // namespace Rinnalla
