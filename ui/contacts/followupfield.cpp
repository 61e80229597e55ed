// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/followupfield.h"

#include "ui/widgets/choicebar.h"
#include "ui/widgets/localize.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace Rinnalla {

namespace {

const QString Nothing = QStringLiteral("nothing");
const QString Today = QStringLiteral("today");
const QString Tomorrow = QStringLiteral("tomorrow");
const QString Week = QStringLiteral("week");
const QString Pick = QStringLiteral("pick");

QString withWholeYear(QString format)
{
    return format.contains(QStringLiteral("yyyy")) ? format
                                                   : format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
}

} // namespace

void followLanguage(QDateTimeEdit* edit)
{
    localize(edit, [edit] {
        edit->setLocale(QLocale());
        edit->setDisplayFormat(withWholeYear(QLocale().dateTimeFormat(QLocale::ShortFormat)));
    });
}

void followLanguage(QDateEdit* edit)
{
    localize(edit, [edit] {
        edit->setLocale(QLocale());
        edit->setDisplayFormat(withWholeYear(QLocale().dateFormat(QLocale::ShortFormat)));
    });
}

FollowUpField::FollowUpField(std::function<QDate()> today, QWidget* parent)
    : QWidget(parent)
    , m_today(std::move(today))
    , m_when(new ChoiceBar(this))
    , m_date(new QDateEdit(m_today(), this))
    , m_owner(new QLineEdit(this))
{
    for (const QString& value : {Nothing, Today, Tomorrow, Week, Pick})
        m_when->add(value);
    m_when->setValue(Nothing);
    m_date->setCalendarPopup(true);
    followLanguage(m_date);

    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_when);
    box->addWidget(m_date);
    box->addWidget(m_owner);

    connect(m_when, &ChoiceBar::chosen, this, [this](const QString& value) {
        refresh();
        if (value == Pick)
            m_date->setFocus();
        emit changed();
    });
    connect(m_date, &QDateEdit::userDateChanged, this, &FollowUpField::changed);
    connect(m_owner, &QLineEdit::textEdited, this, &FollowUpField::changed);
    localize(this, [this] {
        m_when->setAccessibleName(tr("When to come back to this"));
        m_when->button(Nothing)->setText(tr("No follow-up"));
        m_when->button(Today)->setText(tr("Today"));
        m_when->button(Tomorrow)->setText(tr("Tomorrow"));
        m_when->button(Week)->setText(tr("In a week"));
        m_when->button(Pick)->setText(tr("Pick a day"));
        m_date->setAccessibleName(tr("Day of the follow-up"));
        m_owner->setAccessibleName(tr("Who follows up"));
        m_owner->setPlaceholderText(tr("The pair on duty, or initials"));
    });
    refresh();
}

QDate FollowUpField::date() const
{
    const QString when = m_when->value();
    if (when == Today)
        return m_today();
    if (when == Tomorrow)
        return m_today().addDays(1);
    if (when == Week)
        return m_today().addDays(7);
    return when == Pick ? m_date->date() : QDate();
}

QString FollowUpField::owner() const
{
    return date().isValid() ? m_owner->text() : QString();
}

void FollowUpField::set(const QDate& date, const QString& owner)
{
    const QDate today = m_today();
    m_when->setValue(!date.isValid()            ? Nothing
                     : date == today            ? Today
                     : date == today.addDays(1) ? Tomorrow
                     : date == today.addDays(7) ? Week
                                                : Pick);
    const QSignalBlocker quiet(m_date);
    m_date->setDate(date.isValid() ? date : today);
    m_owner->setText(owner);
    refresh();
}

void FollowUpField::refresh()
{
    m_date->setVisible(m_when->value() == Pick);
    m_owner->setVisible(m_when->value() != Nothing);
}

} // namespace Rinnalla
