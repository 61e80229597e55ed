// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/contactdelegate.h"

#include "ui/contacts/contactsmodel.h"
#include "ui/session/terms.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/theme.h"

#include <QIcon>
#include <QPainter>

namespace Rinnalla {

namespace {

constexpr int Gap = 8;

QStringList about(const Record& contact)
{
    QStringList parts;
    if (contact.has(ContactField::Minutes))
        parts += Terms::minutes(contact.integer(ContactField::Minutes));
    const QStringList topics = contact.texts(ContactField::Topics);
    for (const QString& topic : topics)
        parts += inLine(topic);
    return parts;
}

QString dots(const QStringList& parts)
{
    return parts.join(QStringLiteral(" · "));
}

bool waits(const Record& contact)
{
    return contact.has(ContactField::FollowUpOn) && !contact.boolean(ContactField::FollowUpDone);
}

/// Where things stand in a row, left to right; mirrored when drawn.
struct Lines {
    Lines(const QRect& row, const QFontMetrics& metrics)
        : icon(row.left() + Gap, row.top() + Gap, metrics.height(), metrics.height())
        , first(icon.right() + Gap, row.top() + Gap, row.right() - icon.right() - 2 * Gap, metrics.lineSpacing())
        , second(first.translated(0, metrics.lineSpacing() + 2))
    {}

    QRect icon;
    QRect first;
    QRect second;
};

} // namespace

void ContactDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto row = index.data(ContactsModel::RowRole).value<ContactRow>();
    const Record& contact = row.contact;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const Lines lines(option.rect, option.fontMetrics);
    const auto mirrored = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const int side = Qt::AlignVCenter | static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft));

    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->fillRect(option.rect, Theme::colour(selected ? Theme::Role::AccentSoft : Theme::Role::Card));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(Theme::colour(Theme::Role::Accent));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    QIcon::fromTheme(Terms::channelIcon(contact.text(ContactField::Channel))).paint(painter, mirrored(lines.icon));

    const QDate today = m_session.clock().today();
    const QString when = Terms::moment(contact.time(ContactField::At), today);
    const int whenWidth = qMin(option.fontMetrics.horizontalAdvance(when), lines.first.width() / 2);
    const QRect whenRect(lines.first.right() - whenWidth, lines.first.top(), whenWidth + 1, lines.first.height());
    painter->setPen(Theme::colour(Theme::Role::Muted));
    painter->drawText(mirrored(whenRect), side | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(when, Qt::ElideRight, whenRect.width()));

    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const QRect whoRect = lines.first.adjusted(0, 0, -whenWidth - Gap, 0);
    const QFontMetrics boldMetrics(bold);
    painter->setFont(bold);
    painter->setPen(Theme::colour(Theme::Role::Text));
    painter->drawText(mirrored(whoRect), side | Qt::TextSingleLine,
                      boldMetrics.elidedText(dots(QStringList{ContactsModel::who(row)} + about(contact)),
                                             Qt::ElideRight, whoRect.width()));

    QStringList second;
    if (waits(contact))
        second += tr("Call back %1").arg(Terms::day(contact.date(ContactField::FollowUpOn), today));
    second += firstLine(contact.text(ContactField::Note));
    if (second.constLast().isEmpty())
        second.last() = Terms::channel(contact.text(ContactField::Channel));
    painter->setFont(option.font);
    painter->setPen(Theme::colour(Theme::Role::Muted));
    painter->drawText(mirrored(lines.second), side | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(dots(second), Qt::ElideRight, lines.second.width()));
    painter->setPen(Theme::colour(Theme::Role::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize ContactDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.fontMetrics.averageCharWidth() * 20, 2 * option.fontMetrics.lineSpacing() + 2 + 2 * Gap};
}

} // namespace Rinnalla
