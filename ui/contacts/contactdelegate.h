// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QStyledItemDelegate>

namespace Rinnalla {

/// Draws a ContactRow on two lines: the channel's icon, when, with whom, how long and about what; then how the note
/// begins. An open follow-up is marked in words.
class ContactDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    ContactDelegate(const Session& session, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_session(session)
    {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Session& m_session;
};

} // namespace Rinnalla
