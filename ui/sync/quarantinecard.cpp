// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/quarantinecard.h"

#include "core/store/lists.h"
#include "ui/session/conflicttext.h"
#include "ui/session/fieldterms.h"
#include "ui/session/terms.h"
#include "ui/session/visible.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTreeView>

namespace Rinnalla {

namespace {

bool isKind(quint8 number)
{
    return number >= 1 && number <= allKinds().size();
}

} // namespace

QuarantineCard::QuarantineCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_model(new QStandardItemModel(this))
    , m_table(new QTreeView(this))
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
    localize(this, [this, title, about] {
        title->setText(tr("Put aside"));
        about->setText(tr("Sent by a laptop after it was shut out. Nothing of it counts. If something here was written "
                          "by a colleague in good faith, write it again."));
        m_table->setAccessibleName(title->text());
        refresh();
    });
}

/// A record that never came here tells its room, or its client, itself.
bool QuarantineCard::isOfThisRoom(const Sync::QuarantinedEdit& edit) const
{
    const auto of = [this](const Id& id) -> std::optional<bool> {
        const auto record = Lists::record(m_session.connection(), id);
        if (!record || !*record)
            return std::nullopt;
        if ((*record)->kind == Kind::Client)
            return roomOf(**record) == m_session.room();
        const auto* owner = info((*record)->kind).field(u"client");
        return owner && (*record)->has(owner->id)
                   ? visibleClient(m_session, (*record)->reference(owner->id)).has_value()
                   : true;
    };
    if (const auto known = of(edit.record))
        return *known;
    const Kind kind = static_cast<Kind>(edit.kind);
    if (kind == Kind::Client)
        return roomOf(Record{kind, edit.record, edit.values}) == m_session.room();
    const auto* owner = info(kind).field(u"client");
    const Id client = owner ? Id::fromBytes(edit.values.value(owner->id).toByteArray()).value_or(Id()) : Id();
    return client.isNull() || of(client).value_or(false);
}

QString QuarantineCard::words(const Sync::QuarantinedEdit& edit) const
{
    const Kind kind = static_cast<Kind>(edit.kind);
    QStringList parts{FieldTerms::kind(kind)};
    if (kind == Kind::Identity)
        return parts.constFirst();
    for (auto value = edit.values.begin(); value != edit.values.end(); ++value)
        parts += tr("%1: %2").arg(FieldTerms::label(kind, value.key()),
                                  inLine(FieldTerms::value(m_session, kind, value.key(), *value)));
    return parts.join(QStringLiteral(" · "));
}

void QuarantineCard::refresh()
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Laptop"), tr("When"), tr("What was written")});
    const Sync::Team team(m_session.store());
    const QList<Sync::QuarantinedEdit> edits = team.isAdmin() ? team.quarantine() : QList<Sync::QuarantinedEdit>();
    const LaptopNames names(m_session);
    for (const Sync::QuarantinedEdit& edit : edits) {
        if (!isKind(edit.kind) || !isOfThisRoom(edit))
            continue;
        const QString what = words(edit);
        const QString when = Terms::moment(QDateTime::fromMSecsSinceEpoch(edit.at), m_session.clock().today());
        QList<QStandardItem*> row{new QStandardItem(names.of(edit.device)), new QStandardItem(when),
                                  new QStandardItem(what)};
        row.last()->setToolTip(what.toHtmlEscaped());
        m_model->appendRow(row);
    }
    setVisible(m_model->rowCount() > 0);
}

} // namespace Rinnalla
