// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/checkpanel.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/optionaldateedit.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

namespace Rinnalla {

namespace {

/// Scrolls to what has opened, once the pages around it have room for it.
void reveal(QWidget* opened)
{
    constexpr int momentMs = 50;
    QTimer::singleShot(momentMs, opened, [opened] {
        for (QWidget* each = opened->parentWidget(); each; each = each->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(each))
                area->ensureWidgetVisible(opened);
    });
}

} // namespace

CheckPanel::CheckPanel(QWidget* parent)
    : Card(parent)
    , m_by(new QLineEdit)
    , m_on(new OptionalDateEdit)
    , m_until(new OptionalDateEdit)
    , m_boxes(new QWidget)
    , m_flow(new FlowLayout(m_boxes, 8))
    , m_fields(new QFormLayout)
    , m_problem(new Notice(Notice::Tone::Error))
{
    m_by->setObjectName(QStringLiteral("check-by"));
    m_on->lineEdit()->setObjectName(QStringLiteral("check-on"));
    m_until->lineEdit()->setObjectName(QStringLiteral("check-until"));
    auto* heading = new Heading(Heading::Level::Section);
    auto* hint = new QLabel;
    hint->setProperty("muted", true);
    hint->setWordWrap(true);
    auto* byLabel = new QLabel;
    auto* onLabel = new QLabel;
    auto* untilLabel = new QLabel;
    auto* languagesLabel = new QLabel;
    byLabel->setBuddy(m_by);
    onLabel->setBuddy(m_on->lineEdit());
    untilLabel->setBuddy(m_until->lineEdit());
    m_fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_fields->addRow(byLabel, m_by);
    m_fields->addRow(onLabel, m_on);
    m_fields->addRow(untilLabel, m_until);
    m_fields->addRow(languagesLabel, m_boxes);
    auto* confirm = new QPushButton;
    confirm->setObjectName(QStringLiteral("check-do"));
    confirm->setProperty("primary", true);
    auto* back = new QPushButton;
    back->setObjectName(QStringLiteral("check-back"));
    auto* buttons = new FlowLayout(nullptr, 8);
    buttons->addWidget(confirm);
    buttons->addWidget(back);
    body()->addWidget(heading);
    body()->addWidget(hint);
    body()->addLayout(m_fields);
    body()->addWidget(m_problem);
    body()->addLayout(buttons);
    connect(confirm, &QPushButton::clicked, this, &CheckPanel::accept);
    connect(back, &QPushButton::clicked, this, &CheckPanel::leave);
    localize(this, [=, this] {
        heading->setText(tr("Mark as checked"));
        hint->setText(tr("Write a role, not a name: lawyer, native reader. The check holds for these words only."));
        byLabel->setText(tr("Role of who checked it"));
        onLabel->setText(tr("Checked on"));
        untilLabel->setText(tr("Do not use after"));
        languagesLabel->setText(tr("Read in"));
        m_by->setAccessibleName(byLabel->text());
        m_on->lineEdit()->setAccessibleName(onLabel->text());
        m_until->lineEdit()->setAccessibleName(untilLabel->text());
        confirm->setText(tr("Checked"));
        back->setText(tr("Back"));
    });
    hide();
}

void CheckPanel::begin(const QDate& today, bool asksUntil)
{
    m_today = today;
    m_asksUntil = asksUntil;
    m_fields->setRowVisible(m_until, asksUntil);
    m_fields->setRowVisible(m_boxes, !asksUntil);
    m_on->setToday(today);
    m_until->setToday(today);
    m_on->setDate(today);
    m_problem->setText({});
    show();
    m_by->setFocus(Qt::OtherFocusReason);
    reveal(this);
}

void CheckPanel::begin(const QDate& today, const QDate& lastDay)
{
    m_until->setDate(lastDay);
    begin(today, true);
}

void CheckPanel::begin(const QDate& today, const Languages& languages, const QStringList& proposed)
{
    qDeleteAll(m_languages);
    m_languages.clear();
    for (const auto& [tag, name] : languages) {
        auto* box = new QCheckBox(name);
        box->setObjectName(QStringLiteral("check-") + tag);
        box->setChecked(proposed.contains(tag));
        m_flow->addWidget(box);
        m_languages.insert(tag, box);
    }
    begin(today, false);
}

void CheckPanel::leave()
{
    m_by->clear();
    hide();
}

QString CheckPanel::role() const
{
    return m_by->text().trimmed();
}

QDate CheckPanel::on() const
{
    return m_on->date();
}

QDate CheckPanel::until() const
{
    return m_until->date();
}

QStringList CheckPanel::languages() const
{
    QStringList read;
    for (auto box = m_languages.begin(); box != m_languages.end(); ++box)
        if ((*box)->isChecked())
            read += box.key();
    return read;
}

QString CheckPanel::problem() const
{
    if (role().isEmpty())
        return tr("Write the role of who checked it.");
    if (!on().isValid() || on() > m_today)
        return tr("Write the day it was checked; it cannot be in the future.");
    if (m_asksUntil)
        return until().isValid() && until() >= on() ? QString()
                                                    : tr("Write the last day of use; it cannot be before the check.");
    return languages().isEmpty() ? tr("Choose the languages it was read in.") : QString();
}

void CheckPanel::accept()
{
    m_problem->setText(problem());
    if (!m_problem->text().isEmpty())
        return;
    hide();
    emit checked();
    leave();
}

/// Enter on a button is the button's.
void CheckPanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (enter && qobject_cast<QLineEdit*>(window()->focusWidget()))
        accept();
    else
        Card::keyPressEvent(event);
}

} // namespace Rinnalla
