// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/contactdrafts.h"

namespace Rinnalla::ContactDrafts {

namespace {

const QString Beginning = QStringLiteral("contact/new");
const QString SupportRoom = QStringLiteral("support");

} // namespace

QString name(const QString& room, const Id& client)
{
    if (!client.isNull())
        return Beginning + u'/' + client.toString();
    return room == SupportRoom ? Beginning : Beginning + u'@' + room;
}

Place place(const QString& name)
{
    if (!name.startsWith(Beginning))
        return {};
    const QString rest = name.mid(Beginning.size());
    const auto client = Id::fromString(rest.section(u'/', 1, 1));
    return {QStringLiteral("contact-new"), client.value_or(Id()), rest.section(u'/', client ? 2 : 1)};
}

QString room(const QString& name)
{
    if (!name.startsWith(Beginning) || !place(name).record.isNull())
        return {};
    const QString room = name.mid(Beginning.size()).section(u'/', 0, 0);
    return room.isEmpty() ? SupportRoom : room.mid(1);
}

} // namespace Rinnalla::ContactDrafts
