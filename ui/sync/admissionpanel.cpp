// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/admissionpanel.h"

#include "core/sync/team.h"
#include "ui/sync/comparisonwords.h"
#include "ui/widgets/inline.h"

#include <QCborArray>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rinnalla {

namespace {

const QString Confirmed = QStringLiteral("sync-compared");

} // namespace

AdmissionPanel::AdmissionPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new QVBoxLayout(this))
{
    m_list->setContentsMargins(0, 0, 0, 0);
}

void AdmissionPanel::refresh()
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be what brought us here
        delete item;
    }
    const QCborArray confirmed = m_session.store().local().value(Confirmed).toArray();
    const QList<Sync::Admission> admissions = Sync::Team(m_session.store()).admissions();
    for (const Sync::Admission& admission : admissions) {
        if (confirmed.contains(QCborValue(admission.device.toBytes())))
            continue;
        auto* strip = new QFrame(this);
        strip->setProperty("notice", QStringLiteral("info"));
        auto* about = new QLabel(strip);
        about->setWordWrap(true);
        about->setTextFormat(Qt::PlainText);
        about->setText(tr("%1 was let in. Ask the person for the three words on their screen. If they are not these, "
                          "shut that laptop out at once.")
                           .arg(admission.name.isEmpty() ? tr("A laptop") : inLine(admission.name)));
        auto* words = new ComparisonWords(strip);
        words->setWords(admission.comparison);
        auto* same =
            new QPushButton(QIcon::fromTheme(QStringLiteral("dialog-ok-apply")), tr("They are the same"), strip);
        same->setObjectName(QStringLiteral("comparedSame"));
        auto* column = new QVBoxLayout(strip);
        column->addWidget(about);
        column->addWidget(words);
        column->addWidget(same, 0, Qt::AlignLeading);
        connect(same, &QPushButton::clicked, this, [this, device = admission.device] { confirm(device); });
        m_list->addWidget(strip);
        strip->show();
    }
    setVisible(m_list->count() > 0);
}

void AdmissionPanel::confirm(const Id& device)
{
    QCborArray confirmed = m_session.store().local().value(Confirmed).toArray();
    confirmed.append(QCborValue(device.toBytes()));
    if (const Status kept = m_session.store().local().set(Confirmed, confirmed); !kept)
        return m_session.fail(kept.error());
    refresh();
}

} // namespace Rinnalla
