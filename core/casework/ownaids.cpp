// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/ownaids.h"

#include "core/casework/settings.h"

namespace Rinnalla::OwnAids {

namespace {

const QString Prefix = QStringLiteral("aid.");

} // namespace

Result<Aids> laid(Connection& connection, Aids builtIn)
{
    return guarded([&] {
        Statement query =
            connection.prepare("SELECT t.id, t.key, t.value FROM setting t WHERE t.deleted IS NULL "
                               "AND t.value IS NOT NULL AND substr(t.key, 1, length(?)) = ? ORDER BY t.key");
        query.with(Prefix, Prefix);
        while (query.step()) {
            auto aid = Aid::read(query.bytes(2), query.text(1));
            if (!aid || Prefix + aid->key != query.text(1) || Settings::idOf(query.text(1)) != query.id(0))
                continue;
            aid->isOwn = true;
            builtIn.lay(*aid);
        }
        return builtIn;
    });
}

Edit use(const Aid& aid, const QString& worker, const QDateTime& at)
{
    return Settings::write(Prefix + aid.key, QString::fromUtf8(aid.json), worker, at);
}

Edit drop(const QString& key, const QString& worker, const QDateTime& at)
{
    return Settings::write(Prefix + key, {}, worker, at);
}

} // namespace Rinnalla::OwnAids
