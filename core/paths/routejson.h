// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace Rinnalla {

/// Something wrong in a route: the field, as in "steps[2].options[0].id" (empty: all of it), and what.
struct RouteFault {
    QString where;
    QString what;

    bool operator==(const RouteFault&) const = default;
};

/// What the readers of a route's files share: fields taken with their checks. What is wrong is kept; the error names
/// file and place of the first, as in "residence.json, field steps[2].options[0].id: …". Reading goes on with empty
/// values.
class RouteJson {
protected:
    explicit RouteJson(QString file)
        : m_file(std::move(file))
    {}

    static QString say(const char* text) { return QCoreApplication::translate("PathTemplates", text); }
    static QString joined(const QString& where, const QString& key);
    static QString joined(const QString& where, const char* key) { return joined(where, QString::fromLatin1(key)); }
    static QString element(const QString& where, const char* key, qsizetype index);

    /// Null where it is JSON but no object.
    Result<QJsonValue> parse(const QByteArray& json) const;
    /// With no other keys than these: a misspelt one would be left out in silence.
    QJsonObject object(const QJsonValue& value, const QString& where, const QStringList& keys);
    QString string(const QJsonObject& in, const QString& where, const char* key);
    QString identifier(const QJsonObject& in, const QString& where, const char* key);
    int number(const QJsonObject& in, const QString& where, const char* key, int least);
    bool boolean(const QJsonObject& in, const QString& where, const char* key);
    QDate date(const QJsonObject& in, const QString& where, const char* key); ///< invalid for null
    QJsonArray array(const QJsonObject& in, const QString& where, const char* key, int least);
    QStringList strings(const QJsonObject& in, const QString& where, const char* key);

    void fault(const QString& where, const QString& what);
    bool isFaulty() const { return !m_faults.isEmpty(); }
    const QList<RouteFault>& faults() const { return m_faults; }
    tl::unexpected<Error> error() const; ///< the first fault

private:
    QString m_file;
    QList<RouteFault> m_faults;
};

} // namespace Rinnalla
