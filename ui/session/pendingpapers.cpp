// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/pendingpapers.h"

namespace Rinnalla::PendingPapers {

namespace {

const QString Beginning = QStringLiteral("paper/"); // then room, handout and, where there is one, client

} // namespace

QString begin(Session& session, const Edit& handout)
{
    const Id client = Record{handout.kind, handout.id, handout.values}.reference(HandoutField::Client);
    const QString name = Beginning + session.room() + u'/' + handout.id.toString() + u'/'
                         + (client.isNull() ? QString() : client.toString());
    const QCborMap body{{QStringLiteral("handout"), handout.id.toString()}};
    if (const Status kept = session.store().drafts().save(name, body); !kept)
        session.fail(kept.error());
    return name;
}

void end(Session& session, const QString& name)
{
    if (const Status gone = session.store().drafts().remove(name); !gone)
        session.fail(gone.error());
}

QList<Pending> ofRoom(Session& session)
{
    const auto kept = session.store().drafts().all();
    if (!kept) {
        session.fail(kept.error());
        return {};
    }
    QList<Pending> papers;
    for (const Drafts::Entry& draft : *kept)
        if (draft.name.startsWith(Beginning + session.room() + u'/'))
            papers += {draft.name, Id::fromString(draft.name.section(u'/', 2, 2)).value_or(Id()),
                       QDateTime::fromMSecsSinceEpoch(draft.touched)};
    return papers;
}

} // namespace Rinnalla::PendingPapers
