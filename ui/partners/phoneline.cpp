// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/partners/phoneline.h"

#include "ui/widgets/localize.h"
#include "ui/widgets/plaintext.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace Rinnalla {

PhoneLine::PhoneLine(const PartnerText::Phone& phone, Size size, QWidget* parent)
    : QWidget(parent)
    , m_number(phone.number)
    , m_size(size)
    , m_shown(new QLabel)
{
    m_shown->setTextFormat(Qt::PlainText);
    m_shown->setObjectName(QStringLiteral("phone"));
    m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Numbers are read from the left in every script.
    m_shown->setText(QChar(0x2066) + phone.shown + QChar(0x2069));
    auto* copy = new QToolButton;
    copy->setIcon(QIcon::fromTheme(QStringLiteral("edit-copy")));
    copy->setObjectName(QStringLiteral("copy-phone"));
    copy->setAutoRaise(true);
    copy->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_shown);
    row->addWidget(copy);
    if (!phone.description.isEmpty()) {
        auto* what = new PlainText(phone.description);
        what->beginAtInterfaceSide();
        row->addWidget(what, 1);
    } else {
        row->addStretch(1);
    }
    m_forget.setSingleShot(true);
    m_forget.setInterval(KeptOnClipboard);
    connect(&m_forget, &QTimer::timeout, this, &PhoneLine::forget);
    connect(copy, &QToolButton::clicked, this, &PhoneLine::copy);
    scale();
    localize(this, [this, copy] {
        copy->setToolTip(tr("Copy the number; it leaves the clipboard after a minute"));
        copy->setAccessibleName(tr("Copy %1").arg(m_number));
    });
}

PhoneLine::~PhoneLine()
{
    if (m_forget.isActive())
        forget();
}

void PhoneLine::copy()
{
    QApplication::clipboard()->setText(m_number);
    m_forget.start();
}

/// What the worker copied since then is theirs.
void PhoneLine::forget()
{
    m_forget.stop();
    if (QApplication::clipboard()->text() == m_number)
        QApplication::clipboard()->clear();
}

void PhoneLine::scale()
{
    if (m_scaling)
        return;
    m_scaling = true;
    constexpr qreal large = 1.9;
    constexpr qreal ordinary = 1.25;
    QFont bigger = font();
    bigger.setPointSizeF(font().pointSizeF() * (m_size == Size::Large ? large : ordinary));
    bigger.setWeight(QFont::DemiBold);
    m_shown->setFont(bigger);
    m_scaling = false;
}

void PhoneLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        scale();
    QWidget::changeEvent(event);
}

} // namespace Rinnalla
