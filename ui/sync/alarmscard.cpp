// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/alarmscard.h"

#include "ui/session/conflicttext.h"
#include "ui/session/terms.h"
#include "ui/sync/synctext.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/plaintext.h"

#include <QPushButton>

#include <algorithm>

namespace Rinnalla {

AlarmsCard::AlarmsCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_list(new QVBoxLayout)
{
    auto* title = new Heading(Heading::Level::Section, this);
    body()->addWidget(title);
    body()->addLayout(m_list);
    localize(this, [this, title] {
        title->setText(tr("To look at"));
        refresh();
    });
}

/// The same trouble with the same laptop, however often it came, is one thing to know.
void AlarmsCard::refresh()
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be what brought us here
        delete item;
    }
    QList<QList<Sync::Alarm>> groups;
    const QList<Sync::Alarm> alarms = Sync::Team(m_session.store()).alarms();
    for (const Sync::Alarm& alarm : alarms) {
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const QList<Sync::Alarm>& group) {
            return group.constFirst().kind == alarm.kind && group.constFirst().device == alarm.device;
        });
        if (same == groups.end())
            groups += QList<Sync::Alarm>{alarm};
        else
            *same += alarm;
    }
    for (const QList<Sync::Alarm>& group : std::as_const(groups).first(qMin(groups.size(), qsizetype(Most)))) {
        QWidget* strip = makeAlarm(group);
        m_list->addWidget(strip);
        strip->show();
    }
    setVisible(!groups.isEmpty());
}

QWidget* AlarmsCard::makeAlarm(const QList<Sync::Alarm>& same)
{
    const Sync::Alarm& newest = same.constFirst();
    const SyncText::AlarmWords words = SyncText::alarm(newest.kind);
    auto* strip = new QFrame(this);
    strip->setProperty("notice", QStringLiteral("warning"));
    strip->setObjectName(QStringLiteral("alarm"));
    strip->setAccessibleName(words.title);
    strip->setToolTip(newest.detail.toHtmlEscaped());
    auto* title = new PlainText(words.title, strip);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    QString when = Terms::moment(QDateTime::fromMSecsSinceEpoch(newest.at), m_session.clock().today());
    if (!newest.device.isNull())
        when += QStringLiteral(" · ") + LaptopNames(m_session).of(newest.device);
    auto* seen = new QPushButton(QIcon::fromTheme(QStringLiteral("dialog-ok-apply")), tr("Seen"), strip);
    seen->setObjectName(QStringLiteral("alarmSeen"));
    seen->setAccessibleName(tr("Seen: %1").arg(words.title));
    connect(seen, &QPushButton::clicked, this, [this, same] { see(same); });
    auto* text = new QVBoxLayout;
    text->setSpacing(3);
    text->addWidget(title);
    for (const QString& each : {when, words.meaning, words.advice})
        text->addWidget(new PlainText(each, strip));
    auto* row = new QHBoxLayout(strip);
    row->addWidget(new IconLabel(QStringLiteral("dialog-warning"), strip));
    row->addLayout(text, 1);
    row->addWidget(seen, 0, Qt::AlignTop);
    return strip;
}

void AlarmsCard::see(const QList<Sync::Alarm>& same)
{
    Sync::Team team(m_session.store());
    for (const Sync::Alarm& alarm : same)
        if (const Status noted = team.noteSeen(alarm); !noted)
            return m_session.fail(noted.error());
    refresh();
}

} // namespace Rinnalla
