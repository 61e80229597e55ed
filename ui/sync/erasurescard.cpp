// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/erasurescard.h"

#include "core/sync/team.h"
#include "ui/session/terms.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/plaintext.h"

#include <QLocale>

namespace Rinnalla {

ErasuresCard::ErasuresCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_list(new PlainText({}, this))
{
    auto* title = new Heading(Heading::Level::Section, this);
    m_list->setObjectName(QStringLiteral("erasures"));
    body()->addWidget(title);
    body()->addWidget(m_list);
    localize(this, [this, title] {
        title->setText(tr("Clients erased"));
        refresh();
    });
}

void ErasuresCard::refresh()
{
    const QLocale locale;
    const QDate today = m_session.clock().today();
    QStringList lines;
    const QList<Sync::ErasureState> erasures = Sync::Team(m_session.store()).erasures();
    for (const Sync::ErasureState& state : erasures.first(qMin(erasures.size(), qsizetype(Most)))) {
        const QString day = Terms::day(QDateTime::fromMSecsSinceEpoch(state.at).date(), today);
        const QString on = locale.toString(state.erasedOn);
        const QString of = locale.toString(state.laptops);
        if (state.isComplete)
            lines += tr("%1: erased on %2 of %3 laptops. No key is left that opens what lay at the meeting place.")
                         .arg(day, on, of);
        else
            lines += tr("%1: erased on %2 of %3 laptops so far.").arg(day, on, of);
    }
    m_list->setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

} // namespace Rinnalla
