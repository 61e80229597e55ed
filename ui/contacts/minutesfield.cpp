// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/minutesfield.h"

#include "ui/session/terms.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/localize.h"

#include <QLocale>
#include <QSpinBox>
#include <QToolButton>

namespace Rinnalla {

MinutesField::MinutesField(QWidget* parent)
    : QWidget(parent)
    , m_minutes(new QSpinBox(this))
{
    constexpr int wholeDay = 24 * 60;
    m_minutes->setRange(0, wholeDay);
    m_minutes->setSingleStep(5);
    setFocusProxy(m_minutes);
    auto* row = new FlowLayout(this);
    row->addWidget(m_minutes);
    for (const int usual : {5, 15, 30, 60, 120}) {
        auto* button = new QToolButton(this);
        button->setFocusPolicy(Qt::StrongFocus);
        localize(button, [button, usual] { button->setText(Terms::minutes(usual)); });
        connect(button, &QToolButton::clicked, m_minutes, [this, usual] { m_minutes->setValue(usual); });
        row->addWidget(button);
    }
    connect(m_minutes, &QSpinBox::valueChanged, this, &MinutesField::changed);
    localize(this, [this] {
        m_minutes->setLocale(QLocale());
        m_minutes->setSpecialValueText(tr("not noted"));
        m_minutes->setSuffix(tr(" min"));
    });
}

int MinutesField::minutes() const
{
    return m_minutes->value();
}

void MinutesField::setMinutes(int minutes)
{
    const QSignalBlocker quiet(m_minutes);
    m_minutes->setValue(minutes);
}

} // namespace Rinnalla
