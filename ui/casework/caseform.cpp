// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/caseform.h"

#include "core/store/lists.h"
#include "ui/path/pathtext.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace Rinnalla {

CaseForm::CaseForm(Session& session, Kind kind, QWidget* parent)
    : DraftedForm(session, kind, parent)
    , m_name(QString::fromLatin1(info(kind).name))
{}

void CaseForm::finish(QFormLayout* rows)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(rows);
    column->addWidget(notice());
    auto* save = new QPushButton;
    auto* back = new QPushButton;
    save->setObjectName(m_name + QStringLiteral("-save"));
    back->setObjectName(m_name + QStringLiteral("-back"));
    save->setProperty("primary", true);
    connect(save, &QPushButton::clicked, this, &CaseForm::save);
    connect(back, &QPushButton::clicked, this, &CaseForm::leave);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(back);
    buttons->addStretch();
    column->addLayout(buttons);
    localize(this, [this, save, back] {
        save->setText(words().save);
        back->setText(tr("Back"));
    });
    hide();
}

void CaseForm::begin(const Id& client, const Record& record)
{
    DraftedForm::leave();
    m_client = client;
    DraftedForm::begin(
        QStringLiteral("%1/%2/%3")
            .arg(m_name, record.id.isNull() ? QStringLiteral("new") : record.id.toString(), client.toString()),
        record);
    show();
    firstField()->setFocus(Qt::OtherFocusReason);
}

bool CaseForm::save()
{
    if (!DraftedForm::save(words().saved))
        return false;
    hide();
    emit finished();
    return true;
}

void CaseForm::leave()
{
    DraftedForm::leave();
    hide();
    emit finished();
}

void CaseForm::fillSteps(QComboBox* box, const Id& step) const
{
    box->clear();
    box->addItem(tr("No step in particular"), QString());
    const auto steps = Lists::stepsOf(m_session.connection(), m_client);
    for (const Record& one : steps.value_or(QList<Record>()))
        box->addItem(inLine(PathText::stepTitle(m_session.paths(), one)), one.id.toString());
    choose(box, step);
}

void CaseForm::choose(QComboBox* box, const Id& record)
{
    box->setCurrentIndex(qMax(0, box->findData(record.isNull() ? QString() : record.toString())));
}

Id CaseForm::chosen(const QComboBox* box)
{
    return Id::fromString(box->currentData().toString()).value_or(Id());
}

void CaseForm::narrow(QComboBox* box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
}

void CaseForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else if (event->key() == Qt::Key_Escape)
        leave();
    else
        DraftedForm::keyPressEvent(event);
}

} // namespace Rinnalla
