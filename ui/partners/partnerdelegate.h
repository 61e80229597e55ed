// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QStyledItemDelegate>

namespace Rinnalla {

/// Draws a partner of a PartnersModel on two lines: whether it is open, its name, what stands against relying on it;
/// then when it closes or opens, its languages, where it is and when it was checked.
class PartnerDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    PartnerDelegate(const Session& session, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_session(session)
    {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Session& m_session;
};

} // namespace Rinnalla
