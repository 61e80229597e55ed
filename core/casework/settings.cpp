// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/settings.h"

#include "core/crypto/primitives.h"

#include <algorithm>

namespace Rinnalla::Settings {

Id idOf(const QString& key)
{
    const QByteArray whole = QByteArray("Rinnalla setting") + '\0' + key.toUtf8();
    return Id::fromBytes(Crypto::hash(whole, Id::Size)).value_or(Id());
}

Result<QString> read(Connection& connection, const QString& key)
{
    return guarded([&] {
        Statement query = connection.prepare("SELECT t.value FROM object o JOIN setting t ON t.pk = o.pk "
                                             "WHERE o.id = ? AND t.deleted IS NULL");
        query.with(idOf(key));
        return query.step() ? query.text(0) : QString();
    });
}

Result<int> number(Connection& connection, const QString& key, int byDefault, int least, int most)
{
    return read(connection, key).map([&](const QString& value) {
        bool isNumber = false;
        const int chosen = value.toInt(&isNumber);
        return isNumber && chosen >= least && chosen <= most ? chosen : byDefault;
    });
}

Edit write(const QString& key, const QString& value, const QString& worker, const QDateTime& at)
{
    Edit edit{Kind::Setting, idOf(key), {}};
    return edit.set(SettingField::Key, key)
        .set(SettingField::Value, value)
        .set(SettingField::Worker, worker)
        .set(SettingField::At, at);
}

Result<int> threshold(Connection& connection)
{
    return number(connection, Key::Threshold, 5, LeastThreshold, MostThreshold);
}

Result<int> publicThreshold(Connection& connection)
{
    const Result<int> own = threshold(connection);
    if (!own)
        return own;
    return number(connection, Key::ThresholdPublic, 11, LeastThreshold, MostThreshold).map([&](int chosen) {
        return std::max(chosen, *own);
    });
}

Result<int> retentionMonths(Connection& connection)
{
    return number(connection, Key::RetentionMonths, 24, 1, 1200);
}

} // namespace Rinnalla::Settings
