// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clientpages/stepchoice.h"

#include "ui/path/pathtext.h"
#include "ui/session/terms.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"

#include <QCheckBox>
#include <QListWidget>
#include <QSignalBlocker>

namespace Rinnalla {

namespace {

constexpr int MostRowsSeen = 6;

bool isOwnChoice(const Record& step)
{
    static const QStringList states{QStringLiteral("chosen"), QStringLiteral("under_way"), QStringLiteral("waiting"),
                                    QStringLiteral("done")};
    return states.contains(step.text(StepField::State));
}

} // namespace

StepChoice::StepChoice(const PathTemplates& paths, QWidget* parent)
    : Card(parent)
    , m_paths(paths)
    , m_which(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_dates(new QCheckBox(this))
    , m_words(new QCheckBox(this))
    , m_numbers(new QCheckBox(this))
    , m_goals(new QCheckBox(this))
{
    m_list->setObjectName(QStringLiteral("paper-steps"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_which->setBuddy(m_list);
    m_dates->setObjectName(QStringLiteral("paper-dates"));
    m_words->setObjectName(QStringLiteral("paper-words"));
    m_numbers->setObjectName(QStringLiteral("paper-numbers"));
    m_goals->setObjectName(QStringLiteral("paper-goals"));
    m_goals->hide();
    auto* flow = new FlowLayout(nullptr, 16);
    for (QCheckBox* box : {m_dates, m_words, m_numbers}) {
        box->setChecked(true);
        flow->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &StepChoice::changed);
    }
    flow->addWidget(m_goals);
    connect(m_goals, &QCheckBox::toggled, this, &StepChoice::changed);
    body()->addWidget(m_which);
    body()->addWidget(m_list);
    body()->addLayout(flow);
    connect(m_list, &QListWidget::itemChanged, this, &StepChoice::changed);
    localize(this, [this] { retranslate(); });
}

void StepChoice::retranslate()
{
    m_which->setText(tr("Which steps come along"));
    m_list->setAccessibleName(m_which->text());
    m_dates->setText(tr("Days and deadlines"));
    m_words->setText(tr("Their own words"));
    m_numbers->setText(tr("Numbers of services"));
    m_goals->setText(tr("Their own goals, if they want them on paper"));
    QSet<Id> marked;
    for (const Record& step : chosen())
        marked.insert(step.id);
    fill(marked);
}

void StepChoice::begin(const QList<Record>& steps)
{
    m_steps = steps;
    for (QCheckBox* box : {m_dates, m_words, m_numbers}) {
        const QSignalBlocker quiet(box);
        box->setChecked(true);
    }
    const QSignalBlocker quiet(m_goals);
    m_goals->setChecked(false);
    QSet<Id> marked;
    for (const Record& step : steps)
        if (isOwnChoice(step))
            marked.insert(step.id);
    fill(marked);
}

void StepChoice::setGoals(const QStringList& goals)
{
    m_goalWords = goals;
    m_goals->setVisible(!goals.isEmpty());
}

void StepChoice::update(const QList<Record>& steps)
{
    QSet<Id> marked;
    for (const Record& step : chosen())
        marked.insert(step.id);
    QSet<Id> before;
    for (const Record& step : m_steps)
        before.insert(step.id);
    for (const Record& step : steps)
        if (!before.contains(step.id) && isOwnChoice(step))
            marked.insert(step.id);
    m_steps = steps;
    fill(marked);
}

void StepChoice::fill(const QSet<Id>& marked)
{
    const QSignalBlocker quiet(m_list);
    const int current = m_list->currentRow();
    m_list->clear();
    for (const Record& step : m_steps) {
        auto* item = new QListWidgetItem(
            //: A step and its state
            tr("%1 · %2").arg(inLine(PathText::stepTitle(m_paths, step)),
                              Terms::stepState(step.text(StepField::State))),
            m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(marked.contains(step.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(m_list->count() == 0 ? -1 : qBound(0, current, m_list->count() - 1));
    const int rows = qBound(1, m_list->count(), MostRowsSeen);
    m_list->setFixedHeight(rows * qMax(m_list->sizeHintForRow(0), fontMetrics().lineSpacing())
                           + 2 * m_list->frameWidth() + 2);
}

QList<Record> StepChoice::chosen() const
{
    QList<Record> steps;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            steps += m_steps.at(row);
    return steps;
}

PathContents StepChoice::contents() const
{
    return {m_dates->isChecked(), m_words->isChecked(), m_numbers->isChecked(),
            m_goals->isChecked() ? m_goalWords : QStringList()};
}

} // namespace Rinnalla
