// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/periodbar.h"

#include "ui/report/statisticsterms.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/optionaldateedit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace Rinnalla {

namespace {

const QString ThisMonth = QStringLiteral("month");
const QString LastMonth = QStringLiteral("last-month");
const QString ThisYear = QStringLiteral("year");
const QString LastYear = QStringLiteral("last-year");

QWidget* labelled(QLabel* label, QWidget* field)
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 12, 0);
    row->addWidget(label);
    row->addWidget(field);
    return holder;
}

} // namespace

PeriodBar::PeriodBar(QWidget* parent)
    : QWidget(parent)
    , m_periods(new ChoiceBar(this))
    , m_from(new OptionalDateEdit(this))
    , m_until(new OptionalDateEdit(this))
    , m_fromLabel(new QLabel(this))
    , m_untilLabel(new QLabel(this))
    , m_regionLabel(new QLabel(this))
    , m_region(new QComboBox(this))
    , m_purposes(new ChoiceBar(this))
{
    for (const QString& period : {ThisMonth, LastMonth, ThisYear, LastYear})
        m_periods->add(period);
    for (const Purpose purpose : {Purpose::Own, Purpose::Network, Purpose::Public})
        m_purposes->add(purposeName(purpose));
    m_from->setObjectName(QStringLiteral("from"));
    m_until->setObjectName(QStringLiteral("until"));
    m_region->setObjectName(QStringLiteral("region"));
    m_region->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_fromLabel->setBuddy(m_from->lineEdit());
    m_untilLabel->setBuddy(m_until->lineEdit());
    m_regionLabel->setBuddy(m_region);
    auto* fields = new QWidget(this);
    auto* flow = new FlowLayout(fields);
    flow->addWidget(labelled(m_fromLabel, m_from));
    flow->addWidget(labelled(m_untilLabel, m_until));
    flow->addWidget(labelled(m_regionLabel, m_region));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_periods);
    box->addWidget(fields);
    box->addWidget(m_purposes);
    connect(m_periods, &ChoiceBar::chosen, this, [this](const QString& name) {
        choosePeriod(name);
        emit changed();
    });
    const auto typed = [this] {
        m_periods->setValue({});
        emit changed();
    };
    connect(m_from, &OptionalDateEdit::changed, this, typed);
    connect(m_until, &OptionalDateEdit::changed, this, typed);
    connect(m_region, &QComboBox::activated, this, &PeriodBar::changed);
    connect(m_purposes, &ChoiceBar::chosen, this, &PeriodBar::changed);
    localize(this, [this] { retranslate(); });
}

void PeriodBar::retranslate()
{
    m_periods->button(ThisMonth)->setText(tr("This month"));
    m_periods->button(LastMonth)->setText(tr("Last month"));
    m_periods->button(ThisYear)->setText(tr("This year"));
    m_periods->button(LastYear)->setText(tr("Last year"));
    m_periods->setAccessibleName(tr("Period"));
    m_purposes->setAccessibleName(tr("For whom"));
    for (const Purpose purpose : {Purpose::Own, Purpose::Network, Purpose::Public})
        m_purposes->button(purposeName(purpose))->setText(StatisticsTerms::purpose(purpose));
    m_fromLabel->setText(tr("From"));
    m_untilLabel->setText(tr("to"));
    m_regionLabel->setText(tr("Region"));
    if (m_region->count() > 0)
        m_region->setItemText(0, tr("Everywhere"));
}

void PeriodBar::begin(const QDate& today, const QStringList& regions)
{
    m_today = today;
    m_from->setToday(today);
    m_until->setToday(today);
    m_periods->setValue(ThisYear);
    choosePeriod(ThisYear);
    m_purposes->setValue(purposeName(Purpose::Own));
    setRegions(regions);
}

void PeriodBar::setRegions(const QStringList& regions)
{
    const QString chosen = m_region->currentData().toString();
    m_region->clear();
    m_region->addItem(tr("Everywhere"), QString());
    for (const QString& region : regions)
        m_region->addItem(region, region);
    m_region->setCurrentIndex(std::max(0, m_region->findData(chosen)));
}

void PeriodBar::choosePeriod(const QString& name)
{
    const QDate month(m_today.year(), m_today.month(), 1);
    QDate from(m_today.year(), 1, 1);
    QDate until = from.addYears(1).addDays(-1);
    if (name == LastYear) {
        from = from.addYears(-1);
        until = until.addYears(-1);
    } else if (name == ThisMonth || name == LastMonth) {
        from = name == ThisMonth ? month : month.addMonths(-1);
        until = from.addMonths(1).addDays(-1);
    }
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietUntil(m_until);
    m_from->setDate(from);
    m_until->setDate(until);
}

Scope PeriodBar::scope(const QString& room) const
{
    return {room, m_from->date(), m_until->date(), m_region->currentData().toString()};
}

Purpose PeriodBar::purpose() const
{
    for (const Purpose purpose : {Purpose::Network, Purpose::Public})
        if (m_purposes->value() == purposeName(purpose))
            return purpose;
    return Purpose::Own;
}

} // namespace Rinnalla
