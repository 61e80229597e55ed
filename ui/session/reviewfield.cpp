// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/reviewfield.h"

#include "ui/widgets/localize.h"
#include "ui/widgets/optionaldateedit.h"

#include <QBoxLayout>
#include <QComboBox>

namespace Rinnalla {

namespace {

constexpr int Months[] = {1, 2, 3, 6, 12, 24};

} // namespace

ReviewField::ReviewField(const QDate& today, QWidget* parent)
    : QWidget(parent)
    , m_day(new OptionalDateEdit)
    , m_every(new QComboBox)
{
    m_day->setToday(today);
    m_every->setObjectName(QStringLiteral("review-every"));
    auto* column = new QVBoxLayout(this); // beside each other they are too wide for large letters
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_day);
    column->addWidget(m_every);
    setFocusProxy(m_day);
    connect(m_day, &OptionalDateEdit::changed, this, &ReviewField::changed);
    connect(m_every, &QComboBox::activated, this, &ReviewField::changed);
    localize(this, [this] { retranslate(); });
}

void ReviewField::retranslate()
{
    const int chosen = m_every->currentData().toInt();
    m_every->clear();
    m_every->setAccessibleName(tr("How often after that"));
    m_every->addItem(tr("once"), 0);
    for (const int months : Months)
        m_every->addItem(tr("every %n month(s)", nullptr, months), months);
    choose(chosen);
}

QDate ReviewField::day() const
{
    return m_day->date();
}

int ReviewField::months() const
{
    return m_day->date().isValid() ? m_every->currentData().toInt() : 0;
}

void ReviewField::set(const QDate& day, int months)
{
    m_day->setDate(day);
    choose(months);
}

void ReviewField::choose(int months)
{
    if (m_every->findData(months) < 0) // another laptop, or the command line, may have said something else
        m_every->addItem(tr("every %n month(s)", nullptr, months), months);
    m_every->setCurrentIndex(m_every->findData(months));
}

bool ReviewField::isReadable() const
{
    return m_day->isReadable();
}

QLineEdit* ReviewField::lineEdit() const
{
    return m_day->lineEdit();
}

} // namespace Rinnalla
