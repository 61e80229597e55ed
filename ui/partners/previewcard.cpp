// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/partners/previewcard.h"

#include "core/store/lists.h"
#include "ui/partners/planmodel.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plaintext.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace Rinnalla {

namespace {

constexpr Standing Standings[] = {Standing::New, Standing::Changed, Standing::Same, Standing::Refused};

QString valueOf(Standing standing)
{
    return QString::number(static_cast<int>(standing));
}

/// A name as words of a button, where an ampersand has a meaning and the place is short.
QString onButton(const QString& name)
{
    constexpr qsizetype most = 40;
    QString line = inLine(name);
    if (line.size() > most)
        line = line.left(most) + u'…';
    return line.replace(u'&', QStringLiteral("&&"));
}

} // namespace

PreviewCard::PreviewCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_model(new PlanModel(session, this))
    , m_heading(new Heading(Heading::Level::Section))
    , m_summary(new PlainText)
    , m_remarks(new Notice(Notice::Tone::Warning))
    , m_standings(new ChoiceBar)
    , m_list(new QListView)
    , m_detailsLabel(new QLabel)
    , m_details(new QPlainTextEdit)
    , m_join(new QPushButton)
    , m_take(new QPushButton)
{
    for (const Standing standing : Standings)
        m_standings->add(valueOf(standing));
    m_standings->setObjectName(QStringLiteral("plan-standings"));
    m_list->setObjectName(QStringLiteral("plan-entries"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_details->setObjectName(QStringLiteral("plan-details"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_list->setMinimumHeight(9 * fontMetrics().lineSpacing());
    m_details->setMinimumHeight(6 * fontMetrics().lineSpacing());
    m_detailsLabel->setBuddy(m_details);
    m_take->setObjectName(QStringLiteral("take-plan"));
    m_take->setProperty("primary", true);
    for (QWidget* each : std::initializer_list<QWidget*>{m_heading, m_summary, m_remarks, m_standings, m_list,
                                                         m_detailsLabel, m_details})
        body()->addWidget(each);
    m_join->setObjectName(QStringLiteral("join-entry"));
    body()->addWidget(m_join, 0, Qt::AlignLeading);
    body()->addWidget(m_take, 0, Qt::AlignLeading);
    connect(m_join, &QPushButton::clicked, this, &PreviewCard::join);
    connect(m_standings, &ChoiceBar::chosen, this, [this](const QString& value) {
        m_model->setStanding(static_cast<Standing>(value.toInt()));
        m_list->setCurrentIndex(m_model->index(0));
        showDetails();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PreviewCard::showDetails);
    connect(m_model, &PlanModel::ticksChanged, this, &PreviewCard::follow);
    connect(m_take, &QPushButton::clicked, this, &PreviewCard::accepted);
    localize(this, [this] { retranslate(); });
}

ImportChoices PreviewCard::choices() const
{
    return {m_joined, m_model->unticked()};
}

void PreviewCard::forget()
{
    m_model->forget();
    m_joined.clear();
    m_last.clear();
}

void PreviewCard::setPlan(const ImportPlan& plan)
{
    Standing first = Standing::New;
    for (const Standing standing : {Standing::Same, Standing::Refused, Standing::Changed, Standing::New})
        if (plan.count(standing) > 0)
            first = standing;
    m_model->setPlan(plan);
    m_model->setStanding(first);
    m_standings->setValue(valueOf(first));
    m_list->setCurrentIndex(m_model->index(0));
    choose(m_last);
    retranslate();
    m_list->setFocus(Qt::OtherFocusReason);
}

/// Joined or parted, an entry may be of another standing than before: the eye follows it there.
void PreviewCard::choose(const QString& sourceId)
{
    if (sourceId.isEmpty())
        return;
    for (const PlannedEntry& entry : m_model->plan()->entries()) {
        if (entry.kind != Kind::Partner || entry.sourceId != sourceId)
            continue;
        m_model->setStanding(entry.standing);
        m_standings->setValue(valueOf(entry.standing));
        m_list->setCurrentIndex(m_model->index(m_model->rowOf(sourceId)));
        m_list->scrollTo(m_list->currentIndex());
        return;
    }
}

void PreviewCard::join()
{
    const PlannedEntry* entry = m_model->entryAt(m_list->currentIndex().row());
    if (!entry || (!entry->joined && !entry->suggestion))
        return;
    m_last = entry->sourceId;
    if (entry->joined)
        m_joined.remove(entry->sourceId);
    else
        m_joined.insert(entry->sourceId, *entry->suggestion);
    emit joined();
}

void PreviewCard::showDetails()
{
    const int row = m_list->currentIndex().row();
    m_details->setPlainText(m_model->details(row));
    const PlannedEntry* entry = m_model->entryAt(row);
    m_join->setVisible(entry && (entry->joined || entry->suggestion));
    if (!entry || !entry->suggestion) {
        m_join->setText(tr("Not the same after all"));
        return;
    }
    const auto here = Lists::record(m_session.connection(), *entry->suggestion);
    m_join->setText(
        tr("The same as %1").arg(onButton(here && *here ? (*here)->text(PartnerField::Name) : entry->name)));
}

void PreviewCard::follow()
{
    const int ticked = m_model->ticked();
    m_take->setText(ticked > 0 ? tr("Take in %n", nullptr, ticked) : tr("Nothing to take in"));
    m_take->setEnabled(ticked > 0);
}

void PreviewCard::retranslate()
{
    m_heading->setText(tr("What would happen"));
    m_detailsLabel->setText(tr("Of the chosen one: was here → would come"));
    m_details->setAccessibleName(m_detailsLabel->text());
    m_list->setAccessibleName(m_heading->text());
    const ImportPlan* plan = m_model->plan();
    if (!plan)
        return;
    m_standings->button(valueOf(Standing::New))->setText(tr("New: %1").arg(plan->count(Standing::New)));
    m_standings->button(valueOf(Standing::Changed))->setText(tr("Changed: %1").arg(plan->count(Standing::Changed)));
    m_standings->button(valueOf(Standing::Same))->setText(tr("The same: %1").arg(plan->count(Standing::Same)));
    m_standings->button(valueOf(Standing::Refused))->setText(tr("Refused: %1").arg(plan->count(Standing::Refused)));
    m_summary->setText(plan->kept() > 0
                           ? tr("Your own notes stay. So do %n field(s) you changed by hand.", nullptr, plan->kept())
                           : tr("Your own notes stay as they are."));
    constexpr qsizetype most = 6;
    QStringList remarks;
    for (const Remark& remark : plan->remarks().mid(0, most))
        remarks += remark.where.isEmpty() ? remark.text : inLine(remark.where) + QStringLiteral(": ") + remark.text;
    if (plan->remarks().size() > most)
        remarks += tr("and %n more", nullptr, static_cast<int>(plan->remarks().size() - most));
    m_remarks->setText(remarks.join(u'\n'));
    showDetails();
    follow();
}

} // namespace Rinnalla
