// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/patheditor/routecheckpanel.h"

#include "ui/session/terms.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/optionaldateedit.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace Rinnalla {

RouteCheckPanel::RouteCheckPanel(QWidget* parent)
    : Card(parent)
    , m_by(new QLineEdit)
    , m_on(new OptionalDateEdit)
    , m_boxes(new QWidget)
    , m_flow(new FlowLayout(m_boxes, 8))
    , m_problem(new Notice(Notice::Tone::Error))
{
    m_by->setObjectName(QStringLiteral("route-check-by"));
    m_on->lineEdit()->setObjectName(QStringLiteral("route-check-on"));
    auto* heading = new Heading(Heading::Level::Section);
    auto* hint = new QLabel;
    hint->setProperty("muted", true);
    hint->setWordWrap(true);
    auto* byLabel = new QLabel;
    auto* onLabel = new QLabel;
    auto* languagesLabel = new QLabel;
    byLabel->setBuddy(m_by);
    onLabel->setBuddy(m_on->lineEdit());
    auto* fields = new QFormLayout;
    fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    fields->addRow(byLabel, m_by);
    fields->addRow(onLabel, m_on);
    fields->addRow(languagesLabel, m_boxes);
    auto* confirm = new QPushButton;
    confirm->setObjectName(QStringLiteral("route-check-do"));
    confirm->setProperty("primary", true);
    auto* back = new QPushButton;
    back->setObjectName(QStringLiteral("route-check-back"));
    auto* buttons = new FlowLayout(nullptr, 8);
    buttons->addWidget(confirm);
    buttons->addWidget(back);
    body()->addWidget(heading);
    body()->addWidget(hint);
    body()->addLayout(fields);
    body()->addWidget(m_problem);
    body()->addLayout(buttons);
    connect(confirm, &QPushButton::clicked, this, &RouteCheckPanel::accept);
    connect(back, &QPushButton::clicked, this, &RouteCheckPanel::leave);
    localize(this, [this, heading, hint, byLabel, onLabel, languagesLabel, confirm, back] {
        heading->setText(tr("Mark as checked"));
        hint->setText(tr("Write a role, not a name: lawyer, native reader. The check holds for these words only."));
        byLabel->setText(tr("Role of who checked it"));
        onLabel->setText(tr("Checked on"));
        languagesLabel->setText(tr("Read in"));
        m_by->setAccessibleName(byLabel->text());
        m_on->lineEdit()->setAccessibleName(onLabel->text());
        confirm->setText(tr("Checked"));
        back->setText(tr("Back"));
    });
    hide();
}

void RouteCheckPanel::begin(const QDate& today, const QStringList& languages, const QStringList& proposed)
{
    m_today = today;
    m_on->setToday(today);
    m_on->setDate(today);
    m_problem->setText({});
    qDeleteAll(m_languages);
    m_languages.clear();
    for (const QString& language : languages) {
        auto* box = new QCheckBox(Terms::languageName(language));
        box->setObjectName(QStringLiteral("route-check-") + language);
        box->setChecked(proposed.contains(language));
        m_flow->addWidget(box);
        m_languages.insert(language, box);
    }
    show();
    m_by->setFocus(Qt::OtherFocusReason);
}

void RouteCheckPanel::leave()
{
    m_by->clear();
    hide();
}

void RouteCheckPanel::accept()
{
    QStringList languages;
    for (auto box = m_languages.begin(); box != m_languages.end(); ++box)
        if ((*box)->isChecked())
            languages += box.key();
    const QString role = m_by->text().trimmed();
    const QDate on = m_on->date();
    const QString problem = role.isEmpty() ? tr("Write the role of who checked it.")
                            : !on.isValid() || on > m_today
                                ? tr("Write the day it was checked; it cannot be in the future.")
                            : languages.isEmpty() ? tr("Choose the languages it was read in.")
                                                  : QString();
    m_problem->setText(problem);
    if (!problem.isEmpty())
        return;
    leave();
    emit checked(role, on, languages);
}

void RouteCheckPanel::keyPressEvent(QKeyEvent* event)
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
