// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/path/optioncard.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plaintext.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>

namespace Rinnalla {

namespace {

QWidget* mark(const QString& icon, const QString& text)
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(4);
    auto* words = new QLabel(text);
    words->setProperty("muted", true);
    row->addWidget(new IconLabel(icon));
    row->addWidget(words);
    return widget;
}

void makeBold(QWidget* widget)
{
    QFont font = widget->font();
    font.setBold(true);
    widget->setFont(font);
}

} // namespace

OptionCard::OptionCard(const Option& option, const QStringList& languages, bool records, QWidget* parent)
    : Card(parent)
    , m_id(option.id)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    for (int column = 0; column < languages.size(); ++column) {
        auto* title = new PlainText(option.title.text(languages.at(column)));
        makeBold(title);
        grid->addWidget(title, 0, column);
        grid->setColumnStretch(column, 1);
    }
    addConsequences(grid, option, languages, false);
    addConsequences(grid, option, languages, true);
    body()->addLayout(grid);
    if (!records)
        return;

    m_told = new QCheckBox(tr("Told"));
    m_chosen = new QCheckBox(tr("The person chose this"));
    const QString title = option.title.text(languages.first());
    m_told->setAccessibleName(tr("Told: %1").arg(title));
    m_chosen->setAccessibleName(tr("The person chose this: %1").arg(title));
    auto* row = new QHBoxLayout;
    row->addWidget(m_told);
    row->addSpacing(16);
    row->addWidget(m_chosen);
    row->addStretch();
    body()->addLayout(row);
    connect(m_told, &QCheckBox::clicked, this, &OptionCard::toldChanged);
    connect(m_chosen, &QCheckBox::clicked, this, &OptionCard::chosenChanged);
}

void OptionCard::addConsequences(QGridLayout* grid, const Option& option, const QStringList& languages,
                                 bool forCloseOnes)
{
    bool first = true;
    for (const Consequence& consequence : option.consequences) {
        if (consequence.forCloseOnes != forCloseOnes)
            continue;
        int row = grid->rowCount();
        if (first) {
            auto* whom = new QLabel(forCloseOnes ? tr("For those close to them") : tr("For the person"));
            whom->setProperty("muted", true);
            grid->addWidget(whom, row++, 0, 1, static_cast<int>(languages.size()));
            first = false;
        }
        for (int column = 0; column < languages.size(); ++column)
            grid->addWidget(new PlainText(consequence.text.text(languages.at(column))), row, column);
        if (consequence.undoable && !consequence.cost && !consequence.unconfirmed)
            continue;
        auto* marks = new QWidget;
        auto* flow = new FlowLayout(marks);
        if (!consequence.undoable)
            flow->addWidget(mark(QStringLiteral("dialog-warning"), tr("Cannot be undone")));
        if (consequence.cost)
            flow->addWidget(mark(QStringLiteral("wallet-open"), tr("May cost money")));
        if (consequence.unconfirmed)
            flow->addWidget(mark(QStringLiteral("dialog-question"), tr("Unconfirmed: check before relying on it")));
        grid->addWidget(marks, row + 1, 0, 1, static_cast<int>(languages.size()));
    }
}

bool OptionCard::isTold() const
{
    return m_told && m_told->isChecked();
}

bool OptionCard::isChosen() const
{
    return m_chosen && m_chosen->isChecked();
}

void OptionCard::setTold(bool told)
{
    if (m_told)
        m_told->setChecked(told);
}

void OptionCard::setChosen(bool chosen)
{
    if (m_chosen)
        m_chosen->setChecked(chosen);
}

} // namespace Rinnalla
