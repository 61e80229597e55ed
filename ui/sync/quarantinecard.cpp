// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/quarantinecard.h"

#include "core/library/unappliededits.h"
#include "ui/session/conflicttext.h"
#include "ui/session/fieldterms.h"
#include "ui/session/terms.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>

#include <algorithm>

namespace Rinnalla {

namespace {

constexpr int AtOnce = 500; // edits

Record recordOf(const Sync::QuarantinedEdit& edit)
{
    return {static_cast<Kind>(edit.kind), edit.record, edit.values};
}

} // namespace

QuarantineCard::QuarantineCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_model(new QStandardItemModel(this))
    , m_table(new QTreeView(this))
    , m_older(new QPushButton(this))
    , m_shown(AtOnce)
{
    auto* title = new Heading(Heading::Level::Section, this);
    auto* about = new QLabel(this);
    about->setWordWrap(true);
    about->setTextFormat(Qt::PlainText);
    m_table->setObjectName(QStringLiteral("quarantine"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (QWidget* each : std::initializer_list<QWidget*>{title, about, m_table})
        body()->addWidget(each);
    m_older->setObjectName(QStringLiteral("olderQuarantined"));
    body()->addWidget(m_older, 0, Qt::AlignLeading);
    connect(m_older, &QPushButton::clicked, this, [this] {
        m_shown += AtOnce;
        refresh();
    });
    localize(this, [this, title, about] {
        title->setText(tr("Put aside"));
        about->setText(tr("Sent by a laptop after it was shut out. Nothing of it counts. If something here was written "
                          "by a colleague in good faith, write it again."));
        m_table->setAccessibleName(title->text());
        m_older->setText(tr("Show older ones"));
        refresh();
    });
}

QString QuarantineCard::words(Kind kind, const Values& values) const
{
    QStringList parts{FieldTerms::kind(kind)};
    for (auto value = values.begin(); value != values.end(); ++value)
        parts += tr("%1: %2").arg(FieldTerms::label(kind, value.key()),
                                  inLine(FieldTerms::value(m_session, kind, value.key(), *value)));
    return parts.join(QStringLiteral(" · "));
}

void QuarantineCard::refresh()
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Laptop"), tr("When"), tr("What was written")});
    const Sync::Team team(m_session.store());
    const QList<Sync::QuarantinedEdit> edits =
        team.isAdmin() ? team.quarantine(m_shown) : QList<Sync::QuarantinedEdit>();
    m_older->setVisible(edits.size() == m_shown);
    QList<Record> records;
    std::transform(edits.begin(), edits.end(), std::back_inserter(records), recordOf);
    UnappliedEdits reader(m_session.connection(), m_session.sheets(), m_session.room(), records);
    const LaptopNames names(m_session);
    for (const Sync::QuarantinedEdit& edit : edits) {
        const auto readable = reader.readable(recordOf(edit));
        if (!readable)
            continue;
        const QString what = words(static_cast<Kind>(edit.kind), readable->values);
        const QString when = Terms::moment(QDateTime::fromMSecsSinceEpoch(edit.at), m_session.clock().today());
        QList<QStandardItem*> row{new QStandardItem(names.of(edit.device)), new QStandardItem(when),
                                  new QStandardItem(what)};
        row.last()->setToolTip(what.toHtmlEscaped());
        m_model->appendRow(row);
    }
    setVisible(m_model->rowCount() > 0);
}

} // namespace Rinnalla
